import type { Permission } from '#domain/access/access.contract.ts'
import { useAreasOf, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { areaEndpoints } from '#domain/areas/area.contract.ts'
import { useRead } from '#kit/web/reads.ts'

export const LEVELS = [6, 9, 12, 15] as const

/** The deepest place that holds everything one reaches with a permission. */
export const useRoot = (permission: Permission): string => {
  const { county } = useMe()
  const codes = useAreasOf(permission).map(({ code }) => code)
  const shared = LEVELS.findLast((length) => codes.length > 0 && codes.every((code) => code.length >= length && code.startsWith(codes[0]!.slice(0, length))))
  return shared ? codes[0]!.slice(0, shared) : county
}

/** The places right below one, as far as one sees them. */
export const useBelow = (parent: string) => useRead(areaEndpoints.children, { parent }, { enabled: parent.length < 15, lasting: true }).data?.rows

/** From the root down to a chosen place: at each level where one may choose further, what is chosen there. */
export const stepsTo = (root: string, chosen: string | undefined): { parent: string; here: string | undefined }[] =>
  LEVELS.filter((length) => length >= root.length && length < 15 && (length === root.length || (chosen !== undefined && chosen.length >= length)))
    .map((length) => {
      const next = LEVELS.find((longer) => longer > length)!
      return { parent: length === root.length ? root : chosen!.slice(0, length), here: chosen && chosen.length >= next ? chosen.slice(0, next) : undefined }
    })
