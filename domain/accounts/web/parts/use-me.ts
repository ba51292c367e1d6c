import type { Permission } from '#domain/access/access.contract.ts'
import { isIn, roleRules } from '#domain/access/access.rules.ts'
import { type Me, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { reading, useRead } from '#kit/web/reads.ts'

/** The route that opens the inside has read this before any page is shown. */
export const readingMe = () => reading(accountEndpoints.me, {}, { lasting: true })

export const useMe = (): Me => {
  const { data } = useRead(accountEndpoints.me, {}, { lasting: true })
  if (!data) throw new Error('a page was shown before it was known who looks at it')
  return data
}

/** `const may = useMay()`, then `may('need.verify')`: whether to show a button at all. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const { permissions } = useMe()
  return (permission) => permissions.includes(permission)
}

/** The same for a thing that stands in an area: one may verify in one community and only read in the next. */
export const useMayIn = (): ((permission: Permission, areaCode: string) => boolean) => {
  const { roles } = useMe()
  return (permission, areaCode) => roles.some(({ role, areas }) => roleRules[role].may.includes(permission) && isIn(areaCode, areas.map(({ code }) => code)))
}

/** The areas in which one holds a permission. */
export const useAreasOf = (permission: Permission): { code: string; name: string }[] =>
  useMe().roles.flatMap(({ role, areas }) => (roleRules[role].may.includes(permission) ? areas : []))
