import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from '#database/connect.ts'
import { endings, givenNames, matters, openings, skills, sources, surnames } from './county-words.ts'

export interface Size { communities: number; gridsEach: number; residents: number; needs: number; volunteers: number; teams: number }
export const fullCounty: Size = { communities: 10_000, gridsEach: 4, residents: 500_000, needs: 300_000, volunteers: 76_000, teams: 653 }
export const demoSized: Size = { communities: 2, gridsEach: 4, residents: 2_000, needs: 400, volunteers: 900, teams: 12 }
export const COUNTY = '150521'
const YEARS_IN_DAYS = 1095
/** Facts, as the platform itself would have written them, for the needs of so many days. */
const FACT_DAYS = 120

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
const array = (values: readonly string[]): string => `array[${values.map(text).join(',')}]`
const pick = (values: readonly string[], salt: string, i = 'i'): string => `(${array(values)})[1 + die(${text(salt)}, ${i}, ${values.length})]`

/** The same salt and number always fall the same way, on every machine. The casts keep the functions simple enough to be inlined: 50 times quicker. */
const die = `
  create schema seeding;
  create function seeding.die(salt text, i bigint, sides int) returns int language sql immutable as $$ select (('x' || substr(md5(salt || ':' || i::text), 1, 8))::bit(32)::bigint % sides)::int $$;
  create function seeding.id_at(salt text, i bigint, at timestamptz) returns uuid language sql stable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(salt || i::text), 1, 3) || '8' || substr(md5(salt || i::text), 4, 15))::uuid $$;`

const areas = ({ communities, gridsEach }: Size): string => {
  const rows = readFileSync(join(import.meta.dirname, '..', 'demo', 'areas.csv'), 'utf8').split('\n').map((line) => line.split(',')).filter(([code]) => code?.startsWith(COUNTY))
  const kept = rows.filter(([code]) => code!.length === 12).slice(0, communities).map(([code]) => code!)
  const wanted = rows.filter(([code]) => code!.length === 6 || kept.includes(code!) || kept.some((community) => code!.length === 9 && community.startsWith(code!)))
  const kinds = { 6: 'county', 9: 'township', 12: 'community' } as Record<number, string>
  return `
    insert into area (code, name, kind, parent_code, county_code) values ${wanted.map(([code, name, parent]) => `(${text(code!)}, ${text(name!)}, '${kinds[code!.length]}', ${parent ? text(parent) : 'null'}, '${COUNTY}')`).join(',')};
    insert into area (code, name, kind, parent_code, county_code)
      select code || lpad(n::text, 3, '0'), '第' || (array['一','二','三','四','五','六'])[n] || '网格', 'grid', code, '${COUNTY}' from area, generate_series(1, ${gridsEach}) as n where kind = 'community';
    create temp table grid as select row_number() over (order by code) - 1 as n, code from area where kind = 'grid';
    create temp table grids as select count(*)::int as many from grid;
    insert into area_profile (area_code, county_code, as_of, households, residents, aged_60, aged_80, disabled, minimum_living, veterans)
      select code, '${COUNTY}', '2026-10-01', 80 + die('h', n, 60), 220 + die('r', n, 160), 40 + die('60', n, 50), 5 + die('80', n, 12), 4 + die('d', n, 14), 3 + die('m', n, 10), 2 + die('v', n, 8) from grid;`
}

const residents = ({ residents: many }: Size): string => `
  insert into person (id, county_code, area_code, name, gender, birth_date, groups, created_at)
    select id_at('person', i, '2023-11-01'), '${COUNTY}', grid.code, ${pick(surnames, 'surname')} || ${pick(givenNames, 'given')}, (array['male','female'])[1 + die('sex', i, 2)], date '1930-01-01' + die('born', i, 33000), case when die('g', i, 5) = 0 then array['elder'] else '{}'::text[] end, '2023-11-01'
    from generate_series(0, ${many - 1}) as i join grid on grid.n = die('home', i, (select many from grids));`

