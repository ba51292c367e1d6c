import { successionEndpoints as at } from '#domain/successions/succession.contract.ts'
import { route } from '#kit/server/serve.ts'
import { planSuccession, readHeld, readReceivers, readSuccession, readSuccessions, readUnheld, takeUnheld, withdrawSuccession } from './succession.actions.ts'
import { readWatch } from './watch.actions.ts'

export const successionRoutes = [
  route(at.held, readHeld),
  route(at.plan, planSuccession),
  route(at.withdraw, withdrawSuccession),
  route(at.list, readSuccessions),
  route(at.detail, readSuccession),
  route(at.unheld, readUnheld),
  route(at.receivers, readReceivers),
  route(at.take, takeUnheld),
  route(at.watch, readWatch),
]
