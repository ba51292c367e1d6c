import * as z from 'zod/mini'
import { isIn, mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { theNeedShown } from '#domain/needs/server/need.actions.ts'
import { type AskPrintout, type Cell, type PrintPurpose, type Sheet, printoutAsked } from '#domain/printouts/printout.contract.ts'
import { FETCH_WITHIN, MOST_PRINTED, MOST_ROWS, whyNotAsk } from '#domain/printouts/printout.rules.ts'
import { paperWords, purposes } from '#domain/printouts/printout.wording.ts'
import { clockOf, dayOf, minutesBetween } from '#kit/dates.ts'
import { Id } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { FileAnswer } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { type Paper, paperOf } from './paper.ts'
import { type PrintoutRow, addPrintout, findPrintout } from './printout.store.ts'
import { publicPaper } from './public-paper.ts'
import type { Filter } from './rows/filter.ts'
import { needRows } from './rows/need-rows.ts'
import { recordRows, teamRows, volunteerRows } from './rows/people-rows.ts'
import type { RowsOf } from './rows/printed-row.ts'
import { projectRows, resourceRows } from './rows/work-rows.ts'
import { writeSheet } from './write-sheet.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The purpose is noted before anything is given; the same question again is the same print-out. */
export const askPrintout = async (work: Work, { id, list, form, purpose, words, filter }: AskPrintout) => {
  const area = typeof filter['area'] === 'string' ? filter['area'] : undefined
  const refusal = whyNotAsk({ list, form, purpose, words, area })
  if (refusal) throw new Refusal(refusal, refusal === 'printout.say-what-for' ? 422 : 409, refusal === 'printout.say-what-for' ? { faults: [{ path: 'words', code: refusal }] } : {})
  if (area !== undefined && !isIn(area, scopeOf(work.actor, 'list.export').areas)) throw notFound('area')
  // One need's own sheet is noted at the need; who may not see it learns nothing of it.
  const need = list === 'need' ? await theNeedShown(work, neededId(filter['id'])) : undefined
  if (need && !mayIn(work.actor, 'list.export', need.areaCode)) throw notFound('need')
  const areaCode = need?.areaCode ?? area ?? null
  if (await addPrintout(work, { id, list, form, purpose, words: words ?? null, areaCode, filter })) await work.record(printoutAsked(need?.id ?? id, { list, form, purpose, areaCode }))
  return { id }
}

/** A filter is taken as the page's address has it, so what names no need is no need. */
const neededId = (asked: unknown): string => {
  const { success, data } = z.safeParse(Id, asked)
  if (!success) throw notFound('need')
  return data
}

const thePrintout = async (work: Work, id: string): Promise<PrintoutRow> => {
  const printout = await findPrintout(work, id)
  if (!printout || minutesBetween(printout.askedAt, work.now) >= FETCH_WITHIN) throw notFound('printout')
  return printout
}

const rowsOf: Record<Exclude<PrintoutRow['list'], 'need'>, RowsOf> = { needs: needRows, resources: resourceRows, projects: projectRows, volunteers: volunteerRows, teams: teamRows, records: recordRows }

const markOf = (work: Work, { purpose, words }: PrintoutRow): string =>
  paperWords.mark(work.actor.name, `${dayOf(work.now)} ${clockOf(work.now)}`, words ?? purposes.zh[purpose as PrintPurpose])

/** Numbered from one, cell by cell in the order of the columns. */
async function* cellsOf(work: Work, { list, filter }: PrintoutRow & { list: Exclude<PrintoutRow['list'], 'need'> }, { keys }: Paper, most: number, otherwise: Refusal): AsyncGenerator<Cell[][]> {
  let count = 0
  for await (const rows of rowsOf[list](work, filter as Filter)) {
    if (count + rows.length > most) throw otherwise
    const from = count
    count += rows.length
    yield rows.map((row, at) => keys.map((key) => (key === 'number' ? from + at + 1 : (row[key] ?? null))))
  }
}

const isTable = (printout: PrintoutRow): printout is PrintoutRow & { list: Exclude<PrintoutRow['list'], 'need'> } => printout.list !== 'need'
const isPublic = (printout: PrintoutRow): printout is PrintoutRow & { list: 'needs' | 'resources' | 'projects' } => printout.form === 'public'

/** What goes on paper: read whole, since it is looked at before it is printed. */
export const readSheet = async (work: Work, { id }: { id: string }): Promise<Sheet> => {
  const printout = await thePrintout(work, id)
  if (isPublic(printout)) return publicPaper(work, printout.list, printout.areaCode!)
  if (!isTable(printout)) throw notFound('printout')
  const { keys, ...paper } = await paperOf(work, printout.list, printout.areaCode ?? undefined, markOf(work, printout))
  const rows: Cell[][] = []
  for await (const some of cellsOf(work, printout, { keys, ...paper }, MOST_PRINTED, new Refusal('printout.too-many-to-print', 422, { params: { limit: MOST_PRINTED } }))) rows.push(...some)
  return { ...paper, rows }
}

/** One at a time for a person: two browsers of one desk do not read the county twice over. */
const making = new Set<string>()

export const readFile = async (work: Work, { id }: { id: string }): Promise<FileAnswer> => {
  const printout = await thePrintout(work, id)
  if (!isTable(printout)) throw notFound('printout')
  const asker = work.actor.accountId!
  if (making.has(asker)) throw new Refusal('printout.one-at-a-time')
  making.add(asker)
  try {
    if (isPublic(printout)) return await fileOf(await publicPaper(work, printout.list, printout.areaCode!))
    const paper = await paperOf(work, printout.list, printout.areaCode ?? undefined, markOf(work, printout))
    return { name: `${paper.title}-${dayOf(work.now)}.xlsx`, type: XLSX, body: await writeSheet(withoutKeys(paper), cellsOf(work, printout, paper, MOST_ROWS, new Refusal('printout.too-many', 422))) }
  } finally {
    making.delete(asker)
  }
}

const withoutKeys = ({ keys: _keys, ...paper }: Paper): Omit<Sheet, 'rows'> => paper

/** A sheet that stands whole already, such as a report, as a workbook in the same hand. */
export const fileOf = async ({ rows, ...paper }: Sheet): Promise<FileAnswer> => ({ name: `${paper.title}.xlsx`, type: XLSX, body: await writeSheet(paper, [rows]) })
