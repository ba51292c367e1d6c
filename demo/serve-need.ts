import { checkIn, checkOut, readCode } from '#domain/attendance/server/attendance.actions.ts'
import { enterRating, writeEvaluation } from '#domain/evaluation/server/evaluation.actions.ts'
import type { Face } from '#domain/evaluation/evaluation.contract.ts'
import { suggestFor } from '#domain/matching/server/matching.actions.ts'
import { routeNeed, verifyNeed } from '#domain/needs/server/need.actions.ts'
import { acceptSlot, declineSlot } from '#domain/orders/server/answer.actions.ts'
import { dispatchOrder } from '#domain/orders/server/dispatch.actions.ts'
import { reofferSlot } from '#domain/orders/server/order.actions.ts'
import type { SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { confirmRecords } from '#domain/hours/server/hours.actions.ts'
import { newId } from '#kit/ids.ts'
import type { Teller } from './teller.ts'

/** One task as a social worker would write it: what the volunteer is told, never why. */
export interface Task { title: string; task: string; risk: string; skill?: SkillCode; sameGender?: boolean; place: string }
export interface Helper { volunteerId: string; personId: string; name: string }
export interface Served { county: string; needId: string; worker: string; secretary: string; orderId: string; activityId: string; slotId: string; helper: Helper }

export const verifyAndRoute = async (tell: Teller, needId: string, day: number, { secretary, worker, words, route = 'service', toOrganisationId }: { secretary: string; worker: string; words: string; route?: 'service' | 'case' | 'mediation' | 'department' | 'resource'; toOrganisationId?: string }): Promise<void> => {
  await tell.let(secretary, tell.at(day, '10:05'), (work) => verifyNeed(work, { id: needId }))
  await tell.let(worker, tell.at(day, '15:20'), (work) => routeNeed(work, { id: needId, route, words, ...(toOrganisationId ? { toOrganisationId } : {}) }))
}

const helperOf = async (tell: Teller, volunteerId: string): Promise<Helper> => {
  const found = await tell.platform.ownerDb().selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['volunteer.id as volunteerId', 'person.id as personId', 'person.name']).where('volunteer.id', '=', volunteerId).executeTakeFirstOrThrow()
  return found
}

/** The first suggestion is invited; `declinesFirst`: the first says no, the next is asked. Undefined when nobody fits. */
export const dispatchTo = async (tell: Teller, needId: string, day: number, task: Task, { worker, secretary, declinesFirst = false, serveDay = day + 1, from = '09:30', to = '11:00' }: { worker: string; secretary: string; declinesFirst?: boolean; serveDay?: number; from?: string; to?: string }): Promise<Served | undefined> => {
  const [startsAt, endsAt] = [tell.at(serveDay, from).toISOString(), tell.at(serveDay, to).toISOString()]
  const asked = { needId, startsAt, endsAt, ...(task.skill ? { skill: task.skill } : {}), ...(task.sameGender ? { sameGender: true } : {}) }
  const { volunteers } = await tell.look(worker, tell.at(day, '16:00'), (work) => suggestFor(work, asked))
  const [first, second] = volunteers
  if (!first || (declinesFirst && !second)) return undefined
  const [orderId, firstSlot] = [newId(), newId()]
  const guide = await tell.platform.ownerDb().selectFrom('account').select(['personId', 'countyCode']).where('loginName', '=', worker).executeTakeFirstOrThrow()
  await tell.let(secretary, tell.at(day, '16:30'), (work) => dispatchOrder(work, {
    id: orderId, needId, startsAt, endsAt, place: task.place, title: task.title, task: task.task, riskLevel: 'ordinary', riskNotice: task.risk, guideId: guide.personId, ...(task.sameGender ? { sameGender: true } : {}),
    slots: [{ id: firstSlot, kind: 'person', volunteerId: first.volunteerId, ...(task.skill ? { skill: task.skill } : {}) }],
  }))
  let [slotId, helper] = [firstSlot, await helperOf(tell, first.volunteerId)]
  if (declinesFirst) {
    await answer(tell, guide.countyCode, helper, day, (work) => declineSlot(work, { slotId: firstSlot, reason: '那天家里有事' }))
    slotId = newId()
    helper = await helperOf(tell, second!.volunteerId)
    await tell.let(secretary, tell.at(day, '17:40'), (work) => reofferSlot(work, { slotId: firstSlot, to: { id: slotId, kind: 'person', volunteerId: helper.volunteerId } }))
  }
  return { county: guide.countyCode, needId, worker, secretary, orderId, slotId, helper, activityId: '' }
}

const answer = <T>(tell: Teller, county: string, helper: Helper, day: number, act: Parameters<typeof tell.letPerson<T>>[2]): Promise<T> =>
  tell.letPerson({ county, personId: helper.personId, name: helper.name, role: 'volunteer' }, tell.at(day, '18:10'), act)

export const accepted = async (tell: Teller, served: Served, day: number): Promise<Served> => {
  const { activityId } = await answer(tell, served.county, served.helper, day, (work) => acceptSlot(work, { slotId: served.slotId, riskRead: true }))
  if (!activityId) throw new Error(`order ${served.orderId} was accepted and has no activity`)
  return { ...served, activityId }
}

/** At the door: in and out by the six digits on the social worker's screen. */
export const served = async (tell: Teller, { county, worker, helper, activityId }: Served, day: number, { from = '09:28', to = '10:56', leaves = true } = {}): Promise<void> => {
  const volunteer = { county, personId: helper.personId, name: helper.name, role: 'volunteer' as const }
  const show = async (clock: string): Promise<string> => (await tell.look(worker, tell.at(day, clock), (work) => readCode(work, { activityId }))).code
  const codeIn = await show(from)
  await tell.letPerson(volunteer, tell.at(day, from), (work) => checkIn(work, { activityId, code: codeIn }))
  if (!leaves) return
  const codeOut = await show(to)
  await tell.letPerson(volunteer, tell.at(day, to), (work) => checkOut(work, { activityId, code: codeOut }))
}

export const rated = (tell: Teller, { needId, worker }: Served, day: number, face: Face, words: string, proxyName: string): Promise<unknown> =>
  tell.let(worker, tell.at(day, '15:00'), (work) => enterRating(work, { id: newId(), needId, face, words, saidBy: 'self', proxyName }))

export const evaluated = async (tell: Teller, { needId, worker, activityId }: Served, day: number, change: string, outcome: 'met' | 'partly' = 'met'): Promise<void> => {
  await tell.let(worker, tell.at(day, '16:10'), async (work) => {
    const records = await work.db.selectFrom('serviceRecord').select('id').where('activityId', '=', activityId).where('status', '=', 'computed').execute()
    if (records.length > 0) await confirmRecords(work, { ids: records.map(({ id }) => id) })
  })
  await tell.let(worker, tell.at(day, '16:15'), (work) => writeEvaluation(work, { id: newId(), needId, outcome, change }))
}

