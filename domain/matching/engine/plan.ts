import { asInstance } from './as-instance.ts'
import { certifyP1, type Certificate } from './certificate.ts'
import { tryChain, type Chain } from './chain.ts'
import { edgeOf, openBindings, type Candidate } from './edges.ts'
import { comeBack, dropOut, enter } from './events.ts'
import { addEdges, addResource, addSlot } from './grow.ts'
import { FAIR_STEPS, type Instance } from './instance.ts'
import { listIncoming } from './incoming.ts'
import { CLOSED, openNetwork, slotRents, type Network } from './network.ts'
import { priceOut } from './price-out.ts'
import { withdraw } from './remove.ts'
import { solveP1 } from './solve-p1.ts'

/** New candidates that a leaf takes before its list has to move. */
const SPARE = 4

/** What a need falls short by (0 or less: it could be served; null: some slot has no candidate), and each slot's part in it. */
export interface Shortfall { shortfall: number | null; parts: { slot: number; weight: number; cost: number | null }[] }

/**
 * A plan of independent slots that stays optimal through every event: each method that changes it leaves it proven
 * optimal, most within microseconds. Ids are whole numbers: slots, leaves and resources count as in the instance, new ones
 * go on from there. Points are those of the instance; so are prices and rents, for one hour-block. For whole needs, solve
 * them with solveP2 and open the plan on its `split` of weights: its prices are then those of whole needs.
 */
export type Plan = ReturnType<typeof openPlan>

