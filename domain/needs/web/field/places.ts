import { roleRules } from '#domain/access/access.rules.ts'
import { areaEndpoints } from '#domain/areas/area.contract.ts'
import type { Me } from '#domain/accounts/account.contract.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'

export interface PlaceChoice { code: string; name: string }
/** `known` is false until the phone has been told; only then may a page say that there is no place. */
export interface Places { places: PlaceChoice[]; known: boolean }

const COMMUNITY = 12

/** Where this person may report: a worker in the grids and communities of their roles and right below them, everybody else where they are at home. */
export const usePlaces = (me: Me): Places => {
  const own = distinct(me.roles.filter(worksInAreas).flatMap(({ areas }) => areas))
  const parent = own.find(({ code }) => code.length <= COMMUNITY)
  const within = useKeptRead(areaEndpoints.children, parent ? { parent: parent.code } : {}, { enabled: parent !== undefined && me.permissions.includes('area.read') })
  const reached = own.length > 0 ? [...(within.data?.rows ?? []), ...own] : [me.home]
  return { places: distinct(reached).filter(({ code }) => code.length >= COMMUNITY), known: parent === undefined || within.data !== undefined || within.isError }
}

const worksInAreas = ({ role }: Me['roles'][number]): boolean => roleRules[role].reach === 'areas' && roleRules[role].may.includes('need.report')

const distinct = (places: readonly PlaceChoice[]): PlaceChoice[] => [...new Map(places.map(({ code, name }) => [code, { code, name }])).values()]
