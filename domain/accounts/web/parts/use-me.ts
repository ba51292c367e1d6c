import type { Permission } from '#domain/access/access.contract.ts'
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
