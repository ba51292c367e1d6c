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

/** A cursor of a list ordered by an instant and an id; what somebody made up is refused before the database sees it. */
export const readInstantAndId = (cursor: string): [at: Date, id: string] => {
  const [at, id] = readCursor(cursor, 2)
  const instant = new Date(String(at))
  if (Number.isNaN(instant.getTime())) throw new Refusal('kit.bad-cursor', 422)
  return [instant, asUuid(id)]
}

/** A cursor of a list ordered by a name and an id. */
export const readNameAndId = (cursor: string): [name: string, id: string] => {
  const [name, id] = readCursor(cursor, 2)
  return [String(name), asUuid(id)]
}

const asUuid = (id: unknown): string => {
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id
  throw new Refusal('kit.bad-cursor', 422)
}
