import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { type World, world } from '#checks/world.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { exchangeEndpoints as at, type TakenList } from '#domain/exchange/exchange.contract.ts'
import { readList } from '#domain/exchange/workbook/read-list.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'

const book = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../demo/workbooks', name))
const DAERHAN = '150521403008'
const LONGGUANGLI = '620302001005'
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const preview = (as: PersonKey, list: TakenList, community: string, file: Buffer, fileName = 'list.xlsx', columns?: Record<string, string>) =>
  w.as(as)(at.preview, { id: newId(), list, community, fileName, ...(columns ? { columns: JSON.stringify(columns) } : {}) }, { file })
const bring = async (as: PersonKey, list: TakenList, community: string, name: string) => {
  const seen = await preview(as, list, community, book(name), name)
  expect(seen.status).toBe(200)
  const taken = await w.as(as)(at.confirm, { id: seen.body.id })
  expect(taken.status).toBe(200)
  return taken.body.counts
}
const needsOf = async (as: PersonKey, filter: object = {}) => (await w.as(as)(needEndpoints.list, { limit: 200, ...filter })).body.rows

test('a preview says what would happen and changes nothing', async () => {
  const { body } = await preview('socialWorker', 'needs', DAERHAN, book('达尔罕社区-需求清单.xlsx'))
  expect(body).toMatchObject({ status: 'preview', counts: { new: 63, changed: 0, same: 0, danger: 0, error: 0 }, filingOn: '2026-06-28', missing: [] })
  expect(await needsOf('socialWorker')).toEqual([])
})

test('all three lists of a community come in, whichever comes first, and projects find their rows by 序号', async () => {
  expect(await bring('socialWorker', 'projects', DAERHAN, '达尔罕社区-项目清单.xlsx')).toMatchObject({ new: 13 })
  const waiting = (await w.as('secretary')(projectEndpoints.list, { limit: 50 })).body.rows
  expect(waiting.reduce((sum, { unresolved }) => sum + unresolved, 0)).toBeGreaterThan(20)
  expect(await bring('socialWorker', 'needs', DAERHAN, '达尔罕社区-需求清单.xlsx')).toMatchObject({ new: 63 })
  expect(await bring('secretary', 'resources', DAERHAN, '达尔罕社区-资源清单.xlsx')).toMatchObject({ new: 23 })
  const linked = (await w.as('secretary')(projectEndpoints.list, { limit: 50 })).body.rows
  expect(linked.reduce((sum, { needs }) => sum + needs, 0)).toBe(24)
  expect(linked.reduce((sum, { unresolved }) => sum + unresolved, 0)).toBe(0)
})

