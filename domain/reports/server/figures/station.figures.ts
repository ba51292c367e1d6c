import { type RawBuilder, sql } from 'kysely'
import { type FigureSource, type Window, during, inArea } from './figure-source.ts'

const needs = (at: Window, column: string, more: RawBuilder<unknown>) =>
  sql`select id::text as key, area_code, ${sql.ref(column)} as at, code as label, 1 as amount from need where ${during(column, at)} and ${inArea('area_code', at)} and ${more}`

/** What was handed to a professional, a department or a provider. */
const handovers = (at: Window, more: RawBuilder<unknown>) =>
  sql`select handover.id::text as key, handover.area_code, handover.at, need.code as label, 1 as amount from handover join need on need.id = handover.need_id where ${during('handover.at', at)} and ${inArea('handover.area_code', at)} and ${more}`

const linked = sql`handover.route = 'resource' and handover.resource_id is not null and handover.status in ('accepted', 'finished')`

export const stationFigures: FigureSource[] = [
  { code: 'needsReported', counts: 'rows', rows: (at) => needs(at, 'reported_at', sql`true`) },
  { code: 'needsClosed', counts: 'rows', rows: (at) => needs(at, 'closed_at', sql`status = 'closed'`) },
  {
    code: 'served', counts: 'keys',
    rows: (at) => sql`select coalesce(need.person_id, need.id)::text as key, activity.area_code, activity.starts_at as at, need.code as label, 1 as amount
      from activity join need on need.id = activity.need_id where ${during('activity.starts_at', at)} and ${inArea('activity.area_code', at)} and activity.status = 'ended'`,
  },
  { code: 'referrals', counts: 'rows', rows: (at) => handovers(at, sql`handover.route <> 'resource'`) },
  { code: 'referralsDone', counts: 'rows', rows: (at) => handovers(at, sql`handover.route <> 'resource' and handover.status = 'finished'`) },
  { code: 'resourcesLinked', counts: 'rows', rows: (at) => handovers(at, linked) },
  {
    code: 'resourceYuan', counts: 'amount',
    rows: (at) => sql`select distinct on (resource.id) resource.id::text as key, handover.area_code, handover.at, resource.name as label, resource.quantity as amount
      from handover join resource_offer as resource on resource.id = handover.resource_id where ${during('handover.at', at)} and ${inArea('handover.area_code', at)} and ${linked} and resource.unit = '元' order by resource.id, handover.at`,
  },
  {
    code: 'teamsGrown', counts: 'rows',
    rows: (at) => sql`select id::text as key, area_code, created_at as at, name as label, 1 as amount from organisation where kind = 'volunteer_team' and ${during('created_at', at)} and ${inArea('area_code', at)}`,
  },
  {
    code: 'callbacks', counts: 'rows',
    rows: (at) => sql`select callback.id::text as key, callback.area_code, callback.made_at as at, need.code as label, 1 as amount from callback join need on need.id = callback.need_id where ${during('callback.made_at', at)} and callback.status = 'done' and ${inArea('callback.area_code', at)}`,
  },
]
