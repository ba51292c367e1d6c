import { volunteerEndpoints as at } from '#domain/volunteers/volunteer.contract.ts'
import { route } from '#kit/server/serve.ts'
import { listVolunteers, readOwn, readVolunteer } from './volunteer.store.ts'

export const volunteerRoutes = [
  route(at.list, listVolunteers),
  route(at.detail, readVolunteer),
  route(at.mine, readOwn),
]
