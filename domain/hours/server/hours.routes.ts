import { hoursEndpoints as at } from '#domain/hours/hours.contract.ts'
import { route } from '#kit/server/serve.ts'
import { confirmRecords, readOwnHours } from './hours.actions.ts'
import { listRecords } from './hours.store.ts'

export const hoursRoutes = [
  route(at.mine, readOwnHours),
  route(at.list, listRecords),
  route(at.confirm, confirmRecords),
]
