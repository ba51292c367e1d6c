import type { Outcome } from '#domain/exchange/exchange.contract.ts'

/** A row that was understood; `id` is the import row's. */
export interface SoundRow<V = unknown> { id: string; value: V; struck: boolean }
export interface Taken { id: string; outcome: Outcome; targetId: string | null }
/** Of which community the list is, and on which day it was filed. */
export interface ListPlace { areaCode: string; filingOn: string; title?: string | undefined }
