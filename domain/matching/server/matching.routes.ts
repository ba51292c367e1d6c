import { matchingEndpoints as at } from '#domain/matching/matching.contract.ts'
import { route } from '#kit/server/serve.ts'
import { suggestFor } from './matching.actions.ts'

export const matchingRoutes = [route(at.suggest, suggestFor)]
