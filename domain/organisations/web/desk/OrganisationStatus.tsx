import type { ReactNode } from 'react'
import type { Organisation } from '#domain/organisations/organisation.contract.ts'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

export const OrganisationStatus = ({ status }: Pick<Organisation, 'status'>): ReactNode => {
  const { statuses } = useWords(organisationWords)
  return status === 'active' ? <StateWord shape="dot" tone="green">{statuses.active}</StateWord> : <StateWord shape="crossed" tone="grey">{statuses.ended}</StateWord>
}
