import { personEndpoints } from '#domain/people/person.contract.ts'
import { route } from '#kit/server/serve.ts'
import { createPerson, findByPhone, openPhone } from './person.actions.ts'
import { listPeople } from './person.store.ts'

export const personRoutes = [
  route(personEndpoints.list, listPeople),
  route(personEndpoints.findByPhone, findByPhone),
  route(personEndpoints.create, createPerson),
  route(personEndpoints.openPhone, openPhone),
]
