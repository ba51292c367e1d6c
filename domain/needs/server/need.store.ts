import { type Updateable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { NeedPromise } from '#domain/needs/need.clocks.ts'
import type { NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { bigrams } from '#kit/bigrams.ts'
import { newId } from '#kit/ids.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import type { Work } from '#kit/server/work.ts'

export interface NewNeed extends NeedPromise {
  id: string; areaCode: string; personId: string | null; personName: string; summary: string; description: string | null; status: NeedStatus; source: string; urgency: 'ordinary' | 'pressing' | 'urgent'
  groups: string[]; field: string; method: string; desiredTime: string | null; saidBy: 'self' | 'family' | 'seen' | 'office'; proxyConsent: boolean | null; proxyReason?: string | null; reportedOn: string; reportedAt: Date
  collectorName: string | null; responsibleName: string | null; responsibleId: string | null; route: NeedRoute | null; holder: NeedHolderColumn; danger: boolean; closedAt: Date | null; reporterAccountId: string | null
  satisfaction?: string | null; sheetState?: string | null; sheetNumber?: number | null; filingOn?: string | null; importKey?: Buffer | null
}
type NeedHolderColumn = Updateable<DB['need']>['holder'] & string

/** What a need is found by; of a danger nothing, since its words and its person are told to nobody who searches. */
export const searchOf = ({ summary, description, personName, danger }: { summary: string; description: string | null; personName: string; danger: boolean }): string[] =>
  danger ? [] : [...new Set([...bigrams(summary), ...bigrams(description ?? '')]), ...bigrams(personName, '@')]

/** Adds needs that are not there yet, each with the next number of its year; answers the numbers of those that were new, by id. */
export const addNeeds = async (work: Work, needs: NewNeed[]): Promise<Map<string, string>> => {
  const rows = needs.map((need) => ({
    ...need, countyCode: work.county, code: sql<string>`next_need_code(${work.county}, ${Number(need.reportedOn.slice(0, 4))})`, search: searchOf(need),
  }))
  const added = new Map<string, string>()
  for (let from = 0; from < rows.length; from += 500) {
    const some = await work.db.insertInto('need').values(rows.slice(from, from + 500)).onConflict((conflict) => conflict.column('id').doNothing()).returning(['id', 'code']).execute()
    for (const { id, code } of some) added.set(id, code)
  }
  return added
}

/** Changes a need that nobody changed since it was read; otherwise says so. */
export const changeNeed = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['need']>): Promise<void> =>
  oneRow(await work.db.updateTable('need').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** What was done about a need without changing it: its idle clock starts again, no page is told that it is stale. */
export const noteActed = (work: Work, id: string, acted: Updateable<DB['need']>) => work.db.updateTable('need').set(acted).where('id', '=', id).execute()

export interface NewNote { id?: string; needId: string; kind: 'question' | 'answer' | 'declined' | 'assessment' | 'remark'; text: string; byName: string }

/** Answers the notes that were new: one that a phone sends again stands once. */
export const addNotes = async (work: Work, notes: NewNote[]): Promise<string[]> => {
  const rows = notes.map(({ id = newId(), ...note }) => ({ id, ...note, countyCode: work.county, at: work.now }))
  const added: string[] = []
  for (let from = 0; from < rows.length; from += 1000) {
    const some = await work.db.insertInto('needNote').values(rows.slice(from, from + 1000)).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
    added.push(...some.map(({ id }) => id))
  }
  return added
}

/** The names of a place where a need may stand, and with them, in the same round trip, the person it is for. */
export const findPlace = async (work: Work, areaCode: string, personId: string | null) => {
  const known = placesOf(work).get(areaCode)
  if (personId === null && known && known.until > Date.now()) return { ...known.place, personId: null, personName: null, personArea: null }
  const found = await placeAndPerson(work, areaCode, personId)
  if (found) placesOf(work).set(areaCode, { place: { kind: found.kind, name: found.name, communityName: found.communityName }, until: Date.now() + REMEMBERED_MS })
  return found
}
/** Every report asks for the names of its place, and places hardly ever change their names: one statement less in each. */
const REMEMBERED_MS = 30_000
const MOST_PLACES = 20_000
interface Remembered { place: { kind: DB['area']['kind']; name: string; communityName: string }; until: number }
/** By the platform's secrets, since one process may serve several databases (the tests do), and by county. */
const remembered = new WeakMap<Secrets, Map<string, Map<string, Remembered>>>()
const placesOf = ({ secrets, county }: Work): Map<string, Remembered> => {
  const counties = remembered.get(secrets) ?? new Map<string, Map<string, Remembered>>()
  const places = counties.get(county) ?? new Map<string, Remembered>()
  if (places.size > MOST_PLACES) places.clear()
  remembered.set(secrets, counties.set(county, places))
  return places
}
const placeAndPerson = (work: Work, areaCode: string, personId: string | null) =>
  work.db.selectFrom('area').innerJoin('area as community', (join) => join.on('community.code', '=', areaCode.slice(0, 12))).leftJoin('person', (join) => join.on('person.id', '=', personId))
    .select(['area.kind', 'area.name', 'community.name as communityName', 'person.id as personId', 'person.name as personName', 'person.areaCode as personArea']).where('area.code', '=', areaCode).executeTakeFirst()

/** A need by the id the phone gave it, whoever reported it: to tell a resent report from an id that is taken. */
export const reportedBefore = (work: Work, id: string) => work.db.selectFrom('need').select(['reporterAccountId']).where('id', '=', id).executeTakeFirst()

/** Needs already known by their import keys, with what a sheet may change. */
export const knownByKey = async (work: Work, keys: Buffer[]) => {
  const found = []
  for (let from = 0; from < keys.length; from += 5000) found.push(...(await keyed(work, keys.slice(from, from + 5000)).execute()))
  return found
}
/** Needs of a community by the numbers that our own print-outs carry. */
export const knownByCode = async (work: Work, codes: string[], communityCode: string) => {
  const found = []
  for (let from = 0; from < codes.length; from += 5000) {
    found.push(...(await compared(work).where('code', '=', sql<string>`any(${codes.slice(from, from + 5000)}::text[])`).where('areaCode', '>=', communityCode).where('areaCode', '<', `${communityCode}~`).execute()))
  }
  return found
}
const keyed = (work: Work, keys: Buffer[]) => compared(work).where('importKey', '=', sql<Buffer>`any(${keys}::bytea[])`)
const compared = (work: Work) =>
  work.db.selectFrom('need').select([
    'id', 'importKey', 'version', 'status', 'danger', 'code', 'areaCode', 'summary', 'description', 'personName', 'personId', 'urgency', 'field', 'groups', 'source', 'desiredTime', 'collectorName', 'responsibleName', 'satisfaction', 'sheetState', 'sheetNumber', 'filingOn',
  ]).where('countyCode', '=', work.county)
export type KnownNeed = Awaited<ReturnType<typeof knownByKey>>[number]

/** Rows that stand in a newer filing unchanged: their numbers there, so that projects can point at them. */
export const refile = async (work: Work, rows: { id: string; number: number | null }[], filingOn: string | null): Promise<void> => {
  for (let from = 0; from < rows.length; from += 5000) {
    const some = rows.slice(from, from + 5000)
    await sql`update need set sheet_number = filed.number, filing_on = ${filingOn} from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ number }) => number)}::int[]) as filed (id, number) where need.id = filed.id`.execute(work.db)
  }
}

/** Staff who work in a community, by name; a name that two of them bear is nobody's. */
export const staffByName = async (work: Work, communityCode: string, names: string[]): Promise<Map<string, string>> => {
  if (names.length === 0) return new Map()
  const rows = await work.db.selectFrom('person').innerJoin('account', 'account.personId', 'person.id').innerJoin('roleAssignment', 'roleAssignment.accountId', 'account.id').select(['person.id', 'person.name']).distinct()
    .where('person.name', 'in', [...new Set(names)]).where('roleAssignment.endedAt', 'is', null).where('roleAssignment.role', 'in', ['social_worker', 'station_lead', 'community_secretary', 'grid_worker'])
    .where(sql<boolean>`exists (select from unnest(role_assignment.area_codes) as reach where ${communityCode} like reach || '%' or reach like ${`${communityCode}%`})`).execute()
  const byName = new Map<string, string>()
  for (const { id, name } of rows) byName.set(name, byName.has(name) ? '' : id)
  return new Map([...byName].filter(([, id]) => id))
}

/** What a routing decision names, as far as it exists in the county. */
export const routeTargets = async (work: Work, { responsibleId, toOrganisationId, toPersonId, resourceId }: { responsibleId?: string | undefined; toOrganisationId?: string | undefined; toPersonId?: string | undefined; resourceId?: string | undefined }) => ({
  responsible: responsibleId ? await socialWorker(work, responsibleId) : undefined,
  organisation: toOrganisationId ? await work.db.selectFrom('organisation').select('id').where('id', '=', toOrganisationId).where('status', '=', 'active').executeTakeFirst() : undefined,
  person: toPersonId ? await work.db.selectFrom('person').select('id').where('id', '=', toPersonId).executeTakeFirst() : undefined,
  resource: resourceId ? await work.db.selectFrom('resourceOffer').select('id').where('id', '=', resourceId).executeTakeFirst() : undefined,
})

const socialWorker = (work: Work, personId: string) =>
  work.db.selectFrom('person').select(['person.id', 'person.name']).where('person.id', '=', personId).where((eb) => eb.exists(
    eb.selectFrom('roleAssignment').innerJoin('account', 'account.id', 'roleAssignment.accountId').select('roleAssignment.id')
      .whereRef('account.personId', '=', 'person.id').where('roleAssignment.role', 'in', ['social_worker', 'station_lead']).where('roleAssignment.endedAt', 'is', null),
  )).executeTakeFirst()

/** Another person is responsible, where this one (or nobody) was. */
export const changeResponsible = (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('need').set((eb) => ({ responsibleId: to?.id ?? null, responsibleName: to?.name ?? null, version: eb('version', '+', 1) }))
    .where('id', 'in', ids).where('responsibleId', fromId === null ? 'is' : '=', fromId).returning(['id', 'areaCode']).execute()
