import { describe, expect, test } from 'vitest'
import type { List, ListReading, ReadOptions } from './workbook.types.ts'
import { workbookOf, type SheetToWrite, type Written } from './office-file.fixture.ts'
import { guardFile, readWorkbook } from './read-workbook.ts'
import { readSheets } from './read-sheets.ts'

const read = async <L extends List>(bytes: Buffer, options: ReadOptions<L>, fileName = '清单.xlsx'): Promise<ListReading<L>> =>
  readSheets(await readWorkbook(await guardFile(bytes), fileName), fileName, options)
const readNeeds = (sheet: Partial<SheetToWrite> & { rows: Written[][] }, options: Omit<ReadOptions, 'list'> = {}) => read(workbookOf({ name: '需求', ...sheet }), { list: 'needs', ...options })
const refusal = (reading: Promise<unknown>): Promise<{ code: string; params: object }> => reading.then(() => { throw new Error('was read') }, (cause) => cause)
const keysOf = ({ columns }: ListReading): Record<string, string> => Object.fromEntries(columns.known.map(({ header, key }) => [header, key]))

describe('the heading is found', () => {
  test('below blank rows, a title and a line of particulars in cells of their own', async () => {
    const reading = await readNeeds({ rows: [[], ['幸福社区2026年居民需求清单'], [], ['填报单位:', '幸福社区(盖章)', '牵头:社工站', '填报日期：2026.6.30'], ['序号', '姓名', '居民诉求'], [1, '张三', '理发']] })
    expect(reading.particulars).toEqual({ title: '幸福社区2026年居民需求清单', unit: '幸福社区', lead: '社工站', filingOn: '2026-06-30', year: 2026 })
    expect(reading.sheets[0]?.headerRows).toEqual([5])
    expect(reading.rows.map(({ value, rowNumber }) => [value.name, value.text, rowNumber])).toEqual([['张三', '理发', 6]])
  })

  test('over two rows with merged groups, joined into one', async () => {
    const reading = await readNeeds({
      rows: [['居民需求清单'], ['序号', '服务对象', undefined, undefined, '需求内容', '对接情况', undefined], [undefined, '姓名', '性别', '联系\n电话', undefined, '责任人', '是否\n解决'], [1, '张三', '男', '13812345678', '理发', '李四', '已解决']],
      merges: ['A1:G1', 'A2:A3', 'B2:D2', 'E2:E3', 'F2:G2'],
    })
    expect(keysOf(reading)).toEqual({ 序号: 'number', 服务对象姓名: 'name', 服务对象性别: 'sex', 服务对象联系电话: 'phones', 需求内容: 'text', 对接情况责任人: 'responsible', 对接情况是否解决: 'state' })
    expect(reading.rows[0]?.value).toMatchObject({ name: '张三', sex: 'male', phones: ['13812345678'], responsible: '李四', state: 'done' })
    expect(reading.sheets[0]?.headerRows).toEqual([2, 3])
  })

  test('over two rows of a text file, which knows no merged cells', async () => {
    const reading = await read(Buffer.from('序号,服务对象,,需求内容\n,姓名,性别,\n1,张三,男,理发\n'), { list: 'needs' }, '需求.csv')
    expect(reading.rows.map(({ value }) => [value.name, value.sex, value.text])).toEqual([['张三', 'male', '理发']])
  })

  test('a first entry with the word 电话 in it is not taken for half a heading', async () => {
    const reading = await readNeeds({ rows: [['姓名', '需求内容', '收集方式'], ['张三', '理发', '电话'], ['李四', '助浴', '电话']] })
    expect(reading.rows).toHaveLength(2)
  })

  test('in the spellings of other offices, with brackets, stars, spaces and line breaks', async () => {
    const reading = await readNeeds({ rows: [['*姓 名', '年龄（岁）', '手机\n号码', '急难愁盼问题', '诉求类型', '反映渠道', '登记时间', '走访人', '缓急程度', '包联干部', '办理进度', '群众评价', '楼栋', '房号']] .concat([['张三', '70', '13812345678', '理发', '生活照料', '来电', '2026/3/5', '王五', '紧急', '李四', '进行中', '满意', '3号楼', '202'] as never]) })
    expect(Object.values(keysOf(reading))).toEqual(['name', 'age', 'phones', 'text', 'field', 'source', 'collectedOn', 'collectedBy', 'urgency', 'responsible', 'state', 'satisfaction', 'address', 'address'])
    expect(reading.rows[0]).toMatchObject({ problems: [], value: { age: 70, field: 'daily_care', source: 'phone', collectedOn: '2026-03-05', urgency: 'urgent', state: 'in_progress', address: '3号楼202' } })
  })

  test('a sheet a month, each with its own filing date; hidden and other sheets are named and left alone', async () => {
    const month = (name: string, filed: string, who: string): SheetToWrite => ({ name, rows: [[`填报时间:${filed}`], ['姓名', '需求内容', '收集日期'], [who, '理发', '1月7日']] })
    const reading = await read(workbookOf(month('1月', '2026年1月28日', '张三'), month('2月', '2027年2月28日', '李四'), { name: '说明', rows: [['请每月填报']] }, { name: '旧', hidden: true, rows: [['姓名', '需求内容'], ['王五', '助浴']] }, { name: '空', rows: [] }), { list: 'needs' })
    expect(reading.rows.map(({ sheet, value }) => [sheet, value.name, value.collectedOn])).toEqual([['1月', '张三', '2026-01-07'], ['2月', '李四', '2027-01-07']])
    expect(reading.sheets.map(({ name, outcome, rows }) => [name, outcome, rows])).toEqual([['1月', 'read', 1], ['2月', 'read', 1], ['说明', 'no-header', 0], ['旧', 'hidden', 0], ['空', 'empty', 0]])
  })
})

