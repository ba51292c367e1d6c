import { addEdges } from './grow.ts'
import type { Candidate } from './edges.ts'
import { enter } from './events.ts'
import type { Network } from './network.ts'
import { withdraw } from './remove.ts'

/** At most so many are added to a slot at a time: the first of them change the prices for the others. */
const MOST_AT_ONCE = 6

/**
 * Makes a plan on a few candidates a slot optimal over all eligible pairs: a pair that is not in the plan can only help
 * where the slot bids more than the leaf's price less the fit. Adds such pairs and settles them, pass by pass, until a
 * whole pass finds none; then the plan's prices prove it best over every pair that `eligible` names. Returns how many
 * pairs were added.
 */
export const priceOut = (net: Network, eligible: (slot: number) => Iterable<Candidate>): number => {
  let added = 0
  for (let before = -1; before < added;) {
    before = added
    for (let s = 0; s < net.slots; s++) if (net.live[s] === 1) added += addHelpful(net, s, eligible(s))
  }
  return added
}

const addHelpful = (net: Network, s: number, eligible: Iterable<Candidate>): number => {
  const helpful: Candidate[] = []
  for (const one of eligible) if (net.leafPrice[one.leaf]! - one.quality < net.bid[s]!) helpful.push(one)
  if (helpful.length === 0) return 0
  const gain = ({ leaf, quality }: Candidate): number => quality - net.leafPrice[leaf]!
  const best = helpful.sort((a, b) => gain(b) - gain(a) || a.leaf - b.leaf).slice(0, MOST_AT_ONCE)
  withdraw(net, s)
  addEdges(net, s, best.map(({ leaf }) => leaf), best.map(({ quality }) => quality))
  enter(net, s)
  return best.length
}
