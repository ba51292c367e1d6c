import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NeedHolder } from '#domain/needs/need.contract.ts'
import type { Overdue } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { Figure, useCount } from './Figure.tsx'

const icons: Record<NeedHolder, IconName> = { resident: 'person', community: 'flag', station: 'document', social_worker: 'document', team: 'people', department: 'building', nobody: 'box' }

/** Broken promises by whoever has to move next. */
export const OverdueCard = ({ overdue }: { overdue: Overdue }): ReactNode => {
  const { overdue: words } = useWords(reportingWords)
  const say = useCount()
  return (
    <section className="card" aria-labelledby="overdue-title">
      <header><h2 id="overdue-title">{overdue.count === 0 ? words.calm : words.title(say(overdue.count))}</h2><span className="n">{words.note}</span>{overdue.link && overdue.count !== 0 && <Link className="more" to={'/needs' as never} search={{ ...overdue.link, sort: 'due' } as never}>{words.all}</Link>}</header>
      {overdue.rows.length === 0 ? <p className="card-body soft">{words.none}</p> : (
        <table className="mini late-table">
          <thead><tr><th scope="col">{words.holder}</th><th scope="col" className="num">{words.count}</th><th scope="col">{words.longest}</th></tr></thead>
          <tbody>{overdue.rows.map((row) => <LateRow key={`${row.holder} ${row.status}`} row={row} />)}</tbody>
        </table>
      )}
    </section>
  )
}

const LateRow = ({ row: { holder, status, count, longestDays, link } }: { row: Overdue['rows'][number] }): ReactNode => {
  const { overdue: words } = useWords(reportingWords)
  // On the way to another room it is that room which acts, not a dispatcher.
  const act = status === 'routed' && holder !== 'community' ? words.handled : words.steps[status]
  const who = `${words.holders[holder]}${act}`
  return (
    <tr>
      <th scope="row"><span className="st"><Icon name={icons[holder]} />{who}</span></th>
      <td className="num"><b><Figure count={count} link={link} about={who} /></b></td>
      <td className="soft">{longestDays === null ? '—' : words.longestDays(longestDays)}</td>
    </tr>
  )
}
