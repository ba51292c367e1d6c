import { type RawBuilder, sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import { organisationsWithout, stillHolds } from '#domain/accounts/server/role-holders.actions.ts'
import type { WaitingRow, WaitingSource } from '#kit/server/waiting.ts'
import type { Work } from '#kit/server/work.ts'

const rows = (where: RawBuilder<unknown>, about: 'id' | 'need_id' = 'id'): RawBuilder<WaitingRow> => sql`
  select handover.id, ${sql.ref(`handover.${about}`)} as about_id, (select need.code from need where need.id = handover.need_id) as code, handover.words as title, null::text as person_name, handover.area_code, (handover.due_on + 1)::timestamptz as due_at, handover.yellow_at
  from handover where ${where}`

/**
 * To me, or to my unit. What went to a person whose role has ended waits for the others who hold it there:
 * nobody has to be told that a colleague left.
 */
const mine = (work: Work): RawBuilder<unknown> | null => {
  const { areas, organisations } = scopeOf(work.actor, 'handover.answer')
  if (areas.length === 0 && organisations.length === 0) return null
  const unit = organisations.length > 0 ? sql`handover.to_organisation_id = any(${organisations}::uuid[])` : sql`false`
  const others = areas.length > 0 ? sql`(handover.to_organisation_id is null and ${within(areas, 'handover.area_code')} and (handover.to_person_id is null or not ${stillHolds(work, ['social_worker', 'station_lead'], 'handover.to_person_id', 'handover.area_code')}))` : sql`false`
  return sql`(handover.to_person_id = ${work.actor.personId} or ${unit} or ${others})`
}

const ofStatus = (kind: 'handover' | 'finish', status: 'waiting' | 'accepted'): WaitingSource<'handover' | 'finish'> => ({
  kind,
  waiting: async (work) => {
    const whose = mine(work)
    return whose && rows(sql`handover.status = ${sql.lit(status)} and ${whose}`)
  },
})

/** The county sees what was handed to a unit for which nobody answers any more. */
const unownedWaiting: WaitingSource<'unowned'> = {
  kind: 'unowned',
  waiting: async (work) => {
    const areas = work.actor.grants.filter(({ role }) => role === 'county_officer').flatMap((grant) => grant.areas)
    return areas.length === 0 ? null : rows(sql`handover.status in ('waiting', 'accepted') and handover.to_organisation_id is not null and ${within(areas, 'handover.area_code')} and ${organisationsWithout(work, 'department_liaison')}`, 'need_id')
  },
}

export const handoverWaiting: readonly WaitingSource<'handover' | 'finish' | 'unowned'>[] = [ofStatus('handover', 'waiting'), ofStatus('finish', 'accepted'), unownedWaiting]
