import { type ReactNode, useState } from 'react'
import type { Report } from '#domain/reports/report.contract.ts'
import { figureWords, unitWords } from '#domain/reports/report.figures.wording.ts'
import { figureOf, reportKinds } from '#domain/reports/report.kinds.ts'
import { whyNotSay } from '#domain/reports/report.rules.ts'
import { reportRefusals } from '#domain/reports/report.wording.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { BehindList } from './BehindList.tsx'
import { SayForm, TargetForm, type What } from './FigureForms.tsx'
import type { Chosen } from './ReportPage.tsx'

/** One figure: what it counts, how much, what was said beside it, and what it is made of. */
export const FigureDrawer = ({ report, chosen: { figure: code, part }, onClose }: { report: Report; chosen: Chosen; onClose: () => void }): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const figure = figureOf(report.kind, code)!
  const { name, says } = figureWords[language][code]!
  const place = part === '' ? '' : part === 'total' ? words.heads.total : (report.parts.find((one) => one.code === part)?.name || words.heads.own)
  const counted = (part === '' ? report.whole.values : part === 'total' ? report.total?.values : report.parts.find((one) => one.code === part)?.values)?.[code] ?? null
  return (
    <Drawer title={`${place}${name}`} note={`${words.kinds[report.kind]} ${words.period(report.period)}`} onClose={onClose} meta={<span className="chip">{unitWords[language][figure.unit]}</span>}>
      <div className="stack">
        <section><h3 className="small soft">{words.figure.says}</h3><p>{says}</p>{reportKinds[report.kind].shape === 'places' && !figure.over && <p className="small soft">{figure.adds ? words.figure.adds : words.figure.addsNot}</p>}</section>
        {!figure.over && !figure.waits && <p className="figure-counted"><span className="soft">{words.figure.counted}</span> <b>{counted ?? words.none}</b> {unitWords[language][figure.unit]}</p>}
        <Said what="correction" report={report} code={code} part={part} /><Said what="outside" report={report} code={code} part={part} />
        {reportKinds[report.kind].shape === 'figures' && <Target report={report} code={code} />}
        {figure.opens && <BehindList report={report} figure={code} part={part} />}
      </div>
    </Drawer>
  )
}

const mayEnter = (report: Report): boolean => report.acts.some(({ verb, refusal }) => verb === 'enter' && refusal === null)

/** What stands beside the figure, and the way to say it; where it may not be said, why. */
const Said = ({ what, report, code, part }: { what: What; report: Report; code: string; part: string }): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const when = useWhen()
  const [open, setOpen] = useState(false)
  const entry = report.entries.find((one) => one.figure === code && one.part === part && one.what === what)
  const refusal = whyNotSay(report.kind, figureOf(report.kind, code), { part, what }, report.parts.map((one) => one.code))
  if (!entry && (!mayEnter(report) || refusal === 'report.not-in-use' || refusal === 'report.no-such-figure')) return null
  return (
    <section className="figure-said">
      <h3 className="small soft">{what === 'correction' ? words.figure.correction : words.figure.outside}</h3>
      {entry && <p><b>{entry.amount}</b>　{entry.words}<br /><span className="small soft">{words.figure.by(entry.byName ?? '', when.moment(entry.at))}</span></p>}
      {what === 'outside' && <p className="small soft">{words.figure.outsideNote}</p>}
      {mayEnter(report) && (refusal ? <p className="small soft">{reportRefusals[language][refusal]}</p> : open
        ? <SayForm what={what} report={report} figure={code} part={part} entry={entry} onDone={() => setOpen(false)} />
        : <button type="button" className="b sm" onClick={() => setOpen(true)}>{what === 'correction' ? words.figure.addCorrection : words.figure.addOutside}</button>)}
    </section>
  )
}

const Target = ({ report, code }: { report: Report; code: string }): ReactNode => {
  const words = useWords(reportPageWords)
  const [open, setOpen] = useState(false)
  const target = report.targets.find((one) => one.figure === code)
  if (!target && !mayEnter(report)) return null
  return (
    <section className="figure-said">
      <h3 className="small soft">{words.figure.target}</h3>
      {target && <p><b>{target.amount}</b>　{target.source}</p>}
      {mayEnter(report) && <><p className="small soft">{words.figure.targetNote}</p>{open ? <TargetForm report={report} figure={code} target={target} onDone={() => setOpen(false)} /> : <button type="button" className="b sm" onClick={() => setOpen(true)}>{words.figure.setTarget}</button>}</>}
    </section>
  )
}
