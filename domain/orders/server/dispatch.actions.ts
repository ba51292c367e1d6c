import type { HardRule } from '#domain/matching/matching.contract.ts'
import { whyNotGiven } from '#domain/matching/server/matching.actions.ts'
import { markNeedDispatched, theNeedToDispatch } from '#domain/needs/server/need-flow.actions.ts'
import { type DispatchOrder, type NewSlot, type Order, orderDispatched } from '#domain/orders/order.contract.ts'
import { GUIDE_LIMIT, faultsOf, replyBy, whyNotThisRisky } from '#domain/orders/order.rules.ts'
import { runningProject } from '#domain/projects/server/project-seat.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { reserveFor, slotAt } from '#domain/resources/server/draw.actions.ts'
import { bookRoomFor } from '#domain/venues/server/room-for.actions.ts'
import { promisedBy } from '#domain/settings/working-days.ts'
import { ADULT } from '#domain/volunteers/volunteer.rules.ts'
import { type Fault, Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { confirmWhenFilled } from './order-flow.actions.ts'
import { activeTeams, addOrder, addSlots, guidesFor, lockGuide, orderBefore, theOrderItself } from './order.store.ts'
import { theOrderShown } from './order.view.ts'

/** Composed and dispatched in one go; the same id again is the same order. */
export const dispatchOrder = async (work: Work, given: DispatchOrder): Promise<Order> => {
  const before = await orderBefore(work, given.id)
  if (before) return theSameOrder(work, before)
  const need = await theNeedToDispatch(work, given.needId)
  const plan = { ...given, startsAt: new Date(given.startsAt), endsAt: new Date(given.endsAt), minimumAge: given.minimumAge ?? ADULT, sameGender: given.sameGender ?? false }
  await refuseWrong(work, plan, need.method)
  await refuseFullGuide(work, need.areaCode, plan.guideId, plan.startsAt)
  await store(work, plan, need.areaCode)
  await keepPlaceAndThings(work, plan, need.areaCode)
  await markNeedDispatched(work, need.id)
  await work.record(orderDispatched(plan.id, { areaCode: need.areaCode, needId: need.id, guideId: plan.guideId, slots: plan.slots.length }))
  await confirmWhenFilled(work, await theOrderItself(work, plan.id))
  return theOrderShown(work, plan.id)
}

/** The room and what the list gives are kept in the same transaction: all of it, or no order. */
const keepPlaceAndThings = async (work: Work, { id, needId, title, startsAt, endsAt, roomId, draws = [], slots }: Plan, areaCode: string): Promise<void> => {
  const team = slots.find((slot) => slot.kind === 'team')?.teamId ?? null
  if (roomId) await bookRoomFor(work, { orderId: id }, { roomId, startsAt, endsAt, title, organisationId: team })
  await reserveFor(work, { areaCode, needId, orderId: id, title }, draws.map((draw) => ({ ...draw, ...slotAt(startsAt) })))
}

type Plan = Omit<DispatchOrder, 'startsAt' | 'endsAt' | 'minimumAge' | 'sameGender'> & { startsAt: Date; endsAt: Date; minimumAge: number; sameGender: boolean }

const theSameOrder = async (work: Work, before: { id: string; dispatchedBy: string | null }): Promise<Order> => {
  if (before.dispatchedBy !== work.actor.accountId) throw new Refusal('order.id-in-use')
  return theOrderShown(work, before.id)
}

const refuseWrong = async (work: Work, plan: Plan, method: string): Promise<void> => {
  const risky = whyNotThisRisky(plan)
  if (risky) throw new Refusal(risky)
  const faults = [...faultsOf(plan, method, work.now), ...(await unfit(work, plan)), ...(await endedTeams(work, plan.slots)), ...(await notRunning(work, plan.projectId))]
  if (faults.length > 0) throw new Refusal('kit.check-input', 422, { faults })
}

/** What law and decency settle is checked again when somebody is named by hand. */
const unfit = async (work: Work, plan: Plan): Promise<Fault[]> => {
  const named = plan.slots.flatMap((slot, at) => (slot.kind === 'person' ? [{ slot, at }] : []))
  const faults = await Promise.all(named.map(async ({ slot, at }) => {
    const reason = await whyNotOffered(work, plan.needId, { ...plan, ...demandsOf(slot) }, slot.volunteerId)
    return reason ? [{ path: `slots.${at}.volunteerId`, code: reason }] : []
  }))
  return faults.flat()
}

type Demands = Pick<NewSlot, 'skill' | 'qualification' | 'language'>
const demandsOf = ({ skill, qualification, language }: Demands): Demands => ({ skill, qualification, language })

/** Why this volunteer cannot be offered this role, as a code with its sentence. */
export const whyNotOffered = async (work: Work, needId: string, role: { startsAt: Date; endsAt: Date; sameGender: boolean; minimumAge: number } & Demands, volunteerId: string): Promise<string | undefined> => {
  const { startsAt, endsAt, sameGender, minimumAge, skill, qualification, language } = role
  const failed: HardRule | 'unknown' | undefined = (await whyNotGiven(work, needId, { startsAt, endsAt, sameGender, minimumAge, skill, qualification, language }, [volunteerId])).get(volunteerId)
  return failed === undefined ? undefined : failed === 'unknown' ? 'order.no-such-volunteer' : `order.not-fit-${failed}`
}

const notRunning = async (work: Work, projectId: string | undefined): Promise<Fault[]> =>
  projectId === undefined || (await runningProject(work, projectId)) ? [] : [{ path: 'projectId', code: 'order.project-not-running' }]

const endedTeams = async (work: Work, slots: readonly NewSlot[]): Promise<Fault[]> => {
  const active = await activeTeams(work, slots.flatMap((slot) => (slot.kind === 'team' ? [slot.teamId] : [])))
  return slots.flatMap((slot, at) => (slot.kind === 'team' && !active.has(slot.teamId) ? [{ path: `slots.${at}.teamId`, code: 'order.no-such-team' }] : []))
}

/** A social worker can stand beside so many services a week and no more. */
const refuseFullGuide = async (work: Work, areaCode: string, guideId: string, startsAt: Date): Promise<void> => {
  await lockGuide(work, guideId)
  const guides = await guidesFor(work, areaCode, startsAt)
  const guide = guides.find(({ personId }) => personId === guideId)
  if (!guide) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'guideId', code: 'order.not-a-guide' }] })
  if (guide.load < GUIDE_LIMIT) return
  const free = guides.filter(({ load }) => load < GUIDE_LIMIT).slice(0, 5).map(({ name }) => name).join('、')
  throw free ? new Refusal('order.guide-full', 409, { params: { name: guide.name, limit: GUIDE_LIMIT, free } }) : new Refusal('order.guide-full-all', 409, { params: { name: guide.name, limit: GUIDE_LIMIT } })
}

