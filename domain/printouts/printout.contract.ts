import * as z from 'zod/mini'
import { ById, Id, endpoint, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** The lists that leave the house; `need` is one need's own sheet. */
export const PRINTED_LISTS = ['needs', 'resources', 'projects', 'volunteers', 'teams', 'records', 'need'] as const
export const PrintedList = z.enum(PRINTED_LISTS)
export type PrintedList = z.infer<typeof PrintedList>

/** `public` is the 居务公开 version: nobody can be told from it. */
export const FORMS = ['workbook', 'print', 'public'] as const
export const PrintForm = z.enum(FORMS)
export type PrintForm = z.infer<typeof PrintForm>

/** 用途 */
export const PURPOSES = ['filing', 'upward', 'meeting', 'visits', 'checking', 'publishing', 'other'] as const
export const PrintPurpose = z.enum(PURPOSES)
export type PrintPurpose = z.infer<typeof PrintPurpose>

/** A page's filter as it stands in its address; each list reads it with its own words. */
const Filter = z.record(z.string().check(z.maxLength(40)), z.union([z.string().check(z.maxLength(100)), z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))]))

const AskPrintout = z.object({ id: Id, list: PrintedList, form: PrintForm, purpose: PrintPurpose, words: z.optional(text(100)), filter: Filter })
export type AskPrintout = z.output<typeof AskPrintout>

export const Cell = z.nullable(z.union([z.string(), z.number()]))
export type Cell = z.infer<typeof Cell>
const SheetColumn = z.object({ head: z.string(), /** In characters, as a sheet measures. */ width: z.number(), align: z.enum(['left', 'center', 'right']) })
export type SheetColumn = z.infer<typeof SheetColumn>

/** One table as an office prints it: the same for the screen, for paper and for a workbook. */
export const Sheet = z.object({
  name: z.string(), title: z.string(),
  /** 填报单位, 牵头, 填报时间 on one line. */
  line: z.string(), columns: z.array(SheetColumn), rows: z.array(z.array(Cell)), notes: z.array(z.string()),
  /** 制表人, 审核人, 负责人, with the name where somebody has already put it there. */
  signs: z.array(z.object({ label: z.string(), name: z.string() })), seal: z.boolean(),
  /** Who took it out, when and what for: at the foot of every page. */
  mark: z.string(),
})
export type Sheet = z.infer<typeof Sheet>

export const printoutAsked = fact('printout.asked', { list: z.string(), form: z.string(), purpose: z.string(), areaCode: z.nullable(z.string()) })

export const printoutEndpoints = {
  ask: endpoint({
    method: 'POST', path: '/printouts/ask', may: 'list.export', says: 'Says what a list, as filtered on its page, is taken out for; what is given then is noted with this purpose.',
    input: AskPrintout, output: z.object({ id: Id }),
  }),
  file: endpoint({ method: 'GET', path: '/printouts/file', may: 'list.export', file: true, says: 'The list as a workbook in the office’s own layout; for who asked, within a quarter of an hour.', input: ById, output: z.unknown() }),
  sheet: endpoint({ method: 'GET', path: '/printouts/sheet', may: 'list.export', says: 'The list to be printed on A4; for who asked, within a quarter of an hour.', input: ById, output: Sheet }),
}
