import { type SelectQueryBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Volunteer, VolunteerDetail, VolunteerList } from '#domain/volunteers/volunteer.contract.ts'
import { ageOf, isMinor } from '#domain/volunteers/volunteer.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { bigrams } from '#kit/bigrams.ts'
import { dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

/** Volunteers of one's areas, members of one's teams, or oneself. */
const visibleVolunteers = (work: Work, permission: Permission = 'volunteer.read') => {
  const { areas, organisations, own } = scopeOf(work.actor, permission)
  return work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').where((eb) => eb.or([
    withinAreas<'volunteer'>(areas, 'volunteer.areaCode')(eb as never),
    ...(organisations.length > 0 ? [eb.exists(eb.selectFrom('teamMember').select('teamMember.teamId').whereRef('teamMember.volunteerId', '=', 'volunteer.id').where('teamMember.teamId', 'in', organisations))] : []),
    ...(own && work.actor.personId ? [eb('volunteer.personId', '=', work.actor.personId)] : []),
  ]))
}

const columns = [
  'volunteer.id', 'volunteer.personId', 'person.name', 'volunteer.localNo', 'volunteer.status', 'volunteer.areaCode', 'person.gender', 'person.birthDate', 'person.birthYearEstimated', 'volunteer.guardianName', 'volunteer.forces', 'volunteer.skills',
  'volunteer.qualifications', 'person.languages', 'volunteer.timesText', 'community.name as communityName', 'grid.name as gridName',
] as const

