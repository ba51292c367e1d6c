import * as z from 'zod/mini'
import { ById, Day, Done, Id, Instant, endpoint, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** The lists that come in from an office's workbooks. */
export const TAKEN_LISTS = ['needs', 'resources', 'projects', 'volunteers', 'grids'] as const
export const TakenList = z.enum(TAKEN_LISTS)
export type TakenList = z.infer<typeof TakenList>

/** What happens with a row: `same` changes nothing, `danger` comes in sealed and red, `error` stays out and can be fetched with its reason. */
export const OUTCOMES = ['new', 'changed', 'same', 'danger', 'error'] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof Outcome>

const Counts = z.object({ new: z.int(), changed: z.int(), same: z.int(), danger: z.int(), error: z.int() })
export type Counts = z.infer<typeof Counts>
const Community = z.string().check(z.regex(/^\d{12}$/))

/** How a heading was understood: a column's key, `ignore`, or null when a person has to say. */
const Column = z.object({ header: z.string(), key: z.nullable(z.string()), by: z.enum(['synonym', 'remembered', 'nobody']), samples: z.array(z.string()) })

export const Batch = z.object({
  id: Id, list: TakenList, areaCode: z.string(), areaName: z.string(), fileName: z.string(), filingOn: z.nullable(Day), status: z.enum(['preview', 'confirmed', 'dropped']),
  counts: Counts, notices: z.int(), columns: z.array(Column), missing: z.array(z.string()), skipped: z.int(), byName: z.nullable(z.string()), createdAt: Instant, confirmedAt: z.nullable(Instant),
})
export type Batch = z.infer<typeof Batch>

/** What is wrong in one cell; `message` is the sentence in the asker's language. */
const RowProblem = z.object({ column: z.string(), header: z.string(), code: z.string(), severity: z.enum(['error', 'notice']), shown: z.string() })
export const ImportRow = z.object({ id: Id, sheet: z.string(), rowNumber: z.int(), outcome: Outcome, cells: z.array(z.object({ header: z.string(), value: z.string() })), problems: z.array(RowProblem), targetId: z.nullable(Id) })

const Preview = z.object({
  id: Id, list: TakenList, community: Community, fileName: text(200),
  filingOn: z.optional(Day),
  /** What a person said unknown headings mean, as JSON `{ "heading": "key" | "ignore" }`; remembered for the county. */
  columns: z.optional(z.string().check(z.maxLength(4000))),
})
export type Preview = z.output<typeof Preview>

export const listPreviewed = fact('import.previewed', { list: z.string(), areaCode: z.string() })
export const listConfirmed = fact('import.confirmed', { list: z.string(), areaCode: z.string(), counts: Counts })
export const listDropped = fact('import.dropped', { list: z.string(), areaCode: z.string() })

export const exchangeEndpoints = {
  preview: endpoint({ method: 'POST', path: '/import/preview', may: 'list.import', takesFile: true, says: 'Reads a workbook and says row by row what would happen; changes no list.', input: Preview, output: Batch }),
  batches: endpoint({ method: 'GET', path: '/import/batches', may: 'list.import', says: 'What came in, newest first.', input: z.object({ ...paging, status: z.optional(z.enum(['preview', 'confirmed', 'dropped'])) }), output: page(Batch) }),
  batch: endpoint({ method: 'GET', path: '/import/batch', may: 'list.import', says: 'One file that came in.', input: ById, output: Batch }),
  rows: endpoint({ method: 'GET', path: '/import/rows', may: 'list.import', says: 'The rows of a file with their outcome and what could not be understood.', input: z.object({ ...paging, id: Id, outcome: z.optional(Outcome) }), output: page(ImportRow) }),
  confirm: endpoint({ method: 'POST', path: '/import/confirm', may: 'list.import', says: 'Takes a previewed file into the list, in one transaction.', input: ById, output: Batch }),
  drop: endpoint({ method: 'POST', path: '/import/drop', may: 'list.import', says: 'Lays a previewed file aside; nothing was changed by it.', input: ById, output: Done }),
  errorFile: endpoint({ method: 'GET', path: '/import/errors', may: 'list.import', file: true, says: 'The rows that stayed out, as a workbook with the reason in a column.', input: ById, output: z.unknown() }),
}
