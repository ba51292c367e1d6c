import { insert } from './insert.ts'
import { carry, carryAlone, costIdle, detach, nextStep } from './carry.ts'
import { listIncoming } from './incoming.ts'
import { bidKey, liveKey, record, weightKey } from './journal.ts'
import { FAR, NO_ROOM, NOTHING, type Network } from './network.ts'
import { lower, release } from './remove.ts'

/** A slot comes in, or comes back: exact. Returns whether it is served. */
export const enter = (net: Network, s: number): boolean => {
  if (net.live[s] === 1) return net.match[s]! >= 0
  if (net.journal.open) record(net.journal, liveKey(net, s), 0)
  net.live[s] = 1
  return insert(net, s)
}

/** A slot's weight changes: exact. Only a change that turns the decision moves anybody. */
export const reweigh = (net: Network, s: number, weight: number): void => {
  const more = weight - net.weight[s]!
  if (net.journal.open) record(net.journal, weightKey(net, s), net.weight[s]!)
  if (net.points === net.weight && net.match[s]! >= 0) net.value += more
  net.weight[s] = weight
  if (net.live[s] === 0 || more === 0) return
  const beyond = net.bid[s]! - weight
  if (net.match[s]! < 0) {
    if (more > 0) insert(net, s)
    else {
      if (net.journal.open) record(net.journal, bidKey(net, s), net.bid[s]!)
      net.bid[s] = weight
    }
  } else if (beyond > 0) lower(net, s, beyond)
}

/** A resource is gone for the week: its slots look for others. Returns the slots that it carried. */
export const dropOut = (net: Network, r: number): number[] => {
  const left: number[] = []
  net.resourceCap[r] = 0
  for (let k = net.resourceLeafStart[r]!; k < net.resourceLeafStart[r + 1]!; k++) {
    const l = net.resourceLeaf[k]!
    net.leafCap[l] = 0
    while (net.leafSlot[l]! >= 0) {
      const s = net.leafSlot[l]!
      left.push(s)
      detach(net, s)
      // Not asked for by what comes free meanwhile: it comes in anew below.
      net.live[s] = 0
      net.bid[s] = NOTHING
    }
    net.leafPrice[l] = FAR >> 1
    net.idleCost[l] = NO_ROOM
  }
  while (net.load[r]! > 0) carryAlone(net, r, -1)
  const t = net.teams > 0 ? net.resourceTeam[r]! : -1
  if (t >= 0) for (const _ of left) release(net, net.leaves + net.resources + t)
  for (const s of left) enter(net, s)
  return left
}

/** A resource that had dropped out is back, with these caps for its leaves (in the order of their ids) and its week. */
export const comeBack = (net: Network, r: number, leafCaps: readonly number[], cap: number): void => {
  const first = net.resourceLeafStart[r]!
  const leaves = [...net.resourceLeaf.subarray(first, net.resourceLeafStart[r + 1]!)]
  // Back at a price at which nobody wants it yet; then unit by unit, until the price needs no lowering.
  const price = leaves.reduce((most, l) => Math.max(most, wanted(net, l)), 0)
  net.resourcePrice[r] = price
  leaves.forEach((l, k) => {
    net.leafPrice[l] = price
    net.leafCap[l] = leafCaps[k]!
  })
  const t = net.teams > 0 ? net.resourceTeam[r]! : -1
  const room = Math.min(cap, leafCaps.reduce((sum, one) => sum + one, 0))
  while (net.resourceCap[r]! < room) {
    const full = t >= 0 && net.teamLoad[t]! >= net.teamCap[t]! ? t : -1
    net.resourceCap[r]!++
    if (full >= 0) carryAlone(net, r, 1)
    else carry(net, r, 1)
    release(net, net.leaves + r, full)
    if (net.load[r]! < net.resourceCap[r]! && net.resourcePrice[r]! <= nextStep(net, r) + (t >= 0 ? net.teamPrice[t]! : 0)) break
  }
  net.resourceCap[r] = room
  costIdle(net, r)
}

/** The most that any slot would pay for a leaf. */
const wanted = (net: Network, l: number): number => {
  if (net.inStart.length === 0) listIncoming(net)
  let most = 0
  for (let k = net.inStart[l]!; k < net.inEnd[l]!; k++) most = Math.max(most, net.bid[net.inSlot[k]!]! + net.inQuality[k]!)
  return most
}
