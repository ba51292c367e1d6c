import type { Assignment } from './certificate.ts'
import { improve, tryDrop, tryPlace } from './exchange.ts'
import type { Instance } from './instance.ts'
import { seeded } from './pick.ts'
import { isServed, loosen, round } from './round.ts'
import { openDescent, tighten, type Bound } from './tighten.ts'
import { needRent, openWhole, type Whole } from './whole.ts'

/** `bound` proves how good the assignment is; `split` is the weight of each slot at which independent slots come closest. */
export interface Draft { assignment: Assignment; bound: Bound; split: Int32Array }

/** Rounds of the descent; each is cheaper than the one before, and the last ones change the seventh digit. */
const ROUNDS = 60
/** Trials are for small and middle plans; large ones gain a few millionths by them, for as long as all the rest takes. */
const MOST_TRIALS = 20_000
const TRIALS_EACH = 100
const LARGE = 10_000
/** Needs near the margin are tried, the nearest most often. */
const CORE = 300
const NEAREST = 2

/** All or nothing: a plan of whole needs with a proven bound. The same instance always gives the same plan. */
export const solveP2 = (instance: Instance): Draft => {
  const whole = openWhole(instance)
  const descent = openDescent(whole)
  while (descent.rounds < ROUNDS && tighten(whole, descent)) { /* until no need is served in part */ }
  const split = whole.net.weight.slice()
  const core = nearMargin(whole)
  round(whole)
  loosen(whole)
  improve(whole)
  const trials = whole.net.slots > LARGE ? 0 : Math.min(MOST_TRIALS, TRIALS_EACH * core.length)
  return { assignment: explore(whole, core, trials, descent.bound.value), bound: descent.bound, split }
}

/** The needs that the prices decide least clearly. */
const nearMargin = (whole: Whole): number[] =>
  [...whole.needs].map((n) => ({ n, far: Math.abs(needRent(whole, n)) })).sort((a, b) => a.far - b.far || a.n - b.n).slice(0, CORE).map(({ n }) => n)

/** Serves or drops needs near the margin, accepting small losses that become smaller; keeps the best plan seen. */
const explore = (whole: Whole, core: number[], trials: number, bound: number): Assignment => {
  const { net } = whole
  const pick = seeded(1)
  const scale = typicalWeight(whole)
  const best = net.match.slice()
  let most = net.value
  if (core.length === 0) return best
  for (let trial = 0; trial < trials && most < bound; trial++) {
    const n = core[Math.floor(core.length * (pick(1 << 20) / (1 << 20)) ** NEAREST)]!
    const worse = 0.06 * scale * (1 - trial / trials) * (pick(1024) / 1024)
    loosen(whole)
    if (isServed(whole, n)) tryDrop(whole, n, worse)
    else tryPlace(whole, n, 0.2 * scale, worse)
    if (net.value <= most) continue
    most = net.value
    best.set(net.match)
  }
  return best
}

const typicalWeight = ({ needs, instance: { needWeight } }: Whole): number =>
  needs.reduce((sum, n) => sum + Math.abs(needWeight[n]!), 0) / Math.max(1, needs.length)
