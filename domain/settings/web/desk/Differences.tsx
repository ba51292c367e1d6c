import type { ReactNode } from 'react'
import { GROUPS } from '#domain/settings/codes.ts'
import type { SettingName, SettingVersion } from '#domain/settings/setting.contract.ts'
import { differencesBetween } from '#domain/settings/setting-differences.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { codeWords } from '#domain/settings/web/parts/code.words.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { differenceWords } from './difference.words.ts'

/** What a version changed: before → after. */
export const Differences = ({ version: { name, before, value } }: { version: SettingVersion }): ReactNode => {
  const words = useWords(settingPageWords)
  const said = useWords(differenceWords)
  const { clocks, dangerKinds } = useWords(settingWords)
  const { retired } = useWords(codeWords)
  const { label } = useCodes()
  const language = useLanguage()
  const parts: Record<string, string> = { ...clocks, ...said.parts }
  const differences = differencesBetween(name as SettingName, before, value, {
    part: (_, path) => (path[0] === 'vulnerability' && path[1] ? label(GROUPS, path[1]) : path.map((part) => parts[part] ?? part).join(' ')),
    kind: (kind) => dangerKinds[kind as keyof typeof dangerKinds] ?? kind, yes: said.yes, no: said.no, retired: retired('').trim(), inUse: said.inUse, between: language === 'zh' ? '、' : ', ',
  })
  if (differences.length === 0) return <p className="small soft">{words.nothingChanged}</p>
  return (
    <ul className="differences">{differences.map(({ what, before: was, after }, at) => (
      <li key={at}>{what && <b>{what}</b>} {was ? <del>{was}</del> : <span className="soft">{said.added}</span>} {was && after && <span aria-hidden="true">{words.arrow}</span>} {after ? <ins>{after}</ins> : <span className="soft">{said.gone}</span>}</li>
    ))}</ul>
  )
}
