import { empty, LAST, nextBucket, put, take } from './buckets.ts'
import { label, recordPrices } from './insert.ts'
import { attach, carry, carryAlone, costIdle, detach, lastStep, nextStep } from './carry.ts'
import { listIncoming } from './incoming.ts'
import { bidKey, liveKey, record } from './journal.ts'
import { FAR, NOTHING, type Network } from './network.ts'

/** A slot is withdrawn: exact. Whoever gains most by its place takes it, or the place falls idle and its price drops. */
export const withdraw = (net: Network, s: number): void => {
  if (net.journal.open) {
    record(net.journal, liveKey(net, s), net.live[s]!)
    record(net.journal, bidKey(net, s), net.bid[s]!)
  }
  net.live[s] = 0
  net.bid[s] = NOTHING
  if (net.match[s]! >= 0) release(net, detach(net, s))
}

/**
 * The best use of one unit of a leaf, resource or team that its load still counts but nobody uses any more. `within`: a
 * team that is full and does not count it yet, so that another of the same team must let one go for it.
 */
export const release = (net: Network, node: number, within = -1): void => {
  if (net.inStart.length === 0) listIncoming(net)
  settleBack(net, searchBack(net, node, FAR, within))
  moveBack(net, node, within)
  forget(net)
}

/**
 * A served slot without rent loses `less` of its weight: exact, when the weight is set already and the bid not. Somebody who gains more by its place takes it,
 * or it stays and the place becomes cheaper.
 */
export const lower = (net: Network, s: number, less: number): void => {
  if (net.inStart.length === 0) listIncoming(net)
  const l = net.edgeLeaf[net.match[s]!]!
  settleBack(net, searchBack(net, l, less, -1))
  if (net.journal.open) record(net.journal, bidKey(net, s), net.bid[s]!)
  net.bid[s] = net.weight[s]!
  if (reach.end >= 0) {
    detach(net, s)
    moveBack(net, l, -1)
  }
  forget(net)
}

/** Lowers the prices of what the search found cheaper than its end. */
const settleBack = (net: Network, { cost, count }: Reach): void => {
  const { distance, touched, leaves, resources, leafPrice, leafSlot, nextSlot, bid } = net
  if (net.journal.open) recordPrices(net, count, cost)
  for (let k = 0; k < count; k++) {
    const at = touched[k]!
    const fall = cost - distance[at]!
    if (fall <= 0) continue
    if (at >= leaves + resources) net.teamPrice[at - leaves - resources]! -= fall
    else if (at >= leaves) net.resourcePrice[at - leaves]! -= fall
    else {
      leafPrice[at]! -= fall
      for (let t = leafSlot[at]!; t >= 0; t = nextSlot[t]!) bid[t]! -= fall
    }
  }
}

const forget = (net: Network): void => {
  for (let k = 0; k < reach.count; k++) net.distance[net.touched[k]!] = FAR
  empty(net.buckets)
}

/** How a backward search ended: the slot that comes in by `edge`, or (edge -1) the node whose load falls; -1 when nothing pays. */
interface Reach { end: number; edge: number; cost: number; count: number }
const reach: Reach = { end: -1, edge: -1, cost: 0, count: 0 }

/** Dijkstra against the arrows, from the free place to where it is wanted most. */
const searchBack = (net: Network, start: number, most: number, within: number): Reach => {
  const { inStart, inEnd, inSlot, inQuality, inEdge, edgeLeaf, leafPrice, bid, match, distance, viaEdge, viaNode, touched, buckets, leaves } = net
  const { leafResource, resourcePrice, flow } = net
  let limit = most
  let end = -1
  let edge = -1
  let count = 1
  touched[0] = start
  distance[start] = 0
  viaEdge[start] = -1
  viaNode[start] = -1
  put(buckets, 0, start)
  if (start < leaves) {
    // Just to let it fall idle is a first way out, and a bound on all others.
    const r = leafResource[start]!
    const idle = leafPrice[start]! - lastStep(net, r)
    if (idle < limit) {
      limit = idle
      end = leaves + r
      count = label(net, leaves + r, start, leafPrice[start]! - resourcePrice[r]!, FAR, count)
    }
  }
  for (let bucket = 0; ;) {
    bucket = nextBucket(buckets, bucket)
    if (bucket < 0 || bucket << buckets.shift >= limit) break
    const node = take(buckets, bucket)
    const d = distance[node]!
    if (d >= limit || (d >> buckets.shift !== bucket && bucket !== LAST)) continue
    if (node >= leaves) {
      const out = outOf(net, node, within)
      if (d + out < limit) {
        limit = d + out
        end = node
        edge = -1
      }
      count = askAbove(net, node, d, limit, count, within)
      continue
    }
    const r = leafResource[node]!
    if (flow[node]! > 0 || node === start) count = label(net, leaves + r, node, d + leafPrice[node]! - resourcePrice[r]!, limit, count)
    const base = d + leafPrice[node]!
    for (let k = inStart[node]!, last = inEnd[node]!; k < last; k++) {
      const t = inSlot[k]!
      const there = base - bid[t]! - inQuality[k]!
      if (there >= limit) continue
      const served = match[t]!
      if (served < 0) {
        if (within >= 0) continue
        limit = there
        end = t
        edge = inEdge[k]!
        continue
      }
      const to = edgeLeaf[served]!
      if (there >= distance[to]!) continue
      if (distance[to] === FAR) touched[count++] = to
      distance[to] = there
      viaEdge[to] = inEdge[k]!
      viaNode[to] = t
      put(buckets, there, to)
    }
  }
  reach.end = end
  reach.edge = edge
  reach.cost = limit
  reach.count = count
  return reach
}

