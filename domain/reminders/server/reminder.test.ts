import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatched, routedNeed, toPerson, toTeam } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { reminderEndpoints as at } from '#domain/reminders/reminder.contract.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { calendarEndpoints } from '#domain/settings/calendar.contract.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'
import { remindByClock } from './remind-by-clock.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const grid = '150521403008001'
const report = async (more: object = {}) => {
  const id = newId()
  const { body, status, raw } = await w.as('secretary')(needEndpoints.report, { id, areaCode: grid, summary: '灯不亮，够不着', personName: '哈斯', saidBy: 'self', ...more })
  if (status !== 200) throw new Error(raw.body)
  return { id, code: body.code }
}
/** What one was told about a need, the newest first. */
const told = async (who: PersonKey, code: string) => (await w.as(who)(messageEndpoints.list, { limit: 200 })).body.rows.filter((row) => row.kind.startsWith('reminder.') && row.zh.includes(code)).map(({ kind }) => kind.replace('reminder.', ''))
const rungs = async (needId: string) => (await w.as('secretary')(at.ofNeed, { needId })).body.rows.map(({ rung, nth, told: count }) => `${rung} ${nth} → ${count}`)
const round = async (clock: string) => { w.setClock(clock); return remindByClock(w.platform) }
const press = (who: PersonKey, thingId: string, more: Partial<Parameters<typeof send>[1]> = {}) => send(who, { id: newId(), thing: 'need', thingId, rung: 'chase', ...more })
const send = (who: PersonKey, input: { id: string; thing: 'need' | 'handover'; thingId: string; rung: 'chase' | 'convener' | 'inspection'; words?: string }) => w.as(who)(at.send, input)

