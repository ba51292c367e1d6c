import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed, routedNeed, served, TOMORROW_ELEVEN, TOMORROW_TEN } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { matchingEndpoints as at } from '#domain/matching/matching.contract.ts'
import { volunteersFromSheet } from '#domain/volunteers/server/from-sheet.actions.ts'
import { joinTeams } from '#domain/teams/server/team.actions.ts'
import { changing } from '#kit/server/open-work.ts'

let w: World
let needId: string
const wednesday = { startsAt: TOMORROW_TEN, endsAt: TOMORROW_ELEVEN }

beforeAll(async () => {
  w = await world()
  needId = await routedNeed(w)
  const blocks = (block: number) => Array.from({ length: 21 }, (_, at) => at === block)
  await changing(w.platform, { accountId: null, personId: null, name: '', county: '150521', grants: [], sessionId: null }, async (work) => {
    const taken = await volunteersFromSheet(work, [
      { name: '阿古拉', areaCode: '150521403008001', forces: [], skills: ['hairdressing'], phone: '19900000001' },
      { name: '宝音', areaCode: '150521403008002', forces: [], skills: ['hairdressing'], phone: '19900000002', blocks: blocks(6) },
      { name: '苏日娜', areaCode: '150521403008003', forces: [], skills: ['hairdressing'], phone: '19900000003', blocks: blocks(15) },
      { name: '张三丰', areaCode: '150521403009001', forces: [], skills: ['hairdressing'], phone: '19900000004' },
      { name: '王远山', areaCode: '150521100201001', forces: [], skills: ['plumbing_electrics'], phone: '19900000005' },
    ])
    await joinTeams(work, '150521403008', taken.slice(0, 3).map(({ volunteerId }) => ({ team: '“牵牛花”志愿服务队', volunteerId })))
  })
})
afterAll(() => w.close())

const ask = async (more: object = {}, who: 'secretary' | 'neighbourSecretary' | 'volunteer' = 'secretary') => w.as(who)(at.suggest, { needId, ...wednesday, skill: 'hairdressing', ...more })

test('the nearest who can and have the time, in order, with reasons; names as far as they may be read', async () => {
  const { body } = await ask()
  expect(body.volunteers.map(({ name }) => name)).toEqual(['阿古拉', '宝音', '张**'])
  expect(body.volunteers.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['skill', 'same-grid', 'free-week'], ['skill', 'same-community', 'free-then', 'free-week'], ['skill', 'same-township', 'free-week']])
  expect(body.volunteers[0]!.notices.map(({ code }) => code)).toEqual(['ask-time', 'ask-age'])
  expect(body.missing).toBeNull()
})
test('a team with members who could go is suggested beside them', async () => {
  const { body } = await ask({ places: 2 })
  expect(body.teams.map(({ name, reasons }) => [name, reasons[0]])).toEqual([['“牵牛花”志愿服务队', { code: 'team-able', params: { count: 3, skill: 'hairdressing' } }]])
})
test('asked within the community, nobody from further away', async () => expect((await ask({ within: 'community' })).body.volunteers.map(({ name }) => name)).toEqual(['阿古拉', '宝音']))
test('when nobody fits it says how many could and what would help', async () => {
  const { body } = await ask({ skill: 'plumbing_electrics' })
  expect(body.volunteers).toEqual([])
  expect(body.missing).toMatchObject({ able: 1, failed: [{ rule: 'distance', count: 1 }], fix: { kind: 'wider', within: 'county', people: 1 }, ways: ['whole-county', 'other-time', 'make-project'] })
})
test('whoever has taken on something at that hour is not asked again', async () => {
  await confirmed(w)
  const { body } = await w.as('secretary')(at.suggest, { needId, ...wednesday, within: 'community' })
  expect(body.volunteers.map(({ volunteerId }) => volunteerId)).not.toContain(w.id('volunteer volunteer'))
  const later = await w.as('secretary')(at.suggest, { needId, startsAt: TOMORROW_ELEVEN, endsAt: '2026-11-25T03:30:00Z', within: 'community' })
  expect(later.body.volunteers.map(({ volunteerId }) => volunteerId)).toContain(w.id('volunteer volunteer'))
})
test('whoever has served this person before comes first', async () => {
  w.setClock('2026-12-01T01:00:00Z')
  const day = { startsAt: '2026-12-02T02:00:00Z', endsAt: '2026-12-02T03:00:00Z' }
  w.setClock(WORLD_START)
  const away = await world()
  await served(away)
  const next = await routedNeed(away)
  const { body } = await away.as('secretary')(at.suggest, { needId: next, ...day })
  expect(body.volunteers[0]).toMatchObject({ volunteerId: away.id('volunteer volunteer') })
  expect(body.volunteers[0]!.reasons[0]!.code).toBe('served-before')
  await away.close()
})
test('backwards in time is told by field, another community’s need is not there, a volunteer may not ask', async () => {
  expect((await ask({ startsAt: TOMORROW_ELEVEN, endsAt: TOMORROW_TEN })).problem.errors).toMatchObject([{ path: 'endsAt', code: 'matching.time-wrong' }])
  expect((await ask({}, 'neighbourSecretary')).status).toBe(404)
  expect((await ask({}, 'volunteer')).status).toBe(403)
})
