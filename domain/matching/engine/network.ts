import { FAIR_STEPS, type Instance } from './instance.ts'
import type { Journal } from './journal.ts'
import { openBuckets, type Buckets } from './buckets.ts'

/** No label yet, and no way out: larger than any distance. */
export const FAR = 0x7fffffff
/** The quality of an edge that is not to be used. */
export const CLOSED = -0x40000000
/** The weight of a slot that must not give up its place. */
export const HELD = 0x20000000
export const NO_ROOM = 0x40000000
/** The bid of a slot that wants nothing. */
export const NOTHING = -0x40000000

/**
 * A plan under way: who serves what, and the prices that prove it. Nodes of a search are leaves, then resources, then teams.
 * What holds between any two calls: no live slot bids more than leafPrice - quality on any of its edges, one that is served bids
 * just that, and one that is not bids its whole weight; a leaf's price is its resource's, above it only when the leaf is full; and a resource's price lies between the cost of the
 * last step it carries and of the next.
 */
export interface Network {
  slots: number
  leaves: number
  resources: number
  /** Edges in use; the arrays may be longer. */
  edges: number
  readonly teams: number
  slotStart: Int32Array
  slotEnd: Int32Array
  edgeLeaf: Int32Array
  edgeQuality: Int32Array
  /** Who could use a leaf, with the edge and its quality, from inStart to inEnd; made when first asked for, since only withdrawals look that way. */
  inStart: Int32Array
  inEnd: Int32Array
  inSlot: Int32Array
  inQuality: Int32Array
  inEdge: Int32Array
  /** Entries in use, where lists that grew left gaps. */
  inUsed: number
  leafResource: Int32Array
  resourceLeafStart: Int32Array
  resourceLeaf: Int32Array
  leafCap: Int32Array
  resourceCap: Int32Array
  /** Where a resource's row of `fairness` begins. */
  fairRow: Int32Array
  fairness: Int32Array
  resourceTeam: Int32Array
  teamCap: Int32Array
  teamStart: Int32Array
  teamResource: Int32Array
  weight: Int32Array
  /** What a served slot counts; its weight, unless needs are all or nothing and weights only steer. */
  points: Int32Array
  /** Points and quality of all that is served, less the cost of loads. */
  value: number
  /** Where the last insertion's chain ended: a leaf, slot t as -2 - t, or -1 for the slot itself. */
  ended: number
  /** 1 while the slot wants to be served. */
  live: Uint8Array
  /** The edge that serves the slot, or -1. */
  match: Int32Array
  /** While prices have only risen: no more than what each slot's cheapest other place costs. */
  rising: boolean
  elsewhere: Int32Array
  /** Slots on a leaf, as a doubly linked list. */
  leafSlot: Int32Array
  nextSlot: Int32Array
  previousSlot: Int32Array
  flow: Int32Array
  load: Int32Array
  teamLoad: Int32Array
  /** What a slot gives for a place, beyond the fit; the rest of its weight is its rent. NOTHING for a slot that is not live. */
  bid: Int32Array
  leafPrice: Int32Array
  /** What the next slot would cost on a leaf with room, by its resource's next step; NO_ROOM where there is none. */
  idleCost: Int32Array
  resourcePrice: Int32Array
  teamPrice: Int32Array
  /** Labels of one search; FAR and unused between searches. */
  distance: Int32Array
  viaEdge: Int32Array
  viaNode: Int32Array
  touched: Int32Array
  buckets: Buckets
  journal: Journal
}

/** A plan in which nobody serves anything yet, at the prices of idle resources. */
export const openNetwork = (instance: Instance): Network => {
  const slots = instance.slotWeight.length
  const leaves = instance.leafCap.length
  const resources = instance.resourceCap.length
  const teams = instance.teamCap?.length ?? 0
  const nodes = leaves + resources + teams
  const byTeam = listTeams(instance, teams)
  const net: Network = {
    slots, leaves, resources, teams, edges: instance.edgeLeaf.length,
    slotStart: instance.slotStart, slotEnd: instance.slotStart.subarray(1), edgeLeaf: instance.edgeLeaf, edgeQuality: instance.edgeQuality,
    inStart: new Int32Array(0), inEnd: new Int32Array(0), inSlot: new Int32Array(0), inQuality: new Int32Array(0), inEdge: new Int32Array(0), inUsed: 0,
    leafResource: instance.leafResource, resourceLeafStart: new Int32Array(resources + 1), resourceLeaf: new Int32Array(leaves),
    leafCap: instance.leafCap.slice(), resourceCap: new Int32Array(resources),
    fairRow: new Int32Array(resources), fairness: instance.fairness,
    resourceTeam: instance.resourceTeam ?? new Int32Array(0), teamCap: instance.teamCap?.slice() ?? new Int32Array(0),
    teamStart: byTeam.start, teamResource: byTeam.items,
    weight: instance.slotWeight.slice(), points: new Int32Array(0), value: 0, ended: -1, live: new Uint8Array(slots), match: new Int32Array(slots).fill(-1),
    rising: true, elsewhere: new Int32Array(slots).fill(CLOSED),
    leafSlot: new Int32Array(leaves).fill(-1), nextSlot: new Int32Array(slots).fill(-1), previousSlot: new Int32Array(slots).fill(-1),
    flow: new Int32Array(leaves), load: new Int32Array(resources), teamLoad: new Int32Array(teams),
    bid: new Int32Array(slots).fill(NOTHING), leafPrice: new Int32Array(leaves), idleCost: new Int32Array(leaves), resourcePrice: new Int32Array(resources), teamPrice: new Int32Array(teams),
    distance: new Int32Array(nodes).fill(FAR), viaEdge: new Int32Array(nodes), viaNode: new Int32Array(nodes), touched: new Int32Array(nodes),
    buckets: openBuckets(mostPoints(instance)),
    journal: { open: false, used: 0, entries: new Int32Array(1024) },
  }
  net.points = net.weight
  openResources(net, instance)
  return net
}

