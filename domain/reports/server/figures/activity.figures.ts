import { sql } from 'kysely'
import { type FigureSource, type Window, during, inArea } from './figure-source.ts'

/** Confirmed time of activities that began in the period. Found by the activities of those days, whose index serves under row level security. */
const records = (at: Window) => sql`
  select record.id::text as key, activity.area_code, activity.starts_at as at, activity.title as label, record.minutes as amount
  from activity join service_record as record on record.activity_id = activity.id where ${during('activity.starts_at', at)} and ${inArea('activity.area_code', at)} and record.status = 'confirmed'`

export const activityFigures: FigureSource[] = [
  {
    code: 'sessions', counts: 'rows',
    rows: (at) => sql`select id::text as key, area_code, starts_at as at, title as label, 1 as amount from activity where ${during('starts_at', at)} and ${inArea('area_code', at)} and status = 'ended'`,
  },
  { code: 'personTimes', counts: 'rows', rows: records },
  { code: 'hours', counts: 'minutes', rows: records },
]