const store = async (work: Work, { slots, ...plan }: Plan, areaCode: string): Promise<void> => {
  const { clocks, calendar } = await theClocking(work)
  await addOrder(work, {
    id: plan.id, needId: plan.needId, projectId: plan.projectId ?? null, areaCode, startsAt: plan.startsAt, endsAt: plan.endsAt, guideId: plan.guideId, riskLevel: plan.riskLevel, sameGender: plan.sameGender, minimumAge: plan.minimumAge,
    title: withoutNumbers(plan.title), task: withoutNumbers(plan.task), place: withoutNumbers(plan.place), riskNotice: withoutNumbers(plan.riskNotice), replyBy: replyBy(promisedBy(work.now, clocks.accept, calendar), plan.startsAt), replyFrom: work.now, replyDays: clocks.accept,
  })
  await addSlots(work, slots.map((slot, at) => ({
    id: slot.id, orderId: plan.id, ordinal: at + 1, kind: slot.kind, skill: slot.skill ?? null, qualification: slot.qualification ?? null, language: slot.language ?? null,
    volunteerId: slot.kind === 'person' ? slot.volunteerId : null, teamId: slot.kind === 'team' ? slot.teamId : null, places: slot.kind === 'person' ? 1 : (slot.places ?? 1),
    required: slot.kind === 'open' ? true : (slot.required ?? true), status: slot.kind === 'open' ? 'accepted' : 'offered',
  })))
}

/** Who may guide a service at a place, for slices that plan without a need. */
export const guidesAt = async (work: Work, areaCode: string, at: Date) => (await guidesFor(work, areaCode, at)).map((guide) => ({ ...guide, limit: GUIDE_LIMIT }))

export const readGuides = async (work: Work, { needId, startsAt }: { needId: string; startsAt: string }) => {
  const need = await theNeedToDispatch(work, needId)
  return { rows: (await guidesFor(work, need.areaCode, new Date(startsAt))).map((guide) => ({ ...guide, limit: GUIDE_LIMIT })) }
}