/** A need's age decides how far it has come: old ones are closed but for a few, the newest wait. */
const needs = ({ needs: many, residents: people }: Size, now: string): string => `
  create temp table thrown as
    select i, ${text(now)}::timestamptz - make_interval(secs => (die('age', i, ${YEARS_IN_DAYS}) * 86400 + die('second', i, 86400))::float8) as at, die('person', i, ${people}) as who, 1 + die('matter', i, ${matters.length}) as matter, die('fate', i, 1000) as fate, die('grid', i, 1000000) as place
    from generate_series(0, ${many - 1}) as i;
  create temp table matter as select * from (values ${matters.map(([group, field, matter], at) => `(${at + 1}, ${text(group)}, ${text(field)}, ${text(matter)})`).join(',')}) as m (n, group_code, field, words);
  create temp table standing as
    select thrown.*, person.id as person_id, person.name as person_name, person.area_code, matter.group_code, matter.field,
      ${pick(openings, 'opening', 'thrown.i')} || (1 + die('house', thrown.i, 40)) || '号，' || matter.words || ${pick(endings, 'ending', 'thrown.i')} as summary,
      case when fate < 2 then 'danger'
        when fate < 32 then 'declined' when fate < 42 then 'merged'
        when ${text(now)}::timestamptz - at > interval '45 days' then (case when fate < 988 then 'closed' when fate < 989 then 'reported' when fate < 990 then 'verified' when fate < 993 then 'routed' when fate < 995 then 'dispatched' when fate < 997 then 'serving' when fate < 998 then 'awaiting_feedback' else 'reopened' end)
        when ${text(now)}::timestamptz - at > interval '4 days' then (case when fate < 640 then 'closed' when fate < 660 then 'reported' when fate < 690 then 'verified' when fate < 770 then 'routed' when fate < 850 then 'dispatched' when fate < 960 then 'serving' else 'awaiting_feedback' end)
        else (case when fate < 500 then 'reported' when fate < 700 then 'verified' when fate < 900 then 'routed' else 'dispatched' end) end as status
    from thrown join person on person.id = id_at('person', thrown.who, '2023-11-01') join matter on matter.n = thrown.matter;
  insert into need (id, county_code, area_code, code, person_id, person_name, summary, status, source, urgency, groups, field, method, reported_on, reported_at, route, holder, due_at, yellow_at, danger, closed_at, search)
    select id_at('need', i, at), '${COUNTY}', area_code, to_char(at at time zone 'Asia/Shanghai', 'YY') || '-' || lpad(number::text, greatest(4, length(number::text)), '0'), person_id, person_name,
      case when status = 'danger' then '已转专业跟进' else summary end, case when status = 'danger' then 'routed' else status end, ${pick(sources, 'source')}, (array['ordinary','ordinary','ordinary','pressing','urgent'])[1 + die('urgent', i, 5)],
      case when die('second group', i, 6) = 0 and group_code <> 'resident' then array[group_code, 'resident'] else array[group_code] end, field, (array['home_visit','at_venue','outreach','by_phone','undetermined'])[1 + die('method', i, 5)],
      (at at time zone 'Asia/Shanghai')::date, at, route, holder, due_at, due_at - interval '10 hours', status = 'danger', closed_at,
      case when status = 'danger' then '{}' else bigrams(summary) || array(select '@' || pair from unnest(bigrams(person_name)) as pair) end
    from (select standing.*, row_number() over (partition by extract(year from at at time zone 'Asia/Shanghai') order by at, i) as number,
      case when status in ('reported', 'verified', 'declined', 'merged', 'reopened') then null when status = 'danger' then 'crisis' else (array['service','service','service','resource','department','case'])[1 + die('route', i, 6)] end as route,
      case status when 'reported' then 'community' when 'verified' then 'station' when 'reopened' then 'station' when 'danger' then 'social_worker' when 'dispatched' then 'team' when 'serving' then 'team' when 'awaiting_feedback' then 'social_worker'
        when 'routed' then (array['community','community','community','community','department','social_worker'])[1 + die('route', i, 6)] else 'nobody' end as holder,
      case when status in ('closed', 'declined', 'merged', 'serving') then null else ${text(now)}::timestamptz + make_interval(hours => case when die('late', i, 6) = 0 then -1 - die('due', i, 150) else 1 + die('due', i, 70) end) end as due_at,
      case when status = 'closed' then least(at + make_interval(hours => 20 + die('took', i, 400)), ${text(now)}::timestamptz) end as closed_at from standing) as numbered order by at;`

const notes = `
  insert into need_note (id, county_code, need_id, kind, text, by_name, at)
    select id_at('note', row_number() over (order by id), reported_at), '${COUNTY}', id, 'assessment', '入户看过，情况属实，先安排一次上门。', ${pick(surnames, 'by', 'version')} || '社工', reported_at from need where route is not null and right(id::text, 1) = '7';`

