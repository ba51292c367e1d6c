import { empty, LAST, nextBucket, put, take } from './buckets.ts'
import { attach, carry, carryAlone, costIdle, detach, lastStep, nextStep } from './carry.ts'
import { priceKey, record, bidKey } from './journal.ts'
import { FAR, type Network } from './network.ts'

/**
 * A slot comes in: exact. Most find an idle leaf at once; the others search along reduced costs for the cheapest end of a
 * chain: a resource with room for one more, a slot that gives up its place, or this slot itself going unserved.
 * Returns whether the slot is served.
 */
export const insert = (net: Network, s: number): boolean => {
  const best = bestEdge(net, s)
  if (net.journal.open) record(net.journal, bidKey(net, s), net.bid[s]!)
  net.bid[s] = best < 0 ? net.weight[s]! : net.leafPrice[net.edgeLeaf[best]!]! - net.edgeQuality[best]!
  net.ended = -1
  if (best < 0) return false
  const l = net.edgeLeaf[best]!
  if (net.idleCost[l] === net.leafPrice[l]!) takeIdle(net, s, best)
  else follow(net, s, search(net, s))
  return net.match[s]! >= 0
}

/** The edge that leaves the slot most, or -1 when none leaves it anything. */
const bestEdge = (net: Network, s: number): number => {
  const { edgeLeaf, edgeQuality, leafPrice } = net
  let best = -1
  let most = -net.weight[s]!
  for (let e = net.slotStart[s]!, end = net.slotEnd[s]!; e < end; e++) {
    const value = edgeQuality[e]! - leafPrice[edgeLeaf[e]!]!
    if (value > most) {
      most = value
      best = e
    }
  }
  return best
}

/** Nothing else moves: the leaf has room and costs just its price. */
const takeIdle = (net: Network, s: number, e: number): void => {
  const l = net.edgeLeaf[e]!
  net.ended = l
  attach(net, s, e)
  carry(net, net.leafResource[l]!, 1)
  costIdle(net, net.leafResource[l]!)
}

/** How a search ended, or would end by what it knows: at a leaf with room (its id), at slot t (-2 - t), or nowhere better than at its start (-1). */
export interface Reach { end: number; cost: number; count: number }
const reach: Reach = { end: -1, cost: 0, count: 0 }

/** Dijkstra from slot s over what could move, up to the cost of leaving s unserved. Labels stay for `follow`. */
export const search = (net: Network, s: number): Reach => {
  const { leafSlot, nextSlot, bid, weight, distance, buckets, leaves, flow, leafCap } = net
  const { shift } = buckets
  reach.cost = weight[s]! - bid[s]!
  reach.end = -1
  reach.count = 0
  askEdges(net, s, -bid[s]!)
  for (let bucket = nextBucket(buckets, 0); bucket >= 0 && bucket << shift < reach.cost; bucket = nextBucket(buckets, bucket)) {
    const l = take(buckets, bucket)
    const d = distance[l]!
    if (d >= reach.cost || (d >> shift !== bucket && bucket !== LAST)) continue
    if (l >= leaves) {
      reach.count = askTeam(net, l, d, reach.cost, reach.count)
      continue
    }
    if (flow[l]! < leafCap[l]!) askResource(net, l, d)
    for (let t = leafSlot[l]!; t >= 0; t = nextSlot[t]!) {
      const base = d - bid[t]!
      if (base + weight[t]! < reach.cost) {
        reach.cost = base + weight[t]!
        reach.end = -2 - t
      }
      if (!net.rising || base + net.elsewhere[t]! < reach.cost) askEdges(net, t, base)
    }
  }
  return reach
}

/** A slot's other edges: it could move there, for what it loses by it. */
const askEdges = (net: Network, t: number, base: number): void => {
  const { edgeLeaf, edgeQuality, leafPrice, distance } = net
  const own = net.match[t]!
  let limit = reach.cost
  let least = FAR
  for (let e = net.slotStart[t]!, last = net.slotEnd[t]!; e < last; e++) {
    const to = edgeLeaf[e]!
    const cost = leafPrice[to]! - edgeQuality[e]!
    if (cost < least && e !== own) least = cost
    if (base + cost < limit && base + cost < distance[to]!) limit = labelLeaf(net, to, e, t, base + cost)
  }
  net.elsewhere[t] = least
}

/** Returns what the search need not go beyond, which is less when the leaf has room at a better price. */
const labelLeaf = (net: Network, to: number, e: number, t: number, there: number): number => {
  const { distance } = net
  if (distance[to] === FAR) net.touched[reach.count++] = to
  distance[to] = there
  net.viaEdge[to] = e
  net.viaNode[to] = t
  const out = there - net.leafPrice[to]! + net.idleCost[to]!
  if (out < reach.cost) {
    reach.cost = out
    reach.end = to
  }
  if (there < reach.cost) put(net.buckets, there, to)
  return reach.cost
}

/** Under a leaf with room, the other leaves of its resource could hand one over. */
const askResource = (net: Network, l: number, d: number): void => {
  const { leaves, distance, flow, leafPrice, resourceLeaf } = net
  const r = net.leafResource[l]!
  if (distance[leaves + r]! <= d) return
  if (distance[leaves + r] === FAR) net.touched[reach.count++] = leaves + r
  distance[leaves + r] = d
  net.viaNode[leaves + r] = l
  if (net.teams > 0) reach.count = askTeam(net, leaves + r, d, reach.cost, reach.count)
  if (net.load[r] === 0) return
  const base = d - net.resourcePrice[r]!
  for (let k = net.resourceLeafStart[r]!, last = net.resourceLeafStart[r + 1]!; k < last; k++) {
    const to = resourceLeaf[k]!
    if (flow[to]! > 0) reach.count = label(net, to, r, base + leafPrice[to]!, reach.cost, reach.count)
  }
}

