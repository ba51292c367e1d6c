import { reportEndpoints as at } from '#domain/reports/report.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { readBehind } from './behind.actions.ts'
import { readOnePage } from './one-page.actions.ts'
import { countAgain, countAgainBefore, countBefore, enterFigure, generateReport, readDue, readReport, readReports, setTarget } from './report.actions.ts'
import { readReportFile, readReportSheet } from './report-sheet.ts'
import { checkReport, correctReport, sendBackReport, signReport, submitReport } from './sign.actions.ts'

export const reportRoutes: Route[] = [
  route(at.due, readDue), route(at.list, readReports), route(at.detail, readReport), route(at.generate, generateReport, countBefore), route(at.countAgain, countAgain, countAgainBefore), route(at.enter, enterFigure), route(at.setTarget, setTarget),
  route(at.submit, submitReport), route(at.check, checkReport), route(at.sign, signReport), route(at.sendBack, sendBackReport), route(at.correct, correctReport),
  route(at.behind, readBehind), route(at.sheet, readReportSheet), route(at.file, readReportFile), route(at.onePage, readOnePage),
]
