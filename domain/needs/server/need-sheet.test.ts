import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { HANDED_ON, crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import type { NeedOnSheet } from '#domain/needs/need.sheet.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { needsFromSheet, previewNeeds } from './need-sheet.actions.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const act = async <T>(as: PersonKey, does: (work: Work) => Promise<T>): Promise<T> => {
  const actor = await actorFor(the.platform.ownerDb(), the.id(`account ${as}`), null, the.platform.clock())
  return changing(the.platform, actor!, does)
}
const sheet = { areaCode: '150521403008', filingOn: '2026-06-28' }
const row = (number: number, more: Partial<NeedOnSheet> = {}): NeedOnSheet => ({
  number, grid: '达尔罕一网格', name: '吕静', hearsay: false, phones: [], groups: ['minimum_living'], text: '大病报销材料看不懂', field: 'undetermined', source: 'grid', collectedOn: '2026-02-08', collectedBy: '白斯琴', noteMarks: [], ...more,
})
const list = [
  row(1, { phones: ['199 7465 8991'], note: '行动不便' }), row(2, { name: '龙静', text: '材料不会填，想有人代办', state: 'done', satisfaction: 'fairly_satisfied', responsible: '胡雨桐' }),
  row(3, { name: '龙金花', grid: '达尔罕七网格', text: '夜里听见打骂，孩子也哭', state: 'done', note: '半夜12点' }), row(4, { phones: ['19974658991'] }),
]

test('a preview writes nothing', async () => {
  const outcomes = await act('secretary', (work) => previewNeeds(work, list, sheet))
  expect(outcomes.map(({ outcome, danger }) => `${outcome} ${danger}`)).toEqual(['new false', 'new false', 'new true', 'same false'])
  expect((await the.as('secretary')(needEndpoints.list, {})).body.rows).toEqual([])
})

test('a list comes in: done rows closed, danger handed on, the twice-written row once', async () => {
  const outcomes = await act('secretary', (work) => needsFromSheet(work, list, sheet))
  expect(outcomes[3]!.id).toBe(outcomes[0]!.id)
  const { rows } = (await the.as('socialWorker')(needEndpoints.list, {})).body
  const byId = new Map(rows.map((need) => [need.id, need]))
  expect(rows).toHaveLength(3)
  expect(byId.get(outcomes[0]!.id)).toMatchObject({ status: 'reported', gridName: '达尔罕一网格', personName: '吕静', reportedOn: '2026-02-08' })
  expect(byId.get(outcomes[1]!.id)).toMatchObject({ status: 'closed', responsibleName: '胡雨桐', responsibleId: the.id('person socialWorker'), dueAt: null })
  expect(byId.get(outcomes[2]!.id)).toMatchObject({ danger: true, summary: HANDED_ON, status: 'routed' })
  expect((await the.as('socialWorker')(crisisEndpoints.list, {})).body.rows).toMatchObject([{ needId: outcomes[2]!.id, kinds: ['domestic_violence'] }])
  const { body } = await the.as('socialWorker')(needEndpoints.detail, { id: outcomes[0]!.id })
  expect(body).toMatchObject({ phoneKnown: true, phoneLast4: '8991', sheetNumber: 1, notes: [{ kind: 'remark', text: '行动不便' }] })
})

test('no word of a danger on a sheet stands in the open', async () => {
  const db = the.platform.ownerDb()
  const open = JSON.stringify([await db.selectFrom('need').selectAll().execute(), await db.selectFrom('needNote').selectAll().execute(), await db.selectFrom('fact').selectAll().execute(), await db.selectFrom('person').selectAll().execute()])
  for (const words of ['打骂', '半夜12点']) expect(open).not.toContain(words)
})

test('a grid that the sheet names first stands in the tree afterwards, under the number in its name', async () => {
  const { code } = await the.platform.ownerDb().selectFrom('area').select('code').where('name', '=', '达尔罕七网格').executeTakeFirstOrThrow()
  expect(code).toBe('150521403008007')
})

test('the same list again makes nothing twice and says that nothing changed', async () => {
  const again = await act('secretary', (work) => needsFromSheet(work, list, sheet))
  expect(again.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same', 'same'])
  expect((await the.as('secretary')(needEndpoints.list, {})).body.rows).toHaveLength(3)
})

test('a changed row is shown as changed, by the names of its fields, and may close what nobody took up', async () => {
  const changed = [row(9, { phones: ['19974658991'], state: 'done', satisfaction: 'satisfied' })]
  const next = { ...sheet, filingOn: '2026-07-28' }
  expect(await act('secretary', (work) => previewNeeds(work, changed, next))).toMatchObject([{ outcome: 'changed', fields: ['satisfaction', 'sheetState', 'status'] }])
  const [taken] = await act('secretary', (work) => needsFromSheet(work, changed, next))
  expect((await the.as('secretary')(needEndpoints.detail, { id: taken!.id })).body).toMatchObject({ status: 'closed', satisfaction: 'satisfied', sheetNumber: 9, filingOn: '2026-07-28' })
})

test('a row that stands unchanged in a newer filing takes its new number', async () => {
  const [taken] = await act('secretary', (work) => needsFromSheet(work, [row(5, { name: '龙静', text: '材料不会填，想有人代办', state: 'done', satisfaction: 'fairly_satisfied', responsible: '胡雨桐' })], { ...sheet, filingOn: '2026-07-28' }))
  expect(taken!.outcome).toBe('same')
  expect((await the.as('secretary')(needEndpoints.detail, { id: taken!.id })).body).toMatchObject({ sheetNumber: 5, filingOn: '2026-07-28' })
})
