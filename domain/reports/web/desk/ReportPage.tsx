import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Report, reportEndpoints } from '#domain/reports/report.contract.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { saveFile } from '#kit/web/call.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useKeptFocus } from '#kit/web/use-kept-focus.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { FigureDrawer } from './FigureDrawer.tsx'
import { ReportNext } from './ReportNext.tsx'
import { ReportStatusWord } from './ReportStatusWord.tsx'
import { ReportTable } from './ReportTable.tsx'
import { SaidCard } from './SaidCard.tsx'
import './report.css'

/** Which figure is looked at: its code, and the row's place, '' for the whole, 'total' for the year. */
export interface Chosen { figure: string; part: string }

export default function ReportPage(): ReactNode {
  const words = useWords(reportPageWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const read = useRead(reportEndpoints.detail, { id })
  const title = read.data ? `${words.period(read.data.period)}${words.kinds[read.data.kind]}` : words.title
  return <Page title={title} note={<><Link to={'/reports' as never}>{words.title}</Link>{read.data && ` / ${read.data.areaName}`}</>}><Shown read={read} rows={10}>{(report) => <TheReport report={report} />}</Shown></Page>
}

const TheReport = ({ report }: { report: Report }): ReactNode => {
  const words = useWords(reportPageWords)
  const when = useWhen()
  const [chosen, setChosen] = useState<Chosen>()
  const holder = useKeptFocus(report.revision)
  return (
    <div className="stack held" ref={holder} tabIndex={-1}>
      <header className="report-head">
        <p className="meta"><ReportStatusWord report={report} /><span className="chip">{words.version(report.version)}</span><span className="small soft">{words.days(report.from, report.to)}</span>{report.version === 1 && <span className="small soft">{words.dueBy(when.moment(report.dueAt))}</span>}<span className="small soft">{words.asOf(when.moment(report.countedAt))}</span></p>
        <div className="acts"><Link className="b" to={`/reports/${report.id}/print` as never}><Icon name="print" />{words.print}</Link><button type="button" className="b" onClick={() => void saveFile(reportEndpoints.file, { id: report.id })}><Icon name="export" />{words.excel}</button></div>
      </header>
      <ReportNext report={report} />
      <ReportTable report={report} chosen={chosen} onChoose={setChosen} />
      <SaidCard report={report} onChoose={setChosen} />
      <Signatures report={report} />
      {chosen && <FigureDrawer key={`${chosen.figure} ${chosen.part}`} report={report} chosen={chosen} onClose={() => setChosen(undefined)} />}
    </div>
  )
}

const Signatures = ({ report }: { report: Report }): ReactNode => {
  const words = useWords(reportPageWords)
  const when = useWhen()
  return (
    <dl className="card report-signs">{(['submitted', 'checked', 'signed'] as const).map((step) => {
      const signature = report.signatures[step]
      return <div key={step}><dt>{words.signs[step]}</dt><dd>{signature ? <>{signature.name}<small className="soft">{when.moment(signature.at)}</small></> : <span className="soft">{words.signs.empty}</span>}</dd></div>
    })}</dl>
  )
}
