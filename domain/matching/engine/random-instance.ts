import { FAIR_STEPS, type Instance } from './instance.ts'

export interface Shape { needs: number; mostSlots: number; resources: number; mostLeaves: number; edges: number; weight: number; quality: number; leafCap: number; cap: number; fair: number[]; teams?: number }

/** An instance of the given shape: contention, ties and empty corners come from small numbers. */
export const randomInstance = (pick: (below: number) => number, shape: Shape): Instance => {
  const list = (count: number, make: (k: number) => number): Int32Array => Int32Array.from({ length: count }, (_, k) => make(k))
  const starts = (counts: Int32Array): Int32Array => {
    const start = new Int32Array(counts.length + 1)
    counts.forEach((count, k) => { start[k + 1] = start[k]! + count })
    return start
  }
  const needStart = starts(list(shape.needs, () => 1 + pick(shape.mostSlots)))
  const slots = needStart[shape.needs]!
  const leafResource = Int32Array.from(list(shape.resources, (r) => r)).reduce<number[]>((all, r) => [...all, ...Array<number>(pick(shape.mostLeaves + 1)).fill(r)], [])
  const edgesOf = list(slots, () => Math.min(pick(shape.edges + 1), leafResource.length))
  const edgeLeaf: number[] = []
  for (const count of edgesOf) {
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(pick(leafResource.length))
    edgeLeaf.push(...chosen)
  }
  const needWeight = list(shape.needs, () => pick(shape.weight + 1))
  const slotWeight = new Int32Array(slots)
  needWeight.forEach((weight, n) => {
    const count = needStart[n + 1]! - needStart[n]!
    for (let k = 0; k < count; k++) slotWeight[needStart[n]! + k] = Math.floor(((k + 1) * weight) / count) - Math.floor((k * weight) / count)
  })
  const fairness = new Int32Array(4 * FAIR_STEPS)
  for (let kind = 0; kind < 4; kind++) for (let k = 0; k < FAIR_STEPS; k++) fairness[kind * FAIR_STEPS + k] = kind === 0 ? shape.fair[Math.min(k, shape.fair.length - 1)]! : 0
  const teams = shape.teams ?? 0
  return {
    needWeight, needStart, slotWeight, slotStart: starts(edgesOf), edgeLeaf: Int32Array.from(edgeLeaf), edgeQuality: list(edgeLeaf.length, () => 1 + pick(shape.quality)),
    leafResource: Int32Array.from(leafResource), leafCap: list(leafResource.length, () => (pick(4) === 0 ? pick(shape.leafCap + 1) : 1)),
    resourceCap: list(shape.resources, () => pick(shape.cap + 1)), resourceKind: list(shape.resources, () => (pick(3) === 0 ? 1 + pick(3) : 0)), fairness,
    ...(teams > 0 ? { resourceTeam: list(shape.resources, () => pick(teams + 1) - 1), teamCap: list(teams, () => pick(2 * shape.cap + 1)) } : {}),
  }
}

const middle: Shape = { needs: 60, mostSlots: 3, resources: 40, mostLeaves: 4, edges: 10, weight: 300, quality: 60, leafCap: 4, cap: 4, fair: [0, 12, 30, 60] }
const tiny: Shape = { needs: 4, mostSlots: 2, resources: 3, mostLeaves: 2, edges: 3, weight: 20, quality: 6, leafCap: 2, cap: 2, fair: [0, 3, 7] }
const variants: Partial<Shape>[] = [
  {},
  { weight: 2, quality: 1, fair: [0, 0, 1] },
  { weight: 0, quality: 1, fair: [0, 1] },
  { weight: 2_000_000, quality: 1_000_000, fair: [0, 500_000, 700_000] },
  { fair: [-6, 3, 8] },
  { leafCap: 6, mostLeaves: 1 },
  { teams: 2 },
  { teams: 1, weight: 3, quality: 2, fair: [-1, 0, 0] },
]
/** Plain, ties, no weight at all, wide weights, a bonus for the idle, shared goods, a cap a team, and ties under one. */
export const shapes: { tiny: Shape[]; middle: Shape[] } = { tiny: variants.map((one) => ({ ...tiny, ...one })), middle: variants.map((one) => ({ ...middle, ...one })) }
