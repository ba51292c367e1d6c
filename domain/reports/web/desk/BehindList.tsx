import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Report, reportEndpoints } from '#domain/reports/report.contract.ts'
import { thingWords } from '#domain/reports/report.figures.wording.ts'
import type { Thing } from '#domain/reports/report.kinds.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { CallRefused } from '#kit/web/call.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { dayOf } from '#kit/dates.ts'

/** Where each thing is looked at; people served and records have no page of their own. */
const pageOf: Partial<Record<Thing, (id: string) => { to: string; search?: object }>> = {
  volunteer: (id) => ({ to: '/volunteers', search: { open: id } }), activity: (id) => ({ to: `/activities/${id}` }), team: (id) => ({ to: '/teams', search: { open: id } }), project: (id) => ({ to: '/projects', search: { open: id } }), resource: (id) => ({ to: '/resources', search: { open: id } }),
}
const byNumber: readonly Thing[] = ['need', 'handover']

/** What the number is made of, row by row, without names. */
export const BehindList = ({ report, figure, part }: { report: Report; figure: string; part: string }): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const when = useWhen()
  const read = useRead(reportEndpoints.behind, { id: report.id, figure, part })
  if (read.error instanceof CallRefused && read.error.status === 403) return <p className="small soft">{words.figure.noRows}</p>
  return (
    <section>
      <h3 className="small soft">{words.figure.behind}</h3><p className="tiny soft">{words.figure.behindNote}</p>
      <Shown read={read} rows={4}>{({ thing, rows, more }) => (
        <>
          <table className="mini"><caption className="away">{thingWords[language][thing]}</caption><tbody>{rows.map((row) => <tr key={row.id}><td><Label thing={thing} id={row.id} label={row.label} /></td><td className="soft">{row.areaName}</td><td className="soft">{row.at && when.day(dayOf(new Date(row.at)))}</td>{row.amount !== null && <td className="right">{row.amount}</td>}</tr>)}</tbody></table>
          {rows.length === 0 && <p className="soft">{words.none}</p>}{more && <p className="small soft">{words.figure.more}</p>}
        </>
      )}</Shown>
    </section>
  )
}

const Label = ({ thing, id, label }: { thing: Thing; id: string; label: string }): ReactNode => {
  const page = pageOf[thing]?.(id)
  if (byNumber.includes(thing)) return <Link className="link" to={'/needs' as never} search={{ search: label } as never}>{label}</Link>
  return page ? <Link className="link" to={page.to as never} search={(page.search ?? {}) as never}>{label}</Link> : label
}
