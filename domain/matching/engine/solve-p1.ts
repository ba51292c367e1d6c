import { insert } from './insert.ts'
import type { Network } from './network.ts'

/** All slots (or those wanted) come in, weighty ones first: what comes late is worth little and gives up at once. */
export const solveP1 = (net: Network, wanted?: Uint8Array): void => {
  for (const s of byWeight(net.weight)) {
    if (wanted && wanted[s] === 0) continue
    net.live[s] = 1
    insert(net, s)
  }
  net.rising = false
}

/** Descending, equal ones by id. */
const byWeight = (weight: Int32Array): Int32Array => {
  const slots = weight.length
  const keys = new Float64Array(slots)
  for (let s = 0; s < slots; s++) keys[s] = -weight[s]! * slots + s
  keys.sort()
  const order = new Int32Array(slots)
  for (let k = 0; k < slots; k++) order[k] = ((keys[k]! % slots) + slots) % slots
  return order
}
