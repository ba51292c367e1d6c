import { tell } from '#domain/messages/server/message.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import type { Work } from '#kit/server/work.ts'

/** Rings at every social worker and station lead of the place; what was said stands nowhere in the message. */
export const tellOfDanger = async (work: Work, alertId: string, areaCode: string): Promise<void> => {
  const { receiptMinutes } = await theSettings(work, 'receiptMinutes')
  await tell(work, { kind: 'danger.raised', to: [{ role: 'social_worker', areaCode }, { role: 'station_lead', areaCode }], about: { kind: 'danger', id: alertId }, params: { minutes: receiptMinutes }, once: `danger ${alertId} ${work.now.toISOString()}` })
}
