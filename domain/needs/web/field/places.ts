import { areaEndpoints } from '#domain/areas/area.contract.ts'
import type { Me } from '#domain/accounts/account.contract.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'

export interface PlaceChoice { code: string; name: string }

/** Where this person may report: the grids and communities of their roles, and the grids within a community. */
export const usePlaces = (me: Me): PlaceChoice[] => {
  const own = distinct(me.roles.flatMap(({ areas }) => areas)).filter(({ code }) => code.length >= 12)
  const community = own.find(({ code }) => code.length === 12)
  const within = useKeptRead(areaEndpoints.children, community ? { parent: community.code } : {}, { enabled: community !== undefined && me.permissions.includes('area.read') }).data
  return community ? distinct([...(within?.rows ?? []), ...own]) : own
}

const distinct = (places: readonly PlaceChoice[]): PlaceChoice[] => [...new Map(places.map(({ code, name }) => [code, { code, name }])).values()]
