import type { Participant } from '#domain/activities/activity.contract.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { namedByTeam } from './activity.store.ts'

/** Who comes, with when they came and went. */
export const participantsOf = async (work: Work, activityId: string): Promise<Participant[]> => {
  const rows = await work.db.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').innerJoin('person', 'person.id', 'volunteer.personId')
    .leftJoin('attendanceEvent as came', (join) => join.onRef('came.enrolmentId', '=', 'enrolment.id').on('came.kind', '=', 'in')).leftJoin('attendanceEvent as went', (join) => join.onRef('went.enrolmentId', '=', 'enrolment.id').on('went.kind', '=', 'out'))
    .select(['enrolment.id as enrolmentId', 'enrolment.volunteerId', 'person.id as personId', 'person.name', 'volunteer.areaCode', 'enrolment.fromOpenPlace', 'enrolment.slotId', 'enrolment.status', 'came.at as cameAt', 'went.at as wentAt'])
    .where('enrolment.activityId', '=', activityId).where('enrolment.status', '<>', 'cancelled').orderBy('enrolment.enrolledAt').orderBy('enrolment.id').execute()
  return rows.map(({ personId, areaCode, cameAt, wentAt, ...row }) => ({
    ...row, slotId: row.slotId ?? (row.fromOpenPlace ? null : activityId), name: personId === work.actor.personId ? row.name : nameFor(work, row.name, areaCode), checkedInAt: cameAt?.toISOString() ?? null, checkedOutAt: wentAt?.toISOString() ?? null,
  }))
}

interface OfTeam { id: string; orderId: string | null; leaderTeamId: string | null; leaderTeamName: string | null; teamPlaces: number }

/** Places that teams fill: by the roles of the order, or by the one team of a series. */
export const teamSlotsOf = async (work: Work, { id, orderId, leaderTeamId, leaderTeamName, teamPlaces }: OfTeam) => {
  if (orderId !== null) return slotsOfTeams(work, orderId)
  return leaderTeamId && leaderTeamName && teamPlaces > 0 ? [{ slotId: id, teamId: leaderTeamId, teamName: leaderTeamName, places: teamPlaces, named: await namedByTeam(work, id) }] : []
}

const slotsOfTeams = async (work: Work, orderId: string) =>
  (await work.db.selectFrom('orderSlot').innerJoin('organisation', 'organisation.id', 'orderSlot.teamId').where('orderSlot.orderId', '=', orderId).where('orderSlot.status', '=', 'accepted').where('orderSlot.replacedById', 'is', null)
    .select(['orderSlot.id as slotId', 'organisation.id as teamId', 'organisation.name as teamName', 'orderSlot.places'])
    .select((eb) => eb.selectFrom('enrolment').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('enrolment.slotId', '=', 'orderSlot.id').where('enrolment.status', '<>', 'cancelled').as('named'))
    .orderBy('orderSlot.ordinal').execute()).map(({ named, ...slot }) => ({ ...slot, named: named ?? 0 }))
