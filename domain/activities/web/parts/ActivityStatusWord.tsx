import type { ReactNode } from 'react'
import type { ActivityStatus, EnrolmentStatus } from '#domain/activities/activity.contract.ts'
import { activityWords } from '#domain/activities/activity.wording.ts'
import { type StateShape, StateIcon, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<ActivityStatus, [StateShape, StateTone]> = { confirmed: ['half', 'blue'], ongoing: ['most', 'blue'], ended: ['flower', 'green'], cancelled: ['crossed', 'grey'] }
const enrolmentLooks: Record<EnrolmentStatus, [StateShape, StateTone]> = { accepted: ['ring', 'blue'], checked_in: ['most', 'blue'], checked_out: ['flower', 'green'], cancelled: ['crossed', 'grey'], no_show: ['crossed', 'amber'] }

export const ActivityStatusIcon = ({ status }: { status: ActivityStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const ActivityStatusWord = ({ status }: { status: ActivityStatus }): ReactNode => {
  const { statuses } = useWords(activityWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord>
}

export const EnrolmentStatusWord = ({ status }: { status: EnrolmentStatus }): ReactNode => {
  const { enrolments } = useWords(activityWords)
  return <StateWord shape={enrolmentLooks[status][0]} tone={enrolmentLooks[status][1]}>{enrolments[status]}</StateWord>
}
