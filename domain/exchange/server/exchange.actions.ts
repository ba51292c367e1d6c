import { createHash } from 'node:crypto'
import { mayIn } from '#domain/access/access.rules.ts'
import { type Batch, type Counts, listConfirmed, listDropped, listPreviewed, type Outcome, OUTCOMES, type Preview, type TakenList } from '#domain/exchange/exchange.contract.ts'
import { readList } from '#domain/exchange/workbook/read-list.ts'
import type { ListReading } from '#domain/exchange/workbook/workbook.types.ts'
import { UnreadableWorkbook } from '#domain/exchange/workbook/unreadable.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addBatch, addRows, allRows, type BatchRow, type ColumnsRead, listBatches, lockBatch, rememberedHeaders, rememberHeaders, rowsOf, setOutcomes, settleBatch, theBatch } from './exchange.store.ts'
import { takeRows } from './take-rows.ts'
import type { Taken } from './taken.ts'
import { rehearsed } from './rehearse.ts'

/** Reads the file and rehearses it: the rows are really taken, then everything is undone, so a preview cannot differ from what confirming does. */
export const previewList = async (work: Work, { file, ...asked }: Preview & { file: Buffer }): Promise<Batch> => {
  if (!mayIn(work.actor, 'list.import', asked.community)) throw notFound('area')
  if (asked.columns) await rememberHeaders(work, asked.list, saidColumns(asked.columns))
  const reading = await readingOf(work, file, asked)
  const filingOn = reading.particulars.filingOn ?? asked.filingOn ?? null
  const { title } = reading.particulars
  const place = { areaCode: asked.community, filingOn: filingOn ?? dayOf(work.now), title }
  const readable = reading.columns.missing.length === 0
  const rows = reading.rows.map((row) => ({ id: newId(), row }))
  const sound = rows.filter(({ row }) => readable && !row.problems.some(({ severity }) => severity === 'error'))
  const taken = await rehearsed(work, (rehearsal) => takeRows(rehearsal, asked.list, sound.map(({ id, row }) => ({ id, value: row.value, struck: row.struck })), place))
  const outcomes = new Map(taken.map((one) => [one.id, one]))
  const counts = countsOf(rows.map(({ id }) => outcomes.get(id)?.outcome ?? 'error'))
  const columns: ColumnsRead = { ...reading.columns, title, skipped: reading.skipped.length, notices: reading.rows.filter(({ problems }) => problems.length > 0 && problems.every(({ severity }) => severity === 'notice')).length }
  await addBatch(work, { id: asked.id, areaCode: asked.community, list: asked.list, fileName: asked.fileName, fileSha256: createHash('sha256').update(file).digest(), filingOn, counts, columns })
  await addRows(work, asked.id, rows.map(({ id, row }) => ({
    id, sheet: row.sheet, rowNumber: row.rowNumber, outcome: outcomes.get(id)?.outcome ?? 'error', problems: row.problems, content: { raw: row.raw, value: row.value, struck: row.struck }, targetId: null,
  })))
  await work.record(listPreviewed(asked.id, { list: asked.list, areaCode: asked.community }))
  return shownBatch(await theBatch(work, asked.id))
}

const readingOf = async (work: Work, file: Buffer, { list, fileName, filingOn }: Preview): Promise<ListReading<TakenList>> => {
  const remembered = await rememberedHeaders(work, list)
  try {
    return await readList<TakenList>(file, fileName, { list, remembered, filingOn: filingOn ?? dayOf(work.now) })
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw unreadable(error)
    throw error
  }
}

const unreadable = ({ code, params: { list, line } }: UnreadableWorkbook): Refusal =>
  new Refusal(list ? `${code}.${list}` : code, 422, { params: line === undefined ? {} : { line } })

const saidColumns = (json: string): Record<string, string> => {
  try {
    const said: unknown = JSON.parse(json)
    if (typeof said === 'object' && said !== null && Object.values(said).every((key) => typeof key === 'string' && key.length <= 60)) return said as Record<string, string>
  } catch { /* answered below */ }
  throw new Refusal('kit.check-input', 422, { faults: [{ path: 'columns', code: 'kit.wrong-format' }] })
}

