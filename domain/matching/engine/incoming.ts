import type { Network } from './network.ts'

/** Marks an entry that a list may grow into. */
export const FREE = -1

/** The lists that lead from a leaf to those who could use it, each with `spare` entries to grow into. */
export const listIncoming = (net: Network, spare = 0): void => {
  const { edgeLeaf, edgeQuality, leaves, edges } = net
  const start = new Int32Array(leaves + 1)
  for (let s = 0; s < net.slots; s++) for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) start[edgeLeaf[e]! + 1]!++
  for (let l = 0; l < leaves; l++) start[l + 1]! += start[l]! + spare
  const end = start.slice(0, leaves)
  net.inUsed = edges + leaves * spare
  net.inSlot = new Int32Array(net.inUsed)
  if (spare > 0) net.inSlot.fill(FREE)
  net.inQuality = new Int32Array(net.inUsed)
  net.inEdge = new Int32Array(net.inUsed)
  for (let s = 0; s < net.slots; s++) {
    for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) {
      const at = end[edgeLeaf[e]!]!++
      net.inSlot[at] = s
      net.inQuality[at] = edgeQuality[e]!
      net.inEdge[at] = e
    }
  }
  net.inStart = start
  net.inEnd = end
}
