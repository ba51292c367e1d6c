import type { Network } from './network.ts'

/** What changed since somebody began to try something out, as pairs of where and what stood there. */
export interface Journal { open: boolean; used: number; entries: Int32Array }

export const record = (journal: Journal, where: number, was: number): void => {
  if (journal.used + 2 > journal.entries.length) {
    const wider = new Int32Array(journal.entries.length * 2)
    wider.set(journal.entries)
    journal.entries = wider
  }
  journal.entries[journal.used] = where
  journal.entries[journal.used + 1] = was
  journal.used += 2
}

/** Where the journal keeps what: a slot's edge under its id, then bids, weights and wishes of slots, then prices of nodes. */
export const bidKey = (net: Network, s: number): number => net.slots + s
export const weightKey = (net: Network, s: number): number => 2 * net.slots + s
export const liveKey = (net: Network, s: number): number => 3 * net.slots + s
export const priceKey = (net: Network, node: number): number => 4 * net.slots + node
