import { sql } from 'kysely'
import { withinAreas } from '#domain/access/server/within.ts'
import type { HeldItem } from '#domain/successions/succession.contract.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

/** What is held, before it is said who would fit. */
export type Thing = Omit<HeldItem, 'suggestedId' | 'areaName'>

const MOST = 5000
const overNeed = ['closed', 'declined', 'merged'] as const
const overOrder = ['finished', 'cancelled'] as const

const needs = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('need').select(['id', 'code', 'summary', 'areaCode', 'danger']).where('responsibleId', '=', personId).where('status', 'not in', overNeed).orderBy('reportedAt').limit(MOST).execute())
    .map(({ id, code, summary, areaCode, danger }) => ({ kind: 'need', target: id, label: code, title: danger ? null : summary, areaCode, organisationId: null }))

const orders = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('serviceOrder').select(['id', 'orderNo', 'title', 'areaCode']).where('guideId', '=', personId).where('status', 'not in', overOrder).orderBy('startsAt').limit(MOST).execute())
    .map(({ id, orderNo, title, areaCode }) => ({ kind: 'order', target: id, label: orderNo, title, areaCode, organisationId: null }))

const handovers = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('handover').innerJoin('need', 'need.id', 'handover.needId').select(['handover.id', 'need.code', 'handover.areaCode']).where('handover.toPersonId', '=', personId).where('handover.status', 'in', ['waiting', 'accepted']).orderBy('handover.dueOn').limit(MOST).execute())
    .map(({ id, code, areaCode }) => ({ kind: 'handover', target: id, label: code, title: null, areaCode, organisationId: null }))

const projects = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('serviceProject').select(['id', 'title', 'areaCode']).where('socialWorkerId', '=', personId).where(sql<boolean>`status not in ('closed', 'renewed', 'turned_permanent', 'stopped')`).orderBy('title').limit(MOST).execute())
    .map(({ id, title, areaCode }) => ({ kind: 'project', target: id, label: title, title: null, areaCode, organisationId: null }))

const lines = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('planLine').innerJoin('servicePlan', 'servicePlan.id', 'planLine.planId').select(['planLine.id', 'planLine.content', 'servicePlan.areaCode', 'servicePlan.year']).where('planLine.socialWorkerId', '=', personId).where('servicePlan.status', '<>', 'closed').orderBy('servicePlan.year').orderBy('planLine.ordinal').limit(MOST).execute())
    .map(({ id, content, areaCode, year }) => ({ kind: 'plan_line', target: id, label: `${year} ${content}`, title: null, areaCode, organisationId: null }))

const series = async ({ db }: Work, personId: string): Promise<Thing[]> =>
  (await db.selectFrom('serviceSeries').select(['id', 'title', 'areaCode']).where('guideId', '=', personId).where('status', '=', 'active').orderBy('title').limit(MOST).execute())
    .map(({ id, title, areaCode }) => ({ kind: 'series', target: id, label: title, title: null, areaCode, organisationId: null }))

/** A person may sit in several seats of one grid. */
const seats = async ({ db }: Work, personId: string): Promise<Thing[]> => {
  const rows = await db.selectFrom('gridTrio').innerJoin('area', 'area.code', 'gridTrio.areaCode').select(['area.code', 'area.name', 'branchSecretaryId', 'socialWorkerId', 'teamLeaderId', 'teamId'])
    .where((eb) => eb.or([eb('branchSecretaryId', '=', personId), eb('socialWorkerId', '=', personId), eb('teamLeaderId', '=', personId)])).orderBy('area.code').limit(MOST).execute()
  return rows.flatMap(({ code, name, branchSecretaryId, socialWorkerId, teamLeaderId, teamId }): Thing[] => {
    const seat = (kind: Thing['kind'], held: boolean, organisationId: string | null = null): Thing[] => (held ? [{ kind, target: code, label: name, title: null, areaCode: code, organisationId }] : [])
    return [...seat('grid_secretary', branchSecretaryId === personId), ...seat('grid_social_worker', socialWorkerId === personId), ...seat('grid_team_leader', teamLeaderId === personId, teamId)]
  })
}

const teams = async ({ db }: Work, personId: string): Promise<Thing[]> => {
  const rows = await db.selectFrom('team').innerJoin('organisation', 'organisation.id', 'team.organisationId').select(['organisation.id', 'organisation.name', 'organisation.areaCode', 'team.leaderId', 'team.mentorId'])
    .where('organisation.status', '=', 'active').where((eb) => eb.or([eb('team.leaderId', '=', personId), eb('team.mentorId', '=', personId)])).orderBy('organisation.name').limit(MOST).execute()
  return rows.flatMap(({ id, name, areaCode, leaderId, mentorId }): Thing[] => {
    const head = (kind: Thing['kind'], held: boolean): Thing[] => (held ? [{ kind, target: id, label: name, title: null, areaCode, organisationId: id }] : [])
    return [...head('team_leader', leaderId === personId), ...head('team_mentor', mentorId === personId)]
  })
}

/** Everything this person holds, by whatever role. */
export const heldBy = async (work: Work, personId: string): Promise<Thing[]> => {
  const held: Thing[] = []
  for (const read of [needs, orders, handovers, projects, lines, series, seats, teams]) held.push(...(await read(work, personId)))
  return held
}

/** Call-backs that are due where this role reaches: they wait for whoever works there. */
export const dueCallbacks = async ({ db }: Work, areas: readonly string[]): Promise<number> =>
  (await db.selectFrom('callback').select((eb) => eb.fn.countAll<number>().as('count')).where('status', '=', 'due').where(withinAreas<'callback'>(areas, 'callback.areaCode')).executeTakeFirstOrThrow()).count

/** Offers to a team that nobody has answered: they wait for its leader, whoever that is. */
export const openOffers = async ({ db }: Work, teamId: string): Promise<number> =>
  (await db.selectFrom('orderSlot').select((eb) => eb.fn.countAll<number>().as('count')).where('teamId', '=', teamId).where('status', '=', 'offered').executeTakeFirstOrThrow()).count

export const areaNames = async ({ db }: Work, codes: readonly string[]): Promise<Map<string, string>> => {
  const asked = [...new Set(codes)]
  const rows = asked.length === 0 ? [] : await db.selectFrom('area').select(['code', 'name']).where('code', 'in', asked).execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Roles of a person that go on beside the one that ends. */
export const otherGrants = async ({ db, now }: Work, accountId: string, exceptId: string) => {
  const today = dayOf(now)
  return db.selectFrom('roleAssignment').select(['role', 'areaCodes', 'organisationId', 'toOn']).where('accountId', '=', accountId).where('id', '<>', exceptId).where('endedAt', 'is', null).where('fromOn', '<=', today)
    .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', today)])).execute()
}