/** What it costs to let the load of a resource or a team fall by one. */
const outOf = (net: Network, node: number, within: number): number => {
  const r = node - net.leaves
  if (r >= net.resources) return net.teamPrice[r - net.resources]!
  if (net.load[r] === 0) return FAR
  if (within >= 0) return net.resourceTeam[r] === within ? net.resourcePrice[r]! - lastStep(net, r) - net.teamPrice[within]! : FAR
  return net.resourcePrice[r]! - lastStep(net, r)
}

/** A resource's leaves with room, and the others of its team, could use what it lets go. Returns the count of labels. */
const askAbove = (net: Network, node: number, d: number, limit: number, count: number, within: number): number => {
  const { leaves, resources, resourcePrice, teamPrice } = net
  if (node >= leaves + resources) {
    const t = node - leaves - resources
    for (let k = net.teamStart[t]!; k < net.teamStart[t + 1]!; k++) {
      const r = net.teamResource[k]!
      if (net.load[r]! < net.resourceCap[r]!) count = label(net, leaves + r, node, d + nextStep(net, r) + teamPrice[t]! - resourcePrice[r]!, limit, count)
    }
    return count
  }
  const r = node - leaves
  for (let k = net.resourceLeafStart[r]!; k < net.resourceLeafStart[r + 1]!; k++) {
    const l = net.resourceLeaf[k]!
    // The leaf that began has no room of its own to offer, and is the only one without flow that may stand above its resource.
    if (net.flow[l]! < net.leafCap[l]! && net.leafPrice[l] === resourcePrice[r]) count = label(net, l, r, d, limit, count)
  }
  const t = net.teams > 0 ? net.resourceTeam[r]! : -1
  if (t >= 0 && t !== within && net.load[r]! > 0) count = label(net, leaves + resources + t, r, d + resourcePrice[r]! - lastStep(net, r) - teamPrice[t]!, limit, count)
  return count
}

/** Moves everybody along the path, from its far end to the place that was free. */
const moveBack = (net: Network, start: number, within: number): void => {
  const { end, edge } = reach
  const { leaves, resources, viaNode, leafResource } = net
  const changed: number[] = start < leaves ? [leafResource[start]!] : start < leaves + resources ? [start - leaves] : []
  let node = end
  if (edge >= 0) {
    attach(net, end, edge)
    node = net.edgeLeaf[edge]!
    changed.push(leafResource[node]!)
  } else if (end >= leaves + resources) {
    net.teamLoad[end - leaves - resources]!--
    reopen(net, end - leaves - resources)
  } else {
    changed.push(end - leaves)
    if (within >= 0) carryAlone(net, end - leaves, -1)
    else carry(net, end - leaves, -1)
  }
  while (node !== start) {
    const via = viaNode[node]!
    if (node >= leaves + resources) {
      // A team's unit changes hands: the one it came from lets go.
      carryAlone(net, via, -1)
      changed.push(via)
      node = leaves + via
    } else if (node >= leaves) {
      // A resource takes a unit of its team, or one of its leaves lets go.
      if (via >= leaves) {
        carryAlone(net, node - leaves, 1)
        changed.push(node - leaves)
      }
      node = via
    } else if (net.viaEdge[node]! < 0) {
      changed.push(via)
      node = leaves + via
    } else {
      detach(net, via)
      attach(net, via, net.viaEdge[node]!)
      node = net.edgeLeaf[net.viaEdge[node]!]!
    }
  }
  for (const r of changed) costIdle(net, r)
}

const reopen = (net: Network, t: number): void => {
  for (let k = net.teamStart[t]!; k < net.teamStart[t + 1]!; k++) costIdle(net, net.teamResource[k]!)
}
