import type { ReactNode } from 'react'
import type { Role } from '#domain/access/access.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import type { NeedDetail, TimelineEntry } from '#domain/needs/need.contract.ts'
import { happened } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { StateIcon } from '#kit/web/StateIcon.tsx'
import { clockOf } from '#kit/dates.ts'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'

const aside: Record<string, IconName> = { 'need.edited': 'edit', 'need.remarked': 'document', 'need.asked-more': 'help', 'need.answered': 'mind', 'need.handed-on': 'alarm', 'need.called-again': 'phone', 'need.due-moved': 'clock', 'need.reminded': 'bell' }

/** Blue for social workers, red for volunteers, a ring for the rest; the word stands beside it. */
const toneOf = (role: Role | null): string => (role === 'social_worker' || role === 'station_lead' ? 'w' : role === 'volunteer' || role === 'team_leader' ? 'v' : 'g')

/** Everything that happened, the newest on top, with what was written then. */
export const NeedHistory = ({ need, end }: { need: NeedDetail; end?: ReactNode }): ReactNode => {
  const words = useWords(needPageWords)
  return (
    <section className="card">
      <header><h2>{words.happened}</h2><span className="n">{words.newestFirst}</span>{end}</header>
      <ol className="history">{need.timeline.slice().reverse().map((entry, at) => <Entry key={`${entry.at}${at}`} entry={entry} note={need.notes.find(({ id }) => id === entry.noteId)?.text} />)}</ol>
    </section>
  )
}

const Entry = ({ entry, note }: { entry: TimelineEntry; note: string | undefined }): ReactNode => {
  const words = useWords(needPageWords)
  const { roles } = useWords(accountWords)
  const language = useLanguage()
  const when = useWhen()
  const icon = aside[entry.what]
  const day = when.moment(entry.at).replace(/\s\d\d:\d\d$/, '')
  return (
    <li>
      <time dateTime={entry.at}>{day}<small>{clockOf(new Date(entry.at))}</small></time>
      {icon ? <span className="bit"><Icon name={icon} size={14} /></span> : <StateIcon shape="flower" tone="green" size={16} />}
      <div><b>{happened(entry, language)}</b><span className={`by ${toneOf(entry.role)}`}>{[entry.role && roles[entry.role], entry.name ?? (entry.role ? '' : words.byFlow)].filter(Boolean).join(' ')}</span>{note && <p><q>{note}</q></p>}</div>
    </li>
  )
}
