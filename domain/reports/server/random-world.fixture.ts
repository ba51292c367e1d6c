import type { World } from '#checks/world.ts'
import { newId } from '#kit/ids.ts'

/** A small county thrown at random: volunteers, teams, places, activities and their records, anywhere in its tree. */
export interface Thrown {
  volunteers: { area: string; registeredOn: string | null; status: 'active' | 'suspended' | 'withdrawn'; opening: number }[]
  teams: { area: string; kind: 'registered' | 'unit_internal' | 'community_internal' | 'grassroots' }[]
  venues: { area: string; status: 'active' | 'ended' }[]
  profiles: { area: string; asOf: string; residents: number }[]
  activities: { area: string; day: string; status: 'confirmed' | 'ongoing' | 'ended' | 'cancelled'; records: { volunteer: number; minutes: number; status: 'computed' | 'confirmed' | 'voided' }[] }[]
}

export const throwWorld = async (w: World, thrown: Thrown): Promise<void> => {
  const db = w.platform.ownerDb()
  for (const table of ['serviceRecord', 'enrolment', 'activity', 'orderSlot', 'serviceOrder', 'teamMember', 'volunteer', 'venue', 'areaProfile'] as const) await db.deleteFrom(table).execute()
  await db.deleteFrom('gridTrio').execute()
  await db.updateTable('organisation').set({ status: 'ended' }).where('kind', '=', 'volunteer_team').execute()
  const volunteers = thrown.volunteers.map((one) => ({ ...one, id: newId(), personId: newId() }))
  for (const { id, personId, area, registeredOn, status, opening } of volunteers) {
    await db.insertInto('person').values({ id: personId, countyCode: '150521', areaCode: area, name: '方翠花' }).execute()
    await db.insertInto('volunteer').values({ id, countyCode: '150521', areaCode: area, personId, localNo: `V${id.slice(-10)}`, registeredOn, status, openingMinutes: opening, createdAt: new Date('2025-01-01T00:00:00Z') }).execute()
  }
  for (const { area, kind } of thrown.teams) {
    const id = newId()
    await db.insertInto('organisation').values({ id, countyCode: '150521', areaCode: area, kind: 'volunteer_team', name: `队${id.slice(-8)}`, createdAt: new Date('2025-01-01T00:00:00Z') }).execute()
    await db.insertInto('team').values({ organisationId: id, countyCode: '150521', kind }).execute()
  }
  for (const { area, status } of thrown.venues) await db.insertInto('venue').values({ id: newId(), countyCode: '150521', areaCode: area, name: `阵地${newId().slice(-8)}`, status }).execute()
  for (const { area, asOf, residents } of thrown.profiles) await db.insertInto('areaProfile').values({ areaCode: area, countyCode: '150521', asOf, residents }).onConflict((conflict) => conflict.columns(['areaCode', 'asOf']).doNothing()).execute()
  for (const [at, { area, day, status, records }] of thrown.activities.entries()) await throwActivity(w, { at, area, day, status, records: records.map((record) => ({ ...record, volunteerId: volunteers[record.volunteer % volunteers.length]!.id })) })
}

type Record = Thrown['activities'][number]['records'][number] & { volunteerId: string }
const throwActivity = async (w: World, { at, area, day, status, records }: Omit<Thrown['activities'][number], 'records'> & { at: number; records: Record[] }): Promise<void> => {
  const db = w.platform.ownerDb()
  const [needId, orderId, activityId] = [newId(), newId(), newId()]
  const startsAt = new Date(`${day}T01:00:00Z`)
  const endsAt = new Date(startsAt.getTime() + 3 * 3_600_000)
  const guideId = w.id('person socialWorker')
  await db.insertInto('need').values({ id: needId, countyCode: '150521', areaCode: area, code: `98-${needId.slice(-12)}`, summary: '买药没人陪', personName: '包其其格', status: 'serving', reportedOn: day, reportedAt: startsAt }).execute()
  await db.insertInto('serviceOrder').values({ id: orderId, countyCode: '150521', areaCode: area, needId, orderNo: `T${orderId.slice(-12)}`, status: 'finished', startsAt, endsAt, place: '社工站', task: '陪同', riskNotice: '注意路滑', guideId, replyBy: startsAt, dispatchedAt: startsAt }).execute()
  await db.insertInto('activity').values({ id: activityId, countyCode: '150521', areaCode: area, orderId, needId, title: `陪诊${at}`, startsAt, endsAt, place: '社工站', places: 0, riskLevel: 'ordinary', riskNotice: '注意路滑', guideId, codeSecret: Buffer.alloc(8), status }).execute()
  for (const [place, { volunteerId, minutes, status: recordStatus }] of records.entries()) {
    const enrolmentId = newId()
    await db.insertInto('enrolment').values({ id: enrolmentId, countyCode: '150521', activityId, volunteerId, fromOpenPlace: false, status: 'checked_out', enrolledAt: startsAt }).onConflict((conflict) => conflict.doNothing()).execute()
    const known = await db.selectFrom('enrolment').select('id').where('activityId', '=', activityId).where('volunteerId', '=', volunteerId).executeTakeFirstOrThrow()
    // Each record at an hour of its own, so that nobody serves twice at once.
    const from = new Date(Date.parse('2020-01-01T00:00:00Z') + (at * 10 + place) * 86_400_000)
    await db.insertInto('serviceRecord').values({ id: newId(), countyCode: '150521', volunteerId, activityId, enrolmentId: known.id, during: `[${from.toISOString()},${new Date(from.getTime() + 600_000).toISOString()})`, minutes, status: recordStatus, recordedAt: endsAt }).execute()
  }
}
