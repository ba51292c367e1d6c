import { describe, expect, test } from 'vitest'
import { openGuarded } from './guard.ts'
import { partsOf, workbookOf, zipOf } from './office-file.fixture.ts'
import { guardFile, readWorkbook } from './read-workbook.ts'
import { repack } from './repack.ts'

const someWorkbook = (): Buffer => workbookOf({ name: '需求', rows: [['姓名', '需求内容'], ['张三', '理发']] })
const workbookXml = { name: 'xl/workbook.xml', body: Buffer.from('<workbook/>') }
const nothing = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, '<')

const refusal = async (bytes: Buffer): Promise<{ code: string; ms: number }> => {
  const start = performance.now()
  const code = await guardFile(bytes).then(() => 'accepted', (cause: { code?: string }) => cause.code ?? 'another error')
  return { code, ms: performance.now() - start }
}

describe('what is refused before it is opened', () => {
  test('a zip bomb that declares its size is refused within 200 ms', async () => {
    const { code, ms } = await refusal(zipOf([workbookXml, { name: 'xl/worksheets/sheet1.xml', body: nothing(80) }]))
    expect(code).toBe('workbook.too-large')
    expect(ms).toBeLessThan(200)
  })

  test('a zip bomb that lies about its size is refused within 200 ms', async () => {
    const { code, ms } = await refusal(zipOf([workbookXml, { name: 'xl/worksheets/sheet1.xml', body: nothing(80), declared: 4000 }]))
    expect(code).toBe('workbook.too-large')
    expect(ms).toBeLessThan(200)
  })

  test('many entries of moderate size are counted together', async () => {
    const sheet = nothing(1)
    expect((await refusal(zipOf([workbookXml, ...Array.from({ length: 66 }, (_, at) => ({ name: `xl/media/${at}.xml`, body: sheet }))]))).code).toBe('workbook.too-large')
  })

  test('more than two thousand entries are refused', async () => {
    expect((await refusal(repack(new Map(Array.from({ length: 2001 }, (_, at) => [`a${at}.xml`, Buffer.from('a')]))))).code).toBe('workbook.too-large')
  })

  test('a password is named, in either way of having one', async () => {
    expect((await refusal(zipOf([{ ...workbookXml, encrypted: true }]))).code).toBe('workbook.password')
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
    expect((await refusal(compound)).code).toBe('workbook.password')
  })

  test('an old .xls is named', async () => {
    expect((await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))).code).toBe('workbook.old-xls')
  })

  test.each([['\ufeff<html><table>'], ['<!DOCTYPE html>'], ['\n <?xml version="1.0"?><Workbook>'], ['<TABLE border=1>']])('a web page called .xls is named: %s', async (text) => {
    expect((await refusal(Buffer.from(text))).code).toBe('workbook.web-page')
  })

  test('a Word document, a picture and a PDF are no workbooks', async () => {
    for (const bytes of [zipOf([{ name: 'word/document.xml', body: Buffer.from('<w/>') }]), Buffer.from('89504e470d0a1a0a00', 'hex'), Buffer.from('%PDF-1.7 …')])
      expect((await refusal(bytes)).code).toBe('workbook.not-a-workbook')
  })

  test('a file cut off on its way is broken, an empty one is empty', async () => {
    const whole = someWorkbook()
    expect((await refusal(whole.subarray(0, whole.length - 40))).code).toBe('workbook.broken')
    expect((await refusal(Buffer.alloc(0))).code).toBe('workbook.empty')
  })
})

test('the reader never sees an entry that the directory hides from the guard', async () => {
  const hidden = zipOf([{ name: 'xl/worksheets/sheet1.xml', body: Buffer.from('<worksheet><sheetData><row r="1"><c r="A1"><v>666</v></c></row></sheetData></worksheet>') }])
  const honest = repack(partsOf([{ name: '需求', rows: [['姓名']] }]))
  const shift = hidden.length
  const both = Buffer.concat([hidden, honest])
  const end = both.length - 22
  both.writeUInt32LE(both.readUInt32LE(end + 16) + shift, end + 16)
  for (let at = both.readUInt32LE(end + 16); at < end; at += 46 + both.readUInt16LE(at + 28)) both.writeUInt32LE(both.readUInt32LE(at + 42) + shift, at + 42)
  const [sheet] = await readWorkbook({ kind: 'xlsx', parts: await openGuarded(both) }, 'a.xlsx')
  expect(sheet?.rows.flat().map(({ value }) => value)).toEqual(['姓名'])
})

test('pictures and macros are not unpacked at all', async () => {
  const parts = partsOf([{ name: '需求', rows: [['姓名']] }])
  const opened = await openGuarded(zipOf([...[...parts].map(([name, body]) => ({ name, body })), { name: 'xl/media/image1.png', body: Buffer.from('…') }, { name: 'xl/vbaProject.bin', body: Buffer.from('…') }]))
  expect([...opened.keys()].sort()).toEqual([...parts.keys()].sort())
})
