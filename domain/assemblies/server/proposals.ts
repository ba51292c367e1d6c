import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Proposal } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { WITHOUT_TEAM, neutralTitle } from '#domain/grids/grid.rules.ts'
import { gridsToSee } from '#domain/grids/server/grid.actions.ts'
import { ENDED } from '#domain/projects/project.rules.ts'
import { dayOf, minutesBetween } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

const MOST = 8
const IDLE_DAYS = 14
// What is proposed is content that stands before all units, like the title of a need: written in the language of the county.
const { proposals: say } = assemblyWords.zh
const nothing = { staffOnly: null, needId: null, resourceId: null, projectId: null, handoverId: null, claimId: null, gridCode: null }
const inside = (column: string, area: string): RawBuilder<SqlBool> => sql<SqlBool>`(${sql.ref(column)} >= ${area} and ${sql.ref(column)} < ${`${area}~`})`

/** From the lists: what is open and nobody’s, what lies idle, what lacks a seat, what is late, which grids lack somebody or were not served. */
export const proposalsFor = async (work: Work, area: string): Promise<Proposal[]> => [
  ...(await needs(work, area)), ...(await claims(work, area)), ...(await handovers(work, area)), ...(await grids(work, area)), ...(await projects(work, area)), ...(await resources(work, area)),
]

const needs = async (work: Work, area: string): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; code: string; summary: string; place: string; field: string; method: string; reportedAt: Date }>`
    select need.id, need.code, need.summary, area.name as place, need.field, need.method, need.reported_at from need join area on area.code = need.area_code
    where ${inside('need.area_code', area)} and need.status in ('verified', 'routed', 'reopened') and not need.danger and coalesce(need.route, '') <> all(${[...WITHOUT_TEAM]}::text[])
      and not exists (select from claim_item where claim_item.need_id = need.id and claim_item.status <> 'withdrawn') and not exists (select from grid_act where grid_act.need_id = need.id and grid_act.outcome = 'linked')
      and not exists (select from project_link where project_link.need_id = need.id) and not exists (select from resource_draw where resource_draw.need_id = need.id and resource_draw.status <> 'released')
    order by need.reported_at, need.id limit ${MOST}`.execute(work.db)
  return rows.map(({ id, code, summary, place, reportedAt, ...of }) => ({ ...nothing, source: 'need', needId: id, staffOnly: summary, title: say.need(neutralTitle(of, 'zh'), code), why: say.needWhy(place, Math.floor(minutesBetween(reportedAt, work.now) / 1440)) }))
}

const claims = async (work: Work, area: string): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; title: string; unit: string; dueOn: string }>`
    select claim.id, claim_item.title, organisation.name as unit, claim.due_on from claim join claim_item on claim_item.id = claim.item_id join organisation on organisation.id = claim.organisation_id
    where ${inside('claim.area_code', area)} and claim.status = 'confirmed' and claim.due_on < ${dayOf(work.now)} order by claim.due_on, claim.id limit ${MOST}`.execute(work.db)
  return rows.map(({ id, title, unit, dueOn }) => ({ ...nothing, source: 'claim', claimId: id, title: say.claim(title, unit), why: say.claimWhy(dueOn) }))
}

const handovers = async (work: Work, area: string): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; code: string; unit: string; dueOn: string }>`
    select handover.id, need.code, organisation.name as unit, handover.due_on from handover join need on need.id = handover.need_id join organisation on organisation.id = handover.to_organisation_id
    where ${inside('handover.area_code', area)} and handover.status in ('waiting', 'accepted') and handover.due_on < ${dayOf(work.now)} and not need.danger order by handover.due_on, handover.id limit ${MOST}`.execute(work.db)
  return rows.map(({ id, code, unit, dueOn }) => ({ ...nothing, source: 'handover', handoverId: id, title: say.handover(code, unit), why: say.handoverWhy(dueOn) }))
}

const grids = async (work: Work, area: string): Promise<Proposal[]> => {
  const { missing, unserved } = await gridsToSee(work, area)
  return [
    ...missing.slice(0, MOST).map((card) => ({ ...nothing, source: 'grid' as const, gridCode: card.areaCode, title: say.gridMissing(card.gridName), why: say.gridMissingWhy(card.seats.filter(({ state }) => state === 'missing').map(({ seat }) => gridWords.zh.lacks[seat]).join(say.and)) })),
    ...unserved.slice(0, MOST).map((card) => ({ ...nothing, source: 'grid' as const, gridCode: card.areaCode, title: say.gridUnserved(card.gridName), why: say.gridUnservedWhy })),
  ]
}

const projects = async (work: Work, area: string): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; title: string; party: boolean; worker: boolean; team: boolean; place: boolean }>`
    select * from (select service_project.id, service_project.title, party_org_id is null and party_org_name is null as party, social_worker_id is null and social_worker_name is null as worker,
        team_id is null and team_name is null and not exists (select from project_unit where project_unit.project_id = service_project.id and project_unit.seat = 'team') as team, service_project.place is null as place
      from service_project where ${inside('service_project.area_code', area)} and service_project.status <> all(${['idea', ...ENDED]}::text[])) as seats
    where worker or team order by title, id limit ${MOST}`.execute(work.db)
  return rows.map(({ id, title, ...lacks }) => ({ ...nothing, source: 'project', projectId: id, title: say.project(title).slice(0, 80), why: say.projectWhy((Object.keys(say.seats) as (keyof typeof say.seats)[]).filter((seat) => lacks[seat]).map((seat) => say.seats[seat]).join(say.and)) }))
}

const resources = async (work: Work, area: string): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; name: string; providerName: string }>`
    select resource_offer.id, resource_offer.name, resource_offer.provider_name from resource_offer
    where ${inside('resource_offer.area_code', area)} and resource_offer.status = 'available' and coalesce(used_count, 0) = 0 and created_at < ${new Date(work.now.getTime() - IDLE_DAYS * 86_400_000)}
      and not exists (select from project_link where project_link.resource_id = resource_offer.id) and not exists (select from resource_draw where resource_draw.resource_id = resource_offer.id)
      and not exists (select from handover where handover.resource_id = resource_offer.id) and not exists (select from grid_act where grid_act.resource_id = resource_offer.id)
    order by resource_offer.name, resource_offer.id limit ${MOST}`.execute(work.db)
  return rows.map(({ id, name, providerName }) => ({ ...nothing, source: 'resource', resourceId: id, title: say.resource(name, providerName).slice(0, 80), why: say.resourceWhy }))
}
