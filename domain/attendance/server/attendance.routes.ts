import { attendanceEndpoints as at } from '#domain/attendance/attendance.contract.ts'
import { route } from '#kit/server/serve.ts'
import { checkByHand, checkIn, checkOut, readCode } from './attendance.actions.ts'

export const attendanceRoutes = [
  route(at.code, readCode),
  route(at.checkIn, checkIn),
  route(at.checkOut, checkOut),
  route(at.byHand, checkByHand),
]
