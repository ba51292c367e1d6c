import type { ReactNode } from 'react'
import type { ActivityDetail, Participant } from '#domain/activities/activity.contract.ts'
import { type AttendanceKind, attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { whyNotIn, whyNotOut } from '#domain/attendance/attendance.rules.ts'
import { attendanceRefusals, attendanceWords } from '#domain/attendance/attendance.wording.ts'
import { activityPageWords } from '#domain/activities/activity.words.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useNow } from '#kit/web/now.ts'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'

/** Checks somebody in or out whose phone does not. */
export const ByHand = ({ participant, activity }: { participant: Participant; activity: ActivityDetail }): ReactNode => {
  const words = useWords(attendanceWords)
  const { inDone, outDone } = useWords(activityPageWords)
  const say = useSentence(attendanceRefusals)
  const now = useNow()
  const byHand = useChange(attendanceEndpoints.byHand)
  const kind: AttendanceKind | undefined = participant.status === 'accepted' ? 'in' : participant.status === 'checked_in' ? 'out' : undefined
  if (!kind) return null
  const times = { ...activity, startsAt: new Date(activity.startsAt), endsAt: new Date(activity.endsAt) }
  const refused = kind === 'in' ? whyNotIn(participant, times, now) : whyNotOut(participant, times, now)
  const act = (): void => byHand.mutate({ enrolmentId: participant.enrolmentId, kind }, { onSuccess: () => toast(kind === 'in' ? inDone(participant.name) : outDone(participant.name)) })
  return <><ActButton className="b sm" refused={say(refused)} onAct={act}>{kind === 'in' ? words.byHand : words.byHandOut}</ActButton><Refused fault={byHand.error} /></>
}
