import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Due, reportEndpoints } from '#domain/reports/report.contract.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { newId } from '#kit/ids.ts'
import { CallRefused } from '#kit/web/call.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { ReportStatusWord } from './ReportStatusWord.tsx'

/** What is due in one's places, the earliest first; one click makes the figures. */
export const DueCard = (): ReactNode => {
  const words = useWords(reportPageWords)
  const read = useRead(reportEndpoints.due, {})
  const { heads } = words.due
  return (
    <section className="card">
      <header><h2>{words.due.title}</h2></header>
      <Shown read={read} rows={3}>{({ rows }) => (rows.length === 0 ? <Empty title={words.due.none}>{words.due.noneNote}</Empty> : (
        <div className="card-body due-reports"><table className="mini"><thead><tr><th scope="col">{heads.report}</th><th scope="col">{heads.place}</th><th scope="col">{heads.period}</th><th scope="col">{heads.due}</th><th scope="col">{heads.state}</th><td /></tr></thead>
          <tbody>{rows.map((row) => <DueRow key={`${row.kind} ${row.areaCode} ${row.period}`} due={row} />)}</tbody></table></div>
      ))}</Shown>
    </section>
  )
}

const DueRow = ({ due }: { due: Due }): ReactNode => {
  const words = useWords(reportPageWords)
  const when = useWhen()
  const state = due.reportId && due.status ? <ReportStatusWord report={{ status: due.status, overdue: due.overdue, late: due.late }} /> : <span className="st soft"><Icon name="no" size={16} />{words.due.notMade}{due.overdue && <span className="chip late">{words.due.overdue}</span>}</span>
  return (
    <tr>
      <th scope="row">{words.kinds[due.kind]}</th><td>{due.areaName}</td><td>{words.period(due.period)}<br /><small className="soft">{words.days(due.from, due.to)}</small></td>
      <td>{when.moment(due.dueAt)}{due.running && <><br /><small className="soft">{words.due.running}</small></>}</td><td>{state}{due.waitsForMe && <><br /><b className="small">{words.due.waits}</b></>}</td>
      <td className="act">{due.reportId ? <Link className={due.waitsForMe ? 'b go sm' : 'b sm'} to={`/reports/${due.reportId}` as never}>{words.due.open}</Link> : due.mayWrite && <Make due={due} />}</td>
    </tr>
  )
}

const Make = ({ due: { kind, areaCode, period, waitsForMe } }: { due: Due }): ReactNode => {
  const words = useWords(reportPageWords)
  const { notSent } = useWords(webWords)
  const navigate = useNavigate()
  const [id] = useState(() => newId())
  const make = useChange(reportEndpoints.generate)
  return (
    <>
      <button type="button" className={waitsForMe ? 'b go sm' : 'b sm'} disabled={make.isPending} onClick={() => make.mutate({ id, kind, areaCode, period }, { onSuccess: (report) => void navigate({ to: `/reports/${report.id}` as never }) })}>{make.isPending ? words.due.making : words.due.make}</button>
      {make.error && <p className="fault" role="alert">{make.error instanceof CallRefused ? make.error.title : notSent}</p>}
    </>
  )
}