/** Three passes, since a plan is opened cold: they would otherwise cost as much as solving a middle one. */
const openResources = (net: Network, { resourceCap, resourceKind }: Instance): void => {
  const { leafResource, leafCap, resourceLeafStart, resourceLeaf, fairRow, fairness, resourcePrice, leafPrice, idleCost, resources, leaves } = net
  // A weekly cap above what the leaves can carry would let steps of fairness count that nobody can reach.
  const room = new Float64Array(resources)
  for (let l = 0; l < leaves; l++) {
    const r = leafResource[l]!
    resourceLeafStart[r + 1]!++
    room[r]! += leafCap[l]!
  }
  const at = new Int32Array(resources)
  for (let r = 0, start = 0; r < resources; r++) {
    at[r] = start
    start += resourceLeafStart[r + 1]!
    resourceLeafStart[r + 1] = start
    const cap = resourceCap[r]!
    const carried = room[r]!
    net.resourceCap[r] = cap < carried ? cap : carried
    fairRow[r] = resourceKind[r]! * FAIR_STEPS
    // Idle, it costs what its first step does: zero, or below for somebody who waits to be asked.
    resourcePrice[r] = cap > 0 && carried > 0 ? fairness[fairRow[r]!]! : FAR >> 1
  }
  for (let l = 0; l < leaves; l++) {
    const r = leafResource[l]!
    const price = resourcePrice[r]!
    const open = leafCap[l]! > 0
    resourceLeaf[at[r]!++] = l
    leafPrice[l] = open ? price : FAR >> 1
    idleCost[l] = open && net.resourceCap[r]! > 0 && teamHasSome(net, r) ? price : NO_ROOM
  }
}

const teamHasSome = ({ teams, resourceTeam, teamCap }: Network, r: number): boolean => teams === 0 || resourceTeam[r]! < 0 || teamCap[resourceTeam[r]!]! > 0

/** Counting sort: the resources of each team, in the order of their ids. */
const listTeams = ({ resourceTeam }: Instance, teams: number): { start: Int32Array; items: Int32Array } => {
  const start = new Int32Array(teams + 1)
  if (!resourceTeam || teams === 0) return { start, items: new Int32Array(0) }
  for (const t of resourceTeam) if (t >= 0) start[t + 1]!++
  for (let t = 0; t < teams; t++) start[t + 1]! += start[t]!
  const at = start.slice(0, teams)
  const items = new Int32Array(start[teams]!)
  resourceTeam.forEach((t, r) => { if (t >= 0) items[at[t]!++] = r })
  return { start, items }
}

/** About the longest path, for the width of buckets; a sample of the qualities will do, since longer ones only cost time. */
const mostPoints = ({ slotWeight, edgeQuality, fairness }: Instance): number => {
  let weight = 0, quality = 0, step = 0
  for (let i = 0; i < slotWeight.length; i++) if (slotWeight[i]! > weight) weight = slotWeight[i]!
  for (let i = 0; i < edgeQuality.length; i += 1 + (edgeQuality.length >> 11)) if (edgeQuality[i]! > quality) quality = edgeQuality[i]!
  for (let i = 0; i < fairness.length; i++) if (Math.abs(fairness[i]!) > step) step = Math.abs(fairness[i]!)
  return weight + quality + step
}

/** What each slot gains over going unserved; the dual that goes with the prices. */
export const slotRents = ({ weight, bid, live, slots }: Network): Int32Array => weight.subarray(0, slots).map((points, s) => (live[s] === 1 ? points - bid[s]! : 0))