test('the same sheet again makes nothing twice; a changed row is shown as changed', async () => {
  expect(await bring('socialWorker', 'needs', DAERHAN, '达尔罕社区-需求清单.xlsx')).toMatchObject({ new: 0, changed: 0, same: 63 })
  const sheet = (state: string) => writeExcel([['填报时间:2026年7月28日'], ['网格', '姓名', '手机', '居民诉求', '登记日期', '办理情况'], ['达尔罕一网格', '周玉珍', '19956737537', '广场缺一个电源唱歌', '2026-01-27', state]].map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
  const { body } = await preview('socialWorker', 'needs', DAERHAN, await sheet('已办结'))
  expect(body.counts).toMatchObject({ new: 0, changed: 1 })
  expect((await w.as('socialWorker')(at.confirm, { id: body.id })).body.counts).toMatchObject({ changed: 1 })
  expect((await needsOf('socialWorker', { search: '广场缺一个电源', area: '150521403008001' })).map(({ status }) => status)).toEqual(['closed'])
})

test('danger on a sheet never becomes a plain row: the list says only that it is followed up, the words wait for the social worker', async () => {
  expect(await bring('farSocialWorker', 'needs', LONGGUANGLI, '龙广里社区-需求清单.xlsx')).toMatchObject({ new: 88, danger: 1 })
  const danger = await needsOf('farSecretary', { danger: true })
  expect(danger.map(({ summary }) => summary)).toEqual(['已转专业跟进'])
  expect(JSON.stringify(await needsOf('farSecretary'))).not.toContain('打骂')
  const { body } = await w.as('farSocialWorker')(crisisEndpoints.list, {})
  expect((await w.as('farSocialWorker')(crisisEndpoints.look, { id: body.rows[0]!.id })).body.words).toContain('夜里听见打骂')
  expect((await w.as('farSecretary')(crisisEndpoints.list, {})).status).toBe(403)
  const batch = (await w.as('farSocialWorker')(at.batches, {})).body.rows[0]!
  expect(JSON.stringify((await w.as('farSocialWorker')(at.rows, { id: batch.id, outcome: 'danger' })).body)).not.toContain('打骂')
})

test('the grids’ three and their figures come in, and one missing is seen', async () => {
  expect(await bring('secretary', 'grids', DAERHAN, '达尔罕社区-网格三员表.xlsx')).toMatchObject({ new: 4, error: 0 })
  const trios = (await w.as('secretary')(venueEndpoints.trios, { area: DAERHAN })).body.rows
  expect(trios.map(({ gridName, missing }) => [gridName, missing])).toEqual([['达尔罕一网格', []], ['达尔罕二网格', []], ['达尔罕三网格', ['branch_secretary']], ['达尔罕四网格', []]])
  expect(await bring('secretary', 'grids', DAERHAN, '达尔罕社区-网格三员表.xlsx')).toMatchObject({ same: 4 })
})

test('a roster of two thousand in GB18030 comes in with its twins once, and again changes nothing', async () => {
  const first = await bring('secretary', 'volunteers', DAERHAN, '达尔罕社区-志愿者花名册.csv')
  expect(first.new + first.same + first.error + first.changed).toBe(2059)
  expect(first.same).toBeGreaterThan(20)
  const again = await bring('secretary', 'volunteers', DAERHAN, '达尔罕社区-志愿者花名册.csv')
  expect(again).toMatchObject({ new: 0, changed: 0 })
  const { count } = await w.platform.ownerDb().selectFrom('volunteer').select((eb) => eb.fn.countAll<number>().as('count')).where('areaCode', '=', DAERHAN).executeTakeFirstOrThrow()
  expect(count).toBe(first.new)
  expect((await w.as('secretary')(volunteerEndpoints.list, { search: '方翠花' })).body.rows.length).toBeGreaterThan(0)
})

test('an unknown heading is asked once and remembered; rows that stay out come back with the reason', async () => {
  const sheet = await writeExcel([['网格', '姓名', '电话', '群众说了啥', '登记日期'], ['达尔罕一网格', '王小明', '19912345678', '想学剪纸', '2026-06-01'], ['达尔罕一网格', '李小红', '19912345679', '', '2026-06-01']].map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
  const asked = await preview('socialWorker', 'needs', DAERHAN, sheet)
  expect(asked.body.missing).toEqual(['text'])
  expect((await w.as('socialWorker')(at.confirm, { id: asked.body.id })).problem.code).toBe('import.columns-missing')
  const unknown = asked.body.columns.find(({ by }) => by === 'nobody')!
  expect(unknown.samples).toContain('想学剪纸')
  const told = await preview('socialWorker', 'needs', DAERHAN, sheet, 'list.xlsx', { [unknown.header]: 'text' })
  expect(told.body.counts).toMatchObject({ new: 1, error: 1 })
  const remembered = await preview('socialWorker', 'needs', DAERHAN, sheet)
  expect(remembered.body).toMatchObject({ missing: [], counts: { new: 1, error: 1 } })
  const file = await w.as('socialWorker')(at.errorFile, { id: remembered.body.id })
  expect(file.status).toBe(200)
  const back = await readList(file.raw.rawPayload, 'errors.xlsx', { list: 'needs', remembered: { [unknown.header]: 'text' } })
  expect(JSON.stringify(back.rows[0]!.raw)).toMatch(/李小红.*(没有|要填|缺)/)
})

test('two clicks on confirm take the file once', async () => {
  const sheet = await writeExcel([['网格', '姓名', '电话', '需求内容', '收集日期'], ['达尔罕二网格', '王小明', '19912345678', '想学修鞋', '2026-06-02']].map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
  const { body } = await preview('socialWorker', 'needs', DAERHAN, sheet)
  const both = await Promise.all([1, 2].map(() => w.as('socialWorker')(at.confirm, { id: body.id })))
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect((await needsOf('socialWorker', { search: '想学修鞋' })).length).toBe(1)
})

test('what is not a list is refused in words, and the next community sees nothing of ours', async () => {
  expect((await preview('socialWorker', 'needs', DAERHAN, Buffer.from('<html>not a sheet</html>'))).problem.code).toBe('workbook.web-page')
  expect((await preview('socialWorker', 'needs', DAERHAN, book('达尔罕社区-资源清单.xlsx'))).problem.code).toBe('workbook.looks-like-another-list.resources')
  expect((await preview('neighbourSecretary', 'needs', DAERHAN, book('达尔罕社区-需求清单.xlsx'))).status).toBe(404)
  const { rows } = (await w.as('socialWorker')(at.batches, {})).body
  expect((await w.as('neighbourSecretary')(at.batch, { id: rows[0]!.id })).status).toBe(404)
})
