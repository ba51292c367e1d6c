import type { ReactNode } from 'react'
import type { Report } from '#domain/reports/report.contract.ts'
import { figureWords, unitWords } from '#domain/reports/report.figures.wording.ts'
import { type Figure, reportKinds } from '#domain/reports/report.kinds.ts'
import type { Values } from '#domain/reports/report.rules.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import type { Chosen } from './ReportPage.tsx'

interface TableProps { report: Report; chosen: Chosen | undefined; onChoose: (chosen: Chosen) => void }

/** Every number is a button: it says what it counts and opens what it is made of. */
export const ReportTable = (props: TableProps): ReactNode => (reportKinds[props.report.kind].shape === 'places' ? <ByPlaces {...props} /> : <ByFigures {...props} />)

const ByPlaces = ({ report, chosen, onChoose }: TableProps): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const { figures } = reportKinds[report.kind]
  const cells = (values: Values, counted: Values, part: string): ReactNode => figures.map((figure) => <td key={figure.code}><Number figure={figure} part={part} value={values[figure.code]} counted={counted[figure.code]} report={report} chosen={chosen} onChoose={onChoose} /></td>)
  return (
    <div className="tbl report-table" tabIndex={0} role="region" aria-label={words.kinds[report.kind]}>
      <table>
        <thead><tr><th scope="col" className="first">{words.heads.place}</th>{figures.map(({ code, unit }) => <th key={code} scope="col"><button type="button" title={figureWords[language][code]!.says} onClick={() => onChoose({ figure: code, part: '' })}>{figureWords[language][code]!.name}</button><small>{unitWords[language][unit]}</small></th>)}</tr></thead>
        <tbody>
          {report.parts.map(({ code, name, values, shown }) => <tr key={code}><th scope="row" className="first">{name || words.heads.own}</th>{cells(shown, values, code)}</tr>)}
          <tr className="sum"><th scope="row" className="first">{words.heads.sum}</th>{cells(report.whole.shown, report.whole.values, '')}</tr>
        </tbody>
      </table>
    </div>
  )
}

const ByFigures = ({ report, chosen, onChoose }: TableProps): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const { heads } = words
  return (
    <div className="tbl report-table figures" tabIndex={0} role="region" aria-label={words.kinds[report.kind]}>
      <table>
        <thead><tr><th scope="col" className="first">{heads.figure}</th><th scope="col">{heads.unit}</th><th scope="col">{heads.month}</th><th scope="col">{heads.total}</th><th scope="col">{heads.target}</th><th scope="col">{heads.rate}</th><th scope="col">{heads.outside}</th></tr></thead>
        <tbody>{reportKinds[report.kind].figures.map((figure) => {
          const total = report.total?.shown[figure.code] ?? null
          const target = report.targets.find((one) => one.figure === figure.code)
          const outside = report.entries.find((one) => one.figure === figure.code && one.what === 'outside' && one.part === '')
          const cell = (part: string, values: Values, counted: Values): ReactNode => (figure.waits ? <span className="soft">{words.notInUse}</span> : <Number figure={figure} part={part} value={values[figure.code]} counted={counted[figure.code]} report={report} chosen={chosen} onChoose={onChoose} />)
          return (
            <tr key={figure.code}>
              <th scope="row" className="first"><button type="button" className="link" title={figureWords[language][figure.code]!.says} onClick={() => onChoose({ figure: figure.code, part: '' })}>{figureWords[language][figure.code]!.name}</button></th>
              <td className="unit">{unitWords[language][figure.unit]}</td><td>{cell('', report.whole.shown, report.whole.values)}</td><td>{report.total && cell('total', report.total.shown, report.total.values)}</td>
              <td title={target?.source}>{target?.amount ?? words.none}</td><td>{target && total !== null ? `${Math.round((total / target.amount) * 1000) / 10}%` : words.none}</td><td title={outside?.words}>{outside ? <span className="outside">{outside.amount}</span> : words.none}</td>
            </tr>
          )
        })}</tbody>
      </table>
    </div>
  )
}

interface NumberProps extends TableProps { figure: Figure; part: string; value: number | null | undefined; counted: number | null | undefined }
/** A corrected figure stands with the counted one beside it. */
const Number = ({ figure, part, value, counted, report, chosen, onChoose }: NumberProps): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const corrected = report.entries.some((one) => one.what === 'correction' && one.figure === figure.code && one.part === part)
  const place = part === '' ? words.heads.sum : part === 'total' ? words.heads.total : (report.parts.find(({ code }) => code === part)?.name || words.heads.own)
  return (
    <button type="button" className="number" aria-pressed={chosen?.figure === figure.code && chosen.part === part} aria-label={`${place} ${figureWords[language][figure.code]!.name} ${value ?? words.figure.nothing}`} title={figureWords[language][figure.code]!.says} onClick={() => onChoose({ figure: figure.code, part })}>
      {value ?? words.none}{corrected && <small className="was">{words.figure.counted} {counted ?? words.none}</small>}
    </button>
  )
}
