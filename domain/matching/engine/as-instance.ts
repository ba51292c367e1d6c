import type { Assignment } from './certificate.ts'
import { FAIR_STEPS, type Instance } from './instance.ts'
import { CLOSED, type Network } from './network.ts'

/**
 * The plan as it stands, as an instance of its own for the certificate to look at: withdrawn slots have no edges, and
 * closed edges are gone. Every slot is a need by itself.
 */
export const asInstance = (net: Network): { instance: Instance; assignment: Assignment } => {
  const edgeLeaf: number[] = []
  const edgeQuality: number[] = []
  const slotStart = new Int32Array(net.slots + 1)
  const assignment = new Int32Array(net.slots).fill(-1)
  for (let s = 0; s < net.slots; s++) {
    for (let e = net.slotStart[s]!; e < net.slotEnd[s]! && net.live[s] === 1; e++) {
      if (net.edgeQuality[e] === CLOSED) continue
      if (net.match[s] === e) assignment[s] = edgeLeaf.length
      edgeLeaf.push(net.edgeLeaf[e]!)
      edgeQuality.push(net.edgeQuality[e]!)
    }
    slotStart[s + 1] = edgeLeaf.length
  }
  const weight = net.weight.slice(0, net.slots)
  const instance: Instance = {
    needWeight: weight, needStart: Int32Array.from({ length: net.slots + 1 }, (_, s) => s), slotWeight: weight, slotStart,
    edgeLeaf: Int32Array.from(edgeLeaf), edgeQuality: Int32Array.from(edgeQuality),
    leafResource: net.leafResource.slice(0, net.leaves), leafCap: net.leafCap.slice(0, net.leaves),
    resourceCap: net.resourceCap.slice(0, net.resources), resourceKind: net.fairRow.slice(0, net.resources).map((row) => row / FAIR_STEPS), fairness: net.fairness,
    ...(net.teams > 0 ? { resourceTeam: net.resourceTeam.slice(0, net.resources), teamCap: net.teamCap } : {}),
  }
  return { instance, assignment }
}
