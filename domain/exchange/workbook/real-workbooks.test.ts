import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { List, ListReading, NeedRow, ProjectRow, ResourceRow, VolunteerRow, ClientRow, GridRow } from './workbook.types.ts'
import { guardFile, readWorkbook } from './read-workbook.ts'
import { readList } from './read-list.ts'
import { readSheets } from './read-sheets.ts'

const FOLDER = new URL('../../../demo/workbooks/', import.meta.url)
const bytesOf = (fileName: string): Buffer => readFileSync(new URL(encodeURIComponent(fileName), FOLDER))
const read = async <L extends List>(list: L, fileName: string): Promise<ListReading<L>> => readSheets(await readWorkbook(await guardFile(bytesOf(fileName)), fileName), fileName, { list })

const problemsOf = ({ rows }: ListReading): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { problems } of rows) for (const { column, code } of problems) counts[`${column}: ${code}`] = (counts[`${column}: ${code}`] ?? 0) + 1
  return counts
}

const FILES = [
  ['needs', '达尔罕社区-需求清单.xlsx', 63], ['needs', '龙广里社区-需求清单.xlsx', 89], ['resources', '达尔罕社区-资源清单.xlsx', 23], ['resources', '龙广里社区-资源清单.xlsx', 23],
  ['projects', '达尔罕社区-项目清单.xlsx', 13], ['projects', '龙广里社区-服务清单.xlsx', 14], ['grids', '达尔罕社区-网格三员表.xlsx', 4], ['grids', '龙广里社区-网格三员表.xlsx', 5],
  ['clients', '龙广里社区-追光计划托养名册.xlsx', 164], ['volunteers', '达尔罕社区-志愿者花名册.csv', 2059], ['volunteers', '龙广里社区-志愿者花名册.xlsx', 2071],
] as const satisfies readonly (readonly [List, string, number])[]

const readings = new Map<string, ListReading>()
beforeAll(async () => { for (const [list, fileName] of FILES) readings.set(fileName, await read(list, fileName)) })
const rowsIn = <V>(fileName: string): { value: V; struck: boolean; rowNumber: number; raw: Record<string, string> }[] => readings.get(fileName)!.rows as never

describe('every workbook of the two communities', () => {
  test.each(FILES)('%s from %s: %i rows, every column known', (_, fileName, rows) => {
    const reading = readings.get(fileName)!
    expect(reading.rows).toHaveLength(rows)
    expect(reading.columns).toMatchObject({ unknown: [], missing: [], ignored: [] })
  })

  test('no word of any closed list is left undetermined without having been blank', () => {
    const unknown = [...readings].flatMap(([fileName, { rows }]) => rows.flatMap(({ problems, rowNumber }) => problems.filter(({ code }) => code === 'word.unknown').map(({ header, shown }) => `${fileName} ${rowNumber} ${header}: ${shown}`)))
    expect(unknown).toEqual([])
    const methods = ['达尔罕社区-项目清单.xlsx', '龙广里社区-服务清单.xlsx'].flatMap((fileName) => rowsIn<ProjectRow>(fileName).filter(({ value }) => value.methods.includes('undetermined')).map(({ raw }) => raw['服务地点']))
    expect(methods).toEqual([])
  })

  test('the only problems are in the rosters: ID numbers miswritten or spoilt by Excel', () => {
    const found = Object.fromEntries([...readings].map(([fileName, reading]) => [fileName, problemsOf(reading)]).filter(([, counts]) => Object.keys(counts as object).length > 0))
    expect(found).toEqual({
      '达尔罕社区-志愿者花名册.csv': { 'idNumber: id-number.wrong-check-digit': 22, 'idNumber: id-number.spoilt-by-excel': 18 },
      '龙广里社区-志愿者花名册.xlsx': { 'idNumber: id-number.wrong-check-digit': 26, 'idNumber: id-number.spoilt-by-excel': 20 },
    })
  })

  test('who files, who leads and when is read from the line above', () => {
    expect(readings.get('龙广里社区-需求清单.xlsx')!.particulars).toMatchObject({ title: '龙广里社区需求清单', unit: '龙广里社区', lead: '社工站', filingOn: '2026-06-28' })
    expect(readings.get('达尔罕社区-项目清单.xlsx')!.particulars.lead).toBe('志愿服务队')
  })

  test('the total and the note below are no entries', () => {
    expect(readings.get('达尔罕社区-需求清单.xlsx')!.skipped.map(({ rowNumber, why }) => [rowNumber, why])).toEqual([[68, 'total'], [69, 'note']])
  })
})

