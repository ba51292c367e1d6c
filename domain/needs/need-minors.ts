import type { Group } from '#domain/settings/codes.ts'

const MINORS: readonly Group[] = ['child', 'youth', 'child_in_difficulty', 'left_behind_child', 'migrant_child', 'orphan', 'de_facto_unsupported_child']

/** 人群 under eighteen: their photos need a guardian’s consent, and each look at one leaves a fact (R65). */
export const concernsMinors = (groups: readonly string[]): boolean => groups.some((group) => (MINORS as readonly string[]).includes(group))
