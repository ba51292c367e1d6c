import * as z from 'zod/mini'
import { AreaCode, Id, Instant, endpoint, many, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const RECORD_STATUSES = ['computed', 'confirmed', 'review_org', 'review_county', 'voided'] as const
export const RecordStatus = z.enum(RECORD_STATUSES)
export type RecordStatus = z.infer<typeof RecordStatus>
export const RecordSource = z.enum(['realtime', 'offline', 'paper', 'backfill', 'import'])

export const ServiceRecord = z.object({
  id: Id, volunteerId: Id, volunteerName: z.string(), activityId: Id, title: z.string(), areaCode: AreaCode, areaName: z.string(),
  from: Instant, to: Instant, minutes: z.int(), source: RecordSource, status: RecordStatus, confirmedAt: z.nullable(Instant), confirmedByName: z.nullable(z.string()),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>

const RecordList = z.object({ activityId: z.optional(Id), volunteerId: z.optional(Id), status: z.optional(many(RecordStatus)), area: z.optional(AreaCode), ...paging })
export type RecordList = z.output<typeof RecordList>

export const hoursCredited = fact('hours.credited', { volunteerId: z.string(), activityId: z.string(), minutes: z.int(), status: z.string() })
export const hoursConfirmed = fact('hours.confirmed', { volunteerId: z.string(), minutes: z.int() })

export const hoursEndpoints = {
  mine: endpoint({
    method: 'GET', path: '/records/mine', may: 'record.read', says: 'One’s own service time: confirmed, waiting to be confirmed, brought along, and every record.', input: z.object({ ...paging }),
    output: z.extend(page(ServiceRecord), { confirmedMinutes: z.int(), waitingMinutes: z.int(), openingMinutes: z.int() }),
  }),
  list: endpoint({ method: 'GET', path: '/records', may: 'record.read', says: 'Service records within one’s scope, the newest first.', input: RecordList, output: page(ServiceRecord) }),
  confirm: endpoint({ method: 'POST', path: '/records/confirm', may: 'record.confirm', says: 'Confirms records of others; never one’s own.', input: z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(100)) }), output: z.object({ rows: z.array(ServiceRecord) }) }),
}
