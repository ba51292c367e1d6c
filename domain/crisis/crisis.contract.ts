import * as z from 'zod/mini'
import { DangerKind } from '#domain/settings/setting.contract.ts'
import { ById, Done, Id, Instant, endpoint } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** What everybody but the on-duty social worker reads in place of the words. */
export const HANDED_ON = '已转专业跟进'

export const AlertStatus = z.enum(['raised', 'acknowledged', 'closed'])

/** An open alert without its words: those are opened one by one, and each look leaves a fact. */
export const Alert = z.object({
  id: Id, status: AlertStatus, kinds: z.array(DangerKind), source: z.string(),
  needId: z.nullable(Id), needCode: z.nullable(z.string()), personName: z.string(),
  areaCode: z.string(), place: z.string(),
  raisedAt: Instant, raisedByName: z.nullable(z.string()), receiptDueAt: Instant,
  acknowledgedAt: z.nullable(Instant), acknowledgedByName: z.nullable(z.string()),
})
export type Alert = z.infer<typeof Alert>

const CallNumber = z.object({ name: z.string(), number: z.string() })

export const dangerRaised = fact('danger.raised', { needId: z.nullable(z.string()), areaCode: z.string(), kinds: z.array(z.string()) })
export const dangerLookedAt = fact('danger.looked-at', { needId: z.nullable(z.string()) })
export const dangerAcknowledged = fact('danger.acknowledged', { needId: z.nullable(z.string()), areaCode: z.string(), inTime: z.boolean() })
export const dangerStoodDown = fact('danger.stood-down', { needId: z.nullable(z.string()), areaCode: z.string() })

export const crisisEndpoints = {
  list: endpoint({
    method: 'GET', path: '/danger', may: 'danger.read', says: 'Open alerts in one’s areas, the longest waiting first, with the numbers to call; without the words.',
    input: z.object({}), output: z.object({ rows: z.array(Alert), callNumbers: z.array(CallNumber), onDuty: CallNumber, receiptMinutes: z.int() }),
  }),
  look: endpoint({ method: 'POST', path: '/danger/look', may: 'danger.read', says: 'Opens the sealed words of one alert; leaves a fact.', input: ById, output: z.object({ words: z.string() }) }),
  acknowledge: endpoint({ method: 'POST', path: '/danger/acknowledge', may: 'danger.acknowledge', says: 'Takes the alert over: the receipt clock stops.', input: ById, output: Done }),
  standDown: endpoint({
    method: 'POST', path: '/danger/stand-down', may: 'danger.acknowledge',
    says: 'After looking into it: no danger. The alert closes and the need goes back to the list with its own words.', input: ById, output: Done,
  }),
}