describe('columns nobody told us of', () => {
  const rows: Written[][] = [['姓名', '需求内容', '楼长意见', '楼长意见'], ['张三', '理发', '属实', undefined], ['李四', '助浴', '属实', '再看'], ['王五', '陪诊', '不详', undefined]]

  test('come back with samples, under names that differ', async () => {
    expect((await readNeeds({ rows })).columns.unknown).toEqual([{ header: '楼长意见', samples: ['属实', '不详'] }, { header: '楼长意见楼长意见', samples: ['再看'] }])
  })

  test('are taken as a person mapped them before, and left out when told to', async () => {
    const reading = await readNeeds({ rows }, { remembered: { 楼长意见: 'note', 楼长意见楼长意见: 'ignore' } })
    expect(reading.columns).toMatchObject({ unknown: [], ignored: ['楼长意见楼长意见'] })
    expect(reading.columns.known.at(-1)).toEqual({ header: '楼长意见', key: 'note', by: 'remembered' })
    expect(reading.rows.map(({ value }) => value.note)).toEqual(['属实', '属实', '不详'])
  })

  test('a remembered key that this list does not have changes nothing', async () => {
    expect((await readNeeds({ rows }, { remembered: { 楼长意见: '__proto__', 姓名: 'nonsense' } })).columns.known).toContainEqual({ header: '姓名', key: 'name', by: 'synonym' })
  })

  test('a table of wholly unknown headings is laid out for a person to map, and the missing column is named', async () => {
    const reading = await readNeeds({ rows: [['甲栏', '乙栏', '丙栏'], ['a', 'b', 'c']] })
    expect(reading.columns).toMatchObject({ known: [], missing: ['text'] })
    expect(reading.rows[0]).toMatchObject({ raw: { 甲栏: 'a', 乙栏: 'b', 丙栏: 'c' }, problems: [{ column: 'text', code: 'required.missing', severity: 'error' }] })
    const mapped = await readNeeds({ rows: [['甲栏', '乙栏', '丙栏'], ['a', 'b', 'c']] }, { remembered: { 甲栏: 'name', 乙栏: 'text', 丙栏: 'ignore' } })
    expect(mapped.rows[0]?.value).toMatchObject({ name: 'a', text: 'b' })
  })
})

describe('the wrong file', () => {
  test.each<[List, List, Written[]]>([
    ['needs', 'resources', ['序号', '共建单位', '单位性质', '资源名称', '资源类别', '数量', '联系人', '联系电话']],
    ['resources', 'needs', ['序号', '网格', '居民姓名', '联系电话', '需求内容', '收集方式', '紧急程度', '备注']],
    ['needs', 'volunteers', ['姓名', '身份证号', '联系电话', '性别', '技能特长', '所属队伍', '备注']],
    ['volunteers', 'grids', ['网格', '网格党支部书记', '电话', '包片社工', '电话', '志愿队伍', '队长', '电话']],
    ['grids', 'clients', ['姓名', '性别', '残疾类别', '等级', '托养方式', '网格', '监护人', '电话']],
    ['resources', 'projects', ['项目名称', '服务领域', '承接队伍', '服务频次', '对应需求序号', '对应资源序号']],
  ])('imported as %s, a list of %s is recognised', async (list, other, headings) => {
    expect(await refusal(read(workbookOf({ name: 'a', rows: [headings, headings.map(() => 'x')] }), { list }))).toMatchObject({ code: 'workbook.looks-like-another-list', params: { list: other } })
  })

  test('an empty workbook and a page of prose are told apart', async () => {
    expect(await refusal(readNeeds({ rows: [[], []] }))).toMatchObject({ code: 'workbook.empty' })
    expect(await refusal(readNeeds({ rows: [['各网格:'], ['请于月底前报送。']] }))).toMatchObject({ code: 'workbook.no-header' })
  })
})

