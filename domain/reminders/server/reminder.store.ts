import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within, withinAreas } from '#domain/access/server/within.ts'
import { stillHolds } from '#domain/accounts/server/role-holders.actions.ts'
import type { NeedHolder, NeedStatus } from '#domain/needs/need.contract.ts'
import type { ClockRung, Rung, Thing } from '#domain/reminders/reminder.contract.ts'
import type { Cuts } from '#domain/reminders/reminder.rules.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

/** A promise with who holds the ball: all that a reminder looks at. */
export interface Promised {
  thing: Thing; thingId: string; needId: string; code: string; areaCode: string; holder: NeedHolder; needStatus: NeedStatus; danger: boolean; open: boolean; since: Date; dueAt: Date | null
  responsibleId: string | null; toPersonId: string | null; toOrganisationId: string | null; handedOver: boolean; personId: string | null; reporterAccountId: string | null
}

const responsible = (work: Work) => sql`case when ${stillHolds(work, ['social_worker', 'station_lead'], 'need.responsible_id', 'need.area_code')} then need.responsible_id end`
const receiver = (work: Work) => sql`case when ${stillHolds(work, ['social_worker', 'station_lead'], 'handover.to_person_id', 'handover.area_code')} then handover.to_person_id end`

/** A need; where it was handed over, the hand-over says who holds the ball. */
const needs = (work: Work) => sql`
  select 'need' as thing, need.id as thing_id, need.id as need_id, need.code, need.area_code, need.holder, need.status as need_status, need.danger, need.due_at is not null as open, coalesce(need.due_from, need.reported_at) as since, need.due_at, need.yellow_at,
    ${responsible(work)} as responsible_id, ${receiver(work)} as to_person_id, handover.to_organisation_id, handover.id is not null as handed_over, need.person_id, need.reporter_account_id, need.due_from is not null as known
  from need left join handover on handover.need_id = need.id and handover.status in ('waiting', 'accepted')`

const handovers = (work: Work) => sql`
  select 'handover' as thing, handover.id as thing_id, need.id as need_id, need.code, handover.area_code, need.holder, need.status as need_status, need.danger, handover.status in ('waiting', 'accepted') as open, handover.at as since, (handover.due_on + 1)::timestamptz as due_at, handover.yellow_at,
    null::uuid as responsible_id, ${receiver(work)} as to_person_id, handover.to_organisation_id, true as handed_over, need.person_id, need.reporter_account_id, true as known
  from handover join need on need.id = handover.need_id`

/** What somebody may remind of: within the areas in which they may urge. */
export const findPromised = async (work: Work, thing: Thing, id: string): Promise<Promised | undefined> => {
  const { areas } = scopeOf(work.actor, 'reminder.send')
  const { rows: [row] } = await sql<Promised>`${thing === 'need' ? needs(work) : handovers(work)} where ${thing === 'need' ? sql`need.id = ${id} and ${within(areas, 'need.area_code')}` : sql`handover.id = ${id} and ${within(areas, 'handover.area_code')}`}`.execute(work.db)
  return row
}

export interface Due extends Promised { rung: ClockRung }

/** Promises that have reached a rung nobody was reminded of yet, the oldest first. A promise whose beginning is not known is left to people. */
export const promisesDue = async (work: Work, cuts: Cuts, limit: number): Promise<Due[]> => {
  const rung = (due: string, yellow: string) => sql`case when ${sql.ref(due)} <= ${cuts.county} then 'county' when ${sql.ref(due)} <= ${cuts.street} then 'street' when ${sql.ref(due)} <= ${cuts.late} then 'late' when ${sql.ref(due)} >= ${work.now} and ${sql.ref(yellow)} <= ${work.now} then 'yellow' end`
  const { rows } = await sql<Due>`
    select * from (
      select promised.*, ${rung('promised.due_at', 'promised.yellow_at')} as rung from (
        (${needs(work)} where need.due_at is not null and need.due_from is not null and not need.danger and handover.id is null and (need.yellow_at <= ${work.now} or need.due_at <= ${cuts.late}))
        union all
        (${handovers(work)} where handover.status in ('waiting', 'accepted') and not need.danger and (handover.yellow_at <= ${work.now} or (handover.due_on + 1)::timestamptz <= ${cuts.late}))
      ) as promised
    ) as reached
    where rung is not null and not exists (select from reminder where reminder.thing_id = reached.thing_id and reminder.since = reached.since and reminder.rung = reached.rung)
    order by due_at limit ${limit}`.execute(work.db)
  return rows
}

