import { reportingEndpoints } from '#domain/reporting/reporting.contract.ts'
import { route } from '#kit/server/serve.ts'
import { readCoverage, readCoverageCell } from './coverage.actions.ts'
import { readFunnel, readOverdue } from './picture.actions.ts'
import { readToday } from './today.actions.ts'

export const reportingRoutes = [
  route(reportingEndpoints.today, readToday),
  route(reportingEndpoints.funnel, readFunnel),
  route(reportingEndpoints.overdue, readOverdue),
  route(reportingEndpoints.coverage, readCoverage),
  route(reportingEndpoints.coverageCell, readCoverageCell),
]
