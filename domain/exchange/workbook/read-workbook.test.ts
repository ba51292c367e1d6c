import { describe, expect, test } from 'vitest'
import type { Sheet } from './workbook.types.ts'
import { partsOf, workbookOf, type SheetToWrite } from './office-file.fixture.ts'
import { guardFile, readWorkbook } from './read-workbook.ts'
import { repack } from './repack.ts'

const opened = async (bytes: Buffer, fileName = '需求.xlsx'): Promise<Sheet[]> => readWorkbook(await guardFile(bytes), fileName)
const theSheet = async (sheet: SheetToWrite): Promise<Sheet> => (await opened(workbookOf(sheet)))[0]!
const csv = async (bytes: Buffer | string, fileName = '名册.csv'): Promise<unknown[][]> => (await opened(Buffer.from(bytes), fileName))[0]!.rows.map((row) => row.map(({ value }) => value))
const refusal = (text: string | Buffer): Promise<{ code: string; params: { line?: number } }> => opened(Buffer.from(text), 'a.csv').then(() => { throw new Error('was read') }, (cause) => cause)

describe('a workbook tells how its cells look', () => {
  test('merged cells are known, the first and the covered ones', async () => {
    const { rows, merges } = await theSheet({ name: 'a', rows: [['一网格', 'x'], [undefined, 'y']], merges: ['A1:A2'] })
    expect([rows[0]?.[0]?.merged, rows[1]?.[0]?.merged, rows[1]?.[1]?.merged]).toEqual(['first', 'covered', undefined])
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
  })

  test('crossed-out cells are known by their font', async () => {
    const { rows } = await theSheet({ name: 'a', rows: [['张三'], ['李四']], struckRows: [2] })
    expect(rows.map((row) => row[0]?.struck)).toEqual([undefined, true])
  })

  test('hidden rows and hidden sheets are known', async () => {
    const sheets = await opened(workbookOf({ name: '1月', rows: [['a'], ['b']], hiddenRows: [2] }, { name: '字典', hidden: true, rows: [['x']] }))
    expect(sheets.map(({ hidden, hiddenRows }) => [hidden, hiddenRows])).toEqual([[false, [1]], [true, []]])
  })

  test('a formula keeps its stored value, and an error cell says which error', async () => {
    const { rows } = await theSheet({ name: 'a', rows: [[{ formula: 'COUNTA(C4:C7)', value: 4 }, { error: '#REF!' }, { formula: 'A1+1' }, '=cmd|calc']] })
    expect(rows[0]).toEqual([{ value: 4, formula: true }, { value: null, error: '#REF!' }, { value: null, formula: true }, { value: '=cmd|calc' }])
  })

  test('a stray value in the last corner of a sheet is refused, not laid out as a table of nothing', async () => {
    const corner = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="90000"><c r="XFD90000"><v>1</v></c></row></sheetData></worksheet>'
    const parts = new Map([...partsOf([{ name: 'a', rows: [] }]), ['xl/worksheets/sheet1.xml', Buffer.from(corner)]])
    await expect(opened(repack(parts))).rejects.toMatchObject({ code: 'workbook.too-large' })
  })

  test('a hundred thousand formatted empty rows below the table are no entries', async () => {
    const empty = Array.from({ length: 120_000 }, (_, at) => `<row r="${at + 3}" s="1"/>`).join('')
    const parts = new Map([...partsOf([{ name: 'a', rows: [] }]), ['xl/worksheets/sheet1.xml', Buffer.from(`<worksheet><sheetData><row r="2"><c r="A2"><v>7</v></c></row>${empty}</sheetData></worksheet>`)]])
    expect((await opened(repack(parts)))[0]?.rows).toEqual([[{ value: null }], [{ value: 7 }]])
  })

  test('one long text that a million cells repeat is refused before it is unfolded', async () => {
    const cells = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('')
    const parts = partsOf([{ name: 'a', rows: [] }])
    parts.set('xl/sharedStrings.xml', Buffer.from(`<sst><si><t>${'长'.repeat(10_000)}</t></si></sst>`))
    parts.set('xl/worksheets/sheet1.xml', Buffer.from(`<worksheet><sheetData>${cells}</sheetData></worksheet>`))
    await expect(opened(repack(parts))).rejects.toMatchObject({ code: 'workbook.too-large' })
  })

  test('a sheet that is no XML is broken, not a crash', async () => {
    const parts = new Map([...partsOf([{ name: 'a', rows: [] }]), ['xl/worksheets/sheet1.xml', Buffer.from('<worksheet><sheetData><row r="2"><c r="A9"')]])
    await expect(opened(repack(parts))).rejects.toMatchObject({ code: 'workbook.broken' })
  })
})

describe('a text file', () => {
  test('is read in GB18030 when it is not UTF-8, characters beyond GBK included', async () => {
    expect(await csv(Buffer.from('cdf595328236', 'hex'))).toEqual([['王\u{20000}']])
    expect(await csv(Buffer.concat([Buffer.from('d0d5c3fb2cb5e7bbb00a', 'hex'), Buffer.from('d5c5c8fd2c313939', 'hex')]))).toEqual([['姓名', '电话'], ['张三', '199']])
  })

  test('loses its byte order mark, in UTF-8 and in UTF-16', async () => {
    expect(await csv('\ufeff姓名,电话\n张三,1')).toEqual([['姓名', '电话'], ['张三', '1']])
    expect(await csv(Buffer.from('\ufeff姓名\t电话', 'utf16le'))).toEqual([['姓名', '电话']])
  })

  test.each([[','], [';'], ['\t']])('is cut at %j when that sign stands most often', async (sign) => {
    expect(await csv(['姓名', '技能', '电话'].join(sign) + '\n' + ['张三', '"理发,调解;二胡"', '1'].join(sign))).toEqual([['姓名', '技能', '电话'], ['张三', '理发,调解;二胡', '1']])
  })

  test('keeps a line break inside quotes and an inch sign without', async () => {
    expect(await csv('需求,备注\n"会拉二胡,\n想找队伍",5" 屏')).toEqual([['需求', '备注'], ['会拉二胡,\n想找队伍', '5" 屏']])
  })

  test('with a quote that is never closed is refused, and the line is named', async () => {
    expect(await refusal('姓名,备注\n张三,"没有关\n李四,b\n')).toMatchObject({ code: 'workbook.broken', params: { line: expect.any(Number) } })
  })

  test('with a NUL byte is refused, and the line is named', async () => {
    expect(await refusal('姓名\n张\u0000三')).toMatchObject({ code: 'workbook.broken', params: { line: 2 } })
  })

  test('of more than 100,000 rows is refused', async () => {
    expect(await refusal('a\n'.repeat(100_001))).toMatchObject({ code: 'workbook.too-many-rows' })
  })

  test('that is neither UTF-8 nor GB18030 is no table', async () => {
    expect(await refusal(Buffer.from('ff80ffff80', 'hex'))).toMatchObject({ code: 'workbook.not-a-workbook' })
  })
})
