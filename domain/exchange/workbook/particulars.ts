import type { Cell, Filing, Particulars } from './workbook.types.ts'
import { readDate } from './cells/date.ts'
import { halfWidth, textOf } from './cells/text.ts'

const LABELS = {
  unit: ['填报单位', '上报单位', '填表单位', '制表单位', '编制单位', '报送单位', '社区名称', '单位'],
  lead: ['牵头单位', '牵头部门', '牵头组织', '牵头', '责任主体'],
  filingOn: ['填报时间', '填报日期', '上报时间', '上报日期', '填表时间', '填表日期', '报送时间', '报送日期', '制表时间', '制表日期', '统计时间', '统计日期', '截止时间', '截止日期', '截至', '更新时间', '日期', '时间'],
} as const

const LONGEST_LINE = 500

const follows = (line: string, label: string): string | undefined => {
  const at = line.indexOf(label)
  if (at < 0 || (at > 0 && !/[\s(]/.test(line[at - 1]!))) return undefined
  const rest = line.slice(at + label.length).trimStart()
  return rest.startsWith(':') || label === '截至' ? rest.replace(/^:/, '').trimStart().split(/\s{2,}|\n|\)$/)[0] : undefined
}

/** What follows `label:` up to the next wide gap. */
const said = (line: string, labels: readonly string[]): string | undefined =>
  labels.map((label) => follows(line, label)).find((value) => value !== undefined && value !== '')

const withoutSeal = (text: string | undefined): string | undefined => text?.replace(/\((?:盖章|公章|签章|加盖公章|章)\)/g, '').trim() || undefined

/** A merged line is one cell; otherwise label and value stand in neighbouring cells. */
const linesOf = (rows: readonly (readonly Cell[])[]): string[] =>
  rows.map((row) => row.map(({ value }) => halfWidth(textOf(value)).trim()).filter((text) => text !== '').join('  ').replace(/:\s+/g, ':').slice(0, LONGEST_LINE)).filter((line) => line !== '')

const yearIn = (...texts: (string | undefined)[]): number | undefined => {
  for (const text of texts) {
    const year = /(?<!\d)(20\d{2})(?!\d)/.exec(text ?? '')?.[1]
    if (year !== undefined) return Number(year)
  }
  return undefined
}

/** The lines above the table (title, 填报单位, 牵头, 填报时间) and what the names of sheet and file add. */
export const particularsOf = (above: readonly (readonly Cell[])[], sheetName: string, fileName: string): Particulars => {
  const lines = linesOf(above)
  const text = lines.join('\n')
  const title = lines.find((line) => !/[:]/.test(line))
  const filed = said(text, LABELS.filingOn)
  return {
    title, unit: withoutSeal(said(text, LABELS.unit)), lead: withoutSeal(said(text, LABELS.lead)),
    filingOn: filed === undefined ? undefined : readDate(filed.replace(/\s.*$/, '')).value, year: yearIn(title, sheetName, fileName),
  }
}

export const filingOf = ({ filingOn, year }: Particulars, given: string | undefined): Filing => ({ filingOn: filingOn ?? given, year })
