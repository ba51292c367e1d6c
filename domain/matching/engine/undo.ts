import { attach, carry, costIdle, detach } from './carry.ts'
import type { Network } from './network.ts'

/** Tries something out: what it did stays when it returns true, and is taken back to the last price when it does not. */
export const attempt = (net: Network, trial: () => boolean): boolean => {
  const { journal } = net
  const outer = journal.open
  const mark = journal.used
  journal.open = true
  const kept = trial()
  journal.open = false
  if (!kept) takeBack(net, mark)
  journal.open = outer
  if (!outer) journal.used = 0
  return kept
}

const takeBack = (net: Network, mark: number): void => {
  const { journal, slots } = net
  while (journal.used > mark) {
    journal.used -= 2
    const where = journal.entries[journal.used]!
    const was = journal.entries[journal.used + 1]!
    const item = where % slots
    if (where < slots) putBack(net, where, was)
    else if (where < 2 * slots) net.bid[item] = was
    else if (where < 3 * slots) weightBack(net, item, was)
    else if (where < 4 * slots) net.live[item] = was
    else priceBack(net, where - 4 * slots, was)
  }
}

const weightBack = (net: Network, s: number, was: number): void => {
  if (net.points === net.weight && net.match[s]! >= 0) net.value += was - net.weight[s]!
  net.weight[s] = was
}

const priceBack = (net: Network, node: number, was: number): void => {
  const { leaves, resources } = net
  if (node < leaves) net.leafPrice[node] = was
  else if (node < leaves + resources) net.resourcePrice[node - leaves] = was
  else net.teamPrice[node - leaves - resources] = was
}

const putBack = (net: Network, s: number, was: number): void => {
  if (net.match[s]! >= 0) {
    const r = net.leafResource[detach(net, s)]!
    carry(net, r, -1)
    costIdle(net, r)
  }
  if (was < 0) return
  attach(net, s, was)
  const r = net.leafResource[net.edgeLeaf[was]!]!
  carry(net, r, 1)
  costIdle(net, r)
}