describe('which rows are entries', () => {
  const heading: Written[] = ['序号', '网格', '姓名', '需求内容']

  test('totals, notes, section lines, repeated headings and rows numbered in advance are not', async () => {
    const reading = await readNeeds({ rows: [heading, ['一、一网格'], [1, '一网格', '张三', '理发'], ['小 计', undefined, 1], heading, [2, '一网格', '李四', '助浴'], [3], [], ['合计', undefined, { formula: 'COUNTA(C2:C6)', value: 2 }], [undefined, undefined, { formula: 'COUNTA(C2:C6)', value: 2 }], ['注:每月28日前更新。'], ['填报人:王五', undefined, '审核人:赵六']] })
    expect(reading.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 6])
    expect(reading.skipped.map(({ rowNumber, why }) => [rowNumber, why])).toEqual([[2, 'section'], [4, 'total'], [5, 'header-again'], [9, 'total'], [10, 'total'], [11, 'note'], [12, 'note']])
  })

  test('a hidden row is read and said to be hidden', async () => {
    const reading = await readNeeds({ rows: [heading, [1, 'a', '张三', '理发']], hiddenRows: [2] })
    expect(reading.rows[0]).toMatchObject({ hidden: true, problems: [{ code: 'row.hidden', severity: 'notice' }] })
  })

  test('a row without its need cannot be taken', async () => {
    expect((await readNeeds({ rows: [heading, [1, 'a', '张三', undefined]] })).rows[0]?.problems).toMatchObject([{ column: 'text', code: 'required.missing', severity: 'error' }])
  })

  test('a crossed-out row is done, and a contradiction is said', async () => {
    const reading = await readNeeds({ rows: [[...heading, '办理情况'], [1, 'a', '张三', '理发', undefined], [2, 'a', '李四', '助浴', '待对接']], struckRows: [2, 3] })
    expect(reading.rows.map(({ struck, value, problems }) => [struck, value.state, problems.map(({ code }) => code)])).toEqual([[true, 'done', []], [true, 'done', ['row.struck-but-open']]])
  })
})

describe('what fills an empty cell', () => {
  const heading: Written[] = ['网格', '姓名', '需求内容', '收集人']

  test('a merged cell fills its range and nothing below it; a literal blank stays blank', async () => {
    const reading = await readNeeds({ rows: [heading, ['一网格', 'a', 'x', undefined], [undefined, 'b', 'y', undefined], [undefined, 'c', 'z', undefined]], merges: ['A2:A3'] })
    expect(reading.rows.map(({ value }) => value.grid)).toEqual(['一网格', '一网格', undefined])
  })

  test('cells merged across columns do not spill into the next column', async () => {
    const reading = await readNeeds({ rows: [heading, ['一网格', 'a', 'x', undefined], ['二网格', 'b', undefined, undefined]], merges: ['B3:C3'] })
    expect(reading.rows[1]).toMatchObject({ value: { name: 'b', text: undefined } })
  })

  test('同上 and its signs take what stands above, through one another, and leave the written word in raw', async () => {
    const reading = await readNeeds({ rows: [heading, ['a', 'b', '需要理发', '王五'], ['a', 'c', '同上', '〃'], ['a', 'd', '"', '同 上']] })
    expect(reading.rows.map(({ value, raw }) => [value.text, value.collectedBy, raw['收集人']])).toEqual([['需要理发', '王五', '王五'], ['需要理发', '王五', '〃'], ['需要理发', '王五', '同 上']])
  })

  test('同上 under nothing is said', async () => {
    expect((await readNeeds({ rows: [heading, ['a', 'b', '理发', '同上']] })).rows[0]?.problems).toMatchObject([{ column: 'collectedBy', code: 'ditto.nothing-above', shown: '同**' }])
  })
})

test('a broken formula is said where it stands and is no blank', async () => {
  const { rows } = await readNeeds({ rows: [['姓名', '需求内容', '年龄'], ['张三', '理发', { error: '#REF!' }], ['李四', { error: '#N/A' }, 70]] })
  expect(rows.map(({ problems }) => problems.map(({ column, code, severity, shown }) => [column, code, severity, shown]))).toEqual([[['age', 'cell.formula-error', 'notice', '#REF!']], [['text', 'cell.formula-error', 'notice', '#N/A'], ['text', 'required.missing', 'error', '#N/A']]])
})

test('text that looks like a formula stays text', async () => {
  const { rows } = await readNeeds({ rows: [['姓名', '需求内容'], ['张三', "=cmd|'/c calc'!A0"], ['李四', "'+86 打不通"]] })
  expect(rows.map(({ value }) => value.text)).toEqual(["=cmd|'/c calc'!A0", '+86 打不通'])
})

test('three columns called 电话 belong to the three people left of them', async () => {
  const { rows } = await read(workbookOf({ name: 'a', rows: [['网格', '网格党支部书记', '电话', '包片社工', '职务', '电话', '队长', '电话'], ['一网格', '甲', '13800000001', '乙', '社工', '13800000002', '丙', '13800000003']] }), { list: 'grids' })
  expect(rows[0]?.value).toMatchObject({ secretaryPhones: ['13800000001'], socialWorkerPhones: ['13800000002'], teamLeaderPhones: ['13800000003'] })
})

test('a filing date given from outside serves where the sheet names none', async () => {
  const rows: Written[][] = [['姓名', '需求内容', '收集日期'], ['张三', '理发', '12月7日']]
  expect((await readNeeds({ rows }, { filingOn: '2026-06-28' })).rows[0]?.value.collectedOn).toBe('2025-12-07')
  expect((await readNeeds({ rows })).rows[0]?.problems).toMatchObject([{ code: 'date.no-year' }])
})
