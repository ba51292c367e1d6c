import { createHash } from 'node:crypto'
import { mayIn } from '#domain/access/access.rules.ts'
import { type Batch, type Counts, listConfirmed, listDropped, listPreviewed, type Outcome, type Preview, type TakenList } from '#domain/exchange/exchange.contract.ts'
import { openList } from '#domain/exchange/workbook/read-list.ts'
import { UnreadableWorkbook } from '#domain/exchange/workbook/unreadable.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addBatch, type BatchRow, type ColumnsRead, listBatches, lockBatch, notePreview, rememberedHeaders, rememberHeaders, rowsOf, setOutcomes, settleBatch, theBatch } from './exchange.store.ts'
import { count, noCounts, storeRows, takeStored } from './take-list.ts'
import type { Taken } from './taken.ts'
import { countyWords } from './county-words.ts'
import { rehearsed } from './rehearse.ts'

/** Reads the file and rehearses it: the rows are really taken, then everything is undone, so a preview cannot differ from what confirming does. */
export const previewList = async (work: Work, { file, ...asked }: Preview & { file: Buffer }): Promise<Batch> => {
  const { id, list, community: areaCode } = asked
  if (!mayIn(work.actor, 'list.import', areaCode)) throw notFound('area')
  if (asked.columns) await rememberHeaders(work, list, saidColumns(asked.columns))
  const { head: { particulars, columns: read, skipped }, filingOn, errors, notices } = await keptAsRead(work, file, asked)
  const { title } = particulars
  const counts = { ...noCounts(), error: errors }
  const otherwise: Taken[] = []
  await rehearsed(work, (rehearsal) => takeStored(rehearsal, { id, list, place: { areaCode, filingOn: filingOn ?? dayOf(work.now), title } }, (some) => {
    count(counts, some)
    otherwise.push(...some.filter(({ outcome }) => outcome !== 'new').map((one) => ({ ...one, targetId: null })))
  }))
  await setOutcomes(work, otherwise)
  await notePreview(work, id, counts, { ...read, title, skipped: skipped.length, notices })
  await work.record(listPreviewed(id, { list, areaCode }))
  return shownBatch(await theBatch(work, id))
}

/** Reads the file and keeps its rows. */
const keptAsRead = async (work: Work, file: Buffer, { id, list, fileName, community: areaCode, ...asked }: Preview) => {
  const remembered = await rememberedHeaders(work, list)
  try {
    const opened = await openList<TakenList>(file, fileName, { list, remembered, filingOn: asked.filingOn ?? dayOf(work.now), words: await countyWords(work) })
    try {
      const filingOn = opened.head.particulars.filingOn ?? asked.filingOn ?? null
      await addBatch(work, { id, areaCode, list, fileName, fileSha256: createHash('sha256').update(file).digest(), filingOn })
      return { head: opened.head, filingOn, ...(await storeRows(work, id, opened)) }
    } finally {
      opened.close()
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw unreadable(error)
    throw error
  }
}

export const unreadable = ({ code, params: { list, line } }: UnreadableWorkbook): Refusal =>
  new Refusal(list ? `${code}.${list}` : code, 422, { params: line === undefined ? {} : { line } })

const saidColumns = (json: string): Record<string, string> => {
  try {
    const said: unknown = JSON.parse(json)
    if (typeof said === 'object' && said !== null && Object.values(said).every((key) => typeof key === 'string' && key.length <= 60)) return said as Record<string, string>
  } catch { /* answered below */ }
  throw new Refusal('kit.check-input', 422, { faults: [{ path: 'columns', code: 'kit.wrong-format' }] })
}

/** One transaction a confirmation: all rows or none. A row that changed meanwhile is judged again as it stands now. */
export const confirmList = async (work: Work, { id }: { id: string }): Promise<Batch> => {
  const batch = await theBatch(work, id)
  const read = batch.columns as unknown as ColumnsRead
  if (read.missing.length > 0) throw new Refusal('import.columns-missing')
  const { status } = await lockBatch(work, id)
  if (status === 'confirmed') return shownBatch(await theBatch(work, id))
  if (status === 'dropped') throw new Refusal('import.dropped')
  const counts = { ...noCounts(), error: (batch.counts as Counts).error }
  await takeStored(work, { id, list: batch.list, place: { areaCode: batch.areaCode, filingOn: batch.filingOn ?? dayOf(work.now), title: read.title } }, async (some) => {
    count(counts, some)
    await setOutcomes(work, some)
  })
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
