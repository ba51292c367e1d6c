import type { LinkedNeed } from './project.contract.ts'

export const EVIDENCE_SIDES = ['grid', 'field', 'group', 'season'] as const
export type EvidenceSide = (typeof EVIDENCE_SIDES)[number]
export interface EvidenceCount { key: string; count: number }
export interface Evidence { needs: number; since: string | null; until: string | null; by: Record<EvidenceSide, EvidenceCount[]> }

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const
/** `autumn`: when in the year people say it. March to May is spring. */
export const seasonOf = (day: string): (typeof SEASONS)[number] => SEASONS[Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!

/** Under which keys a need counts on one side; nobody's group stands as `undetermined`. */
export const keysOf = (need: LinkedNeed, side: EvidenceSide): string[] => {
  if (side === 'grid') return [need.areaCode]
  if (side === 'field') return [need.field]
  if (side === 'season') return [seasonOf(need.reportedOn)]
  return need.groups.length > 0 ? [...new Set(need.groups)] : ['undetermined']
}

/** What a project rests on, counted: how many, where, what, who, when in the year, and since when. */
export const evidenceOf = (needs: readonly LinkedNeed[]): Evidence => {
  const days = needs.map(({ reportedOn }) => reportedOn).sort()
  return { needs: needs.length, since: days[0] ?? null, until: days.at(-1) ?? null, by: Object.fromEntries(EVIDENCE_SIDES.map((side) => [side, counted(needs, side)])) as Evidence['by'] }
}

const counted = (needs: readonly LinkedNeed[], side: EvidenceSide): EvidenceCount[] => {
  const counts = new Map<string, number>()
  for (const key of needs.flatMap((need) => keysOf(need, side))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count || one.key.localeCompare(other.key))
}
