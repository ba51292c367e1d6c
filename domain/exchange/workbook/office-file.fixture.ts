import { crc32, deflateRawSync } from 'node:zlib'
import { repack } from './repack.ts'

// Files as an office might hand them over, made in the test: no binary fixtures to wonder about.

export type Written = string | number | { formula: string; value?: string | number } | { error: string } | undefined
export interface SheetToWrite { name: string; hidden?: true; rows: Written[][]; merges?: string[]; hiddenRows?: number[]; struckRows?: number[] }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const letter = (column: number): string => (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26))

const cellXml = (value: Written, address: string, style: number): string => {
  if (value === undefined) return `<c r="${address}" s="${style}"/>`
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`
  if (typeof value === 'string') return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  if ('error' in value) return `<c r="${address}" s="${style}" t="e"><v>${value.error}</v></c>`
  return `<c r="${address}" s="${style}"><f>${escaped(value.formula)}</f>${value.value === undefined ? '' : `<v>${value.value}</v>`}</c>`
}

const sheetXml = ({ rows, merges = [], hiddenRows = [], struckRows = [] }: SheetToWrite): string => {
  const body = rows.map((row, at) => `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${row.map((value, column) => cellXml(value, `${letter(column)}${at + 1}`, struckRows.includes(at + 1) ? 1 : 0)).join('')}</row>`).join('')
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const partsOf = (sheets: SheetToWrite[]): Map<string, Buffer> => new Map(Object.entries({
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>',
  ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
}).map(([name, text]) => [name, Buffer.from(text)]))

export const workbookOf = (...sheets: SheetToWrite[]): Buffer => repack(partsOf(sheets))

const field = (bytes: 2 | 4, value: number): Buffer => { const buffer = Buffer.alloc(bytes); buffer.writeUIntLE(value, 0, bytes); return buffer }

/** A deflated zip whose directory may lie about the size, or claim a password. */
export const zipOf = (entries: readonly { name: string; body: Buffer; declared?: number; encrypted?: true }[]): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, body, declared = body.length, encrypted } of entries) {
    const packed = deflateRawSync(body, { level: 1 })
    const common = [field(2, 20), field(2, encrypted ? 1 : 0), field(2, 8), field(2, 0), field(2, 33), field(4, crc32(body)), field(4, packed.length), field(4, declared), field(2, name.length), field(2, 0)]
    directory.push(Buffer.from('PK\u0001\u0002'), field(2, 20), ...common, field(2, 0), field(2, 0), field(2, 0), field(4, 0), field(4, Buffer.concat(locals).length), Buffer.from(name))
    locals.push(Buffer.from('PK\u0003\u0004'), ...common, Buffer.from(name), packed)
  }
  const before = Buffer.concat(locals)
  const index = Buffer.concat(directory)
  return Buffer.concat([before, index, Buffer.from('PK\u0005\u0006'), field(2, 0), field(2, 0), field(2, entries.length), field(2, entries.length), field(4, index.length), field(4, before.length), field(2, 0)])
}
