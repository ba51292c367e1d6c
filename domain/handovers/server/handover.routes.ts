import { handoverEndpoints as at } from '#domain/handovers/handover.contract.ts'
import { route } from '#kit/server/serve.ts'
import { answerHandover } from './handover.actions.ts'
import { listHandovers } from './handover.store.ts'

export const handoverRoutes = [
  route(at.list, listHandovers),
  route(at.answer, answerHandover),
]
