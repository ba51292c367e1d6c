import { afterAll, beforeAll, expect, test } from 'vitest'
import { routedNeed } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { waitingEndpoints as at } from '#domain/reporting/waiting.contract.ts'
import { newId } from '#kit/ids.ts'
import { putNeed } from './reporting.fixture.ts'

// It is 2026-11-24, ten in the morning. 达尔罕 has what is below, 花园 next door has nothing.
let w: World
const [one, two] = ['150521403008001', '150521403008002']
beforeAll(async () => {
  w = await world()
  for (let n = 0; n < 7; n++) await putNeed(w, { area: one, dueAt: n < 6 ? '2026-11-22T09:00:00Z' : '2026-11-25T09:00:00Z' })
  for (let n = 0; n < 6; n++) await putNeed(w, { area: two, status: 'routed', groups: ['pwd'], field: 'medical_help', dueAt: '2026-11-23T09:00:00Z' })
  await putNeed(w, { area: two, status: 'awaiting_feedback', dueAt: '2026-11-24T09:00:00Z' })
  await putNeed(w, { area: two, status: 'verified', dueAt: '2026-11-25T08:00:00Z' })
  await putNeed(w, { area: two, danger: true, status: 'routed', dueAt: '2026-11-24T02:15:00Z' })
  await putNeed(w, { area: one, status: 'closed' })
})
afterAll(() => w.close())

const waiting = async (who: PersonKey, more: object = {}) => (await w.as(who)(at.list, { limit: 200, ...more })).body
const counts = async (who: PersonKey) => (await waiting(who)).kinds.map(({ kind, count, red }) => `${kind} ${count} ${red}`)
const db = () => w.platform.ownerDb()

test('what waits for a secretary: to verify and to dispatch, not to route; the oldest promise on top', async () => {
  expect(await counts('secretary')).toEqual(['verify 7 6', 'dispatch 6 6'])
  const { rows, total } = await waiting('secretary')
  expect([rows.length, total]).toEqual([13, 13])
  const due = rows.map(({ dueAt }) => dueAt!)
  expect(due).toEqual([...due].sort())
  expect(rows[0]).toMatchObject({ kind: 'verify', title: '买药没人陪', personName: '包其其格', place: '达尔罕社区 达尔罕一网格' })
})
test('what waits for a social worker: danger above everything, then the oldest promise; hand-overs, calls and files too', async () => {
  await db().updateTable('need').set({ route: 'case', holder: 'social_worker' }).where('id', '=', await putNeed(w, { status: 'routed', dueAt: '2026-11-25T09:00:00Z' })).execute()
  const { id: needId } = await db().selectFrom('need').select('id').where('status', '=', 'awaiting_feedback').executeTakeFirstOrThrow()
  const about = { countyCode: '150521', areaCode: two, needId }
  await db().insertInto('crisisAlert').values({ ...about, id: newId(), sealedWords: Buffer.from('x'), wordKinds: ['abuse'], source: 'phone', raisedAt: w.platform.clock(), receiptDueAt: new Date('2026-11-24T02:15:00Z') }).execute()
  await db().insertInto('handover').values({ ...about, id: newId(), route: 'case', toPersonId: w.id('person socialWorker'), words: '接案', dueOn: '2026-11-26', at: w.platform.clock() }).execute()
  await db().insertInto('callback').values([{ ...about, id: newId(), dueOn: '2026-11-23' }, { ...about, id: newId(), dueOn: '2026-11-30' }]).execute()
  await db().insertInto('importBatch').values({ id: newId(), countyCode: '150521', areaCode: '150521403008', list: 'needs', fileName: '需求清单.xlsx', fileSha256: Buffer.from('x'), byAccountId: w.id('account socialWorker'), createdAt: w.platform.clock() }).execute()
  expect(await counts('socialWorker')).toEqual(['danger 1 0', 'verify 7 6', 'route 1 0', 'dispatch 6 6', 'follow 1 0', 'evaluate 1 0', 'handover 1 0', 'callback 1 1', 'import 1 0'])
  const { rows } = await waiting('socialWorker')
  expect([rows[0]!.kind, rows[0]!.title, rows.at(-1)!.kind]).toEqual(['danger', null, 'import'])
  expect(await counts('neighbourSocialWorker')).toEqual([])
})
test('pages follow one another without a gap, whatever the page size; a kind or a light narrows them', async () => {
  const whole = (await waiting('socialWorker')).rows.map(({ kind, id }) => `${kind} ${id}`)
  for (const limit of [1, 3, 7]) {
    const seen: string[] = []
    for (let cursor: string | undefined; ;) {
      const { rows, next } = await waiting('socialWorker', { limit, ...(cursor ? { cursor } : {}) })
      seen.push(...rows.map(({ kind, id }) => `${kind} ${id}`))
      if (!next) break
      cursor = next
    }
    expect(seen).toEqual(whole)
  }
  expect((await waiting('socialWorker', { kind: ['dispatch'] })).rows.length).toBe(6)
  expect((await waiting('socialWorker', { light: ['red'] })).rows.every(({ dueAt }) => dueAt! < '2026-11-24T02:00:00Z')).toBe(true)
  for (const cursor of ['nonsense', Buffer.from('[1,"x","y"]').toString('base64url'), Buffer.from('["a",null,"y"]').toString('base64url')]) expect((await w.as('socialWorker')(at.list, { cursor })).problem.code).toBe('kit.bad-cursor')
})
test('a street officer who only oversees has nothing of their own to do; a leader, a partner unit neither; who is served or only volunteers is not asked', async () => {
  for (const who of ['streetOfficer', 'leader', 'partner', 'gridWorker', 'countyOfficer'] as const) expect([who, (await waiting(who)).kinds.map(({ kind }) => kind).filter((kind) => kind !== 'callback')]).toEqual([who, []])
  for (const who of ['resident', 'volunteer', 'systemAdmin', 'auditAdmin'] as const) expect((await w.as(who)(at.list, {})).status).toBe(403)
  expect((await w.as(null)(at.list, {})).status).toBe(401)
})
test('a grid worker answers what was asked about what they brought', async () => {
  const id = newId()
  await w.as('gridWorker')(needEndpoints.report, { id, areaCode: one, summary: '灯不亮', personName: '哈斯', saidBy: 'self' })
  await w.as('secretary')(needEndpoints.askMore, { id, question: '几号楼？' })
  expect((await waiting('gridWorker')).rows.filter(({ kind }) => kind === 'answer').map(({ aboutId }) => aboutId)).toEqual([id])
  await w.as('gridWorker')(needEndpoints.answer, { id, answer: '13 号楼' })
  expect((await waiting('gridWorker')).rows.filter(({ kind }) => kind === 'answer')).toEqual([])
})
test('a department’s liaison sees what was handed to the unit, then what is in hand, without the person', async () => {
  await routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
  const { rows } = await waiting('liaison')
  expect(rows).toMatchObject([{ kind: 'handover', title: '独居，行动不便', personName: null }])
  expect(rows[0]!.id).toBe(rows[0]!.aboutId)
})

