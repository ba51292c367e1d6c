import type { ModelData } from 'highs'
import { FAIR_STEPS, type Instance } from './instance.ts'

/** The same problem as a linear model, for a general solver to check ours against. `whole` asks for all or nothing (P2). */
export const linearModel = (instance: Instance, whole: boolean, integer: boolean): ModelData => {
  const { needWeight, needStart, slotWeight, slotStart, edgeLeaf, edgeQuality, leafResource, leafCap, resourceCap, resourceKind, fairness } = instance
  const slots = slotWeight.length
  const leaves = leafCap.length
  const resources = resourceCap.length
  const teams = instance.teamCap?.length ?? 0
  const leafRow = slots
  const resourceRow = leafRow + leaves
  const teamRow = resourceRow + resources
  const rows = teamRow + teams
  const cost: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  const column = (points: number, entries: [row: number, value: number][]): void => {
    cost.push(points)
    for (const [row, value] of entries) {
      indices.push(row)
      values.push(value)
    }
    starts.push(indices.length)
  }
  for (let s = 0; s < slots; s++) {
    for (let e = slotStart[s]!; e < slotStart[s + 1]!; e++) {
      const l = edgeLeaf[e]!
      column(edgeQuality[e]! + (whole ? 0 : slotWeight[s]!), [[s, 1], [leafRow + l, 1], [resourceRow + leafResource[l]!, 1]])
    }
  }
  const room = new Float64Array(resources)
  for (let l = 0; l < leaves; l++) room[leafResource[l]!]! += leafCap[l]!
  for (let r = 0; r < resources; r++) {
    const t = instance.resourceTeam?.[r] ?? -1
    for (let k = 0; k < Math.min(resourceCap[r]!, room[r]!, slots); k++) {
      column(-fairness[resourceKind[r]! * FAIR_STEPS + Math.min(k, FAIR_STEPS - 1)]!, t >= 0 ? [[resourceRow + r, -1], [teamRow + t, 1]] : [[resourceRow + r, -1]])
    }
  }
  if (whole) {
    for (let n = 0; n < needWeight.length; n++) {
      const entries: [number, number][] = []
      for (let s = needStart[n]!; s < needStart[n + 1]!; s++) entries.push([s, -1])
      column(needWeight[n]!, entries)
    }
  }
  const upper = new Float64Array(rows)
  upper.fill(whole ? 0 : 1, 0, slots)
  upper.set(leafCap, leafRow)
  if (instance.teamCap) upper.set(instance.teamCap, teamRow)
  const lower = new Float64Array(rows).fill(-Infinity)
  lower.fill(0, resourceRow, teamRow)
  if (whole) lower.fill(0, 0, slots)
  return {
    numCols: cost.length, numRows: rows, sense: -1 as NonNullable<ModelData['sense']>, colCost: Float64Array.from(cost),
    colLower: new Float64Array(cost.length), colUpper: new Float64Array(cost.length).fill(1), rowLower: lower, rowUpper: upper,
    matrix: { format: 'csc', numRows: rows, numCols: cost.length, starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) },
    ...(integer ? { integrality: new Int32Array(cost.length).fill(1) } : {}),
  }
}
