import type { ReactNode } from 'react'
import type { Cell, Sheet } from '#domain/printouts/printout.contract.ts'
import { needSheet } from '#domain/printouts/printout.wording.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { useWords } from '#kit/web/words.ts'
import './paper.css'

/** A table as it goes on A4: title, unit and headings on each page, signatures and the place for the seal at the end. Always in Chinese. */
export const PaperSheet = ({ sheet }: { sheet: Sheet }): ReactNode => {
  const words = useWords(printoutPageWords)
  return (
    <div className="paper-desk" tabIndex={0} role="region" aria-label={words.page.sheet}>
      <article className="paper" lang="zh-CN" data-wide={sheet.columns.length > 14 || undefined}>
        <table>
          <colgroup>{sheet.columns.map(({ width }, at) => <col key={at} style={{ width: `${width}em` }} />)}</colgroup>
          <thead>
            <tr><td colSpan={sheet.columns.length} className="paper-title">{sheet.title}</td></tr>
            <tr><td colSpan={sheet.columns.length} className="paper-line">{sheet.line}</td></tr>
            <tr>{sheet.columns.map(({ head }, at) => <th key={at} scope="col">{head}</th>)}</tr>
          </thead>
          <tfoot><tr><td colSpan={sheet.columns.length} className="paper-mark">{sheet.mark}</td></tr></tfoot>
          <tbody>{sheet.rows.map((row, at) => <tr key={at}>{row.map((cell, place) => <td key={place} className={sheet.columns[place]!.align}>{shown(cell)}</td>)}</tr>)}</tbody>
        </table>
        {sheet.notes.length > 0 && <ul className="paper-notes">{sheet.notes.map((note, at) => <li key={at}>{note}</li>)}</ul>}
        <Signatures sheet={sheet} />
      </article>
    </div>
  )
}

export const Signatures = ({ sheet }: { sheet: Pick<Sheet, 'signs' | 'seal'> }): ReactNode => (
  <p className="paper-signs">{sheet.signs.map(({ label, name }) => <span key={label}>{label}{needSheet.colon}<u>{name}</u></span>)}{sheet.seal && <span className="paper-seal">{needSheet.seal}</span>}</p>
)

const shown = (cell: Cell): string => (cell === null ? '' : String(cell))
