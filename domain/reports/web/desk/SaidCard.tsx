import type { ReactNode } from 'react'
import type { Report } from '#domain/reports/report.contract.ts'
import { figureWords } from '#domain/reports/report.figures.wording.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import type { Chosen } from './ReportPage.tsx'

/** Everything that was said beside the counted figures, apart from them: who, when and why. */
export const SaidCard = ({ report, onChoose }: { report: Report; onChoose: (chosen: Chosen) => void }): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const when = useWhen()
  if (report.entries.length === 0) return null
  const placeOf = (part: string): string => (part === '' ? '' : part === 'total' ? words.heads.total : (report.parts.find(({ code }) => code === part)?.name || words.heads.own))
  const counted = (figure: string, part: string): number | null | undefined => (part === '' ? report.whole.values : part === 'total' ? report.total?.values : report.parts.find(({ code }) => code === part)?.values)?.[figure]
  return (
    <section className="card">
      <header><h2>{words.said.title}</h2></header>
      <ul className="rows">{report.entries.map((entry) => (
        <li key={`${entry.figure} ${entry.part} ${entry.what}`}>
          <div><b>{placeOf(entry.part)}{figureWords[language][entry.figure]?.name}</b>　{entry.what === 'correction' ? `${words.figure.counted} ${counted(entry.figure, entry.part) ?? words.none}，${words.figure.corrected} ${entry.amount}` : `${words.figure.outside} ${entry.amount}`}<br /><span className="small soft">{entry.words}</span></div>
          <span className="small soft">{words.figure.by(entry.byName ?? '', when.moment(entry.at))}</span><button type="button" className="b sm" onClick={() => onChoose({ figure: entry.figure, part: entry.part })}>{words.due.open}</button>
        </li>
      ))}</ul>
    </section>
  )
}
