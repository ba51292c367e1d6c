import type { ProfileFigures } from '#domain/areas/area.contract.ts'

/** In the order in which a community reads them. */
export const FIGURES = ['households', 'residents', 'aged60', 'aged80', 'disabled', 'minimumLiving', 'extremePoverty', 'leftBehindChildren', 'childrenInDifficulty', 'veterans'] as const satisfies readonly (keyof ProfileFigures)[]
