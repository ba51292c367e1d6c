import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type PlanDetail, planEndpoints } from '#domain/plans/plan.contract.ts'
import { whyNotClose, whyNotConfirm } from '#domain/plans/plan.rules.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planRefusals } from '#domain/plans/plan.wording.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { type Question, ask } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'

/** Confirm, take back, close, print, and next year's from this one. */
export const PlanActs = ({ plan, onNext }: { plan: PlanDetail; onNext: () => void }): ReactNode => {
  const words = useWords(planPageWords)
  const say = useSentence(planRefusals)
  const mayIn = useMayIn()
  const { today } = useWhen()
  const [confirm, reopen, close] = [useChange(planEndpoints.confirm), useChange(planEndpoints.reopen), useChange(planEndpoints.close)]
  const confirms = mayIn('plan.confirm', plan.areaCode)
  const act = async (change: typeof confirm, question: Question, said: string): Promise<void> => {
    if (await ask(question)) change.mutate({ id: plan.id, version: plan.version }, { onSuccess: () => toast(said) })
  }
  return (
    <>
      <Refused fault={confirm.error ?? reopen.error ?? close.error} />
      <button type="button" className="b" onClick={() => window.print()}><Icon name="print" />{words.print}</button>
      {plan.status !== 'draft' && plan.nextPlanId === null && mayIn('plan.manage', plan.areaCode) && <button type="button" className="b" onClick={onNext}>{words.next}</button>}
      {confirms && plan.status === 'confirmed' && <button type="button" className="b" onClick={() => void act(reopen, { title: words.reopenAsk, text: words.reopenText, yes: words.reopen }, words.reopened)}>{words.reopen}</button>}
      {confirms && plan.status === 'confirmed' && <ActButton refused={say(whyNotClose(plan, today))} onAct={() => void act(close, { title: words.closeAsk, text: words.closeText, yes: words.close }, words.closed)}>{words.close}</ActButton>}
      {confirms && plan.status === 'draft' && <ActButton className="b go" refused={say(whyNotConfirm(plan, plan.lines))} onAct={() => void act(confirm, { title: words.confirmAsk, text: words.confirmText, yes: words.confirm }, words.confirmed)}>{words.confirm}</ActButton>}
    </>
  )
}
