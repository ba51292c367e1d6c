import { enter, reweigh } from './events.ts'
import { CLOSED, HELD, type Network } from './network.ts'
import { withdraw } from './remove.ts'
import { attempt } from './undo.ts'

/** One slot that changes its leaf; -1 stands for not served. */
export interface Move { slot: number; from: number; to: number }
/** What would follow from one wish: who moves, and what the plan loses by it, in points. */
export interface Chain { loss: number; moves: Move[] }

/** Serves slot s by edge e as if there were no other, notes what follows, and takes it all back. Null when it cannot be. */
export const tryChain = (net: Network, s: number, e: number): Chain | null => {
  if (e < 0 || net.edgeQuality[e] === CLOSED) return null
  let chain: Chain | null = null
  attempt(net, () => {
    const before = net.value
    const weight = net.weight[s]!
    const mark = net.journal.used
    if (net.live[s] === 1) withdraw(net, s)
    reweigh(net, s, HELD)
    const served = enterOnly(net, s, e)
    if (served) chain = { loss: before - (net.value - HELD + weight), moves: movesSince(net, mark) }
    return false
  })
  return chain
}

/** The qualities of the other edges are put back at once: only the slot's own search is not to see them. */
const enterOnly = (net: Network, s: number, e: number): boolean => {
  const first = net.slotStart[s]!
  const qualities = net.edgeQuality.slice(first, net.slotEnd[s])
  net.edgeQuality.fill(CLOSED, first, net.slotEnd[s])
  net.edgeQuality[e] = qualities[e - first]!
  const served = enter(net, s)
  net.edgeQuality.set(qualities, first)
  return served
}

const movesSince = (net: Network, mark: number): Move[] => {
  const was = new Map<number, number>()
  for (let k = mark; k < net.journal.used; k += 2) {
    const s = net.journal.entries[k]!
    if (s < net.slots && !was.has(s)) was.set(s, net.journal.entries[k + 1]!)
  }
  const leaf = (edge: number): number => (edge < 0 ? -1 : net.edgeLeaf[edge]!)
  return [...was].map(([slot, edge]) => ({ slot, from: leaf(edge), to: leaf(net.match[slot]!) })).filter(({ from, to }) => from !== to)
}