test('the clock reminds the holder when it turns yellow and once more when it is broken, then tells the street, then the county: each rung once', async () => {
  const { id, code } = await report()
  await round('2026-11-25T04:00:00Z')
  expect(await told('secretary', code)).toEqual(['yellow'])
  for (const again of [1, 2]) { void again; await round('2026-11-25T05:00:00Z') }
  expect(await rungs(id)).toEqual(['yellow 1 → 1'])
  await round('2026-11-26T08:59:00Z')
  expect(await rungs(id)).toEqual(['yellow 1 → 1'])
  await round('2026-11-26T09:00:00Z')
  expect(await told('secretary', code)).toEqual(['late', 'yellow'])
  await round('2026-12-02T09:00:00Z')
  expect([await told('streetOfficer', code), await told('secretary', code), await told('countyOfficer', code)]).toEqual([['street'], ['raised', 'late', 'yellow'], []])
  await round('2026-12-09T09:00:00Z')
  expect([await told('countyOfficer', code), await told('streetOfficer', code)]).toEqual([['county'], ['street']])
  await round('2026-12-20T09:00:00Z')
  expect(await rungs(id)).toEqual(['county 1 → 2', 'street 1 → 2', 'late 1 → 1', 'yellow 1 → 1'])
  const { timeline } = (await w.as('secretary')(needEndpoints.detail, { id })).body
  expect(timeline.filter(({ what }) => what === 'need.reminded').map(({ params, name }) => `${params['rung']} ${name}`)).toEqual(['yellow null', 'late null', 'street null', 'county null'])
  w.setClock(WORLD_START)
})
test('after a stop of two weeks a broken promise is told once, at the rung it has reached', async () => {
  const { id } = await report()
  await round('2026-12-12T02:00:00Z')
  expect(await rungs(id)).toEqual(['county 1 → 2'])
  w.setClock(WORLD_START)
})
test('a holiday declared later takes a promise back from yellow, and nobody is reminded of it a second time', async () => {
  const { id, code } = await report()
  await round('2026-11-25T04:00:00Z')
  expect(await told('secretary', code)).toEqual(['yellow'])
  await w.as('countyOfficer')(calendarEndpoints.save, { year: 2026, version: 0, checked: true, days: [{ day: '2026-11-26', free: true, name: '旗庆' }, { day: '2026-11-25', free: true, name: '旗庆' }] })
  await round('2026-11-27T04:00:00Z')
  expect(await told('secretary', code)).toEqual(['yellow'])
  await round('2026-11-30T09:00:00Z')
  expect(await rungs(id)).toEqual(['late 1 → 1', 'yellow 1 → 1'])
  await w.as('countyOfficer')(calendarEndpoints.save, { year: 2026, version: 1, checked: true, days: [] })
  w.setClock(WORLD_START)
})
test('a step done in time is a new promise: it is reminded of by itself', async () => {
  const { id, code } = await report()
  await w.as('secretary')(needEndpoints.verify, { id })
  await round('2026-11-25T04:00:00Z')
  expect([await told('secretary', code), await told('socialWorker', code), await told('stationLead', code)]).toEqual([[], ['yellow'], ['yellow']])
  w.setClock(WORLD_START)
})
test('an order that nobody has answered reminds whoever was asked, a person or a team’s leader', async () => {
  const needId = await routedNeed(w)
  const { code } = (await w.as('secretary')(needEndpoints.detail, { id: needId })).body
  await dispatched(w, [toPerson(w), toTeam(w)], { startsAt: '2026-12-03T02:00:00.000Z', endsAt: '2026-12-03T03:00:00.000Z' }, needId)
  await round('2026-11-25T05:00:00Z')
  expect([await told('volunteer', code), await told('teamLeader', code), await told('otherVolunteer', code)]).toEqual([['yellow'], ['yellow'], []])
  w.setClock(WORLD_START)
})
test('a matter with a department reminds its liaison by the hand-over’s own day, not by the need’s', async () => {
  const needId = await routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
  const { code } = (await w.as('secretary')(needEndpoints.detail, { id: needId })).body
  await round('2026-11-25T05:00:00Z')
  expect([await told('liaison', code), await told('secretary', code)]).toEqual([['handover-yellow'], []])
  w.setClock(WORLD_START)
})
test('whoever’s role ended this morning is told nothing; where nobody is left, the next one up is', async () => {
  const { id, code } = await report({ areaCode: '150521403008003' })
  await w.platform.ownerDb().updateTable('roleAssignment').set({ endedAt: new Date('2026-11-25T01:00:00Z') }).where('accountId', '=', w.id('account secretary')).execute()
  await round('2026-11-25T04:00:00Z')
  await w.platform.ownerDb().updateTable('roleAssignment').set({ endedAt: null }).where('accountId', '=', w.id('account secretary')).execute()
  expect([await told('secretary', code), await told('stationLead', code)]).toEqual([[], ['yellow']])
  expect(await rungs(id)).toEqual(['yellow 1 → 1'])
  w.setClock(WORLD_START)
})
test('a county may turn the reminders by themselves off', async () => {
  await w.as('countyOfficer')(settingEndpoints.change, { name: 'reminders', value: { automatic: false, lateDays: 1, streetDays: 5, countyDays: 10 } })
  const { id } = await report()
  await round('2026-12-12T02:00:00Z')
  expect(await rungs(id)).toEqual([])
  w.setClock(WORLD_START)
  w.pass(1)
  await w.as('countyOfficer')(settingEndpoints.change, { name: 'reminders', value: { automatic: true, lateDays: 1, streetDays: 5, countyDays: 10 } })
})

