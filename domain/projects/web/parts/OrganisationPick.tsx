import type { ReactNode } from 'react'
import { type OrganisationKind, organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import type { Choice, FieldFrame } from '#kit/web/form/fields.tsx'

interface PickProps extends FieldFrame { kinds?: readonly OrganisationKind[]; many?: boolean; start?: readonly Choice[] }

/** Finds one or several units of some kinds by name. */
export const OrganisationPick = ({ kinds, ...props }: PickProps): ReactNode => (
  <LookUpField {...props} endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 10, ...(kinds ? { kind: [...kinds] } : {}) })} offers={({ rows }) => rows.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))} />
)
