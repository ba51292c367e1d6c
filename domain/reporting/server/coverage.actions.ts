import { type ProfileFigures, profileFigures } from '#domain/areas/area.contract.ts'
import type { Coverage, CoverageCell, NeedLink } from '#domain/reporting/reporting.contract.ts'
import { SERVICE_DAYS, SMALL, openStatuses, outermostProfiles, withoutSmall } from '#domain/reporting/reporting.rules.ts'
import type { Field, Group } from '#domain/settings/codes.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { type Reach, reachOf } from './reporting.reach.ts'
import { areasNamed, coveredCells, gridsIn, missingGrids, profilesIn } from './reporting.store.ts'

const sinceWhen = (work: Work): Date => instantAt(addDays(dayOf(work.now), -SERVICE_DAYS))
const openNeedsOf = (field: Field, group: Group): NeedLink => ({ field: [field], groups: [group], status: [...openStatuses], danger: false })

export const readCoverage = async (work: Work, { area }: { area?: string | undefined }): Promise<Coverage> => {
  const reach = await reachOf(work, area)
  const [cells, grids, profiles] = await Promise.all([coveredCells(work, reach.areas, sinceWhen(work)), gridsIn(work, reach.areas), profilesIn(work, reach.areas)])
  const counted = outermostProfiles(profiles)
  return {
    days: SERVICE_DAYS, grids, profile: profileSums(counted), profileAsOf: counted.map(({ asOf }) => asOf).sort()[0] ?? null,
    cells: cells.map(({ field, group, grids, missing, open, people }) => {
      const told = reach.mayReadRows || people >= SMALL
      return { field, group, grids: told ? grids : null, missing: told ? missing : null, needs: reach.mayReadRows ? open : withoutSmall(open), link: reach.link(openNeedsOf(field, group)) }
    }),
  }
}

/** A figure is the sum over the places that filled it in. */
const profileSums = (profiles: Partial<ProfileFigures>[]): ProfileFigures =>
  Object.fromEntries(Object.keys(profileFigures).map((figure) => {
    const filled = profiles.flatMap((profile) => profile[figure as keyof ProfileFigures] ?? [])
    return [figure, filled.length > 0 ? filled.reduce((sum, one) => sum + one, 0) : null]
  })) as ProfileFigures

export const readCoverageCell = async (work: Work, { area, field, group }: { area?: string | undefined; field: Field; group: Group }): Promise<CoverageCell> => {
  const reach = await reachOf(work, area)
  const reached = await missingGrids(work, reach.areas, sinceWhen(work), { field, group })
  const missing = reached.filter(({ served }) => !served)
  const told = reach.mayReadRows || reached.reduce((sum, { people }) => sum + people, 0) >= SMALL
  const names = await areasNamed(work, [...new Set(missing.flatMap(({ areaCode }) => [9, 12, 15].map((length) => areaCode.slice(0, length))))])
  const townships = [...new Set(missing.map(({ areaCode }) => areaCode.slice(0, 9)))]
  return {
    field, group, grids: told ? reached.length : null, missing: told ? missing.length : null,
    townships: townships.map((code) => townshipRow(reach, code, missing.filter(({ areaCode }) => areaCode.startsWith(code)), names, openNeedsOf(field, group))),
  }
}

type Missing = Awaited<ReturnType<typeof missingGrids>>
/** In the order of the division codes: not a ranking. */
const townshipRow = (reach: Reach, code: string, missing: Missing, names: Map<string, string>, filter: NeedLink): CoverageCell['townships'][number] => ({
  code, name: names.get(code) ?? code, missing: reach.mayReadRows || missing.reduce((sum, { people }) => sum + people, 0) >= SMALL ? missing.length : null,
  grids: missing.filter(({ people }) => reach.mayReadRows || people >= SMALL).map(({ areaCode, open }) => ({
    code: areaCode, name: names.get(areaCode) ?? areaCode, communityName: names.get(areaCode.slice(0, 12)) ?? '', needs: open, link: reach.mayReadRows ? { ...filter, area: areaCode } : null,
  })),
})
