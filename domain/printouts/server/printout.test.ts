import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readAll from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { type TakenList, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { type AskPrintout, printoutEndpoints as at } from '#domain/printouts/printout.contract.ts'
import { putNeed } from '#domain/reporting/server/reporting.fixture.ts'
import { GROUPS, METHODS, ORGANISATION_KINDS, RESOURCE_TYPES, SKILLS, SOURCES } from '#domain/settings/codes.ts'
import { newId } from '#kit/ids.ts'
import { partsOf } from './sheet-parts.fixture.ts'

const DAERHAN = '150521403008'
const LONGGUANGLI = '620302001005'
const book = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../demo/workbooks', name))
let w: World
const bring = async (as: PersonKey, list: TakenList, community: string, fileName: string): Promise<void> => {
  const { body } = await w.as(as)(exchangeEndpoints.preview, { id: newId(), list, community, fileName }, { file: book(fileName) })
  await w.as(as)(exchangeEndpoints.confirm, { id: body.id })
}
beforeAll(async () => {
  w = await world()
  await bring('socialWorker', 'needs', DAERHAN, '达尔罕社区-需求清单.xlsx')
  await bring('secretary', 'resources', DAERHAN, '达尔罕社区-资源清单.xlsx')
  await bring('secretary', 'projects', DAERHAN, '达尔罕社区-项目清单.xlsx')
  await bring('secretary', 'volunteers', DAERHAN, '达尔罕社区-志愿者花名册.csv')
  await bring('farSecretary', 'projects', LONGGUANGLI, '龙广里社区-服务清单.xlsx')
  await bring('farSocialWorker', 'needs', LONGGUANGLI, '龙广里社区-需求清单.xlsx')
}, 120_000)
afterAll(() => w.close())

const ask = (as: PersonKey, list: AskPrintout['list'], filter: AskPrintout['filter'] = {}, more: Partial<AskPrintout> = {}) => w.as(as)(at.ask, { id: newId(), list, form: 'workbook', purpose: 'filing', filter, ...more })
const workbook = async (as: PersonKey, list: AskPrintout['list'], filter: AskPrintout['filter'] = {}) => {
  const { body } = await ask(as, list, filter)
  const { raw, status } = await w.as(as)(at.file, { id: body.id })
  expect(status).toBe(200)
  return raw.rawPayload
}
const tableIn = async (file: Buffer): Promise<unknown[][]> => (await readAll(file))[0]!.data
const sheetFor = async (as: PersonKey, list: AskPrintout['list'], filter: AskPrintout['filter'], more: Partial<AskPrintout> = {}) => {
  const { body } = await ask(as, list, filter, { form: 'print', ...more })
  return w.as(as)(at.sheet, { id: body.id })
}

describe('what goes out comes in again: nothing new, nothing changed', () => {
  const lists: [PersonKey, TakenList & AskPrintout['list'], string][] = [
    ['socialWorker', 'needs', DAERHAN], ['secretary', 'resources', DAERHAN], ['secretary', 'projects', DAERHAN], ['secretary', 'volunteers', DAERHAN], ['farSecretary', 'projects', LONGGUANGLI], ['farSocialWorker', 'needs', LONGGUANGLI],
  ]
  const taken = async (as: PersonKey, list: TakenList & AskPrintout['list'], community: string) => {
    const file = await workbook(as, list, { area: community })
    const { body } = await w.as(as)(exchangeEndpoints.preview, { id: newId(), list, community, fileName: 'back.xlsx' }, { file })
    return body
  }
  test.each(lists)('%s: %s of %s', async (as, list, community) => {
    const { id, counts, columns } = await taken(as, list, community)
    expect(counts).toMatchObject({ new: 0, changed: 0, danger: 0, error: 0 })
    expect(counts.same).toBeGreaterThan(10)
    expect(columns.filter(({ key }) => key === null)).toEqual([])
    expect((await w.as(as)(exchangeEndpoints.confirm, { id })).body.counts).toMatchObject({ new: 0, changed: 0, error: 0 })
  }, 60_000)
  test('after the work has gone on as well: entered by hand, edited, rated, with every word of our code lists', async () => {
    const db = w.platform.ownerDb()
    for (const { code } of GROUPS) await putNeed(w, { groups: [code], status: 'serving' })
    for (const { code } of SOURCES) await db.updateTable('need').set({ source: code }).where('id', '=', await putNeed(w, { status: 'closed' })).execute()
    for (const { code } of METHODS) await db.insertInto('serviceProject').values({ id: newId(), countyCode: '150521', areaCode: DAERHAN, kind: 'project', title: `项目${code}`, method: code, place: '入户', startOn: '2026-03-05', endOn: '2026-06-30' }).execute()
    for (const [type, kind] of [...RESOURCE_TYPES.map(({ code }) => [code, 'hospital']), ...ORGANISATION_KINDS.map(({ code }) => ['skill', code])]) {
      await db.insertInto('resourceOffer').values({ id: newId(), countyCode: '150521', areaCode: DAERHAN, name: `资源${type}${kind}`, providerName: '新单位', type: type!, providerKind: kind!, timesText: '周二下午', blocks: Array.from({ length: 21 }, () => true), status: 'available' }).execute()
    }
    await db.updateTable('volunteer').set({ skills: SKILLS.map(({ code }) => code), areaCode: `${DAERHAN}001` }).where('localNo', 'in', (await db.selectFrom('volunteer').select('localNo').where('areaCode', '=', DAERHAN).limit(3).execute()).map(({ localNo }) => localNo)).execute()
    for (const [as, list, community] of lists.slice(0, 4)) expect([list, (await taken(as, list, community)).counts]).toMatchObject([list, { new: 0, changed: 0, danger: 0, error: 0 }])
  }, 60_000)
  test('masked rows of somebody who may not read names change no name', async () => {
    expect((await taken('countyOfficer', 'needs', DAERHAN)).counts).toMatchObject({ new: 0, changed: 0, error: 0 })
    expect((await taken('countyOfficer', 'volunteers', DAERHAN)).counts).toMatchObject({ new: 0, changed: 0, error: 0 })
  }, 60_000)
  test('a number over other words is a row of its own', async () => {
    const [, , heads, first] = await tableIn(await workbook('socialWorker', 'needs', { area: DAERHAN }))
    const at2 = heads!.indexOf('需求内容')
    const { writeSheet } = await import('./write-sheet.ts')
    const paper = { name: '需求清单', title: '需求清单', line: '填报时间：2026年11月24日', columns: heads!.map((head) => ({ head: String(head), width: 10, align: 'left' as const })), notes: [], signs: [], seal: false, mark: '' }
    const file = await writeSheet(paper, [[first!.map((cell, place) => (place === at2 ? '楼道里没有灯' : (cell as string | number | null)))]])
    const { body } = await w.as('socialWorker')(exchangeEndpoints.preview, { id: newId(), list: 'needs', community: DAERHAN, fileName: 'x.xlsx' }, { file })
    expect(body.counts).toMatchObject({ new: 1, changed: 0 })
  })
})

describe('the sheet is the office’s own', () => {
  test('title, the line of the unit, the community’s headings in its order, rows numbered, signatures at the foot', async () => {
    const rows = await tableIn(await workbook('secretary', 'needs', { area: DAERHAN }))
    expect(rows[0]![0]).toBe('达尔罕社区需求清单')
    expect(rows[1]![0]).toMatch(/^填报单位：达尔罕社区（盖章） +牵头：保康街道社工站 +填报时间：2026年11月24日$/)
    expect(rows[2]!.slice(0, 10)).toEqual(['序号', '网格', '居民姓名', '性别', '年龄', '联系电话', '服务对象类别', '需求内容', '服务领域', '收集方式'])
    expect(rows.slice(3, 6).map(([number]) => number)).toEqual([1, 2, 3])
    expect(String(rows.at(-1)![0])).toMatch(/^制表人：　*审核人：　*负责人：　*（盖章）$/)
  })
  test('龙广里 calls its third list 服务清单, and so does its sheet', async () => {
    expect((await tableIn(await workbook('farSecretary', 'projects', { area: LONGGUANGLI })))[0]![0]).toBe('龙广里社区服务清单')
  })
  test('A4 landscape, one page wide, headings on each page, page numbers, who took it out and what for', async () => {
    const parts = await partsOf(await workbook('secretary', 'needs', { area: DAERHAN }))
    expect(parts['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'需求清单\'!$1:$3</definedName>')
    const sheet = parts['xl/worksheets/sheet1.xml']!
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(sheet).toMatch(/<pane ySplit="3"[^>]*state="frozen"\/>/)
    expect(sheet).toMatch(/<oddFooter>&amp;L&amp;8敖日格乐 2026-11-24 10:00 导出　用途：存档备查.*&amp;P 页，共 &amp;N 页<\/oddFooter><\/headerFooter><\/worksheet>/)
  })
  test('exactly the filter of the page', async () => {
    const rows = await tableIn(await workbook('secretary', 'needs', { area: DAERHAN, status: ['closed'] }))
    const { needEndpoints } = await import('#domain/needs/need.contract.ts')
    expect(rows.length - 3 - 2).toBe((await w.as('secretary')(needEndpoints.list, { area: DAERHAN, status: ['closed'], limit: 200 })).body.rows.length)
  })
  test('a text that a sheet would run stays a text', async () => {
    const id = await putNeed(w, {})
    await w.platform.ownerDb().updateTable('need').set({ summary: '=1+1', reportedAt: new Date('2026-11-24T01:59:00Z') }).where('id', '=', id).execute()
    const file = await workbook('secretary', 'needs', { area: DAERHAN })
    expect((await tableIn(file)).flat()).toContain("'=1+1")
    expect((await partsOf(file))['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    await w.platform.ownerDb().updateTable('need').set({ summary: '买药没人陪' }).where('id', '=', id).execute()
  })
})

describe('who reads what', () => {
  test('names masked for who may not read them, of phones the last four figures, no ID numbers and no addresses for anybody', async () => {
    const open = JSON.stringify(await tableIn(await workbook('secretary', 'volunteers', { area: DAERHAN })))
    expect(open).toMatch(/\*\*\*\*\d{4}/)
    expect(open).not.toMatch(/"1[3-9]\d{9}"|\d{17}[\dX]|身份证/)
    const masked = await tableIn(await workbook('streetOfficer', 'needs', { area: DAERHAN }))
    const name = masked[2]!.indexOf('居民姓名')
    expect(masked.slice(3, -2).map((row) => row[name]).filter((one) => one && !/^.\*\*$/.test(String(one)))).toEqual([])
    expect(JSON.stringify(masked)).not.toMatch(/\*\*\*\*\d{4}/)
  })
  test('of a danger paper says its number, its place and that it is followed up', async () => {
    const rows = await tableIn(await workbook('farSocialWorker', 'needs', { area: LONGGUANGLI, danger: 'true' }))
    const danger = rows[3]!
    const [name, text] = [rows[2]!.indexOf('居民姓名'), rows[2]!.indexOf('需求内容')]
    expect([danger[name], danger[text]]).toEqual([null, '已转专业跟进'])
  })
  test('each taking out leaves a fact with its purpose, once however often it is sent', async () => {
    const id = newId()
    for (let times = 0; times < 2; times++) await ask('secretary', 'needs', { area: DAERHAN }, { id, purpose: 'meeting' })
    const facts = await w.platform.ownerDb().selectFrom('fact').selectAll().where('name', '=', 'printout.asked').where('aboutId', '=', id).execute()
    expect(facts.map(({ detail }) => detail)).toEqual([{ list: 'needs', form: 'workbook', purpose: 'meeting', areaCode: DAERHAN }])
  })
  test('only who asked fetches it, and only for a quarter of an hour', async () => {
    const { body } = await ask('secretary', 'resources', { area: DAERHAN })
    expect((await w.as('socialWorker')(at.file, { id: body.id })).status).toBe(404)
    w.pass(16)
    expect((await w.as('secretary')(at.file, { id: body.id })).problem.code).toBe('printout.not-found')
    w.pass(-16)
  })
  test('a place outside one’s reach is not there, and a purpose of one’s own is said in words', async () => {
    expect((await ask('secretary', 'needs', { area: '150521403009' })).status).toBe(404)
    expect((await ask('secretary', 'needs', {}, { purpose: 'other' })).problem.errors?.[0]).toMatchObject({ path: 'words', message: '请写明用途。' })
    expect((await ask('secretary', 'needs', {}, { purpose: 'other', words: '联席会材料' })).status).toBe(200)
  })
  test('a filter that is none is told, not guessed', async () => {
    const { body } = await ask('secretary', 'needs', { status: 'gone' })
    expect((await w.as('secretary')(at.file, { id: body.id })).problem.code).toBe('printout.filter-wrong')
  })
})

describe('on paper', () => {
  test('the same rows as the workbook, with signatures and seal', async () => {
    const { body } = await sheetFor('secretary', 'resources', { area: DAERHAN, type: 'venue' })
    expect(body.rows.length).toBeGreaterThan(0)
    expect(body.columns.map(({ head }) => head).slice(0, 4)).toEqual(['序号', '提供单位', '单位性质', '资源名称'])
    expect(body.signs.map(({ label }) => label)).toEqual(['制表人', '审核人', '负责人'])
  })
  test('the public needs list: no person, no small figure, no danger', async () => {
    const { body } = await sheetFor('farSecretary', 'needs', { area: LONGGUANGLI }, { form: 'public', purpose: 'publishing' })
    expect(body.title).toBe('龙广里社区需求清单（公开版）')
    expect(body.line).toContain('牵头：')
    const personal = body.rows.filter((row) => ['生活照料', '精神慰藉', '情绪疏导', '矛盾调解', '康复护理', '医疗救助', '未定', '其他领域'].includes(String(row[1])))
    expect(personal.flatMap((row) => row.slice(2)).filter((figure) => typeof figure === 'number' && figure > 0 && figure < 5)).toEqual([])
    expect(body.rows.flat()).not.toContain('已转专业跟进')
    expect(body.rows.flat()).not.toContain('危机干预')
    expect(body.mark).not.toContain('邵学文')
  })
  test('the public projects list: neutral titles and groups, nobody’s name, nobody’s door', async () => {
    const { body } = await sheetFor('secretary', 'projects', { area: DAERHAN }, { form: 'public', purpose: 'publishing' })
    const said = JSON.stringify(body.rows)
    expect(body.rows.length).toBeGreaterThan(5)
    expect(said).not.toMatch(/困境|低保|特困|失独|胡雨桐|席海明/)
    expect(body.columns.map(({ head }) => head)).not.toContain('负责社工')
  })
  test('a public version is of one community', async () => {
    expect((await ask('stationLead', 'needs', { area: '150521403' }, { form: 'public', purpose: 'publishing' })).problem.code).toBe('printout.choose-community')
  })
})

test('a sheet of a need that no need is named for is no need’s sheet', async () => {
  for (const filter of [{}, { id: 'x' }, { id: newId() }])
    expect((await w.as('socialWorker')(at.ask, { id: newId(), list: 'need', form: 'print', purpose: 'filing', filter })).status).toBe(404)
})
