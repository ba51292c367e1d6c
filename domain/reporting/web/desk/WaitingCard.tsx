import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Waiting } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const pageOf: Record<Waiting['link']['list'], string> = { needs: '/needs', danger: '/danger', handovers: '/handovers', callbacks: '/callbacks', imports: '/import' }

/** Every kind of work that waits, with how much of it and until when; each opens where it is done. */
export const WaitingCard = ({ rows }: { rows: Waiting[] }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  return (
    <section className="card" aria-labelledby="waiting-title">
      <header><h2 id="waiting-title">{words.others}</h2></header>
      {rows.length === 0 ? <p className="card-body soft">{words.nothing}</p> : <ul className="kinds">{rows.map((row) => <KindRow key={`${row.kind} ${row.link.filter.area ?? ''}`} row={row} />)}</ul>}
    </section>
  )
}

const KindRow = ({ row: { kind, count, overdue, oldestDueAt, link } }: { row: Waiting }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const when = useWhen()
  const { routesByPath } = useRouter()
  const due = oldestDueAt === null ? undefined : when.due(oldestDueAt)
  const content = (
    <>
      <span>{kind === 'danger' && <Icon name="alarm" size={14} weight={2} />}{words.kinds[kind]}</span><b>{count}</b>
      {due && <small className={due.tone}>{overdue > 0 ? words.late(overdue) : words.until(due.text)}</small>}
    </>
  )
  const page = pageOf[link.list]
  const className = kind === 'danger' ? 'danger-kind' : undefined
  return <li>{page in routesByPath ? <Link className={className} to={page as never} search={link.filter as never}>{content}</Link> : <span className={className}>{content}</span>}</li>
}
