import { costIdle } from './carry.ts'
import { FREE, listIncoming } from './incoming.ts'
import { FAR, NOTHING, type Network } from './network.ts'

/** The array, or a copy with room to spare that is filled up with `filling`. */
const fit = <A extends Int32Array | Uint8Array>(array: A, size: number, filling = 0): A => {
  if (array.length >= size) return array
  const wider = new (array.constructor as new (size: number) => A)(size + (size >> 2) + 16)
  wider.set(array)
  if (filling !== 0) wider.fill(filling, array.length)
  return wider
}

/** A new slot without candidates, not live yet. */
export const addSlot = (net: Network, weight: number): number => {
  const s = net.slots
  const size = ++net.slots
  const one = net.points === net.weight
  net.slotStart = fit(net.slotStart, size)
  net.slotEnd = fit(net.slotEnd, size)
  net.weight = fit(net.weight, size)
  net.points = one ? net.weight : fit(net.points, size)
  net.live = fit(net.live, size)
  net.match = fit(net.match, size, -1)
  net.nextSlot = fit(net.nextSlot, size, -1)
  net.previousSlot = fit(net.previousSlot, size, -1)
  net.bid = fit(net.bid, size, NOTHING)
  net.elsewhere = fit(net.elsewhere, size)
  net.slotStart[s] = net.slotEnd[s] = net.edges
  net.weight[s] = net.points[s] = weight
  return s
}

/** More candidates for a slot that is not live. Its edges may get new ids. */
export const addEdges = (net: Network, s: number, leaves: readonly number[], qualities: readonly number[]): void => {
  if (net.inStart.length === 0) listIncoming(net)
  const first = net.slotStart[s]!
  const count = net.slotEnd[s]! - first
  const moved = net.slotEnd[s] !== net.edges
  const from = moved ? net.edges : first
  net.edges = from + count + leaves.length
  net.edgeLeaf = fit(net.edgeLeaf, net.edges)
  net.edgeQuality = fit(net.edgeQuality, net.edges)
  if (moved) {
    net.edgeLeaf.copyWithin(from, first, first + count)
    net.edgeQuality.copyWithin(from, first, first + count)
    for (let e = from; e < from + count; e++) renameIncoming(net, net.edgeLeaf[e]!, e - from + first, e)
  }
  net.slotStart[s] = from
  net.slotEnd[s] = net.edges
  leaves.forEach((l, k) => {
    const e = from + count + k
    net.edgeLeaf[e] = l
    net.edgeQuality[e] = qualities[k]!
    addIncoming(net, l, s, e)
  })
}

const renameIncoming = (net: Network, l: number, was: number, now: number): void => {
  for (let k = net.inStart[l]!; k < net.inEnd[l]!; k++) if (net.inEdge[k] === was) net.inEdge[k] = now
}

/** A list that has no room where it stands moves to the end, where twice its length is kept for it. */
const addIncoming = (net: Network, l: number, s: number, e: number): void => {
  const at = net.inEnd[l]!
  if (at >= net.inUsed || net.inSlot[at] !== FREE) moveIncoming(net, l)
  const k = net.inEnd[l]!++
  net.inSlot[k] = s
  net.inQuality[k] = net.edgeQuality[e]!
  net.inEdge[k] = e
}

const moveIncoming = (net: Network, l: number): void => {
  const first = net.inStart[l]!
  const count = net.inEnd[l]! - first
  const to = net.inUsed
  net.inUsed = to + 2 * count + 4
  net.inSlot = fit(net.inSlot, net.inUsed)
  net.inQuality = fit(net.inQuality, net.inUsed)
  net.inEdge = fit(net.inEdge, net.inUsed)
  for (const list of [net.inSlot, net.inQuality, net.inEdge]) list.copyWithin(to, first, first + count)
  net.inSlot.fill(FREE, to + count, net.inUsed)
  // What it leaves behind is nobody's: a neighbour must not grow into it.
  net.inSlot.fill(0, first, first + count)
  net.inStart[l] = to
  net.inEnd[l] = to + count
}

/** A new resource, with a leaf for each cap given. Returns its id; its leaves are the last ones. */
export const addResource = (net: Network, kindRow: number, cap: number, leafCaps: readonly number[]): number => {
  if (net.inStart.length === 0) listIncoming(net)
  const r = net.resources++
  const first = net.leaves
  net.leaves += leafCaps.length
  const nodes = net.leaves + net.resources + net.teams
  const resources = net.resources
  net.resourceCap = fit(net.resourceCap, resources)
  net.fairRow = fit(net.fairRow, resources)
  net.load = fit(net.load, resources)
  net.resourcePrice = fit(net.resourcePrice, resources)
  net.resourceLeafStart = fit(net.resourceLeafStart, resources + 1)
  net.resourceLeaf = fit(net.resourceLeaf, net.leaves)
  if (net.teams > 0) net.resourceTeam = fit(net.resourceTeam, resources, -1)
  for (const name of ['leafResource', 'leafCap', 'flow', 'leafPrice', 'idleCost'] as const) net[name] = fit(net[name], net.leaves)
  for (const name of ['inStart', 'inEnd'] as const) net[name] = fit(net[name], net.leaves)
  net.leafSlot = fit(net.leafSlot, net.leaves, -1)
  net.distance = fit(net.distance, nodes, FAR)
  for (const name of ['viaEdge', 'viaNode', 'touched'] as const) net[name] = fit(net[name], nodes)
  net.fairRow[r] = kindRow
  net.resourceCap[r] = Math.min(cap, leafCaps.reduce((sum, one) => sum + one, 0))
  net.resourcePrice[r] = net.resourceCap[r]! > 0 ? net.fairness[kindRow]! : FAR >> 1
  net.resourceLeafStart[r + 1] = net.leaves
  leafCaps.forEach((one, k) => {
    const l = first + k
    net.resourceLeaf[l] = l
    net.leafResource[l] = r
    net.leafCap[l] = one
    net.leafPrice[l] = one > 0 ? net.resourcePrice[r]! : FAR >> 1
    net.leafSlot[l] = -1
    net.inStart[l] = net.inEnd[l] = 0
  })
  costIdle(net, r)
  return r
}