/** With where they live, in the same round trip. */
const withPlace = <O>(query: SelectQueryBuilder<DB, 'volunteer' | 'person', O>) =>
  query.innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(volunteer.area_code, 12)`))
    .leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'volunteer.areaCode').on('grid.kind', '=', 'grid')).select(columns)
    .select((eb) => sql<{ id: string; name: string }[]>`coalesce((${eb.selectFrom('teamMember as member').innerJoin('organisation as t', 't.id', 'member.teamId').whereRef('member.volunteerId', '=', 'volunteer.id')
      .select(sql`jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)`.as('teams'))}), '[]')`.as('teams'))

type Row = Awaited<ReturnType<ReturnType<typeof withPlace>['executeTakeFirstOrThrow']>>

const shown = (work: Work) => ({ birthDate, birthYearEstimated, guardianName, ...row }: Row): Volunteer => ({
  ...row, name: row.personId === work.actor.personId ? row.name : nameFor(work, row.name, row.areaCode), minor: isMinor(ageOf({ birthDate, birthYearEstimated }, dayOf(work.now)), guardianName !== null),
  forces: row.forces as Volunteer['forces'], skills: row.skills as Volunteer['skills'], qualifications: row.qualifications as Volunteer['qualifications'],
})

export const listVolunteers = (work: Work, { cursor, limit, ...filter }: VolunteerList) => inPages(work, filtered(work, filter), { cursor, limit })

/** The members of a team that the asker was found to see. */
export const membersOf = (work: Work, teamId: string, paging: Paging) =>
  inPages(work, work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').where((eb) => eb.exists(eb.selectFrom('teamMember').select('teamMember.teamId').whereRef('teamMember.volunteerId', '=', 'volunteer.id').where('teamMember.teamId', '=', teamId))), paging)

interface Paging { cursor?: string | undefined; limit?: number | undefined }
const inPages = async (work: Work, some: SelectQueryBuilder<DB, 'volunteer' | 'person', object>, { cursor, limit = 50 }: Paging) => {
  let query = withPlace(some).orderBy('volunteer.areaCode').orderBy('volunteer.id').limit(limit + 1)
  if (cursor) {
    const [areaCode, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('volunteer.areaCode', 'volunteer.id'), '>', eb.tuple(areaCode, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.areaCode, row.id])
  return { rows: rows.map(shown(work)), next }
}

const filtered = (work: Work, { area, skill, force, language, team, status, minor, search }: Omit<VolunteerList, 'cursor' | 'limit'>) => {
  const adultSince = dayOf(work.now).replace(/^\d{4}/, (year) => String(Number(year) - 18))
  return visibleVolunteers(work)
    .$if(area !== undefined, (query) => query.where(withinAreas<'volunteer'>([area!], 'volunteer.areaCode') as never))
    .$if(skill !== undefined, (query) => query.where(sql<boolean>`volunteer.skills && ${skill!}::text[]`))
    .$if(force !== undefined, (query) => query.where(sql<boolean>`volunteer.forces && ${force!}::text[]`))
    .$if(language !== undefined, (query) => query.where(sql<boolean>`${language!} = any(person.languages)`))
    .$if(status !== undefined, (query) => query.where('volunteer.status', 'in', status!))
    .$if(minor === true, (query) => query.where('person.birthDate', '>', adultSince))
    .$if(team !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('teamMember').select('teamMember.teamId').whereRef('teamMember.volunteerId', '=', 'volunteer.id').where('teamMember.teamId', '=', team!))))
    .$if(search !== undefined, (query) => query.where((eb) => eb.or([
      sql<boolean>`volunteer.search @> ${bigrams(search!)}::text[]`,
      // A search must not tell what the list masks: names are found only where they may be read.
      eb.and([sql<boolean>`volunteer.search @> ${bigrams(search!, '@')}::text[]`, withinAreas<'volunteer'>(scopeOf(work.actor, 'person.name').areas, 'volunteer.areaCode')(eb as never)]),
    ])))
}

export const readVolunteer = async (work: Work, { id }: { id: string }): Promise<VolunteerDetail> => {
  const found = await detailOf(work, visibleVolunteers(work).where('volunteer.id', '=', id))
  if (!found) throw notFound('volunteer')
  return found
}

export const readOwn = async (work: Work): Promise<{ volunteer: VolunteerDetail | null }> => ({
  volunteer: (work.actor.personId && (await detailOf(work, work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').where('volunteer.personId', '=', work.actor.personId)))) || null,
})

const detailOf = async (work: Work, query: SelectQueryBuilder<DB, 'volunteer' | 'person', object>): Promise<VolunteerDetail | undefined> => {
  const row = await withPlace(query).select(['volunteer.nationalNo', 'volunteer.registeredOn', 'volunteer.blocks', 'volunteer.weeklyCap', 'volunteer.openingMinutes'])
    .select((eb) => [
      eb.selectFrom('serviceRecord').select((inner) => sql<number>`coalesce(${inner.fn.sum('serviceRecord.minutes')}, 0)::integer`.as('minutes')).whereRef('serviceRecord.volunteerId', '=', 'volunteer.id').where('serviceRecord.status', '<>', 'voided').as('minutes'),
      eb.selectFrom('serviceRecord').select(sql<Date | null>`max(upper(during))`.as('last')).whereRef('serviceRecord.volunteerId', '=', 'volunteer.id').where('serviceRecord.status', '<>', 'voided').as('lastServedAt'),
    ]).executeTakeFirst()
  if (!row) return undefined
  const { nationalNo, registeredOn, blocks, weeklyCap, openingMinutes, minutes, lastServedAt, ...plain } = row
  return { ...shown(work)(plain), nationalNo, registeredOn, blocks, weeklyCap, openingMinutes, minutes: minutes ?? 0, lastServedOn: lastServedAt && dayOf(lastServedAt) }
}

/** One thing at a time for a person: two services at the same hour are never both taken on. */
export const lockVolunteer = (work: Work, volunteerId: string) => sql`select pg_advisory_xact_lock(hashtextextended(${`volunteer ${volunteerId}`}, 0))`.execute(work.db)

/** The volunteer that somebody signed in is, past every scope: for one's own acts. */
export const volunteerOf = (work: Work, personId: string) => work.db.selectFrom('volunteer').select(['id', 'areaCode', 'status']).where('personId', '=', personId).executeTakeFirst()
