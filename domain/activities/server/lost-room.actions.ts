import { tell } from '#domain/messages/server/message.actions.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

interface Lost { orderId: string | null; activityId: string | null; by: 'person' | 'closing' | 'order' }

/** The room of an activity that still stands is gone: whoever comes and whoever guides it hears so. An order that was called off tells by itself. */
export const tellOfLostRoom = async (work: Work, { orderId, activityId, by }: Lost): Promise<void> => {
  if (by === 'order' || (!orderId && !activityId)) return
  const activity = await work.db.selectFrom('activity').select(['id', 'title', 'startsAt', 'guideId', 'leaderTeamId']).where(orderId ? 'orderId' : 'id', '=', (orderId ?? activityId)!).where('status', '=', 'confirmed').executeTakeFirst()
  if (!activity) return
  const people = await work.db.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').select('volunteer.personId').where('enrolment.activityId', '=', activity.id).where('enrolment.status', '<>', 'cancelled').execute()
  await tell(work, {
    kind: 'room.activity-without-room', about: { kind: 'activity', id: activity.id }, params: { title: activity.title, when: `${dayOf(activity.startsAt).slice(5)} ${clockOf(activity.startsAt)}` },
    to: [...people.map(({ personId }) => ({ personId })), { personId: activity.guideId }, ...(activity.leaderTeamId ? [{ organisationId: activity.leaderTeamId }] : [])],
  })
}
