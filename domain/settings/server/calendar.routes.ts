import { calendarEndpoints as at } from '#domain/settings/calendar.contract.ts'
import { route } from '#kit/server/serve.ts'
import { declareYear, readYear, undeclaredYears } from './calendar.actions.ts'

export const calendarRoutes = [
  route(at.year, readYear),
  route(at.save, declareYear),
  route(at.undeclared, undeclaredYears),
]
