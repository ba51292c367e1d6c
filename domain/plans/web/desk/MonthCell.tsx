import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type PlanDetail, type PlanLine, type PlanMonth, planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { CallRefused } from '#kit/web/call.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'

interface MonthCellProps { plan: PlanDetail; line: PlanLine; cell: PlanMonth; name: string; fills: boolean; onExplain: (() => void) | undefined }

/** One month of one line: planned above, to be typed in a draft; held below, opening its activities; what fell short asks why. */
export const MonthCell = ({ plan, line, cell, name, fills, onExplain }: MonthCellProps): ReactNode => {
  const words = useWords(planPageWords)
  const { month, planned, done, behind, why } = cell
  return (
    <td className="month" data-behind={behind || undefined} data-why={why ? true : undefined} title={why ?? undefined}>
      {fills ? <Planned lineId={line.id} month={month} planned={planned} label={words.cell(line.content, name)} /> : <span>{planned || ''}</span>}
      {done > 0 ? <Link className="done link" to={'/activities' as never} search={{ line: line.id, held: true, ...monthOf(plan.year, month) } as never} aria-label={words.doneCell(line.content, name, done)}>{done}</Link> : <span className="done">{planned > 0 && plan.status !== 'draft' ? 0 : ''}</span>}
      {behind && onExplain && <button type="button" className="why-not" onClick={onExplain}>{words.explain}<span className="away"> {line.content} {name}</span></button>}
    </td>
  )
}

const two = (n: number): string => String(n).padStart(2, '0')
const monthOf = (year: number, month: number) => ({ from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}` })

/** Saved when one leaves the cell; a figure that somebody changed meanwhile is shown, not overwritten. */
const Planned = ({ lineId, month, planned, label }: { lineId: string; month: number; planned: number; label: string }): ReactNode => {
  const { notSent } = useWords(webWords)
  const set = useChange(planEndpoints.setCell)
  const reread = useReread()
  const [typed, setTyped] = useState<string | null>(null)
  const save = (): void => {
    const next = typed === null || typed.trim() === '' ? (typed === null ? planned : 0) : Number(typed)
    if (!Number.isInteger(next) || next < 0 || next > 999 || next === planned) return setTyped(null)
    set.mutate({ lineId, month, planned: next, was: planned }, { onSettled: () => setTyped(null), onError: (fault) => { toast(fault instanceof CallRefused ? fault.title : notSent); reread() } })
  }
  return (
    <input inputMode="numeric" maxLength={3} aria-label={label} aria-invalid={set.isError || undefined} value={typed ?? (planned || '')} onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))} onFocus={(event) => event.target.select()}
      onBlur={save} onKeyDown={(event) => { if (event.key === 'Escape') setTyped(null) }} />
  )
}
