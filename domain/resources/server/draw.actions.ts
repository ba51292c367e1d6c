import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { type Slot, freeTimes, partOf, periodOf, remainingIn, whyNotThen } from '#domain/resources/capacity.rules.ts'
import { type Draw, type NewDraw, type Settle, resourceReleased, resourceReserved, resourceUsed } from '#domain/resources/draw.contract.ts'
import { isForThem, serves } from '#domain/resources/resource.rules.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { heldOf } from './capacity.store.ts'
import { type StandingDraw, addDraw, drawItself, drawsShown, endDraw, groupsOfNeed, leadsOrder, needOfDraw, projectOfDraw, reservedFor, theDraw } from './draw.store.ts'
import { tellOwners } from './resource-watch.actions.ts'
import { type StandingResource, lockResource, theResource } from './resource.store.ts'

/** In whose name something is reserved; the title is neutral, the provider reads it. */
export interface DrawnFor { areaCode: string; title: string; needId?: string | null; orderId?: string | null; projectId?: string | null }
export interface Wanted extends Slot { id: string; resourceId: string; quantity: number }

/** For an order, a need or a series: reserved inside the same transaction, all of it or nothing. */
export const reserveFor = async (work: Work, about: DrawnFor, wanted: readonly Wanted[]): Promise<void> => {
  if (new Set(wanted.map(({ resourceId }) => resourceId)).size < wanted.length) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'draws', code: 'resource.drawn-twice' }] })
  // One order for everybody, so that two who want the same two things do not wait for each other for ever.
  for (const one of wanted.toSorted((a, b) => (a.resourceId < b.resourceId ? -1 : 1))) await reserveOne(work, about, one)
}

/** Where a time is known, so is the block of the week. */
export const slotAt = (at: Date): Slot => ({ day: dayOf(at), part: partOf(clockOf(at)) })

const reserveOne = async (work: Work, about: DrawnFor, { id, resourceId, quantity, ...slot }: Wanted): Promise<void> => {
  await lockResource(work, resourceId)
  const resource = await theResource(work, resourceId)
  if (!serves(resource, about.areaCode)) throw new Refusal('resource.not-for-this-area', 409, { params: { name: resource.name } })
  if (about.needId && !isForThem(resource.forGroups, await groupsOfNeed(work, about.needId))) throw new Refusal('resource.not-for-these-people', 409, { params: { name: resource.name } })
  await refuseUnlessLeft(work, resource, slot, quantity)
  await addDraw(work, { id, resourceId, areaCode: about.areaCode, period: periodOf(resource.capacityPer, slot), quantity, day: slot.day, part: slot.part, title: withoutNumbers(about.title), needId: about.needId ?? null, orderId: about.orderId ?? null, projectId: about.projectId ?? null })
  await tellUsedUp(work, resource, quantity)
  await work.record(resourceReserved(id, { resourceId, areaCode: about.areaCode, needId: about.needId ?? null, orderId: about.orderId ?? null, quantity }))
}

/** The last of what is given once and for all is taken: whoever keeps it and whoever gives it hear so, once. */
const tellUsedUp = async (work: Work, resource: StandingResource, quantity: number): Promise<void> => {
  if (resource.capacity === null || resource.capacityPer !== 'total') return
  const held = (await heldOf(work, [resource.id])).get(resource.id)!.get('total') ?? 0
  if (held >= resource.capacity && held - quantity < resource.capacity) await tellOwners(work, 'resource.used-up', resource, `${resource.capacity}`)
}

const refuseUnlessLeft = async (work: Work, resource: StandingResource, slot: Slot, quantity: number): Promise<void> => {
  const today = dayOf(work.now)
  const held = (await heldOf(work, [resource.id])).get(resource.id)!
  const left = remainingIn(resource, slot, held)
  const code = whyNotThen(resource, slot, today) ?? (left !== null && quantity > left ? 'resource.not-enough' : undefined)
  if (!code) return
  const next = freeTimes(resource, held, today, 8).find(({ remaining, day }) => (remaining === null || remaining >= quantity) && day !== slot.day)
  const unit = resource.unit ?? ''
  const params = { name: resource.name, days: resource.daysAhead, until: resource.validUntil ?? '', from: resource.validFrom ?? '', left: `${left ?? ''}${unit}`, wanted: `${quantity}${unit}`, next: next?.day.slice(5) ?? '' }
  throw new Refusal(next && ['resource.closed-then', 'resource.not-given-then', 'resource.not-enough'].includes(code) ? `${code}-next` : code, 409, { params })
}

