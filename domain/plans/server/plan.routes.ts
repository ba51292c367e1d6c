import { planEndpoints } from '#domain/plans/plan.contract.ts'
import { seriesEndpoints } from '#domain/plans/series.contract.ts'
import { route } from '#kit/server/serve.ts'
import { addPlan, closePlan, confirmPlan, dropLine, giveReason, listBehind, listPlans, makeNextPlan, readPlan, reopenPlan, saveLine, setCell } from './plan.actions.ts'
import { addSeries, cancelDate, listSeries, moveDate, previewSeries, readDates, readGuides, stopSeries } from './series.actions.ts'

export const planRoutes = [
  route(planEndpoints.list, listPlans),
  route(planEndpoints.detail, readPlan),
  route(planEndpoints.behind, listBehind),
  route(planEndpoints.add, addPlan),
  route(planEndpoints.next, makeNextPlan),
  route(planEndpoints.saveLine, saveLine),
  route(planEndpoints.dropLine, dropLine),
  route(planEndpoints.setCell, setCell),
  route(planEndpoints.giveReason, giveReason),
  route(planEndpoints.confirm, confirmPlan),
  route(planEndpoints.reopen, reopenPlan),
  route(planEndpoints.close, closePlan),
  route(seriesEndpoints.list, listSeries),
  route(seriesEndpoints.dates, readDates),
  route(seriesEndpoints.preview, previewSeries),
  route(seriesEndpoints.guides, readGuides),
  route(seriesEndpoints.add, addSeries),
  route(seriesEndpoints.stop, stopSeries),
  route(seriesEndpoints.cancelDate, cancelDate),
  route(seriesEndpoints.moveDate, moveDate),
]
