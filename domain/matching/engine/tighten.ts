import { reweigh } from './events.ts'
import type { Prices } from './certificate.ts'
import { leastCost, splitEvenly, type Whole } from './whole.ts'

/** The best bound so far and the prices that prove it. */
export interface Bound { value: number; prices: Omit<Prices, 'slotRent'> }

/** How far below the best bound a step aims, as a share of it: halved when it does not get nearer, down to the least. */
const AIM = 0.004
const LEAST_AIM = 0.00002
const PATIENCE = 2
const MOMENTUM = 0.5

/** The running state of the descent over splits. */
export interface Descent { bound: Bound; aim: number; misses: number; share: Float64Array; speed: Float64Array; rounds: number; broken: number[] }

export const openDescent = ({ net }: Whole): Descent => ({
  bound: { value: Infinity, prices: { leafPrice: [], resourcePrice: [], teamPrice: [] } }, aim: 0, misses: 0,
  share: Float64Array.from(net.weight), speed: new Float64Array(net.slots), rounds: 0, broken: [],
})

/**
 * One step of a subgradient descent with momentum: of each need that is served in part, weight moves from the slots that
 * are served to those that are not. Only such needs move; at the end a handful is left. Returns false when none is.
 */
export const tighten = (whole: Whole, descent: Descent): boolean => {
  measure(whole, descent)
  descent.rounds++
  const { net, instance: { needStart, needWeight } } = whole
  let norm = 0
  for (const n of descent.broken) {
    const slots = needStart[n + 1]! - needStart[n]!
    const served = servedOf(whole, n)
    norm += served * (1 - served / slots)
  }
  if (norm === 0) return false
  const step = (net.value - descent.bound.value + descent.aim) / norm
  for (const n of descent.broken) {
    const first = needStart[n]!
    const last = needStart[n + 1]!
    const mean = servedOf(whole, n) / (last - first)
    for (let s = first; s < last; s++) {
      descent.speed[s] = MOMENTUM * descent.speed[s]! + step * ((net.match[s]! >= 0 ? 1 : 0) - mean)
      descent.share[s]! -= descent.speed[s]!
    }
    resplit(whole, needWeight[n]!, descent.share, first, last)
  }
  return true
}

const servedOf = ({ net, instance: { needStart } }: Whole, n: number): number => {
  let served = 0
  for (let s = needStart[n]!; s < needStart[n + 1]!; s++) if (net.match[s]! >= 0) served++
  return served
}

const split = new Int32Array(1024)

/** Those that get less come first, so that what they leave is there for the others. */
const resplit = ({ net }: Whole, weight: number, share: Float64Array, first: number, last: number): void => {
  const target = last - first > split.length ? new Int32Array(last - first) : split
  splitEvenly(weight, share.subarray(first, last), target, 0)
  for (let s = first; s < last; s++) if (target[s - first]! < net.weight[s]!) reweigh(net, s, target[s - first]!)
  for (let s = first; s < last; s++) if (target[s - first]! > net.weight[s]!) reweigh(net, s, target[s - first]!)
}

/**
 * The needs that are served in part, and the bound at current prices: the slots' optimum, less what such needs claim in it
 * beyond what they could claim whole. A need that is served whole or not at all claims the same either way.
 */
export const measure = (whole: Whole, descent: Descent): void => {
  const { net, needs, instance: { needStart, needWeight } } = whole
  let value = net.value
  descent.broken = []
  for (const n of needs) {
    const served = servedOf(whole, n)
    const first = needStart[n]!
    const last = needStart[n + 1]!
    if (served === 0 || served === last - first) continue
    descent.broken.push(n)
    let rent = needWeight[n]!
    for (let s = first; s < last; s++) {
      value -= net.weight[s]! - net.bid[s]!
      rent -= leastCost(whole, s)
    }
    if (rent > 0) value += rent
  }
  const { bound } = descent
  if (bound.value === Infinity) descent.aim = Math.abs(value) * AIM
  if (value < bound.value - descent.aim / 20) descent.misses = 0
  else if (++descent.misses >= PATIENCE) {
    descent.aim = Math.max(Math.abs(value) * LEAST_AIM, descent.aim / 2)
    descent.misses = 0
  }
  if (value >= bound.value) return
  bound.value = value
  bound.prices = { leafPrice: net.leafPrice.slice(), resourcePrice: net.resourcePrice.slice(), teamPrice: net.teamPrice.slice() }
}
