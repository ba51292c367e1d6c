import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { routedNeed, TOMORROW_ELEVEN, TOMORROW_TEN, confirmed } from '#checks/on-the-way.ts'
import { world } from '#checks/world.ts'
import { matchingEndpoints as at } from '#domain/matching/matching.contract.ts'
import { volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { teamEndpoints } from '#domain/teams/team.contract.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'

test('measure', async () => {
  const w = await world()
  const db = w.platform.ownerDb()
  await sql`insert into area (code, name, kind, parent_code, county_code) select '150521' || lpad((500+t)::text,3,'0'), 't'||t, 'township', '150521', '150521' from generate_series(1,20) t`.execute(db)
  await sql`insert into area (code, name, kind, parent_code, county_code) select '150521' || lpad((500+t)::text,3,'0') || lpad(c::text,3,'0'), 'c'||c, 'community', '150521' || lpad((500+t)::text,3,'0'), '150521' from generate_series(1,20) t, generate_series(1,15) c`.execute(db)
  const codes = sql`(select array_agg(code order by code) from area where county_code='150521' and kind in ('community','grid'))`
  await sql`with codes as (select ${codes} as all), p as (insert into person (id, county_code, area_code, name, gender) select gen_random_uuid(), '150521', codes.all[1 + n % array_length(codes.all,1)], '人'||n, case n % 2 when 0 then 'male' else 'female' end from generate_series(1,76000) n, codes returning id, area_code)
    insert into volunteer (id, county_code, area_code, person_id, local_no, skills, blocks) select gen_random_uuid(), '150521', area_code, id, 'L'||row_number() over (), case (random()*20)::int when 0 then '{hairdressing}'::text[] when 1 then '{hairdressing,bathing_help}' when 2 then '{law}' when 3 then '{plumbing_electrics}' else '{company}' end, case when random() < 0.5 then null else (select array_agg(random() < 0.3) from generate_series(1,21)) end from p`.execute(db)
  await sql`with o as (insert into organisation (id, county_code, area_code, kind, name) select gen_random_uuid(), '150521', code, 'volunteer_team', 'team '||n||code from area, generate_series(1,2) n where kind='community' and county_code='150521' returning id, area_code), t as (insert into team (organisation_id, county_code) select id, '150521' from o returning organisation_id)
    insert into team_member (team_id, volunteer_id, county_code) select o.id, v.id, '150521' from o join volunteer v on left(v.area_code,12) = o.area_code`.execute(db)
  await sql`update volunteer set search = bigrams(local_no) where true`.execute(db)
  await sql`analyze`.execute(db)
  const needId = await routedNeed(w)
  await confirmed(w, [], {})
  const time = async (name: string, act: () => Promise<{ status: number }>) => {
    const took: number[] = []
    for (let n = 0; n < 15; n++) { const from = performance.now(); const { status } = await act(); took.push(performance.now() - from); expect(status).toBe(200) }
    took.sort((a, b) => a - b)
    console.log(name, 'median', took[7]!.toFixed(1), 'max', took[14]!.toFixed(1))
  }
  const ask = (more: object) => w.as('secretary')(at.suggest, { needId, startsAt: TOMORROW_TEN, endsAt: TOMORROW_ELEVEN, ...more })
  await time('no skill, township', () => ask({}))
  await time('skill, township', () => ask({ skill: 'hairdressing' }))
  await time('skill, county', () => ask({ skill: 'law', within: 'county' }))
  await time('bathing, county', () => ask({ skill: 'bathing_help', within: 'county' }))
  await time('none fits, certificate', () => ask({ skill: 'law', qualification: 'law' }))
  await time('none fits, no skill', () => ask({ language: 'tibetan' }))
  await time('volunteers list county', () => w.as('countyOfficer')(volunteerEndpoints.list, {}))
  await time('volunteers skill', () => w.as('countyOfficer')(volunteerEndpoints.list, { skill: ['law'] }))
  await time('volunteers search', () => w.as('countyOfficer')(volunteerEndpoints.list, { search: 'L123' }))
  await time('teams', () => w.as('countyOfficer')(teamEndpoints.list, {}))
  await time('open', () => w.as('otherVolunteer')(activityEndpoints.open, {}))
  await w.close()
}, 200_000)
