import { reminderEndpoints as at } from '#domain/reminders/reminder.contract.ts'
import { route } from '#kit/server/serve.ts'
import { listEscalated } from './escalated.store.ts'
import { readReminders, sendReminder } from './reminder.actions.ts'

export const reminderRoutes = [
  route(at.ofNeed, readReminders),
  route(at.send, sendReminder),
  route(at.escalated, listEscalated),
]
