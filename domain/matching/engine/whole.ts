import type { Instance } from './instance.ts'
import { openNetwork, type Network } from './network.ts'
import { solveP1 } from './solve-p1.ts'

/**
 * Needs that count whole or not at all, on the network of independent slots: a need's weight is split over its slots, and
 * whatever the split, the optimum of the slots bounds that of the needs. Needs of one slot are simply slots.
 */
export interface Whole {
  readonly instance: Instance
  readonly net: Network
  /** Needs of several slots that could be served, each slot having a candidate. */
  readonly needs: Int32Array
  /** The need of a slot, -1 where the need has only this one. */
  readonly needOf: Int32Array
}

/** Splits every weight by how scarce each role is, and serves the slots as if they were independent. */
export const openWhole = (instance: Instance): Whole => {
  const { needStart, slotStart } = instance
  const net = openNetwork({ ...instance, slotWeight: splitByScarcity(instance) })
  const needOf = new Int32Array(net.slots).fill(-1)
  const needs: number[] = []
  const wanted = new Uint8Array(net.slots)
  for (let n = 0; n < instance.needWeight.length; n++) {
    const first = needStart[n]!
    const last = needStart[n + 1]!
    let hopeless = false
    for (let s = first; s < last; s++) if (slotStart[s] === slotStart[s + 1]) hopeless = true
    if (hopeless) continue
    wanted.fill(1, first, last)
    if (last - first < 2) continue
    needs.push(n)
    needOf.fill(n, first, last)
  }
  solveP1(net, wanted)
  return { instance, net, needs: Int32Array.from(needs), needOf }
}

/** Scarce counts for much more than average: most of a need's weight has to go to the role that is hardest to fill. */
const STEEPNESS = 4
const MOST_CLAIMS = 3

/** A role is as scarce as its candidates are claimed: every slot lays one claim, spread over its candidates. */
const splitByScarcity = (instance: Instance): Int32Array => {
  const { needWeight, needStart, slotStart, edgeLeaf } = instance
  const claims = leafClaims(instance)
  const split = new Int32Array(instance.slotWeight.length)
  const scarcity = (s: number): number => {
    let sum = 0
    for (let e = slotStart[s]!; e < slotStart[s + 1]!; e++) sum += claims[edgeLeaf[e]!]!
    return (sum / Math.max(1, slotStart[s + 1]! - slotStart[s]!)) ** STEEPNESS + 0.01
  }
  for (let n = 0; n < needWeight.length; n++) {
    const shares: number[] = []
    for (let s = needStart[n]!; s < needStart[n + 1]!; s++) shares.push(scarcity(s))
    const sum = shares.reduce((all, share) => all + share, 0)
    splitEvenly(needWeight[n]!, shares.map((share) => (share / sum) * needWeight[n]!), split, needStart[n]!)
  }
  return split
}

/** Whole numbers near the shares, which sum to the weight. */
export const splitEvenly = (weight: number, shares: ArrayLike<number>, split: Int32Array, first: number): void => {
  let sum = 0
  let before = 0
  for (let k = 0; k < shares.length; k++) {
    sum += shares[k]!
    const upTo = k === shares.length - 1 ? weight : Math.round(sum)
    split[first + k] = upTo - before
    before = upTo
  }
}

const leafClaims = ({ slotStart, edgeLeaf, leafResource, leafCap, resourceCap }: Instance): Float64Array => {
  const leaf = new Float64Array(leafCap.length)
  const resource = new Float64Array(resourceCap.length)
  for (let s = 0; s + 1 < slotStart.length; s++) {
    const claim = 1 / (slotStart[s + 1]! - slotStart[s]!)
    for (let e = slotStart[s]!; e < slotStart[s + 1]!; e++) leaf[edgeLeaf[e]!]! += claim
  }
  for (let l = 0; l < leaf.length; l++) resource[leafResource[l]!]! += leaf[l]!
  return leaf.map((claims, l) => {
    const r = leafResource[l]!
    return Math.min(MOST_CLAIMS, Math.max(claims / Math.max(1, leafCap[l]!), resource[r]! / Math.max(1, resourceCap[r]!)))
  })
}

/** The least that a place for the slot costs beyond the fit, at current prices. */
export const leastCost = ({ net }: Whole, s: number): number => {
  if (net.match[s]! >= 0) return net.bid[s]!
  const { edgeLeaf, edgeQuality, leafPrice } = net
  let least = 0x7fffffff
  for (let e = net.slotStart[s]!, end = net.slotEnd[s]!; e < end; e++) {
    const cost = leafPrice[edgeLeaf[e]!]! - edgeQuality[e]!
    if (cost < least) least = cost
  }
  return least
}

/** What serving the need whole would leave at current prices; below zero it is what the need falls short by. */
export const needRent = (whole: Whole, n: number): number => {
  let rent = whole.instance.needWeight[n]!
  for (let s = whole.instance.needStart[n]!; s < whole.instance.needStart[n + 1]!; s++) rent -= leastCost(whole, s)
  return rent
}