test('催办: on a broken promise, once a day, counted, with words; pressed twice it is one', async () => {
  const { id, code } = await report()
  expect((await press('streetOfficer', id)).problem.code).toBe('reminder.not-overdue')
  w.setClock('2026-11-26T02:00:00Z')
  const input = { id: newId(), thing: 'need' as const, thingId: id, rung: 'chase' as const, words: '老人等着用灯，电话13812345678' }
  const [first, second] = [await send('streetOfficer', input), await send('streetOfficer', input)]
  expect([first.body, second.body.id]).toMatchObject([{ rung: 'chase', nth: 1, told: 1, words: '老人等着用灯，电话[电话已隐去]', byName: '白斯琴' }, first.body.id])
  expect(await told('secretary', code)).toEqual(['chase'])
  expect((await press('countyOfficer', id)).problem.code).toBe('reminder.once-a-day')
  w.setClock('2026-11-27T02:00:00Z')
  expect((await press('countyOfficer', id)).body).toMatchObject({ nth: 2 })
  w.setClock(WORLD_START)
})
test('two who press at the same moment make one', async () => {
  const { id } = await report()
  w.setClock('2026-11-26T02:00:00Z')
  const both = await Promise.all([press('streetOfficer', id), press('stationLead', id)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await rungs(id)).toEqual(['chase 1 → 1'])
  w.setClock(WORLD_START)
})
test('the ladder: urge a department, put it before the convener, then the inspection office; only the county’s office climbs it', async () => {
  const needId = await routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
  const { id } = (await w.as('socialWorker')(handoverEndpoints.list, { needId })).body.rows[0]!
  const on = { thing: 'handover' as const }
  w.setClock('2026-12-03T02:00:00Z')
  expect((await press('streetOfficer', id, { ...on, rung: 'convener' })).problem.code).toBe('reminder.not-yours-to-escalate')
  expect((await press('countyOfficer', id, { ...on, rung: 'convener' })).problem.code).toBe('reminder.chase-first')
  expect((await press('countyOfficer', id, on)).body).toMatchObject({ nth: 1, told: 1 })
  expect((await press('countyOfficer', id, { ...on, rung: 'inspection' })).problem.code).toBe('reminder.convener-first')
  expect((await press('countyOfficer', id, { ...on, rung: 'convener', words: '路灯归谁修，请定一下' })).body).toMatchObject({ rung: 'convener', told: 2 })
  expect((await press('countyOfficer', id, { ...on, rung: 'convener' })).problem.code).toBe('reminder.already-convener')
  expect((await w.as('countyOfficer')(handoverEndpoints.list, { needId })).body.rows[0]).toMatchObject({ chased: 1 })
  const seen = (await w.as('leader')(at.escalated, {})).body.rows.find(({ rung }) => rung === 'convener')!
  expect(seen).toMatchObject({ needId: null, title: null, unitName: '旗住建局', holder: 'department', chased: 1, words: '路灯归谁修，请定一下' })
  expect((await w.as('leader')(waitingEndpoints.list, {})).body.rows.filter(({ kind }) => kind === 'escalated').map(({ title }) => title)).toContain(null)
  expect((await press('countyOfficer', id, { ...on, rung: 'inspection' })).status).toBe(200)
  expect((await w.as('leader')(at.escalated, {})).body.rows.filter((row) => row.code === seen.code).map(({ rung }) => rung)).toEqual(['inspection'])
  await w.as('liaison')(handoverEndpoints.answer, { id, verb: 'finish', words: '路灯已修好' })
  expect((await w.as('leader')(at.escalated, {})).body.rows.filter((row) => row.code === seen.code)).toEqual([])
  w.setClock(WORLD_START)
})
test('what was put before the street waits on its officer’s page until it is done', async () => {
  const { id, code } = await report()
  await round('2026-12-02T09:00:00Z')
  const waits = async (who: PersonKey) => (await w.as(who)(waitingEndpoints.list, { kind: ['escalated'], limit: 200 })).body.rows.filter((row) => row.code === code).map(({ aboutId }) => aboutId)
  expect([await waits('streetOfficer'), await waits('countyOfficer')]).toEqual([[id], []])
  await w.as('secretary')(needEndpoints.verify, { id })
  expect(await waits('streetOfficer')).toEqual([])
  w.setClock(WORLD_START)
})
test('danger in the words of an urging goes to the social worker on duty', async () => {
  const { id } = await report()
  w.setClock('2026-11-26T02:00:00Z')
  expect((await press('streetOfficer', id, { words: '老人说不想活了' })).body.words).toBe('已转专业跟进')
  w.setClock(WORLD_START)
})
test('nobody urges outside their scope, and who only works there does not urge at all', async () => {
  const { id } = await report()
  w.setClock('2026-11-26T02:00:00Z')
  expect((await press('neighbourSecretary', id)).status).toBe(404)
  expect((await press('socialWorker', id)).status).toBe(403)
  expect((await w.as('neighbourSecretary')(at.ofNeed, { needId: id })).status).toBe(404)
  expect((await w.as('farSecretary')(at.escalated, {})).body.rows).toEqual([])
  w.setClock(WORLD_START)
})
