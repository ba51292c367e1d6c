import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { route } from '#kit/server/serve.ts'
import { addUnit, editUnit, endUnit, readOrganisation } from './organisation.actions.ts'
import { listOrganisations } from './organisation.store.ts'

export const organisationRoutes = [
  route(organisationEndpoints.list, listOrganisations),
  route(organisationEndpoints.detail, readOrganisation),
  route(organisationEndpoints.add, addUnit),
  route(organisationEndpoints.edit, editUnit),
  route(organisationEndpoints.end, endUnit),
]
