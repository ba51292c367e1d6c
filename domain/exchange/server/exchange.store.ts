import { sql } from 'kysely'
import { withinAreas } from '#domain/access/server/within.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import type { Counts, Outcome, TakenList } from '#domain/exchange/exchange.contract.ts'
import type { Problem } from '#domain/exchange/workbook/workbook.types.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import { PART, inParts, insertMany } from '#kit/server/insert-many.ts'
import type { Work } from '#kit/server/work.ts'

/** What a row keeps until it is confirmed, sealed: what a reader saw, and what was understood. */
export interface RowContent { raw: Record<string, string>; value: unknown; struck: boolean }
export interface NewRow { id: string; sheet: string; rowNumber: number; outcome: Outcome; problems: Problem[]; content: RowContent; targetId: string | null }
export interface ColumnsRead { known: { header: string; key: string; by: 'synonym' | 'remembered' }[]; unknown: { header: string; samples: string[] }[]; missing: string[]; skipped: number; notices: number; title?: string | undefined }

const visibleBatches = (work: Work) =>
  work.db.selectFrom('importBatch').innerJoin('area', 'area.code', 'importBatch.areaCode')
    .leftJoin('account', 'account.id', 'importBatch.byAccountId').leftJoin('person', 'person.id', 'account.personId')
    .where(withinAreas<'importBatch'>(scopeOf(work.actor, 'list.import').areas, 'importBatch.areaCode'))
    .selectAll('importBatch').select(['area.name as areaName', 'person.name as byName'])

export const theBatch = async (work: Work, id: string) => {
  const batch = await visibleBatches(work).where('importBatch.id', '=', id).executeTakeFirst()
  if (!batch) throw notFound('import')
  return batch
}
export type BatchRow = Awaited<ReturnType<typeof theBatch>>

/** Two clicks on 确认 must not take a file twice: the second waits here and then sees that it is done. */
export const lockBatch = (work: Work, id: string) => work.db.selectFrom('importBatch').select('status').where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export const listBatches = async (work: Work, { cursor, limit = 30, status }: { cursor?: string | undefined; limit?: number | undefined; status?: 'preview' | 'confirmed' | 'dropped' | undefined }) => {
  let query = visibleBatches(work).orderBy('importBatch.createdAt', 'desc').orderBy('importBatch.id', 'desc').limit(limit + 1)
  if (status) query = query.where('importBatch.status', '=', status)
  if (cursor) {
    const [at, id] = readCursor(cursor, 2)
    query = query.where((eb) => eb(eb.refTuple('importBatch.createdAt', 'importBatch.id'), '<', eb.tuple(new Date(String(at)), String(id))))
  }
  return pageOf(await query.execute(), limit, (row) => [row.createdAt.toISOString(), row.id])
}

/** A file that is being read; what it brings is noted when it has been rehearsed. */
export const addBatch = (work: Work, batch: { id: string; areaCode: string; list: TakenList; fileName: string; fileSha256: Buffer; filingOn: string | null }) =>
  work.db.insertInto('importBatch').values({ ...batch, countyCode: work.county, byAccountId: work.actor.accountId, createdAt: work.now }).execute()

export const addRows = async (work: Work, batchId: string, rows: NewRow[]): Promise<void> => {
  for (const some of inParts(rows)) {
    await insertMany(work.db, 'importRow', some.map(({ content, problems, ...row }) => (
      { ...row, batchId, countyCode: work.county, problems: problems as never, content: work.secrets.seal('import_row.content', row.id, JSON.stringify(content)) }))).execute()
  }
}

/** What the rehearsal told of a file that was just read. */
export const notePreview = (work: Work, id: string, counts: Counts, columns: ColumnsRead) =>
  work.db.updateTable('importBatch').set({ counts: JSON.stringify(counts), columns: JSON.stringify(columns) }).where('id', '=', id).execute()

