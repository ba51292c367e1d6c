import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { newId } from '#kit/ids.ts'
import { type Ask, askAs } from './ask.ts'

export const soon = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()

const well = <T extends { status: number; body: unknown }>(answered: T): T['body'] => {
  if (answered.status !== 200) throw new Error(`refused ${answered.status}: ${JSON.stringify(answered.body)}`)
  return answered.body
}

/** What the office does between two things that are shown in a browser: verified, routed, dispatched to the volunteer with a phone, accepted. */
export const readyToServe = async (needId: string, title: string): Promise<{ activityId: string; socialWorker: Ask; volunteer: Ask }> => {
  const [secretary, socialWorker, volunteer] = await Promise.all([askAs('shuji'), askAs('shegong'), askAs('zhiyuan')])
  well(await secretary(needEndpoints.verify, { id: needId }))
  well(await socialWorker(needEndpoints.route, { id: needId, route: 'service', words: '请志愿者上门' }))
  const [startsAt, endsAt] = [soon(2), soon(3600)]
  const guideId = (await socialWorker(orderEndpoints.guides, { needId, startsAt })).body.rows[0]!.personId
  const volunteerId = (await volunteer(volunteerEndpoints.mine, {})).body.volunteer!.id
  const slotId = newId()
  well(await secretary(orderEndpoints.dispatch, { id: newId(), needId, startsAt, endsAt, place: '老人家中', title, task: '先问好，再动手。', riskLevel: 'ordinary', riskNotice: '登高要两人在场。', guideId, slots: [{ id: slotId, kind: 'person', volunteerId }] }))
  const card = well(await volunteer(orderEndpoints.accept, { slotId, riskRead: true })) as { activityId: string }
  return { activityId: card.activityId, socialWorker, volunteer }
}

export const codeOf = async (socialWorker: Ask, activityId: string): Promise<string> => (well(await socialWorker(attendanceEndpoints.code, { activityId })) as { code: string }).code