/** Those who were asked by the orders of a need and have not answered. */
export const askedFor = async (work: Work, needId: string): Promise<({ personId: string } | { organisationId: string })[]> => {
  const rows = await work.db.selectFrom('orderSlot').innerJoin('serviceOrder', 'serviceOrder.id', 'orderSlot.orderId').leftJoin('volunteer', 'volunteer.id', 'orderSlot.volunteerId').select(['volunteer.personId', 'orderSlot.teamId'])
    .where('serviceOrder.needId', '=', needId).where('serviceOrder.status', '=', 'dispatched').where('orderSlot.status', '=', 'offered').where('orderSlot.replacedById', 'is', null).execute()
  return rows.flatMap(({ personId, teamId }): ({ personId: string } | { organisationId: string })[] => (personId ? [{ personId }] : teamId ? [{ organisationId: teamId }] : []))
}

/** What has been sent about one promise; the thing is locked, so that two who press at once count one after the other. */
export const sentAbout = async (work: Work, { thing, thingId }: Pick<Promised, 'thing' | 'thingId'>) => {
  await work.db.selectFrom(thing).select('id').where('id', '=', thingId).forUpdate().executeTakeFirst()
  return work.db.selectFrom('reminder').select(['id', 'rung', 'nth', 'since', 'sentOn', 'sentBy']).where('thingId', '=', thingId).execute()
}

export interface NewReminder { id: string; promised: Promised; rung: Rung; nth: number; words: string | null; told: number }
/** False when that rung of that promise was reached already. */
export const addReminder = async (work: Work, { id, promised, rung, nth, words, told }: NewReminder): Promise<boolean> => {
  const { thing, thingId, needId, areaCode, since } = promised
  const row = { id, countyCode: work.county, areaCode, thing, thingId, needId, since, rung, nth, words, told, sentBy: work.actor.accountId, sentOn: dayOf(work.now), sentAt: work.now }
  return (await work.db.insertInto('reminder').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
}
export const setTold = (work: Work, id: string, told: number) => work.db.updateTable('reminder').set({ told }).where('id', '=', id).execute()

const shownRows = (work: Work) =>
  work.db.selectFrom('reminder').leftJoin('account', 'account.id', 'reminder.sentBy').leftJoin('person', 'person.id', 'account.personId')
    .select(['reminder.id', 'reminder.rung', 'reminder.nth', 'reminder.words', 'person.name as byName', 'reminder.told', 'reminder.sentAt as at'])

export const reminderShown = async (work: Work, id: string) => { const { at, ...row } = await shownRows(work).where('reminder.id', '=', id).executeTakeFirstOrThrow(); return { ...row, at: at.toISOString() } }

/** For the staff of the area alone: whoever is served reads what was done, not who was urged. */
export const remindersOfNeed = async (work: Work, needId: string) =>
  (await shownRows(work).where('reminder.needId', '=', needId).where(withinAreas<'reminder'>(scopeOf(work.actor, 'need.read').areas, 'reminder.areaCode') as never).orderBy('reminder.sentAt', 'desc').orderBy('reminder.id', 'desc').limit(200).execute())
    .map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))

export const mayReadNeed = async (work: Work, needId: string): Promise<boolean> => {
  const { areas, own } = scopeOf(work.actor, 'need.read')
  const { accountId, personId } = work.actor
  return Boolean(await work.db.selectFrom('need').select('id').where('id', '=', needId)
    .where((eb) => eb.or([withinAreas<'need'>(areas, 'need.areaCode')(eb), ...(own ? [eb('reporterAccountId', '=', accountId), eb('personId', '=', personId)] : [])])).executeTakeFirst())
}
