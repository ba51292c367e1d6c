import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { PlanDetail, PlanLine } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useWords } from '#kit/web/words.ts'
import { MonthCell } from './MonthCell.tsx'

interface YearTableProps { plan: PlanDetail; fills: boolean; onLine: (line: PlanLine) => void; onExplain: (line: PlanLine, month: number) => void }

/** Twelve columns like the office's sheet; the hand stays on the keyboard while a draft is filled in. */
export const YearTable = ({ plan, fills, onLine, onExplain }: YearTableProps): ReactNode => {
  const words = useWords(planPageWords)
  const common = useWords(planWords)
  const body = useRef<HTMLTableSectionElement>(null)
  const months = common.months.split(' ')
  return (
    <div className="tbl year" tabIndex={0} role="region" aria-label={common.named(plan.areaName, plan.year)}>
      <table>
        <thead><tr><th scope="col" className="no">{words.no}</th><th scope="col" className="what">{words.line}</th><th scope="col">{words.groups}</th><th scope="col">{words.worker}</th><th scope="col">{words.team}</th>{months.map((month) => <th key={month} scope="col" className="month">{month}</th>)}<th scope="col" className="month">{words.total}</th></tr></thead>
        <tbody ref={body} onKeyDown={(event) => moveOn(event, body.current)}>
          {plan.lines.map((line, at) => (
            <tr key={line.id}>
              <td className="no">{at + 1}</td>
              <th scope="row" className="what">{fills ? <button type="button" className="link" onClick={() => onLine(line)}>{line.content}</button> : line.content}{line.projectTitle && line.projectTitle !== line.content && <small>{line.projectTitle}</small>}</th>
              <Who line={line} />
              {line.months.map((cell) => <MonthCell key={cell.month} plan={plan} line={line} cell={cell} name={months[cell.month - 1]!} fills={fills} onExplain={line.mayExplain && plan.status === 'confirmed' ? () => onExplain(line, cell.month) : undefined} />)}
              <td className="month"><span>{line.planned}</span><span className="done">{plan.status === 'draft' ? '' : line.done}</span></td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><td /><th scope="row" className="what">{words.total}</th><td /><td /><td />{months.map((month, at) => <td key={month} className="month"><span>{sum(plan, at, 'planned') || ''}</span><span className="done">{plan.status !== 'draft' && sum(plan, at, 'planned') + sum(plan, at, 'done') > 0 ? sum(plan, at, 'done') : ''}</span></td>)}<td className="month"><span>{plan.planned}</span><span className="done">{plan.status === 'draft' ? '' : plan.done}</span></td></tr></tfoot>
      </table>
    </div>
  )
}

const Who = ({ line }: { line: PlanLine }): ReactNode => {
  const { labels } = useCodes()
  return <><td>{labels(GROUPS, line.groups)}{line.people && <small>{line.people}</small>}</td><td>{line.socialWorkerName}</td><td>{line.teamName}</td></>
}

const sum = (plan: PlanDetail, at: number, what: 'planned' | 'done'): number => plan.lines.reduce((all, { months }) => all + months[at]![what], 0)

/** Arrows move from cell to cell, Enter goes down; a text caret stays inside until its end. */
const moveOn = (event: KeyboardEvent, body: HTMLTableSectionElement | null): void => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || !body) return
  const [row, column] = [(input.closest('tr') as HTMLTableRowElement).sectionRowIndex, (input.closest('td') as HTMLTableCellElement).cellIndex]
  const goals: Record<string, [number, number]> = { ArrowDown: [row + 1, column], ArrowUp: [row - 1, column], Enter: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1] }
  const goal = goals[event.key]
  if (!goal) return
  const next = body.rows[goal[0]]?.cells[goal[1]]?.querySelector('input')
  event.preventDefault()
  if (next) { next.focus(); next.select() } else input.blur()
}
