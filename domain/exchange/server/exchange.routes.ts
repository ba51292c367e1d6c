import { exchangeEndpoints as at } from '#domain/exchange/exchange.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { errorFile } from './error-file.ts'
import { confirmList, dropList, previewList, readBatch, readBatches, readRows } from './exchange.actions.ts'

export const exchangeRoutes: Route[] = [
  route(at.preview, previewList),
  route(at.batches, readBatches),
  route(at.batch, readBatch),
  route(at.rows, readRows),
  route(at.confirm, confirmList),
  route(at.drop, dropList),
  route(at.errorFile, errorFile),
]
