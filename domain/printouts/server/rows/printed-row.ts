import type { Cell } from '#domain/printouts/printout.contract.ts'
import type { Filter } from './filter.ts'
import type { Work } from '#kit/server/work.ts'

/** One row by the keys of its columns: those that our own import reads, so that what goes out comes in again. */
export type PrintedRow = Record<string, Cell>
/** A list in portions, each read in some milliseconds: the server goes on serving between two of them. */
export type RowsOf = (work: Work, filter: Filter) => AsyncGenerator<PrintedRow[]>

export const PORTION = 1000

/** Reads a list from its first page to its last. */
export async function* portionsOf<R>(read: (cursor: string | undefined) => Promise<{ rows: R[]; next: string | null }>, row: (rows: R[]) => Promise<PrintedRow[]>): AsyncGenerator<PrintedRow[]> {
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    if (page.rows.length > 0) yield await row(page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}
