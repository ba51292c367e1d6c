import { sql } from 'kysely'
import { type FigureSource, type Window, during, inArea } from './figure-source.ts'

/** On the roll at the end of the period; a roll without a day counts from when it came in. */
const registeredOn = sql`coalesce(volunteer.registered_on, (volunteer.created_at at time zone 'Asia/Shanghai')::date)`
const onRoll = (at: Window) => sql`volunteer.status = 'active' and ${inArea('volunteer.area_code', at)} and ${registeredOn} <= ${at.to}::date`
const columns = sql`volunteer.id::text as key, volunteer.area_code, ${registeredOn}::timestamp at time zone 'Asia/Shanghai' as at, volunteer.local_no as label, 1 as amount`

const teams = (code: string, kind: string): FigureSource => ({
  code, counts: 'rows',
  rows: (at) => sql`select organisation.id::text as key, organisation.area_code, organisation.created_at as at, organisation.name as label, 1 as amount
    from organisation join team on team.organisation_id = organisation.id where team.kind = ${kind} and organisation.status = 'active' and organisation.created_at < ${at.ends} and ${inArea('organisation.area_code', at)}`,
})

/** The newest profile of each place that tells its residents; what stands below one that is told is not added again. */
const residents = (at: Window) => sql`
  with newest as (select distinct on (area_code) area_code, residents, as_of from area_profile where as_of <= ${at.to}::date and residents is not null and ${inArea('area_code', at)} order by area_code, as_of desc)
  select area_code as key, area_code, as_of::timestamp at time zone 'Asia/Shanghai' as at, residents::text as label, residents as amount from newest
  where length(area_code) >= ${at.partLength}
    and not exists (select from newest as above where above.area_code = left(newest.area_code, 9) and length(newest.area_code) > 9 and ${at.partLength}::int <= 9)
    and not exists (select from newest as above where above.area_code = left(newest.area_code, 12) and length(newest.area_code) > 12)`

export const volunteeringFigures: FigureSource[] = [
  { code: 'registered', counts: 'rows', rows: (at) => sql`select ${columns} from volunteer where ${onRoll(at)}` },
  { code: 'residents', counts: 'amount', rows: residents },
  { code: 'joined', counts: 'rows', rows: (at) => sql`select ${columns} from volunteer where ${onRoll(at)} and ${registeredOn} >= ${at.from}::date` },
  {
    code: 'withHours', counts: 'rows',
    rows: (at) => sql`select ${columns} from volunteer where ${onRoll(at)} and (volunteer.opening_minutes > 0 or volunteer.id in (
      select record.volunteer_id from service_record as record where record.status = 'confirmed' and record.minutes > 0 and record.recorded_at < ${at.ends}))`,
  },
  {
    code: 'active', counts: 'keys',
    rows: (at) => sql`select volunteer.id::text as key, volunteer.area_code, activity.starts_at as at, volunteer.local_no as label, 1 as amount
      from activity join service_record as record on record.activity_id = activity.id join volunteer on volunteer.id = record.volunteer_id where ${during('activity.starts_at', at)} and record.status = 'confirmed' and ${inArea('volunteer.area_code', at)}`,
  },
  teams('teamsRegistered', 'registered'), teams('teamsOfUnits', 'unit_internal'), teams('teamsOfCommunities', 'community_internal'), teams('teamsGrassroots', 'grassroots'),
  {
    code: 'projects', counts: 'rows',
    rows: (at) => sql`select id::text as key, area_code, coalesce(start_on::timestamp at time zone 'Asia/Shanghai', created_at) as at, title as label, 1 as amount
      from service_project where ${inArea('area_code', at)} and status not in ('idea', 'needs_linked', 'designed', 'stopped') and coalesce(start_on, (created_at at time zone 'Asia/Shanghai')::date) <= ${at.to}::date and (end_on is null or end_on >= ${at.from}::date)`,
  },
  { code: 'stations', counts: 'rows', rows: (at) => sql`select id::text as key, area_code, null::timestamptz as at, name as label, 1 as amount from venue where status = 'active' and ${inArea('area_code', at)}` },
  { code: 'covered', counts: 'keys', rows: (at) => sql`select left(area_code, 12) as key, left(area_code, 12) as area_code, null::timestamptz as at, '' as label, 1 as amount from venue where status = 'active' and length(area_code) >= 12 and ${inArea('area_code', at)}` },
  {
    code: 'communities', counts: 'rows',
    rows: (at) => sql`select code as key, code as area_code, null::timestamptz as at, '' as label, 1 as amount from area where kind = 'community' and ${inArea('code', at)} and (valid_from is null or valid_from <= ${at.to}::date) and (valid_to is null or valid_to > ${at.to}::date)`,
  },
]
