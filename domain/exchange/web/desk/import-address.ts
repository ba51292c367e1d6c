import * as z from 'zod/mini'
import { Outcome } from '#domain/exchange/exchange.contract.ts'
import { Id } from '#kit/endpoint.ts'
import type { SetFilters } from '#kit/web/use-filters.ts'

/** What the address of the import page holds: the file looked at, which of its rows, and the row opened. */
export const ImportAddress = z.object({ batch: z.optional(Id), outcome: z.optional(Outcome), open: z.optional(Id) })
export type SetImport = SetFilters<typeof ImportAddress>
