import { evaluationEndpoints as at } from '#domain/evaluation/evaluation.contract.ts'
import { route } from '#kit/server/serve.ts'
import { listCallbacks } from './callback.store.ts'
import { enterRating, giveRating, makeCallback, readProof, reopenNeed, writeEvaluation } from './evaluation.actions.ts'

export const evaluationRoutes = [
  route(at.ofNeed, readProof),
  route(at.rate, giveRating),
  route(at.enterRating, enterRating),
  route(at.evaluate, writeEvaluation),
  route(at.callbacks, listCallbacks),
  route(at.makeCallback, makeCallback),
  route(at.reopen, reopenNeed),
]
