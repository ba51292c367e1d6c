import { enter } from './events.ts'
import { record, weightKey } from './journal.ts'
import { HELD, type Network } from './network.ts'
import { withdraw } from './remove.ts'
import { leastCost, splitEvenly, type Whole } from './whole.ts'

/**
 * From the slots' optimum to whole needs: those served in part let go, and come back where that pays. Needs of one slot
 * stay slots, so the plan is at any time the exact optimum for the chosen needs of several.
 */
export const round = (whole: Whole): void => {
  const { net, needs } = whole
  countWhole(whole)
  const open = [...needs].filter((n) => !isWhole(whole, n))
  // First those that wait, so that nothing set free pulls half a need in.
  for (const n of open) for (const s of slotsOf(whole, n)) if (net.match[s]! < 0) withdraw(net, s)
  for (const n of open) for (const s of slotsOf(whole, n)) if (net.match[s]! >= 0) withdraw(net, s)
}

/** All its slots are served; between trials, that one of them is. */
export const isServed = ({ net, instance: { needStart } }: Whole, n: number): boolean => net.match[needStart[n]!]! >= 0

export function * slotsOf ({ instance: { needStart } }: Whole, n: number): Generator<number> {
  for (let s = needStart[n]!; s < needStart[n + 1]!; s++) yield s
}

const isWhole = (whole: Whole, n: number): boolean => {
  for (const s of slotsOf(whole, n)) if (whole.net.match[s]! < 0) return false
  return true
}

/** From here on a slot counts an even share of its need, whatever weight steers it. */
const countWhole = ({ net, instance: { needWeight, needStart } }: Whole): void => {
  net.points = new Int32Array(net.slots)
  for (let n = 0; n < needWeight.length; n++) {
    const slots = needStart[n + 1]! - needStart[n]!
    splitEvenly(needWeight[n]!, Array<number>(slots).fill(needWeight[n]! / slots), net.points, needStart[n]!)
  }
  for (let s = 0; s < net.slots; s++) if (net.match[s]! >= 0) net.value += net.points[s]! - net.weight[s]!
}

/** A chain may end at any slot of a chosen need, for the rent of the whole need. */
export const loosen = (whole: Whole): void => {
  const { net, needs, instance: { needStart, needWeight } } = whole
  for (const n of needs) {
    if (!isServed(whole, n)) continue
    let rent = needWeight[n]!
    for (let s = needStart[n]!; s < needStart[n + 1]!; s++) rent -= net.bid[s]!
    if (rent < 0) rent = 0
    for (let s = needStart[n]!; s < needStart[n + 1]!; s++) net.weight[s] = net.bid[s]! + rent
  }
}

/** Serves a need whole if that costs no more than its weight and `slack`. Needs that had to leave for it are added to `left`. */
export const place = (whole: Whole, n: number, slack: number, left: number[]): boolean => {
  const { net, needOf } = whole
  const costs = [...slotsOf(whole, n)].map((s) => leastCost(whole, s))
  let budget = whole.instance.needWeight[n]! + slack - costs.reduce((sum, cost) => sum + cost, 0)
  if (budget < 0) return false
  const first = whole.instance.needStart[n]!
  for (const [k, cost] of costs.entries()) {
    const s = first + k
    setWeight(net, s, budget + cost)
    if (!enter(net, s)) return false
    budget += cost - net.bid[s]!
    setWeight(net, s, HELD)
    const out = net.ended < -1 ? needOf[-2 - net.ended]! : -1
    if (out >= 0) {
      drop(whole, out)
      left.push(out)
    }
  }
  return true
}

const setWeight = (net: Network, s: number, weight: number): void => {
  if (net.journal.open) record(net.journal, weightKey(net, s), net.weight[s]!)
  net.weight[s] = weight
}

export const drop = (whole: Whole, n: number): void => {
  const { net } = whole
  for (const s of slotsOf(whole, n)) if (net.live[s] === 1 && net.match[s]! < 0) withdraw(net, s)
  for (const s of slotsOf(whole, n)) if (net.live[s] === 1) withdraw(net, s)
}
