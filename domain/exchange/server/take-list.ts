import { type Counts, type Outcome, OUTCOMES, type TakenList } from '#domain/exchange/exchange.contract.ts'
import type { OpenedList } from '#domain/exchange/workbook/read-list.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { addRows, soundRows } from './exchange.store.ts'
import { takingRows } from './take-rows.ts'
import type { ListPlace, Taken } from './taken.ts'

/** Keeps each row of a file as it is read. A row without an error passes for new until it has been rehearsed. Answers how many stay out and how many have only notices. */
export const storeRows = async (work: Work, batchId: string, { head, portions }: OpenedList<TakenList>): Promise<{ errors: number; notices: number }> => {
  const readable = head.columns.missing.length === 0
  const count = { errors: 0, notices: 0 }
  for await (const rows of portions) {
    await addRows(work, batchId, rows.map(({ sheet, rowNumber, problems, raw, value, struck }) => {
      const isError = problems.some(({ severity }) => severity === 'error')
      if (!readable || isError) count.errors += 1
      if (problems.length > 0 && !isError) count.notices += 1
      return { id: newId(), sheet, rowNumber, outcome: readable && !isError ? 'new' as const : 'error' as const, problems, content: { raw, value, struck }, targetId: null }
    }))
  }
  return count
}

/** Takes the rows that a file brought; both when it is rehearsed and when it is confirmed. `note` is told the outcomes as they come. */
export const takeStored = async (work: Work, { id, list, place }: { id: string; list: TakenList; place: ListPlace }, note: (some: Taken[]) => Promise<void> | void): Promise<void> => {
  const taking = takingRows(work, list, place)
  for await (const rows of soundRows(work, id)) await note(await taking.take(rows))
  await note(await taking.end())
}

export const noCounts = (): Counts => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts

export const count = (counts: Counts, outcomes: { outcome: Outcome }[]): void => {
  for (const { outcome } of outcomes) counts[outcome] += 1
}
