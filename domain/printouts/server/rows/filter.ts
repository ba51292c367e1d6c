import type * as z from 'zod/mini'
import { Refusal } from '#kit/refusal.ts'

/** A filter as it stood in a page's address. */
export type Filter = Record<string, string | string[]>

/** The filter in the words of the list's own endpoint: what the page shows is what goes out. */
export const understood = <S extends z.ZodMiniType>(schema: S, filter: Filter): z.output<S> => {
  const { open: _open, after: _after, cursor: _cursor, limit: _limit, ...asked } = filter
  const parsed = schema.safeParse(asked)
  if (!parsed.success) throw new Refusal('printout.filter-wrong', 422)
  return parsed.data
}
