import type { ReactNode } from 'react'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import type { Choice, FieldFrame } from '#kit/web/form/fields.tsx'

/** Finds a unit or team of one's scope by name. Sends its id. */
export const OrganisationField = (props: FieldFrame & { start?: readonly Choice[]; onPick?: (picked: readonly Choice[]) => void }): ReactNode => (
  <LookUpField {...props} endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 12 })} offers={({ rows }) => rows.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))} />
)
