import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import type { NeedHolder, NeedStatus } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { type OnePage, reportEndpoints } from '#domain/reports/report.contract.ts'
import { oneDecimal } from '#domain/reports/report.rules.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './one-page.css'

/** 部长一页纸: read on a phone between two meetings, or printed on one page. */
export default function OnePagePage(): ReactNode {
  const words = useWords(reportPageWords)
  const when = useWhen()
  const read = useRead(reportEndpoints.onePage, {}, { every: 300_000 })
  return (
    <Page title={words.page.title} note={read.data && words.page.asOf(when.moment(read.data.asOf))}>
      <Shown read={read} rows={8}>{(page) => (
        <article className="one-page">
          <header><h2>{page.areaName}{words.page.title}</h2><p className="small soft">{words.page.period(page.from, page.to)}　{words.page.nobody}</p><button type="button" className="b print-bar" onClick={() => window.print()}><Icon name="print" />{words.print}</button></header>
          <section aria-label={words.page.figures}><h3>{words.page.figures}</h3><div className="three">{page.figures.map((figure) => <FigureTile key={figure.code} figure={figure} />)}</div></section>
          <Blockages page={page} /><ToDo page={page} />
        </article>
      )}</Shown>
    </Page>
  )
}

const FigureTile = ({ figure: { code, value, of, extra } }: { figure: OnePage['figures'][number] }): ReactNode => {
  const { page } = useWords(reportPageWords)
  const may = useMay()
  const share = of ? `${oneDecimal(((value ?? 0) / of) * 100)}%` : '—'
  const said = code === 'needs' ? { big: String(value), unit: page.yuan, tail: page.needs.tail(String(extra)) } : code === 'service' ? { big: String(value), unit: page.times, tail: page.service.tail(String(extra)) } : { big: share, unit: '', tail: page.kept.tail(String(value), String(of)) }
  const list = code === 'service' ? (may('activity.read') ? '/activities' : undefined) : may('need.read') ? '/needs' : undefined
  return (
    <div className="tile" title={page[code].says}>
      <p className="small soft">{page[code].name}</p><p className="big"><b>{said.big}</b> {said.unit}</p><p className="small">{said.tail}</p><p className="tiny soft">{page[code].says}</p>
      {list && <Link className="link small print-bar" to={list as never} search={(code === 'kept' ? { overdue: 'true' } : {}) as never}>{page.open}</Link>}
    </div>
  )
}

const Blockages = ({ page }: { page: OnePage }): ReactNode => {
  const words = useWords(reportPageWords)
  const { holders, statuses } = useWords(needWords)
  const sentence = ({ code, who, step, count }: OnePage['blockages'][number]): string => {
    if (code === 'department') return words.page.blocked.department(who, count)
    if (code === 'overdue') return words.page.blocked.overdue(holders[who as NeedHolder], step === 'routed' && who === 'social_worker' ? words.page.blocked.professional : statuses[step as NeedStatus], count)
    return code === 'unanswered' ? words.page.blocked.unanswered(count) : words.page.blocked.uncovered(count)
  }
  return (
    <section><h3>{words.page.blockages}</h3>
      {page.blockages.length === 0 ? <p className="soft">{words.page.calm}</p> : <ol className="blocks">{page.blockages.map((blockage) => <li key={`${blockage.code} ${blockage.who} ${blockage.step}`}><Icon name="alarm" size={18} /><span>{sentence(blockage)}</span>{blockage.days !== null && <span className="chip late">{words.page.longest(blockage.days)}</span>}</li>)}</ol>}
    </section>
  )
}

const ToDo = ({ page }: { page: OnePage }): ReactNode => {
  const words = useWords(reportPageWords)
  const when = useWhen()
  return (
    <section><h3>{words.page.next}</h3>
      {page.next.length === 0 ? <p className="soft">{words.page.nothing}</p> : (
        <ul className="todo">{page.next.map((row) => <li key={`${row.who} ${row.what}`}><b>{row.who}</b><span>{words.page.todo[row.what]} {words.page.items(row.count)}{row.overdue > 0 && <span className="late">（{words.page.overdue(row.overdue)}）</span>}</span><span className="soft">{row.until && words.page.until(when.day(row.until))}</span></li>)}</ul>
      )}
    </section>
  )
}
