import type { ReactNode } from 'react'
import { areaEndpoints } from '#domain/areas/area.contract.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import type { Choice, FieldFrame } from '#kit/web/form/fields.tsx'
import { useRead } from '#kit/web/reads.ts'

/** Finds areas of one's scope by name or code; one, or `many`. Sends division codes. */
export const AreaField = (props: FieldFrame & { many?: boolean; start?: readonly Choice[]; onPick?: (picked: readonly Choice[]) => void }): ReactNode => (
  <LookUpField {...props} endpoint={areaEndpoints.search} asks={(search) => ({ search })} offers={({ rows }) => rows.map(({ code, name, path }) => ({ value: code, label: name, hint: path.join(' ') }))} />
)

/** An area by its code, in words. */
export const AreaName = ({ code }: { code: string }): ReactNode => {
  const { data } = useRead(areaEndpoints.search, { search: code }, { lasting: true })
  return data?.rows.find((area) => area.code === code)?.name ?? code
}
