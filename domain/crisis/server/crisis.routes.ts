import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { route } from '#kit/server/serve.ts'
import { acknowledgeAlert, listAlerts, lookAtWords, standDown } from './crisis.actions.ts'

export const crisisRoutes = [
  route(crisisEndpoints.list, listAlerts),
  route(crisisEndpoints.look, lookAtWords),
  route(crisisEndpoints.acknowledge, acknowledgeAlert),
  route(crisisEndpoints.standDown, standDown),
]
