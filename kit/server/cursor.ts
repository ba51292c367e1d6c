import { Refusal } from '#kit/refusal.ts'

/** An opaque mark of where a page ended: the sort values of its last row. Lists are read on from it by key, never by OFFSET. */
export const cursorAfter = (values: (string | number | null)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

export const readCursor = (cursor: string, length: number): (string | number | null)[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === length && values.every((value) => value === null || ['string', 'number'].includes(typeof value))) return values
  } catch { /* answered below */ }
  throw new Refusal('kit.bad-cursor', 422)
}

/** Cuts one row too many off a list and says where to read on. */
export const pageOf = <R>(rows: R[], limit: number, mark: (row: R) => (string | number | null)[]): { rows: R[]; next: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last ? cursorAfter(mark(last)) : null }
}
