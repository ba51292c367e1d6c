import type { ReactNode } from 'react'
import { planWords } from '#domain/plans/plan.wording.ts'
import type { SeriesDate } from '#domain/plans/series.contract.ts'
import { ActivityStatusWord } from '#domain/activities/web/parts/ActivityStatusWord.tsx'
import { type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<SeriesDate['state'], [StateShape, StateTone]> = { held: ['ring', 'blue'], shifted: ['half', 'amber'], holiday: ['crossed', 'grey'], moved: ['half', 'amber'], cancelled: ['crossed', 'grey'] }

/** What became of a date: of its activity once there is one that ended, else by the rule. */
export const DateState = ({ date }: { date: SeriesDate }): ReactNode => {
  const { dateStates } = useWords(planWords)
  if (date.activityStatus === 'ended' || date.activityStatus === 'ongoing') return <ActivityStatusWord status={date.activityStatus} />
  const [shape, tone] = looks[date.state]
  return <StateWord shape={shape} tone={tone}>{dateStates[date.state]}</StateWord>
}