export const openPlan = (instance: Instance) => {
  const net = openNetwork({ ...instance, edgeQuality: instance.edgeQuality.slice() })
  net.slotEnd = net.slotEnd.slice()
  solveP1(net)
  listIncoming(net, SPARE)
  const bindings = openBindings(net)
  const gone = new Map<number, { leafCaps: number[]; cap: number }>()
  const leavesOf = (r: number): number[] => [...net.resourceLeaf.subarray(net.resourceLeafStart[r]!, net.resourceLeafStart[r + 1]!)]

  return {
    /** The arrays themselves, to read only. */
    net: net as Readonly<Network>,
    /** A new slot with its candidates. Returns its id; `leafOf` tells whether and where it is served. */
    insertSlot: (weight: number, candidates: readonly Candidate[]): number => {
      const s = addSlot(net, weight)
      addEdges(net, s, candidates.map(({ leaf }) => leaf), candidates.map(({ quality }) => quality))
      enter(net, s)
      return s
    },
    /** The slot wants nobody any more; it keeps its id and may return. */
    withdrawSlot: (s: number): void => { if (net.live[s] === 1) withdraw(net, s) },
    /** Returns whether it is served. */
    returnSlot: (s: number): boolean => enter(net, s),
    reweighSlot: bindings.reweigh,
    /** More candidates for a slot: somebody new, or somebody who can now. */
    addEdges: bindings.add,
    /** Makes the plan optimal over all pairs that `eligible` names for a slot, of which the plan may know only some. Returns how many were added. */
    priceOut: (eligible: (slot: number) => Iterable<Candidate>): number => priceOut(net, eligible),
    /** A new resource: a row of fairness, its cap for the week, and one leaf for each cap given. */
    addResource: (kind: number, cap: number, leafCaps: readonly number[]): { resource: number; leaves: number[] } => {
      const resource = addResource(net, kind * FAIR_STEPS, cap, leafCaps)
      return { resource, leaves: leavesOf(resource) }
    },
    /** Gone for the week. Returns the slots that it carried; `leafOf` tells where they are now. */
    dropOut: (resource: number): number[] => {
      if (gone.has(resource)) return []
      gone.set(resource, { leafCaps: leavesOf(resource).map((l) => net.leafCap[l]!), cap: net.resourceCap[resource]! })
      return dropOut(net, resource)
    },
    /** Back again, with the caps it had. */
    comeBack: (resource: number): void => {
      const caps = gone.get(resource)
      if (!caps) return
      gone.delete(resource)
      comeBack(net, resource, caps.leafCaps, caps.cap)
    },
    /** This slot and this leaf do not go together; `allow` takes that back. */
    forbid: bindings.forbid,
    allow: bindings.allow,
    /** This slot stays with this leaf, whatever it costs others; `free` takes that back. False, and no change, when the leaf cannot carry it. */
    force: bindings.bind,
    free: bindings.release,
    /** The leaf that serves the slot, or -1. */
    leafOf: (s: number): number => (net.match[s]! < 0 ? -1 : net.edgeLeaf[net.match[s]!]!),
    /** Points of all that is served, less the cost of loads. */
    objective: (): number => net.value - bindings.surplus(),
    /** Prices of leaves, resources and teams: at most what one more hour-block, one more of a week's cap, of a team's cap would bring. Copies. */
    prices: () => ({ leafPrice: net.leafPrice.slice(0, net.leaves), resourcePrice: net.resourcePrice.slice(0, net.resources), teamPrice: net.teamPrice.slice() }),
    /** At most what the plan would lose without this slot; 0 when it is not served. */
    rentOf: (s: number): number => (net.live[s] === 1 ? Math.max(0, bindings.weightOf(s) - net.bid[s]!) : 0),
    /** At least what the plan loses if this leaf serves this slot; 0 for a tie and for who serves it now, null when it is no candidate. */
    lossOf: (s: number, leaf: number): number | null => {
      const e = edgeOf(net, s, leaf)
      if (e < 0 || net.edgeQuality[e] === CLOSED || net.leafCap[leaf] === 0) return null
      return Math.max(0, net.leafPrice[leaf]! - net.edgeQuality[e]! - (net.live[s] === 1 ? net.bid[s]! : net.weight[s]!))
    },
    /** Who would move if this leaf served this slot, and what the plan would lose; tried and taken back. Null when it cannot be. */
    chainIf: (s: number, leaf: number): Chain | null => tryChain(net, s, edgeOf(net, s, leaf)),
    /** The best candidates of a slot by fit less current price: scarce ones are kept for where they are missed. */
    suggestions: (s: number, count: number): Candidate[] => {
      const all: Candidate[] = []
      for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) {
        if (net.edgeQuality[e] !== CLOSED && net.leafCap[net.edgeLeaf[e]!]! > 0) all.push({ leaf: net.edgeLeaf[e]!, quality: net.edgeQuality[e]! })
      }
      const left = ({ leaf, quality }: Candidate): number => quality - net.leafPrice[leaf]!
      return all.sort((a, b) => left(b) - left(a) || a.leaf - b.leaf).slice(0, count)
    },
    /** For a need of these slots: the least that a place costs each beyond its fit at current prices, beside the weight it brings. */
    shortfallOf: (slots: readonly number[]): Shortfall => {
      const parts = slots.map((slot) => ({ slot, weight: bindings.weightOf(slot), cost: cheapest(net, slot) }))
      const hopeless = parts.some(({ cost }) => cost === null)
      return { shortfall: hopeless ? null : parts.reduce((sum, { weight, cost }) => sum + cost! - weight, 0), parts }
    },
    /** Recomputed from the plan as it stands, by a checker that knows only the model. Forced slots count HELD there. */
    certificate: (): Certificate => {
      const { instance: now, assignment } = asInstance(net)
      return certifyP1(now, assignment, { ...net, slotRent: slotRents(net) })
    },
  }
}

const cheapest = (net: Network, s: number): number | null => {
  let least = Infinity
  for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) {
    const l = net.edgeLeaf[e]!
    if (net.edgeQuality[e] !== CLOSED && net.leafCap[l]! > 0) least = Math.min(least, net.leafPrice[l]! - net.edgeQuality[e]!)
  }
  return least === Infinity ? null : least
}