const countsOf = (outcomes: Outcome[]): Counts => {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts
  for (const outcome of outcomes) counts[outcome] += 1
  return counts
}

/** One transaction a confirmation: all rows or none. A row that changed meanwhile is judged again as it stands now. */
export const confirmList = async (work: Work, { id }: { id: string }): Promise<Batch> => {
  const batch = await theBatch(work, id)
  const read = batch.columns as unknown as ColumnsRead
  if (read.missing.length > 0) throw new Refusal('import.columns-missing')
  const { status } = await lockBatch(work, id)
  if (status === 'confirmed') return shownBatch(await theBatch(work, id))
  if (status === 'dropped') throw new Refusal('import.dropped')
  const rows = (await allRows(work, id)).filter(({ outcome }) => outcome !== 'error')
  const taken = await takeRows(work, batch.list, rows.map(({ id: rowId, content }) => ({ id: rowId, value: content.value, struck: content.struck })), { areaCode: batch.areaCode, filingOn: batch.filingOn ?? dayOf(work.now), title: read.title })
  const errors = (batch.counts as Counts).error
  const counts = { ...countsOf(taken.map(({ outcome }) => outcome)) }
  counts.error += errors
  await setOutcomes(work, taken.map(({ id: rowId, outcome, targetId }: Taken) => ({ id: rowId, outcome, targetId })))
  await settleBatch(work, id, 'confirmed', counts)
  await work.record(listConfirmed(id, { list: batch.list, areaCode: batch.areaCode, counts }))
  return shownBatch(await theBatch(work, id))
}

export const dropList = async (work: Work, { id }: { id: string }) => {
  const batch = await theBatch(work, id)
  const { status } = await lockBatch(work, id)
  if (status === 'confirmed') throw new Refusal('import.confirmed')
  await settleBatch(work, id, 'dropped')
  await work.record(listDropped(id, { list: batch.list, areaCode: batch.areaCode }))
  return done
}

export const readBatch = async (work: Work, { id }: { id: string }): Promise<Batch> => shownBatch(await theBatch(work, id))

export const readBatches = async (work: Work, asked: Parameters<typeof listBatches>[1]) => {
  const { rows, next } = await listBatches(work, asked)
  return { rows: rows.map(shownBatch), next }
}

export const readRows = async (work: Work, { id, ...asked }: { id: string } & Parameters<typeof rowsOf>[2]) => {
  const { areaCode } = await theBatch(work, id)
  // Whoever may not read names there sees what became of a row, not whom it is about.
  const open = mayIn(work.actor, 'person.name', areaCode)
  const { rows, next } = await rowsOf(work, id, asked)
  return { next, rows: rows.map((row) => ({ id: row.id, sheet: row.sheet, rowNumber: row.rowNumber, outcome: row.outcome, targetId: row.targetId, problems: row.problems, cells: open ? cellsOf(row.outcome, row.content.raw) : [] })) }
}

/** A row with danger words is shown to nobody here: it waits for the social worker on the red page. */
const cellsOf = (outcome: Outcome, raw: Record<string, string>) => (outcome === 'danger' ? [] : Object.entries(raw).map(([header, value]) => ({ header, value })))

const shownBatch = (batch: BatchRow): Batch => {
  const { known, unknown, missing, skipped, notices } = batch.columns as unknown as ColumnsRead
  return {
    id: batch.id, list: batch.list, areaCode: batch.areaCode, areaName: batch.areaName, fileName: batch.fileName, filingOn: batch.filingOn, status: batch.status, counts: batch.counts as Counts, notices, missing, skipped,
    columns: [...known.map(({ header, key, by }) => ({ header, key, by, samples: [] })), ...unknown.map(({ header, samples }) => ({ header, key: null, by: 'nobody' as const, samples }))],
    byName: batch.byName, createdAt: batch.createdAt.toISOString(), confirmedAt: batch.confirmedAt?.toISOString() ?? null,
  }
}
