import type { ReactNode } from 'react'
import type { PlanStatus } from '#domain/plans/plan.contract.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<PlanStatus, [StateShape, StateTone]> = { draft: ['dotted', 'glory'], confirmed: ['most', 'blue'], closed: ['flower', 'green'] }

export const PlanStatusIcon = ({ status }: { status: PlanStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const PlanStatusWord = ({ status }: { status: PlanStatus }): ReactNode => {
  const { statuses } = useWords(planWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord>
}
