import type { ReactNode } from 'react'
import { personEndpoints } from '#domain/people/person.contract.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import type { Choice, FieldFrame } from '#kit/web/form/fields.tsx'

/** Finds a person of one's areas by name. Sends the id. */
export const PersonField = (props: FieldFrame & { start?: readonly Choice[]; onPick?: (picked: readonly Choice[]) => void }): ReactNode => (
  <LookUpField {...props} endpoint={personEndpoints.list} asks={(search) => ({ search, limit: 12 })}
    offers={({ rows }) => rows.map(({ id, name, communityName, gridName, birthDate, phoneLast4 }) => ({ value: id, label: name, hint: [communityName, gridName, birthDate?.slice(0, 4), phoneLast4 && `…${phoneLast4}`].filter(Boolean).join(' · ') }))} />
)