test('whose role ended a moment ago sees nothing of it at the next request, though the session still remembers it', async () => {
  expect((await waiting('socialWorker')).total).toBeGreaterThan(5)
  const { id } = await db().selectFrom('roleAssignment').select('id').where('accountId', '=', w.id('account socialWorker')).executeTakeFirstOrThrow()
  await db().updateTable('roleAssignment').set({ endedAt: w.platform.clock() }).where('id', '=', id).execute()
  const { status, body } = await w.as('socialWorker')(at.list, {})
  expect(status === 401 || status === 403 || body.rows.length === 0).toBe(true)
  await db().updateTable('roleAssignment').set({ endedAt: null }).where('id', '=', id).execute()
})
test('what waited for a social worker whose role ended waits for the others there; with none left the station lead sees it as nobody’s', async () => {
  const grant = newId()
  await db().insertInto('roleAssignment').values({ id: grant, countyCode: '150521', accountId: w.id('account neighbourSocialWorker'), role: 'social_worker', areaCodes: ['150521403008'], fromOn: '2026-01-01' }).execute()
  await new Promise((later) => setTimeout(later, 5_100)) // sessions remember for five seconds
  expect((await waiting('neighbourSocialWorker')).rows.filter(({ kind }) => kind === 'handover')).toEqual([])
  const { id: left } = await db().selectFrom('roleAssignment').select('id').where('accountId', '=', w.id('account socialWorker')).executeTakeFirstOrThrow()
  await db().updateTable('roleAssignment').set({ endedAt: w.platform.clock() }).where('id', '=', left).execute()
  expect((await waiting('neighbourSocialWorker')).rows.filter(({ kind }) => kind === 'handover').map(({ title }) => title)).toEqual(['接案'])
  expect((await waiting('stationLead')).kinds.some(({ kind }) => kind === 'unowned')).toBe(false)
  await db().updateTable('roleAssignment').set({ endedAt: w.platform.clock() }).where('id', '=', grant).execute()
  expect((await waiting('stationLead', { kind: ['unowned'] })).rows.map(({ title }) => title)).toEqual(['买药没人陪', '买药没人陪'])
  await db().updateTable('roleAssignment').set({ endedAt: null }).where('id', '=', left).execute()
  w.setClock(WORLD_START)
})
test('what was handed to a unit whose liaison is gone is nobody’s until the county sees to it', async () => {
  await db().updateTable('roleAssignment').set({ toOn: '2026-11-23' }).where('accountId', '=', w.id('account liaison')).execute()
  expect((await waiting('countyOfficer', { kind: ['unowned'] })).rows.length).toBe(1)
  await db().updateTable('roleAssignment').set({ toOn: null }).where('accountId', '=', w.id('account liaison')).execute()
  expect((await waiting('countyOfficer', { kind: ['unowned'] })).rows).toEqual([])
})
