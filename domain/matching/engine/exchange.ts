import { priceKey } from './journal.ts'
import { drop, isServed, loosen, place } from './round.ts'
import { attempt } from './undo.ts'
import { needRent, type Whole } from './whole.ts'

/** How many needs are asked in turn when places became cheaper, and how deep one may draw in another. */
const ASKED = 8
const DEPTH = 1

/**
 * Serves a need, even at a loss of `slack` so far; then those that had to leave for it, and those that what they left
 * draws in, have their turn. Stays when the plan is not worse than before by `worse` or more.
 */
export const tryPlace = (whole: Whole, n: number, slack: number, worse: number, depth = DEPTH): boolean => attempt(whole.net, () => {
  const { net } = whole
  const before = net.value
  const mark = net.journal.used
  const left: number[] = []
  if (!place(whole, n, slack, left)) return false
  if (depth > 0) refill(whole, n, mark, left, depth - 1)
  return net.value > before - worse
})

/** Drops a need, and stays so when what comes instead makes up for it, but for `worse`. */
export const tryDrop = (whole: Whole, n: number, worse: number): boolean => attempt(whole.net, () => {
  const { net } = whole
  const before = net.value
  const mark = net.journal.used
  drop(whole, n)
  refill(whole, n, mark, [], DEPTH)
  return net.value > before - worse
})

/** Asks the needs that would gain by a place that became cheaper since the mark, best first. */
const refill = (whole: Whole, but: number, mark: number, left: number[], depth: number): void => {
  const wishes = wantedSince(whole, mark)
  for (const n of left) wishes.add(n)
  wishes.delete(but)
  const ranked = byRent(whole, [...wishes].filter((n) => !isServed(whole, n))).filter(({ rent }) => rent > 0)
  for (const { n } of ranked.slice(0, ASKED)) if (!isServed(whole, n)) tryPlace(whole, n, 0, 0, depth)
}

const byRent = (whole: Whole, needs: number[]): { n: number; rent: number }[] =>
  needs.map((n) => ({ n, rent: needRent(whole, n) })).sort((a, b) => b.rent - a.rent || a.n - b.n)

/** Needs that wait and have a candidate on a leaf whose price fell. */
const wantedSince = ({ net, needOf }: Whole, mark: number): Set<number> => {
  const wanted = new Set<number>()
  const first = priceKey(net, 0)
  for (let k = mark; k < net.journal.used; k += 2) {
    const l = net.journal.entries[k]! - first
    if (l < 0 || l >= net.leaves || net.leafPrice[l]! >= net.journal.entries[k + 1]!) continue
    for (let at = net.inStart[l]!; at < net.inEnd[l]!; at++) {
      const s = net.inSlot[at]!
      if (needOf[s]! >= 0 && net.match[s]! < 0) wanted.add(needOf[s]!)
    }
  }
  return wanted
}

/** Every need that waits with a gain in sight has its turn, and every one that is served at a loss. */
export const improve = (whole: Whole): void => {
  for (const { n, rent } of byRent(whole, [...whole.needs])) {
    const served = isServed(whole, n)
    if (served ? rent > 0 : rent <= 0) continue
    loosen(whole)
    if (served) tryDrop(whole, n, 0)
    else tryPlace(whole, n, 0, 0, 2)
  }
}