/** Reserved by hand; the same id again is the same reservation. */
export const reserve = async (work: Work, { id, resourceId, quantity, day, part, ...given }: NewDraw): Promise<Draw> => {
  const before = await drawItself(work, id)
  if (before) {
    if (before.resourceId !== resourceId || before.drawnBy !== work.actor.accountId) throw new Refusal('resource.draw-id-in-use')
    return theDraw(work, id)
  }
  const about = await theOneFor(work, resourceId, given)
  if (!mayIn(work.actor, 'resource.manage', about.areaCode)) throw notFound('resource')
  await reserveFor(work, about, [{ id, resourceId, quantity, day, part: part ?? null }])
  return theDraw(work, id)
}

const theOneFor = async (work: Work, resourceId: string, { needId, projectId, title }: Pick<NewDraw, 'needId' | 'projectId' | 'title'>): Promise<DrawnFor> => {
  const resource = await theResource(work, resourceId)
  if (needId) {
    const need = await needOfDraw(work, needId)
    if (!need || need.danger) throw new Refusal('resource.no-such-need', 404)
    return { areaCode: need.areaCode, needId, title: title ?? resource.name }
  }
  if (projectId) {
    const project = await projectOfDraw(work, projectId)
    if (!project) throw new Refusal('resource.no-such-project', 404)
    return { areaCode: project.areaCode, projectId, title: title ?? project.title }
  }
  if (!title) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'title', code: 'resource.nothing-named' }] })
  return { areaCode: communityOf(work, resource), title }
}

/** Without a need or project it is used where the offer stands, or, for one from further away, in the asker's own place. */
const communityOf = (work: Work, { areaCode, serviceAreas }: StandingResource): string =>
  mayIn(work.actor, 'resource.manage', areaCode) ? areaCode : scopeOf(work.actor, 'resource.manage').areas.find((area) => serves({ areaCode, serviceAreas }, area)) ?? areaCode

const whyNotEnded = (draw: StandingDraw): string | undefined => (draw.status === 'reserved' ? undefined : `resource.draw-${draw.status}-already`)

export const settleDraws = async (work: Work, { rows }: Settle) => {
  const draws: { draw: StandingDraw; used: number }[] = []
  for (const { id, version, used } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const draw = await drawItself(work, id)
    if (!draw || !(await mayNoteUse(work, draw))) throw notFound('resource.draw')
    if (draw.status === 'used' && Number(draw.version) === version + 1) continue
    const refusal = whyNotEnded(draw)
    if (refusal) throw new Refusal(refusal)
    if (draw.version !== version) throw new Refusal('kit.changed-meanwhile')
    if (used > Number(draw.quantity)) throw new Refusal('resource.more-than-reserved', 409, { params: { quantity: Number(draw.quantity) } })
    draws.push({ draw, used })
  }
  for (const { draw, used } of draws) await markUsed(work, draw, used)
  return { rows: await drawsShown(work, rows.map(({ id }) => id)) }
}

const mayNoteUse = async (work: Work, { areaCode, orderId }: StandingDraw): Promise<boolean> =>
  mayIn(work.actor, 'activity.run', areaCode) || (orderId !== null && leadsOrder(work, orderId, scopeOf(work.actor, 'activity.run').organisations))

const about = ({ resourceId, areaCode, needId, orderId }: StandingDraw) => ({ resourceId, areaCode, needId, orderId })
const markUsed = async (work: Work, draw: StandingDraw, used: number): Promise<void> => {
  await endDraw(work, draw, 'used', used)
  await work.record(resourceUsed(draw.id, { ...about(draw), quantity: used }))
}
const giveBack = async (work: Work, draw: StandingDraw): Promise<void> => {
  await endDraw(work, draw, 'released', null)
  await work.record(resourceReleased(draw.id, about(draw)))
}

export const releaseDraw = async (work: Work, { id, version }: { id: string; version: number }) => {
  const draw = await drawItself(work, id)
  if (!draw || !mayIn(work.actor, 'resource.manage', draw.areaCode)) throw notFound('resource.draw')
  if (draw.status === 'released') return done
  const refusal = whyNotEnded(draw)
  if (refusal) throw new Refusal(refusal)
  if (draw.version !== version) throw new Refusal('kit.changed-meanwhile')
  await giveBack(work, draw)
  return done
}

/** The order was cancelled, or nobody came: what was kept for it is free again. */
export const releaseFor = async (work: Work, of: { orderId: string } | { needId: string }): Promise<void> => {
  for (const draw of await reservedFor(work, of)) await giveBack(work, draw)
}
/** The matter is done by the resource itself: what was kept for it has been given. */
export const useFor = async (work: Work, of: { needId: string }): Promise<void> => {
  for (const draw of await reservedFor(work, of)) await markUsed(work, draw, Number(draw.quantity))
}
