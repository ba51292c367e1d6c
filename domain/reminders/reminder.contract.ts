import * as z from 'zod/mini'
import { NeedHolder } from '#domain/needs/need.contract.ts'
import { AreaCode, Id, Instant, endpoint, many, page, paging, text } from '#kit/endpoint.ts'

/** What a promise can run on. */
export const Thing = z.enum(['need', 'handover'])
export type Thing = z.infer<typeof Thing>

/** 提醒 → 催办 → 报请召集人 → 提请督查室督办; the first four are reached by the clock alone. */
export const RUNGS = ['yellow', 'late', 'street', 'county', 'chase', 'convener', 'inspection'] as const
export const Rung = z.enum(RUNGS)
export type Rung = z.infer<typeof Rung>
export type ClockRung = 'yellow' | 'late' | 'street' | 'county'
export const HandRung = z.enum(['chase', 'convener', 'inspection'])
export type HandRung = z.infer<typeof HandRung>

/** One rung reached: by the clock (nobody named) or by somebody, with their words. */
export const Reminder = z.object({ id: Id, rung: Rung, nth: z.int(), words: z.nullable(z.string()), byName: z.nullable(z.string()), told: z.int(), at: Instant })
export type Reminder = z.infer<typeof Reminder>

/** What was put before somebody above and is still late: what is open and who must help. Without the matter for those who may not read it. */
export const Escalated = z.object({
  id: Id, rung: Rung, thing: Thing, needId: z.nullable(Id), code: z.string(), title: z.nullable(z.string()), areaCode: AreaCode, place: z.string(), holder: NeedHolder, unitName: z.nullable(z.string()),
  dueAt: Instant, daysLate: z.int(), chased: z.int(), words: z.nullable(z.string()), byName: z.nullable(z.string()), at: Instant,
})
export type Escalated = z.infer<typeof Escalated>

const SendReminder = z.object({ id: Id, thing: Thing, thingId: Id, rung: HandRung, words: z.optional(text(300)) })
export type SendReminder = z.output<typeof SendReminder>
const EscalatedList = z.object({ rung: z.optional(many(Rung)), area: z.optional(AreaCode), ...paging })
export type EscalatedList = z.output<typeof EscalatedList>

export const reminderEndpoints = {
  ofNeed: endpoint({ method: 'GET', path: '/needs/reminders', may: 'need.read', says: 'The rungs reached on a need and its hand-overs, the newest first; for the staff of the area.', input: z.object({ needId: Id }), output: z.object({ rows: z.array(Reminder) }) }),
  send: endpoint({ method: 'POST', path: '/reminders/send', may: 'reminder.send', says: 'Urges whoever holds the ball on a broken promise (once a day), or puts it before the convener and then the inspection office. The same id again is the same act.', input: SendReminder, output: Reminder }),
  escalated: endpoint({ method: 'GET', path: '/reminders', may: 'reminder.read', says: 'Broken promises that were put before the street, the county, the convener or the inspection office and are still open, the oldest first.', input: EscalatedList, output: page(Escalated) }),
}
