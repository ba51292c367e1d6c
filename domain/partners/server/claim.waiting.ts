import { type RawBuilder, sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import type { WaitingRow, WaitingSource } from '#kit/server/waiting.ts'

const rows = (where: RawBuilder<unknown>, due: RawBuilder<unknown>): RawBuilder<WaitingRow> => sql`
  select claim.id, claim.id as about_id, null::text as code, claim_item.title || ' · ' || organisation.name as title, null::text as person_name, claim.area_code, ${due} as due_at, ${due} - interval '1 day' as yellow_at
  from claim join claim_item on claim_item.id = claim.item_id join organisation on organisation.id = claim.organisation_id where ${where}`

/** A community answers a claim within two days of it, and looks at a delivery within three. (custom) */
const ofCommunity = (kind: 'claim' | 'delivery', status: 'made' | 'reported', since: RawBuilder<unknown>): WaitingSource<'claim' | 'delivery'> => ({
  kind,
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'claim.confirm')
    return areas.length === 0 ? null : rows(sql`claim.status = ${sql.lit(status)} and ${within(areas, 'claim.area_code')}`, since)
  },
})

/** What my unit has promised. */
const deliverWaiting: WaitingSource<'deliver'> = {
  kind: 'deliver',
  waiting: async (work) => {
    const { organisations } = scopeOf(work.actor, 'claim.make')
    return organisations.length === 0 ? null : rows(sql`claim.status = 'confirmed' and claim.organisation_id = any(${organisations}::uuid[])`, sql`(claim.due_on + 1)::timestamptz`)
  },
}

/** Projects that units bring. */
const projectWaiting: WaitingSource<'unit_project'> = {
  kind: 'unit_project',
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'claim.confirm')
    return areas.length === 0 ? null : sql`
      select offer.id, offer.id as about_id, null::text as code, offer.title || ' · ' || organisation.name as title, null::text as person_name, offer.area_code, offer.offered_at + interval '5 days' as due_at, offer.offered_at + interval '4 days' as yellow_at
      from project_offer as offer join organisation on organisation.id = offer.organisation_id where offer.status = 'submitted' and ${within(areas, 'offer.area_code')}`
  },
}

export const claimWaiting: readonly WaitingSource<'claim' | 'delivery' | 'deliver' | 'unit_project'>[] = [ofCommunity('claim', 'made', sql`claim.made_at + interval '2 days'`), ofCommunity('delivery', 'reported', sql`claim.reported_at + interval '3 days'`), deliverWaiting, projectWaiting]
