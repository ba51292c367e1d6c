import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type PlanDetail, type PlanLine, planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { PlanStatusWord } from '#domain/plans/web/parts/PlanStatusWord.tsx'
import { dayOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { Explain } from './Explain.tsx'
import { LineForm } from './LineForm.tsx'
import { NextPlan } from './NextPlan.tsx'
import { PlanActs } from './PlanActs.tsx'
import { PlanSeries } from './PlanSeries.tsx'
import { Reasons } from './Reasons.tsx'
import { YearTable } from './YearTable.tsx'
import './plan.css'

/** One plan as the office's own table: content by month, planned above, held below. */
export default function PlanPage(): ReactNode {
  const words = useWords(planPageWords)
  const common = useWords(planWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead(planEndpoints.detail, { id })
  const note = <Link to={'/plans' as never}>{words.toList}</Link>
  return <Page title={read.data ? common.named(read.data.areaName, read.data.year) : common.title} note={note}><Shown read={read} rows={10}>{(plan) => <ThePlan plan={plan} />}</Shown></Page>
}

type Open = { kind: 'line'; line?: PlanLine } | { kind: 'explain'; line: PlanLine; month: number } | { kind: 'next' }

const ThePlan = ({ plan }: { plan: PlanDetail }): ReactNode => {
  const words = useWords(planPageWords)
  const mayIn = useMayIn()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const fills = plan.status === 'draft' && mayIn('plan.manage', plan.areaCode)
  const cell = open?.kind === 'explain' ? open.line.months[open.month - 1] : undefined
  return (
    <div className="stack plan-page">
      <Head plan={plan} onAdd={fills ? () => setOpen({ kind: 'line' }) : undefined} onNext={() => setOpen({ kind: 'next' })} />
      {plan.status === 'draft' && plan.fromYear !== null && <p className="next" role="status">{words.nextStep(plan.fromYear)}</p>}
      {plan.lines.length > 0 && <p className="small soft legend">{words.legend}{fills && ` ${words.draftLegend}`}</p>}
      {plan.lines.length === 0
        ? <div className="card"><Empty title={words.noneTitle} action={fills && <button type="button" className="b go" onClick={() => setOpen({ kind: 'line' })}>{words.addLine}</button>}>{words.emptyTable}</Empty></div>
        : <YearTable plan={plan} fills={fills} onLine={(line) => setOpen({ kind: 'line', line })} onExplain={(line, month) => setOpen({ kind: 'explain', line, month })} />}
      <Reasons plan={plan} />
      {plan.lines.length > 0 && <PlanSeries plan={plan} />}
      <p className="plan-sign"><span>{words.sign.unit}：{plan.areaName}</span><span>{words.sign.made}：{plan.createdByName}</span><span>{words.sign.checked}：{plan.confirmedByName ?? ''}</span><span>{words.sign.head}：</span></p>
      {open?.kind === 'line' && <LineForm plan={plan} line={open.line} onClose={close} />}
      {open?.kind === 'explain' && cell && <Explain lineId={open.line.id} content={open.line.content} month={open.month} planned={cell.planned} done={cell.done} why={cell.why} onClose={close} />}
      {open?.kind === 'next' && <NextPlan plan={plan} onClose={close} />}
    </div>
  )
}

const Head = ({ plan, onAdd, onNext }: { plan: PlanDetail; onAdd: (() => void) | undefined; onNext: () => void }): ReactNode => {
  const words = useWords(planPageWords)
  return (
    <div className="r plan-head">
      <PlanStatusWord status={plan.status} />
      <span className="small soft">{plan.confirmedByName && plan.confirmedAt ? words.confirmedBy(plan.confirmedByName, dayOf(new Date(plan.confirmedAt))) : words.madeBy(plan.createdByName)}</span>
      {plan.behind > 0 && <span className="chip soon"><Icon name="clock" size={12} weight={2} />{words.waits(plan.behind)}</span>}
      {plan.fromPlanId && plan.fromYear !== null && <Link className="link small" to={'/plans/$id' as never} params={{ id: plan.fromPlanId } as never}>{words.toLast(plan.fromYear)}</Link>}
      {plan.nextPlanId && <Link className="link small" to={'/plans/$id' as never} params={{ id: plan.nextPlanId } as never}>{words.toNext}</Link>}
      <div className="end">
        {onAdd && <button type="button" className="b" onClick={onAdd}><Icon name="plus" weight={2.2} />{words.addLine}</button>}
        <PlanActs plan={plan} onNext={onNext} />
      </div>
    </div>
  )
}