/** The third level: a full team lets one of its resources hand over to another. `node` is a resource or a team. Returns the count of labels. */
const askTeam = (net: Network, node: number, d: number, limit: number, count: number): number => {
  const { leaves, resources, leafPrice, resourcePrice, teamPrice } = net
  if (node >= leaves + resources) {
    const t = node - leaves - resources
    for (let k = net.teamStart[t]!; k < net.teamStart[t + 1]!; k++) {
      const r = net.teamResource[k]!
      if (net.load[r]! > 0) count = label(net, leaves + r, node, d + resourcePrice[r]! - lastStep(net, r) - teamPrice[t]!, limit, count)
    }
    return count
  }
  const r = node - leaves
  const t = net.resourceTeam[r]!
  if (t >= 0 && net.load[r]! < net.resourceCap[r]!) count = label(net, leaves + resources + t, r, d + nextStep(net, r) + teamPrice[t]! - resourcePrice[r]!, limit, count)
  for (let k = net.resourceLeafStart[r]!; k < net.resourceLeafStart[r + 1]!; k++) {
    const to = net.resourceLeaf[k]!
    if (net.flow[to]! > 0) count = label(net, to, r, d + leafPrice[to]! - resourcePrice[r]!, limit, count)
  }
  return count
}

/** A node is nearer than it was known to be. Returns the count of labels. */
export const label = (net: Network, node: number, via: number, there: number, limit: number, count: number): number => {
  if (there >= limit || there >= net.distance[node]!) return count
  if (net.distance[node] === FAR) net.touched[count++] = node
  net.distance[node] = there
  net.viaEdge[node] = -1
  net.viaNode[node] = via
  put(net.buckets, there, node)
  return count
}

/** Raises the prices of what the search found cheaper than its end, moves the chain, and forgets the labels. */
export const follow = (net: Network, s: number, { end, cost, count }: Reach): void => {
  const { distance, touched, leaves, leafPrice, leafSlot, nextSlot, bid } = net
  if (net.journal.open) recordPrices(net, count, cost)
  for (let k = 0; k < count; k++) {
    const node = touched[k]!
    const rise = cost - distance[node]!
    if (rise <= 0) continue
    if (node >= leaves) {
      if (node < leaves + net.resources) net.resourcePrice[node - leaves]! += rise
      else net.teamPrice[node - leaves - net.resources]! += rise
      continue
    }
    leafPrice[node]! += rise
    for (let t = leafSlot[node]!; t >= 0; t = nextSlot[t]!) bid[t]! += rise
  }
  bid[s]! += cost
  liftIdle(net, count)
  net.ended = end
  if (end !== -1) moveChain(net, s, end)
  for (let k = 0; k < count; k++) distance[touched[k]!] = FAR
  empty(net.buckets)
}

/** Before prices and bids at the labelled nodes change. */
export const recordPrices = (net: Network, count: number, cost: number): void => {
  const { journal, leaves, resources } = net
  for (let k = 0; k < count; k++) {
    const node = net.touched[k]!
    if (net.distance[node]! >= cost) continue
    const price = node < leaves ? net.leafPrice[node]! : node < leaves + resources ? net.resourcePrice[node - leaves]! : net.teamPrice[node - leaves - resources]!
    record(journal, priceKey(net, node), price)
    if (node >= leaves) continue
    for (let t = net.leafSlot[node]!; t >= 0; t = net.nextSlot[t]!) record(journal, bidKey(net, t), net.bid[t]!)
  }
}

/** A leaf that carries nothing costs what its resource does. */
const liftIdle = (net: Network, count: number): void => {
  for (let k = 0; k < count; k++) {
    const r = net.touched[k]! - net.leaves
    if (r < 0 || r >= net.resources) continue
    const price = net.resourcePrice[r]!
    for (let at = net.resourceLeafStart[r]!; at < net.resourceLeafStart[r + 1]!; at++) {
      const l = net.resourceLeaf[at]!
      if (net.leafPrice[l]! >= price) continue
      if (net.journal.open) record(net.journal, priceKey(net, l), net.leafPrice[l]!)
      net.leafPrice[l] = price
    }
  }
}

const moveChain = (net: Network, s: number, end: number): void => {
  let l = end >= 0 ? end : detach(net, -2 - end)
  // Resources whose room changed: the one at the end, and those where one leaf handed over to another.
  const changed = end >= 0 ? [net.leafResource[l]!] : []
  if (end >= 0) carry(net, changed[0]!, 1)
  for (let from = -1; from !== s;) {
    const e = net.viaEdge[l]!
    if (e < 0) {
      let r = net.viaNode[l]!
      changed.push(r)
      l = net.viaNode[net.leaves + r]!
      if (l >= net.leaves) {
        // Or, in a full team, one resource to another.
        carryAlone(net, r, -1)
        r = net.viaNode[l]!
        carryAlone(net, r, 1)
        changed.push(r)
        l = net.viaNode[net.leaves + r]!
      }
      continue
    }
    from = net.viaNode[l]!
    if (from === s) attach(net, s, e)
    else {
      const left = detach(net, from)
      attach(net, from, e)
      l = left
    }
  }
  for (const r of changed) costIdle(net, r)
}
