import { type DangerWords, type Settings, defaultSettings } from '#domain/settings/setting.contract.ts'
import { dangerIn } from '#domain/crisis/crisis.rules.ts'

export type DangerHelp = Pick<Settings, 'dangerWords' | 'callNumbers' | 'onDuty'>

/** Words of danger and numbers to call, known without a network. */
export const useDangerHelp = (): DangerHelp => defaultSettings

/** The first word of danger in a text as it stands on the list, so that the bar can repeat what was heard. */
export const dangerWordIn = (text: string, list: DangerWords): string | undefined =>
  list.flatMap(({ kind, words }) => words.map((word) => ({ kind, word }))).find(({ kind, word }) => dangerIn([text], [{ kind, words: [word] }]).length > 0)?.word