describe('the needs', () => {
  const needs = (community: string) => rowsIn<NeedRow>(`${community}社区-需求清单.xlsx`)

  test('every one has its grid from the merged cell, a date in 2026 not after the filing date, and a source', () => {
    for (const { value } of [...needs('达尔罕'), ...needs('龙广里')]) {
      expect(value.grid).toMatch(/网格$/)
      expect(value.collectedOn! >= '2026-01-01' && value.collectedOn! <= '2026-06-28').toBe(true)
      expect(value.source).not.toBe('undetermined')
    }
  })

  test('3 and 15 are crossed out, and all of those are done', () => {
    expect([needs('达尔罕'), needs('龙广里')].map((rows) => rows.filter(({ struck }) => struck).length)).toEqual([3, 15])
    expect([...needs('达尔罕'), ...needs('龙广里')].filter(({ struck, value }) => struck && value.state !== 'done')).toEqual([])
  })

  test('a blank 服务领域 stays 未定 and is not guessed', () => {
    expect(needs('达尔罕').filter(({ value }) => value.field === 'undetermined').map(({ value }) => value.number)).toEqual([2, 23, 33, 35, 38, 39, 40, 44, 56, 63])
  })

  test('nine cells hold two needs; 量血压、问大夫 is one', () => {
    expect([needs('达尔罕'), needs('龙广里')].map((rows) => rows.filter(({ value }) => value.needs.length === 2).map(({ value }) => value.number))).toEqual([[14, 20, 28, 54], [7, 20, 63, 69, 70]])
  })

  test('老韩家 and the like are hearsay', () => {
    expect([...needs('达尔罕'), ...needs('龙广里')].filter(({ value }) => value.hearsay).map(({ value }) => value.name)).toEqual(['老韩家', '老潘家', '老汤家', '老林家', '老罗家', '老韩家', '老何家', '老邱家'])
  })

  test('one row, cell by cell', () => {
    expect(needs('达尔罕')[9]?.value).toEqual({
      ownNumber: undefined, number: 10, grid: '达尔罕一网格', name: '包其其格', hearsay: false, sex: 'male', age: 51, born: undefined, address: '达尔罕小区1号楼3单元401', phones: ['19916012615'], groups: ['woman'],
      text: '生完孩子老哭,家里人不理解', needs: ['生完孩子老哭,家里人不理解'], field: 'emotional_support', source: 'door_knock', collectedOn: '2026-04-27', collectedBy: '席海明', urgency: 'pressing',
      wished: undefined, responsible: '黎翠花', state: 'waiting', satisfaction: undefined, note: '会说蒙古语', noteMarks: ['speaks_mongolian'],
    })
  })
})

test('resources: quantities, times and numbers of use', () => {
  const [clinic, ...others] = rowsIn<ResourceRow>('达尔罕社区-资源清单.xlsx').map(({ value }) => value)
  expect(clinic).toMatchObject({ provider: '旗人民医院', organisationKind: 'hospital', type: 'service_hours', quantity: { amount: 4, unit: '名医生', per: '次' }, available: { rhythm: 'monthly' }, phones: ['19963254978'], timesUsed: undefined })
  expect(others.filter(({ quantity }) => quantity?.amount === undefined).map(({ name }) => name)).toEqual(['旧衣旧书捐赠'])
})

test('projects point at needs and resources by number, and 人群, 领域, 方式 stay apart', () => {
  expect(rowsIn<ProjectRow>('龙广里社区-服务清单.xlsx')[13]?.value).toMatchObject({ title: '就业微课堂', groups: ['pwd', 'woman'], field: 'capacity', methods: ['at_venue'], needNumbers: [44, 45, 60], resourceNumbers: [11], period: { from: '2026-01-01', to: '2026-12-31' } })
})

test('grids: each of the three people with the number right of the name', () => {
  expect(rowsIn<GridRow>('达尔罕社区-网格三员表.xlsx')[2]?.value).toMatchObject({ grid: '达尔罕三网格', secretary: undefined, secretaryPhones: ['19930612671'], socialWorker: '白斯琴', socialWorkerPhones: ['19986131125'], teamLeader: '萨仁', teamLeaderPhones: ['19998446337'], households: 271, over60: 94, disabled: 9, childrenInDifficulty: 0 })
})

test('the care roster holds 26 in the centre and 138 at home, each with a grade', () => {
  const clients = rowsIn<ClientRow>('龙广里社区-追光计划托养名册.xlsx').map(({ value }) => value)
  expect([clients.filter(({ careMode }) => careMode === 'centre').length, clients.filter(({ careMode }) => careMode === 'home').length]).toEqual([26, 138])
  expect(clients.filter(({ disabilityGrade, born }) => disabilityGrade === undefined || !/^\d{4}-\d{2}$/.test(born ?? ''))).toEqual([])
})

describe('the rosters', () => {
  const both = () => ['达尔罕社区-志愿者花名册.csv', '龙广里社区-志愿者花名册.xlsx'].map((fileName) => rowsIn<VolunteerRow>(fileName).map(({ value }) => value))

  test('every proven ID number agrees with the sex beside it and fills it where it is blank', () => {
    expect(both().map((volunteers) => volunteers.filter(({ idNumber }) => idNumber !== undefined).length)).toEqual([1968, 1969])
    expect(both().flat().filter(({ idNumber, sex }) => idNumber !== undefined && sex === undefined)).toEqual([])
  })

  test('吴 子涵 and 吴子涵 have become one spelling', () => expect(both().flat().filter(({ name }) => / /.test(name ?? ''))).toEqual([]))

  test('hours are whole minutes, guardians have name and number', () => {
    expect(both()[1]?.[2]).toMatchObject({ name: '张福生', minutes: 15582 })
    expect(both().map((volunteers) => volunteers.filter(({ guardian }) => guardian?.name && guardian.phone).length)).toEqual([122, 134])
  })
})

describe('in a worker of its own', () => {
  test('the same comes out, for a workbook', async () => {
    const fileName = '达尔罕社区-需求清单.xlsx'
    expect(await readList(bytesOf(fileName), fileName, { list: 'needs' })).toEqual(readings.get(fileName))
  })

  test('of a long text file every portion arrives, in order', async () => {
    const fileName = '达尔罕社区-志愿者花名册.csv'
    const { rows } = await readList(bytesOf(fileName), fileName, { list: 'volunteers' })
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual(readings.get(fileName)!.rows.map(({ rowNumber }) => rowNumber))
    expect(rows.at(-1)).toEqual(readings.get(fileName)!.rows.at(-1))
  })

  test('a refusal crosses the border with its code and what it names', async () => {
    await expect(readList(bytesOf('达尔罕社区-资源清单.xlsx'), 'a.xlsx', { list: 'needs' })).rejects.toMatchObject({ name: 'UnreadableWorkbook', code: 'workbook.looks-like-another-list', params: { list: 'resources' } })
  })
})
