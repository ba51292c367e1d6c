import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { dangerIn } from '#domain/crisis/crisis.rules.ts'
import { type DangerWords, type Settings, defaultSettings, settingEndpoints } from '#domain/settings/setting.contract.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'

export type DangerHelp = Pick<Settings, 'dangerWords' | 'callNumbers' | 'onDuty'>

/** Words of danger and numbers to call, known without a network: the county's own once the phone has been told, until then those that hold everywhere. */
export const useDangerHelp = (): DangerHelp => {
  const told = useKeptRead(settingEndpoints.help, {}, { enabled: useMay()('need.report') })
  return told.data ?? defaultSettings
}

/** The first word of danger in a text as it stands on the list, so that the bar can repeat what was heard. */
export const dangerWordIn = (text: string, list: DangerWords): string | undefined =>
  list.flatMap(({ kind, words }) => words.map((word) => ({ kind, word }))).find(({ kind, word }) => dangerIn([text], [{ kind, words: [word] }]).length > 0)?.word
