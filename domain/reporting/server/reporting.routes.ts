import { reportingEndpoints } from '#domain/reporting/reporting.contract.ts'
import { route } from '#kit/server/serve.ts'
import { readCoverage, readCoverageCell } from './coverage.actions.ts'
import { readFunnel, readOverdue } from './picture.actions.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { readWaiting } from './waiting.actions.ts'

export const reportingRoutes = [
  route(waitingEndpoints.list, readWaiting),
  route(reportingEndpoints.funnel, readFunnel),
  route(reportingEndpoints.overdue, readOverdue),
  route(reportingEndpoints.coverage, readCoverage),
  route(reportingEndpoints.coverageCell, readCoverageCell),
]