export const settleBatch = (work: Work, id: string, status: 'confirmed' | 'dropped', counts?: Counts) =>
  work.db.updateTable('importBatch').set({ status, ...(counts ? { counts: JSON.stringify(counts) } : {}), confirmedAt: status === 'confirmed' ? work.now : null }).where('id', '=', id).execute()

const openRow = (work: Work) => <R extends { id: string; content: Buffer; problems: unknown }>(row: R) =>
  ({ ...row, problems: row.problems as Problem[], content: JSON.parse(work.secrets.open('import_row.content', row.id, row.content)) as RowContent })

export const rowsOf = async (work: Work, batchId: string, { cursor, limit = 50, outcome }: { cursor?: string | undefined; limit?: number | undefined; outcome?: Outcome | undefined }) => {
  let query = work.db.selectFrom('importRow').selectAll().where('batchId', '=', batchId).orderBy('sheet').orderBy('rowNumber').orderBy('id').limit(limit + 1)
  if (outcome) query = query.where('outcome', '=', outcome)
  if (cursor) {
    const [sheet, rowNumber, id] = readCursor(cursor, 3)
    query = query.where((eb) => eb(eb.refTuple('sheet', 'rowNumber', 'id'), '>', eb.tuple(String(sheet), Number(rowNumber), String(id))))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.sheet, row.rowNumber, row.id])
  return { rows: rows.map(openRow(work)), next }
}

export const allRows = async (work: Work, batchId: string, outcome: Outcome) =>
  (await work.db.selectFrom('importRow').selectAll().where('batchId', '=', batchId).where('outcome', '=', outcome).orderBy('sheet').orderBy('rowNumber').execute()).map(openRow(work))

/** The rows that can be taken, in the order of the file, page by page: a county's roll is never in memory as a whole. */
export async function* soundRows(work: Work, batchId: string) {
  for (let after: { sheet: string; rowNumber: number; id: string } | undefined, last = false; !last;) {
    let query = work.db.selectFrom('importRow').select(['id', 'sheet', 'rowNumber', 'content', 'problems']).where('batchId', '=', batchId).where('outcome', '<>', 'error').orderBy('sheet').orderBy('rowNumber').orderBy('id').limit(PART)
    if (after) query = query.where((eb) => eb(eb.refTuple('sheet', 'rowNumber', 'id'), '>', eb.tuple(after!.sheet, after!.rowNumber, after!.id)))
    const rows = await query.execute()
    after = rows.at(-1)
    last = rows.length < PART
    if (rows.length > 0) yield rows.map(openRow(work)).map(({ id, content: { value, struck } }) => ({ id, value, struck }))
  }
}

export const setOutcomes = async (work: Work, rows: { id: string; outcome: Outcome; targetId: string | null }[]): Promise<void> => {
  for (const some of inParts(rows)) {
    await sql`update import_row set outcome = told.outcome, target_id = told.target_id
      from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ outcome }) => outcome)}::text[], ${some.map(({ targetId }) => targetId)}::uuid[]) as told (id, outcome, target_id)
      where import_row.id = told.id`.execute(work.db)
  }
}

export const rememberedHeaders = async (work: Work, list: TakenList): Promise<Record<string, string>> =>
  Object.fromEntries((await work.db.selectFrom('importHeader').select(['header', 'columnKey']).where('list', '=', list).execute()).map(({ header, columnKey }) => [header, columnKey]))

export const rememberHeaders = async (work: Work, list: TakenList, said: Record<string, string>): Promise<void> => {
  const rows = Object.entries(said).map(([header, columnKey]) => ({ countyCode: work.county, list, header, columnKey }))
  if (rows.length) await work.db.insertInto('importHeader').values(rows).onConflict((conflict) => conflict.columns(['countyCode', 'list', 'header']).doUpdateSet((eb) => ({ columnKey: eb.ref('excluded.columnKey') }))).execute()
}
