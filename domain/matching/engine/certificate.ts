import type { Instance } from './instance.ts'

/** Who serves what: the edge of each slot, or -1. */
export type Assignment = Int32Array
/** Prices of leaves, resources and teams, and rents of slots, in points. */
export interface Prices { slotRent: ArrayLike<number>; leafPrice: ArrayLike<number>; resourcePrice: ArrayLike<number>; teamPrice?: ArrayLike<number> }
/** `violations`: broken rows of the model or of its dual. Proven optimal: none, and objective = bound. */
export interface Certificate { objective: number; bound: number; violations: number; served: number }

/*
 * Written from the model alone: shares nothing with the solver but the shapes. Every sum is of integers below 2^53, kept
 * as a double, so it is exact.
 */

/** P1: slots are optional and count their own weight. */
export const certifyP1 = (instance: Instance, assignment: Assignment, prices: Prices): Certificate => {
  const flows = carried(instance, assignment)
  let objective = 0 - loadCost(instance, flows.resource)
  let served = 0
  for (let s = 0; s < assignment.length; s++) {
    const e = assignment[s]!
    if (e < 0) continue
    served++
    objective += instance.slotWeight[s]! + (instance.edgeQuality[e] ?? 0)
  }
  let bound = capacityRent(instance, prices)
  let broken = brokenPrices(instance, prices)
  for (let s = 0; s < assignment.length; s++) {
    bound += prices.slotRent[s]!
    if (prices.slotRent[s]! < 0) broken++
    for (let e = instance.slotStart[s]!; e < instance.slotStart[s + 1]!; e++) {
      if (prices.slotRent[s]! + prices.leafPrice[instance.edgeLeaf[e]!]! < instance.slotWeight[s]! + instance.edgeQuality[e]!) broken++
    }
  }
  return { objective, bound, violations: flows.broken + broken, served }
}

/** P2: a need counts whole or not at all; any prices of leaves and resources bound the optimum. */
export const certifyP2 = (instance: Instance, assignment: Assignment, prices: Omit<Prices, 'slotRent'>): Certificate => {
  const flows = carried(instance, assignment)
  let objective = 0 - loadCost(instance, flows.resource)
  let served = 0
  let halves = 0
  for (let n = 0; n < instance.needWeight.length; n++) {
    const whole = servedWhole(instance, assignment, n)
    if (whole < 0) halves++
    // A need without a slot wants nobody: it counts when that is a gain.
    const counts = whole > 0 && (instance.needStart[n]! < instance.needStart[n + 1]! || instance.needWeight[n]! > 0)
    if (counts) served++
    if (counts) objective += instance.needWeight[n]!
  }
  for (const e of assignment) if (e >= 0) objective += instance.edgeQuality[e] ?? 0
  return { objective, bound: boundP2(instance, prices), violations: flows.broken + halves + brokenPrices(instance, prices), served }
}

/** The Lagrangian bound at given prices: what each need could win for itself, and what the capacities are worth. */
export const boundP2 = (instance: Instance, prices: Omit<Prices, 'slotRent'>): number => {
  let bound = capacityRent(instance, prices)
  for (let n = 0; n < instance.needWeight.length; n++) {
    let rent = instance.needWeight[n]!
    for (let s = instance.needStart[n]!; s < instance.needStart[n + 1]!; s++) {
      let least = Infinity
      for (let e = instance.slotStart[s]!; e < instance.slotStart[s + 1]!; e++) {
        least = Math.min(least, prices.leafPrice[instance.edgeLeaf[e]!]! - instance.edgeQuality[e]!)
      }
      rent -= least
    }
    bound += Math.max(0, rent)
  }
  return bound
}

/** 1 when every slot is served, 0 when none is, -1 when some are. */
const servedWhole = (instance: Instance, assignment: Assignment, n: number): number => {
  let served = 0
  const slots = instance.needStart[n + 1]! - instance.needStart[n]!
  for (let s = instance.needStart[n]!; s < instance.needStart[n + 1]!; s++) if (assignment[s]! >= 0) served++
  return served === slots ? 1 : served === 0 ? 0 : -1
}

const carried = (instance: Instance, assignment: Assignment): { resource: Float64Array; broken: number } => {
  const leaf = new Float64Array(instance.leafCap.length)
  const resource = new Float64Array(instance.resourceCap.length)
  const team = new Float64Array(instance.teamCap?.length ?? 0)
  let broken = assignment.length === instance.slotWeight.length ? 0 : 1
  for (let s = 0; s < assignment.length; s++) {
    const e = assignment[s]!
    if (e === -1) continue
    if (e < instance.slotStart[s]! || e >= instance.slotStart[s + 1]!) {
      broken++
      continue
    }
    const r = instance.leafResource[instance.edgeLeaf[e]!]!
    leaf[instance.edgeLeaf[e]!]!++
    resource[r]!++
    const t = instance.resourceTeam?.[r] ?? -1
    if (t >= 0) team[t]!++
  }
  leaf.forEach((flow, l) => { if (flow > instance.leafCap[l]!) broken++ })
  resource.forEach((flow, r) => { if (flow > instance.resourceCap[r]!) broken++ })
  team.forEach((flow, t) => { if (flow > instance.teamCap![t]!) broken++ })
  return { resource, broken }
}

/** What the (k + 1)-th slot of a week costs resource r; behind the row's end as at its end. */
const stepCost = ({ resourceKind, fairness }: Instance, r: number, k: number): number => fairness[resourceKind[r]! * 24 + Math.min(k, 23)]!

const loadCost = (instance: Instance, load: Float64Array): number => {
  let cost = 0
  for (let r = 0; r < load.length; r++) for (let k = 0; k < load[r]!; k++) cost += stepCost(instance, r, k)
  return cost
}

/** What leaves, weekly caps and team caps are worth at these prices. No resource carries more than its leaves can. */
const capacityRent = (instance: Instance, { leafPrice, resourcePrice, teamPrice }: Omit<Prices, 'slotRent'>): number => {
  let rent = 0
  const room = new Float64Array(instance.resourceCap.length)
  for (let l = 0; l < instance.leafCap.length; l++) {
    const r = instance.leafResource[l]!
    room[r]! += instance.leafCap[l]!
    rent += instance.leafCap[l]! * Math.max(0, leafPrice[l]! - resourcePrice[r]!)
  }
  for (let r = 0; r < room.length; r++) {
    const t = instance.resourceTeam?.[r] ?? -1
    const above = resourcePrice[r]! - (t >= 0 ? teamPrice![t]! : 0)
    for (let k = 0; k < Math.min(instance.resourceCap[r]!, room[r]!); k++) {
      const gain = above - stepCost(instance, r, k)
      if (gain <= 0) break
      rent += gain
    }
  }
  instance.teamCap?.forEach((cap, t) => { rent += cap * teamPrice![t]! })
  return rent
}

/** Only a team's price has a sign to keep; a leaf's and a resource's may be below zero, when a first step is. */
const brokenPrices = (instance: Instance, { teamPrice }: Omit<Prices, 'slotRent'>): number =>
  instance.teamCap ? instance.teamCap.reduce((sum, _, t) => sum + (teamPrice![t]! < 0 ? 1 : 0), 0) : 0
