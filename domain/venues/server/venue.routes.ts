import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { route } from '#kit/server/serve.ts'
import { endVenue, listTrios, saveTrio, saveVenue } from './venue.actions.ts'
import { listVenues } from './venue.store.ts'

export const venueRoutes = [
  route(venueEndpoints.list, listVenues),
  route(venueEndpoints.save, saveVenue),
  route(venueEndpoints.end, endVenue),
  route(venueEndpoints.trios, listTrios),
  route(venueEndpoints.saveTrio, saveTrio),
]