/** What happened on the way, at plausible distances; linked into the chain afterwards by the platform's own chainer. */
const facts = (now: string): string => {
  const steps = [['reported', 0, 1], ['verified', 2, 20], ['routed', 22, 20], ['dispatched', 42, 30], ['serving', 72, 30], ['service-ended', 102, 60], ['closed', 162, 40]] as const
  const reached = "array_position(array['reported','verified','routed','dispatched','serving','awaiting_feedback','closed'], status)"
  return `
    insert into fact (id, county_code, name, about_id, actor_role, detail, at)
      select id_at('fact' || step, i, at), '${COUNTY}', 'need.' || step, id, 'social_worker', jsonb_build_object('areaCode', area_code), least(at, ${text(now)}::timestamptz) from (
        select row_number() over (order by need.id) as i, need.id, need.area_code, step.name as step, step.n, need.reported_at + make_interval(hours => step.after + die(step.name, row_number() over (order by need.id), step.wide)) as at, ${reached} as reached
        from need, (values ${steps.map(([name, after, wide], at) => `('${name}', ${at + 1}, ${after}, ${wide})`).join(',')}) as step (name, n, after, wide) where reported_at > ${text(now)}::timestamptz - interval '${FACT_DAYS} days'
      ) as walked where n <= reached order by at;`
}

const volunteersAndTeams = ({ volunteers, teams }: Size): string => `
  insert into volunteer (id, county_code, area_code, person_id, local_no, registered_on, skills, blocks, weekly_cap, search)
    select id_at('volunteer', i, '2024-01-01'), '${COUNTY}', person.area_code, person.id, 'Z' || lpad(i::text, 6, '0'), date '2024-01-01' + die('since', i, 900), array[${pick(skills, 'skill')}], (select array_agg(die('block' || b, i, 3) = 0 order by b) from generate_series(1, 21) as b), 1 + die('cap', i, 4), array(select '@' || pair from unnest(bigrams(person.name)) as pair)
    from generate_series(0, ${volunteers - 1}) as i join person on person.id = id_at('person', i, '2023-11-01');
  insert into organisation (id, county_code, area_code, kind, name, created_at)
    select id_at('team', i, '2024-01-01'), '${COUNTY}', left(grid.code, 12), 'volunteer_team', ${pick(['牵牛花', '邻里', '银龄', '护苗', '暖阳', '老兵', '巾帼', '青松'], 'team')} || '志愿服务' || (i + 1) || '队', '2024-01-01' from generate_series(0, ${teams - 1}) as i join grid on grid.n = die('team place', i, (select many from grids));
  insert into team (organisation_id, county_code) select id, '${COUNTY}' from organisation where kind = 'volunteer_team';
  insert into team_member (team_id, volunteer_id, county_code, since_on) select id_at('team', die('member', i, ${teams}), '2024-01-01'), id_at('volunteer', i, '2024-01-01'), '${COUNTY}', '2024-06-01' from generate_series(0, ${volunteers - 1}) as i;`

/** Indexes are built once at the end instead of row by row. */
const withoutIndexes = async (client: pg.Client, tables: string[], fill: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = any($1::regclass[]) and not indisunique`, [tables])
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await fill()
  for (const { definition } of rows) await client.query(definition)
}

/** Fills an empty, migrated database with an invented county. The same size and moment give the same county. */
export const seedCounty = async (connection: Connection, size: Size, now: Date, tell: (line: string) => void = () => {}): Promise<void> => {
  const client = new pg.Client({ ...connection, options: '-c timezone=Asia/Shanghai -c synchronous_commit=off -c maintenance_work_mem=512MB -c work_mem=64MB -c search_path=public,seeding' })
  await client.connect()
  const step = async (name: string, statements: string): Promise<void> => {
    const started = Date.now()
    await client.query(statements)
    tell(`  ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  const at = now.toISOString()
  await client.query(die)
  // What is made here refers to what was just made: asking a million times whether it is there tells nothing.
  await client.query('set session_replication_role = replica')
  await step('areas and profiles', areas(size))
  await withoutIndexes(client, ['person'], () => step('residents', residents(size)))
  await withoutIndexes(client, ['need'], () => step('needs', needs(size, at)))
  await step('notes', notes)
  await step('volunteers and teams', volunteersAndTeams(size))
  await client.query('set session_replication_role = origin')
  await step('facts', facts(at))
  await client.query('drop schema seeding cascade')
  await step('vacuum', 'vacuum analyze')
  await client.end()
}
