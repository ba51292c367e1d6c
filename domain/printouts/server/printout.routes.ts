import { printoutEndpoints as at } from '#domain/printouts/printout.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { askPrintout, readFile, readSheet } from './printout.actions.ts'

export const printoutRoutes: Route[] = [route(at.ask, askPrintout), route(at.sheet, readSheet), route(at.file, readFile)]
