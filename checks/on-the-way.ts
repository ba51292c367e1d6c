import { needEndpoints } from '#domain/needs/need.contract.ts'
import { type DispatchOrder, orderEndpoints } from '#domain/orders/order.contract.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { newId } from '#kit/ids.ts'
import type { PersonKey } from './settlement.ts'
import type { World } from './world.ts'

// The way of a need through the small world, step by step, for tests that begin somewhere along it.

/** Reported for the resident, verified by the secretary, routed by the social worker to volunteers. */
export const routedNeed = async (w: World, { method = 'home_visit', route = 'service', ...more }: { method?: 'home_visit' | 'at_venue'; route?: 'service' | 'department' | 'case'; toOrganisationId?: string } = {}): Promise<string> => {
  const id = newId()
  await w.as('socialWorker')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '老人腿脚不便，想理发', personId: w.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '走访时看到的', method })
  await w.as('secretary')(needEndpoints.verify, { id })
  const routed = await w.as('socialWorker')(needEndpoints.route, { id, route, words: '独居，行动不便', ...more })
  if (routed.status !== 200) throw new Error(routed.raw.body)
  return id
}

export const TOMORROW_TEN = '2026-11-25T02:00:00.000Z'
export const TOMORROW_ELEVEN = '2026-11-25T03:00:00.000Z'

export const composed = (w: World, needId: string, slots: DispatchOrder['slots'], more: Partial<DispatchOrder> = {}): DispatchOrder => ({
  id: newId(), needId, startsAt: TOMORROW_TEN, endsAt: TOMORROW_ELEVEN, place: '3号楼2单元201', title: '上门理发', task: '带上推子和围布，理发前后洗手', riskLevel: 'ordinary', riskNotice: '楼道没有灯，上下楼扶好', guideId: w.id('person socialWorker'), slots, ...more,
})
export const toPerson = (w: World, who: 'volunteer' | 'otherVolunteer' = 'volunteer') => ({ id: newId(), kind: 'person' as const, volunteerId: w.id(`volunteer ${who}`) })
export const toTeam = (w: World, places = 1) => ({ id: newId(), kind: 'team' as const, teamId: w.id('organisation team'), places })
export const openPlaces = (places: number) => ({ id: newId(), kind: 'open' as const, places })

export const dispatched = async (w: World, slots: DispatchOrder['slots'], more: Partial<DispatchOrder> = {}, needId?: string) => {
  const order = composed(w, needId ?? (await routedNeed(w)), slots, more)
  const { status, body, raw } = await w.as('secretary')(orderEndpoints.dispatch, order)
  if (status !== 200) throw new Error(raw.body)
  return body
}

/** An order whose only person has accepted: the activity stands. */
export const confirmed = async (w: World, extra: DispatchOrder['slots'] = [], more: Partial<DispatchOrder> = {}) => {
  const person = toPerson(w)
  const order = await dispatched(w, [person, ...extra], more)
  await w.as('volunteer')(orderEndpoints.accept, { slotId: person.id, riskRead: true })
  const { body } = await w.as('secretary')(orderEndpoints.detail, { id: order.id })
  return { orderId: order.id, needId: order.needId!, activityId: body.activityId!, slotId: person.id }
}

export const shownCode = async (w: World, activityId: string, who: PersonKey = 'socialWorker') => (await w.as(who)(attendanceEndpoints.code, { activityId })).body

/** Everything up to the last check-out: the need waits for its rating. The clock ends at eleven on the next day. */
export const served = async (w: World) => {
  const on = await confirmed(w)
  w.setClock(TOMORROW_TEN)
  await w.as('volunteer')(attendanceEndpoints.checkIn, { qr: (await shownCode(w, on.activityId)).qr })
  w.setClock(TOMORROW_ELEVEN)
  const out = await w.as('volunteer')(attendanceEndpoints.checkOut, { qr: (await shownCode(w, on.activityId)).qr })
  if (out.status !== 200) throw new Error(out.raw.body)
  return on
}

export const statusOfNeed = async (w: World, id: string): Promise<string> => (await w.as('socialWorker')(needEndpoints.detail, { id })).body.status
export const activityAs = async (w: World, who: PersonKey, id: string) => (await w.as(who)(activityEndpoints.detail, { id })).body
