import type { Coverage } from '#domain/reporting/reporting.contract.ts'

export type CoveredCell = Coverage['cells'][number]
const FIRST_GROUPS = 7

/** Rows and columns in the order of the county’s code lists; the groups with the most needs are shown first of all. */
export const tableOf = (cells: CoveredCell[], everyGroup: boolean, order: { fields: readonly string[]; groups: readonly string[] }) => {
  const weights = new Map<string, number>()
  for (const { group, needs, grids } of cells) weights.set(group, (weights.get(group) ?? 0) + (needs ?? 0) + (grids ?? 0))
  const largest = new Set([...weights].sort((a, b) => b[1] - a[1]).slice(0, everyGroup ? undefined : FIRST_GROUPS).map(([group]) => group))
  return {
    fields: order.fields.filter((code) => cells.some(({ field, group }) => field === code && largest.has(group))),
    groups: order.groups.filter((code) => largest.has(code)),
    allGroups: weights.size, hasMore: weights.size > FIRST_GROUPS,
  }
}

/** How well a cell is covered: nine tenths, less, less than six tenths, or not to be told. */
export const gradeOf = ({ grids, missing }: CoveredCell): 'most' | 'some' | 'gap' | 'hidden' => {
  if (grids === null || missing === null) return 'hidden'
  const share = (grids - missing) / grids
  return share >= 0.9 ? 'most' : share < 0.6 ? 'gap' : 'some'
}
