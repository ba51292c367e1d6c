import { enter, reweigh } from './events.ts'
import { addEdges } from './grow.ts'
import { listIncoming } from './incoming.ts'
import { CLOSED, HELD, type Network } from './network.ts'
import { withdraw } from './remove.ts'

/** Somebody (or something) who could serve a slot: a leaf, and the points of fit, at least 1. */
export interface Candidate { leaf: number; quality: number }

export const edgeOf = (net: Network, s: number, leaf: number): number => {
  for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) if (net.edgeLeaf[e] === leaf) return e
  return -1
}

/** Changes a slot's own edges or weight while it is out of the plan. */
const anew = (net: Network, s: number, change: () => void): void => {
  const live = net.live[s] === 1
  if (live) withdraw(net, s)
  change()
  if (live) enter(net, s)
}

const setQuality = (net: Network, e: number, quality: number): void => {
  if (net.inStart.length === 0) listIncoming(net)
  net.edgeQuality[e] = quality
  const l = net.edgeLeaf[e]!
  for (let k = net.inStart[l]!; k < net.inEnd[l]!; k++) if (net.inEdge[k] === e) net.inQuality[k] = quality
}

/** Edges that are closed and slots that are bound to one leaf; each exact, each to be undone. */
export const openBindings = (net: Network) => {
  /** The quality of each closed edge, by slot and leaf. */
  const closed = new Map<string, number>()
  const bound = new Map<number, { leaf: number; weight: number }>()

  const qualityOf = (s: number, leaf: number): number => {
    const quality = net.edgeQuality[edgeOf(net, s, leaf)]!
    return quality === CLOSED ? (held.get(`${s} ${leaf}`) ?? CLOSED) : quality
  }
  /** Qualities of edges that are only closed because their slot is bound elsewhere. */
  const held = new Map<string, number>()

  const bind = (s: number, leaf: number): boolean => {
    const chosen = edgeOf(net, s, leaf)
    if (chosen < 0 || closed.has(`${s} ${leaf}`)) return false
    if (bound.has(s)) release(s)
    anew(net, s, () => {
      for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) {
        if (e === chosen || net.edgeQuality[e] === CLOSED) continue
        held.set(`${s} ${net.edgeLeaf[e]}`, net.edgeQuality[e]!)
        setQuality(net, e, CLOSED)
      }
      bound.set(s, { leaf, weight: net.weight[s]! })
      reweigh(net, s, HELD)
    })
    if (net.match[s] === chosen) return true
    release(s)
    return false
  }

  const release = (s: number): void => {
    const was = bound.get(s)
    if (!was) return
    bound.delete(s)
    anew(net, s, () => {
      for (let e = net.slotStart[s]!; e < net.slotEnd[s]!; e++) {
        const key = `${s} ${net.edgeLeaf[e]}`
        if (held.has(key)) setQuality(net, e, held.get(key)!)
        held.delete(key)
      }
      reweigh(net, s, was.weight)
    })
  }

  return {
    /** The slot stays with the leaf. False when the leaf cannot carry it; then the slot is as free as it was. */
    bind,
    release,
    isBound: (s: number): boolean => bound.has(s),
    weightOf: (s: number): number => bound.get(s)?.weight ?? net.weight[s]!,
    reweigh: (s: number, weight: number): void => {
      const was = bound.get(s)
      if (was) was.weight = weight
      else reweigh(net, s, weight)
    },
    forbid: (s: number, leaf: number): void => {
      const e = edgeOf(net, s, leaf)
      const key = `${s} ${leaf}`
      if (e < 0 || closed.has(key)) return
      if (bound.get(s)?.leaf === leaf) release(s)
      closed.set(key, qualityOf(s, leaf))
      held.delete(key)
      if (net.match[s] === e) anew(net, s, () => setQuality(net, e, CLOSED))
      else setQuality(net, e, CLOSED)
    },
    allow: (s: number, leaf: number): void => {
      const key = `${s} ${leaf}`
      const quality = closed.get(key)
      if (quality === undefined) return
      closed.delete(key)
      if (bound.has(s)) held.set(key, quality)
      else anew(net, s, () => setQuality(net, edgeOf(net, s, leaf), quality))
    },
    add: (s: number, candidates: readonly Candidate[]): void => {
      const leaf = bound.get(s)?.leaf
      if (leaf !== undefined) release(s)
      anew(net, s, () => addEdges(net, s, candidates.map((one) => one.leaf), candidates.map(({ quality }) => quality)))
      if (leaf !== undefined) bind(s, leaf)
    },
    /** What bound slots count above their weight. */
    surplus: (): number => [...bound].reduce((sum, [s, { weight }]) => sum + (net.match[s]! >= 0 ? HELD - weight : 0), 0),
  }
}
