import * as z from 'zod/mini'
import { AreaCode, Day, Done, endpoint } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const AREA_KINDS = ['province', 'city', 'county', 'township', 'community', 'grid'] as const
export const AreaKind = z.enum(AREA_KINDS)
export type AreaKind = z.infer<typeof AreaKind>

export const Area = z.object({ code: AreaCode, name: z.string(), kind: AreaKind, parentCode: z.nullable(AreaCode), children: z.int() })
export type Area = z.infer<typeof Area>
/** An area with the names above it up to the county, outermost first. */
export const AreaWithPath = z.extend(Area, { path: z.array(z.string()) })

const headCount = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000)))
export const profileFigures = {
  households: headCount, residents: headCount, aged60: headCount, aged80: headCount, disabled: headCount, minimumLiving: headCount, extremePoverty: headCount,
  leftBehindChildren: headCount, childrenInDifficulty: headCount, veterans: headCount,
}
const Figures = z.object(profileFigures)
export type ProfileFigures = z.infer<typeof Figures>
/** The denominator of every coverage figure. */
export const AreaProfile = z.extend(Figures, { areaCode: AreaCode, areaName: z.string(), asOf: Day })
export type AreaProfile = z.infer<typeof AreaProfile>
const SaveProfile = z.extend(z.partial(Figures), { areaCode: AreaCode, asOf: Day })
export type SaveProfile = z.output<typeof SaveProfile>

export const areasImported = fact('area.imported', { countyCode: z.string(), added: z.int(), renamed: z.int() })
export const profileSaved = fact('profile.saved', { areaCode: z.string(), asOf: z.string() })

export const areaEndpoints = {
  children: endpoint({
    method: 'GET', path: '/areas', may: 'area.read', says: 'The areas right below one, as far as one’s scope shows them; without `parent` the county.',
    input: z.object({ parent: z.optional(AreaCode) }), output: z.object({ rows: z.array(Area) }),
  }),
  search: endpoint({
    method: 'GET', path: '/areas/search', may: 'area.read', says: 'Areas of one’s scope by name or by the beginning of the code, 20 at most.',
    input: z.object({ search: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }), output: z.object({ rows: z.array(AreaWithPath) }),
  }),
  import: endpoint({
    method: 'POST', path: '/areas/import', may: 'area.import', takesFile: true, says: 'Adds and renames areas from a CSV file code,name,parent; all of it or nothing.',
    input: z.object({}), output: z.object({ added: z.int(), renamed: z.int(), same: z.int() }),
  }),
  profiles: endpoint({
    method: 'GET', path: '/areas/profiles', may: 'profile.read', says: 'The newest profile of an area and of each area right below it.',
    input: z.object({ area: AreaCode }), output: z.object({ rows: z.array(AreaProfile) }),
  }),
  saveProfile: endpoint({ method: 'POST', path: '/areas/profile/save', may: 'profile.edit', says: 'Saves the figures of an area as of a day; what is left out stays as it was.', input: SaveProfile, output: Done }),
}
