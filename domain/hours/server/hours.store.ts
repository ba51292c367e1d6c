import { type SelectQueryBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { RecordList, RecordStatus, ServiceRecord } from '#domain/hours/hours.contract.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

type From = 'serviceRecord' | 'activity' | 'volunteer' | 'person'

const base = (work: Work) =>
  work.db.selectFrom('serviceRecord').innerJoin('activity', 'activity.id', 'serviceRecord.activityId').innerJoin('volunteer', 'volunteer.id', 'serviceRecord.volunteerId').innerJoin('person', 'person.id', 'volunteer.personId')

/** Records of services in one's areas, of activities one's team leads, and one's own. */
const visibleRecords = (work: Work, permission: Permission) => {
  const { areas, organisations, own } = scopeOf(work.actor, permission)
  return base(work).where((eb) => eb.or([
    withinAreas<'activity'>(areas, 'activity.areaCode')(eb as never),
    ...(organisations.length > 0 ? [eb('activity.leaderTeamId', 'in', organisations)] : []),
    ...(own && work.actor.personId ? [eb('volunteer.personId', '=', work.actor.personId)] : []),
  ]))
}

const withNames = (query: SelectQueryBuilder<DB, From, object>) =>
  query.innerJoin('area', 'area.code', 'activity.areaCode').leftJoin('account', 'account.id', 'serviceRecord.confirmedBy').leftJoin('person as confirmer', 'confirmer.id', 'account.personId')
    .select(['serviceRecord.id', 'serviceRecord.volunteerId', 'person.id as personId', 'person.name as volunteerName', 'volunteer.areaCode as homeCode', 'serviceRecord.activityId', 'activity.title', 'activity.areaCode', 'area.name as areaName', sql<Date>`lower(during)`.as('from'), sql<Date>`upper(during)`.as('to'),
      'serviceRecord.minutes', 'serviceRecord.source', 'serviceRecord.status', 'serviceRecord.confirmedAt', 'confirmer.name as confirmedByName', 'serviceRecord.recordedAt'])
type Row = Awaited<ReturnType<ReturnType<typeof withNames>['executeTakeFirstOrThrow']>>

const shown = (work: Work) => ({ personId, homeCode, recordedAt: _at, ...row }: Row): ServiceRecord => ({
  ...row, volunteerName: personId === work.actor.personId ? row.volunteerName : nameFor(work, row.volunteerName, homeCode), from: row.from.toISOString(), to: row.to.toISOString(), confirmedAt: row.confirmedAt?.toISOString() ?? null,
})

interface Paging { cursor?: string | undefined; limit?: number | undefined }
const inPages = async (work: Work, some: SelectQueryBuilder<DB, From, object>, { cursor, limit = 50 }: Paging) => {
  let query = withNames(some).orderBy('serviceRecord.recordedAt', 'desc').orderBy('serviceRecord.id', 'desc').limit(limit + 1)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('serviceRecord.recordedAt', 'serviceRecord.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.recordedAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

export const listRecords = (work: Work, { activityId, volunteerId, status, area, ...paging }: RecordList) =>
  inPages(work, visibleRecords(work, 'record.read')
    .$if(activityId !== undefined, (query) => query.where('serviceRecord.activityId', '=', activityId!))
    .$if(volunteerId !== undefined, (query) => query.where('serviceRecord.volunteerId', '=', volunteerId!))
    .$if(status !== undefined, (query) => query.where('serviceRecord.status', 'in', status!))
    .$if(area !== undefined, (query) => query.where(withinAreas<'activity'>([area!], 'activity.areaCode') as never)), paging)

export const recordsOfPerson = (work: Work, personId: string, paging: Paging) => inPages(work, base(work).where('volunteer.personId', '=', personId), paging)

export const totalsOf = async (work: Work, personId: string) => {
  const volunteer = await work.db.selectFrom('volunteer').select(['id', 'openingMinutes']).where('personId', '=', personId).executeTakeFirst()
  if (!volunteer) return { confirmedMinutes: 0, waitingMinutes: 0, openingMinutes: 0 }
  const sums = await work.db.selectFrom('serviceRecord').where('volunteerId', '=', volunteer.id).where('status', '<>', 'voided')
    .select([sql<number>`coalesce(sum(minutes) filter (where status = 'confirmed'), 0)::integer`.as('confirmed'), sql<number>`coalesce(sum(minutes) filter (where status <> 'confirmed'), 0)::integer`.as('waiting')]).executeTakeFirstOrThrow()
  return { confirmedMinutes: sums.confirmed, waitingMinutes: sums.waiting, openingMinutes: volunteer.openingMinutes }
}

/** What the person has served on the day of an instant, as the clock of the place has it. */
export const minutesOnDay = async (work: Work, volunteerId: string, at: Date): Promise<number> => {
  const day = dayOf(at)
  return (await work.db.selectFrom('serviceRecord').select(sql<number>`coalesce(sum(minutes), 0)::integer`.as('minutes')).where('volunteerId', '=', volunteerId).where('status', '<>', 'voided')
    .where(sql<boolean>`lower(during) >= ${instantAt(day)} and lower(during) < ${instantAt(addDays(day, 1))}`).executeTakeFirstOrThrow()).minutes
}

export const overlapping = async (work: Work, volunteerId: string, from: Date, to: Date): Promise<boolean> =>
  Boolean(await work.db.selectFrom('serviceRecord').select('id').where('volunteerId', '=', volunteerId).where('status', '<>', 'voided').where(sql<boolean>`during && tstzrange(${from}, ${to})`).limit(1).executeTakeFirst())

export const addRecord = (work: Work, { from, to, ...record }: { id: string; volunteerId: string; activityId: string; enrolmentId: string; from: Date; to: Date; minutes: number; status: RecordStatus }) =>
  work.db.insertInto('serviceRecord').values({ ...record, countyCode: work.county, during: sql<string>`tstzrange(${from}, ${to})`, recordedAt: work.now }).execute()

/** Those that the actor may confirm, locked until they are. */
export const recordsToConfirm = (work: Work, ids: string[]) =>
  visibleRecords(work, 'record.confirm').select(['serviceRecord.id', 'serviceRecord.status', 'serviceRecord.volunteerId', 'serviceRecord.minutes', 'volunteer.personId', 'activity.areaCode']).where('serviceRecord.id', 'in', ids).orderBy('serviceRecord.id').forUpdate('serviceRecord').execute()

export const setConfirmed = (work: Work, ids: string[]) => work.db.updateTable('serviceRecord').set({ status: 'confirmed', confirmedBy: work.actor.accountId, confirmedAt: work.now }).where('id', 'in', ids).execute()

export const recordsShown = async (work: Work, ids: string[]): Promise<ServiceRecord[]> => (await withNames(visibleRecords(work, 'record.read')).where('serviceRecord.id', 'in', ids).orderBy('serviceRecord.id').execute()).map(shown(work))
