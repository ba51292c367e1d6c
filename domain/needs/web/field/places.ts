import { areaEndpoints } from '#domain/areas/area.contract.ts'
import type { Me } from '#domain/accounts/account.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'

export interface PlaceChoice { code: string; name: string }
/** `known` is false until the phone has been told; only then may a page say that there is no place. */
export interface Places { places: PlaceChoice[]; known: boolean }

/** Where this person may report: the grids and communities of their roles, and the grids within a community; a resident where their matters stand. */
export const usePlaces = (me: Me): Places => {
  const own = distinct(me.roles.flatMap(({ areas }) => areas)).filter(({ code }) => code.length >= 12)
  const community = own.find(({ code }) => code.length === 12)
  const within = useKeptRead(areaEndpoints.children, community ? { parent: community.code } : {}, { enabled: community !== undefined && me.permissions.includes('area.read') })
  const before = useKeptRead(needEndpoints.list, { mine: true, limit: 50 }, { lasting: false, enabled: own.length === 0 })
  if (community) return { places: distinct([...(within.data?.rows ?? []), ...own]), known: true }
  if (own.length > 0) return { places: own, known: true }
  const home = before.data?.rows.map(({ areaCode, gridName, communityName }) => ({ code: areaCode, name: gridName ?? communityName })) ?? []
  return { places: distinct(home).slice(0, 1), known: before.data !== undefined || before.isError }
}

const distinct = (places: readonly PlaceChoice[]): PlaceChoice[] => [...new Map(places.map(({ code, name }) => [code, { code, name }])).values()]
