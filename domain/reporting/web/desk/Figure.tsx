import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NeedLink } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'

export const useCount = (): ((count: number | null) => string) => {
  const { few } = useWords(reportingWords)
  const language = useLanguage()
  return (count) => (count === null ? few : count.toLocaleString(language === 'zh' ? 'zh-CN' : 'en'))
}

/** A figure that opens the list behind it; plain where the list may not be opened. `about` says for the ear what is counted. */
export const Figure = ({ count, link, about, children }: { count: number | null; link: NeedLink | null; about: string; children?: ReactNode }): ReactNode => {
  const say = useCount()
  const text = children ?? say(count)
  if (!link || !count) return <span className="figure">{text}</span>
  return <Link className="figure" to={'/needs' as never} search={link as never}>{about && <span className="away">{about} </span>}{text}</Link>
}
