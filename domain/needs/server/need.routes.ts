import { needEndpoints } from '#domain/needs/need.contract.ts'
import { route } from '#kit/server/serve.ts'
import { answerQuestion, askMore, declineNeed, editNeed, mergeNeed, remarkOn, routeNeed, verifyNeed } from './need.actions.ts'
import { readNeed } from './need.detail.ts'
import { countNeeds, listNeeds } from './need.list.ts'
import { callAgain } from './call-again.actions.ts'
import { reportNeed } from './report-need.actions.ts'

export const needRoutes = [
  route(needEndpoints.list, listNeeds),
  route(needEndpoints.counts, countNeeds),
  route(needEndpoints.detail, readNeed),
  route(needEndpoints.report, reportNeed),
  route(needEndpoints.verify, verifyNeed),
  route(needEndpoints.askMore, askMore),
  route(needEndpoints.answer, answerQuestion),
  route(needEndpoints.decline, declineNeed),
  route(needEndpoints.merge, mergeNeed),
  route(needEndpoints.route, routeNeed),
  route(needEndpoints.edit, editNeed),
  route(needEndpoints.callAgain, callAgain),
  route(needEndpoints.remark, remarkOn),
]
