import { FAIR_STEPS } from './instance.ts'
import { record } from './journal.ts'
import { NO_ROOM, type Network } from './network.ts'

/** What the next slot would cost a resource; only to be asked below its cap. */
export const nextStep = (net: Network, r: number): number => net.fairness[net.fairRow[r]! + Math.min(net.load[r]!, FAIR_STEPS - 1)]!
export const lastStep = (net: Network, r: number): number => net.fairness[net.fairRow[r]! + Math.min(net.load[r]! - 1, FAIR_STEPS - 1)]!

/** Puts a slot on a leaf; loads of resource and team are the caller's, since a chain only changes them at its end. */
export const attach = (net: Network, s: number, e: number): void => {
  const l = net.edgeLeaf[e]!
  const first = net.leafSlot[l]!
  if (net.journal.open) record(net.journal, s, -1)
  net.match[s] = e
  net.nextSlot[s] = first
  net.previousSlot[s] = -1
  if (first >= 0) net.previousSlot[first] = s
  net.leafSlot[l] = s
  net.flow[l]!++
  net.value += net.points[s]! + net.edgeQuality[e]!
}

export const detach = (net: Network, s: number): number => {
  const e = net.match[s]!
  const l = net.edgeLeaf[e]!
  const next = net.nextSlot[s]!
  const previous = net.previousSlot[s]!
  if (net.journal.open) record(net.journal, s, e)
  if (previous >= 0) net.nextSlot[previous] = next
  else net.leafSlot[l] = next
  if (next >= 0) net.previousSlot[next] = previous
  net.match[s] = -1
  net.flow[l]!--
  net.value -= net.points[s]! + net.edgeQuality[e]!
  return l
}

/** After a change of a resource's load, or of the room on its leaves. */
export const costIdle = (net: Network, r: number): void => {
  const { resourceLeaf, flow, leafCap, idleCost } = net
  const next = net.load[r]! < net.resourceCap[r]! && teamHasRoom(net, r) ? nextStep(net, r) : NO_ROOM
  for (let k = net.resourceLeafStart[r]!, end = net.resourceLeafStart[r + 1]!; k < end; k++) {
    const l = resourceLeaf[k]!
    idleCost[l] = flow[l]! < leafCap[l]! ? next : NO_ROOM
  }
}

const teamHasRoom = (net: Network, r: number): boolean => {
  if (net.teams === 0) return true
  const t = net.resourceTeam[r]!
  return t < 0 || net.teamLoad[t]! < net.teamCap[t]!
}

/** One slot more (1) or less (-1) for a resource and its team. */
export const carry = (net: Network, r: number, more: number): void => {
  carryAlone(net, r, more)
  const t = net.teams > 0 ? net.resourceTeam[r]! : -1
  if (t >= 0) carryTeam(net, t, more)
}

/** The same where its team's load stays, since another of the team carries one less or more. */
export const carryAlone = (net: Network, r: number, more: number): void => {
  if (more > 0) net.value -= nextStep(net, r)
  else net.value += lastStep(net, r)
  net.load[r]! += more
}

/** A team that is full now, or no longer, changes what all of its resources can take. */
export const carryTeam = (net: Network, t: number, more: number): void => {
  const room = net.teamCap[t]! - net.teamLoad[t]!
  net.teamLoad[t]! += more
  if (room !== 0 && room !== more) return
  for (let k = net.teamStart[t]!; k < net.teamStart[t + 1]!; k++) costIdle(net, net.teamResource[k]!)
}
