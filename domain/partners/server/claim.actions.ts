import { scopeOf } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { raiseIfDanger } from '#domain/crisis/server/crisis.actions.ts'
import type { Receiver } from '#domain/messages/message.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import type { MessageKindName } from '#domain/messages/message.words.ts'
import { hearDanger } from '#domain/needs/server/danger-in-need.actions.ts'
import { type Check, type Claim, type ClaimVerb, type Confirm, type Decline, type MakeClaim, type Report, claimAnswered, claimContactTold, claimMade, itemStruck, needClaimed, needDelivered } from '#domain/partners/claim.contract.ts'
import { claimWorkflow, leftOf, whyNot, whyNotReport, whyNotTake } from '#domain/partners/claim.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type ClaimRow, addClaim, changeClaim, claimExists, claimShown, handOverPlace, liveClaimOf, theClaim } from './claim.store.ts'
import { holdItem, moveItem } from './item.store.ts'
import { wrong } from './put-up.actions.ts'

/** Two weeks unless somebody says otherwise. (custom) */
const DAYS_TO_DELIVER = 14

/** A unit takes a thing or a part of it. The row is held meanwhile: of two that reach for the last one, the second is told. */
export const makeClaim = async (work: Work, { id, itemId, organisationId, ...given }: MakeClaim): Promise<Claim> => {
  const units = scopeOf(work.actor, 'claim.make').organisations
  const unit = organisationId ?? units[0]
  if (!unit || !units.includes(unit)) throw new Refusal('claim.no-such-unit', 404)
  if (await take(work, { id, itemId, unit, around: units, ...given })) await toCommunity(work, 'claim.made', id)
  return claimShown(work, id)
}

interface Taking { id: string; itemId: string; unit: string; around: string[] | 'any'; quantity?: number | undefined; words?: string | undefined; dueOn?: string | undefined; confirmed?: boolean }
/** False when this very claim stands already. */
const take = async (work: Work, { id, itemId, unit, around, quantity, words, dueOn, confirmed = false }: Taking): Promise<boolean> => {
  const item = await holdItem(work, itemId, around)
  if (!item) throw new Refusal('claim.item-not-found', 404)
  const before = await claimExists(work, id)
  if (before) { if (before.organisationId === unit && before.itemId === itemId) return false; throw new Refusal('claim.id-in-use') }
  if (await liveClaimOf(work, itemId, unit)) throw new Refusal('claim.yours-already')
  if (!item.wanted) throw new Refusal('claim.item-closed')
  const wanted = quantity ?? Math.max(leftOf(item), 1)
  const refusal = whyNotTake(item, wanted)
  if (refusal === 'claim.not-so-many-left') throw wrong('quantity', refusal, { left: leftOf(item), unit: item.unit || '件' })
  if (refusal) throw new Refusal(refusal)
  if (dueOn && dueOn < dayOf(work.now)) throw wrong('dueOn', 'claim.due-in-past')
  await moveItem(work, item, { taken: item.taken + wanted })
  const due = dueOn ?? item.dueOn ?? addDays(dayOf(work.now), DAYS_TO_DELIVER)
  await addClaim(work, { id, areaCode: item.areaCode, itemId, organisationId: unit, quantity: wanted, words: words ? withoutNumbers(words) : null, dueOn: due, ...(confirmed ? { status: 'confirmed' as const, answeredAt: work.now } : {}) })
  await work.record(claimMade(id, { areaCode: item.areaCode, itemId, organisationId: unit, quantity: wanted }))
  if (confirmed && item.needId) await work.record(needClaimed(item.needId, { areaCode: item.areaCode, itemId, organisationId: unit }))
  return true
}

const opened = async (work: Work, { id, version }: { id: string; version?: number | undefined }, verb: ClaimVerb, as: Parameters<typeof theClaim>[2]): Promise<ClaimRow> => {
  const claim = await theClaim(work, id, as)
  if (version !== undefined && version !== claim.version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNot(claim, verb)
  if (refusal) throw new Refusal(refusal)
  return claim
}
const answered = (claim: ClaimRow, verb: ClaimVerb, quantity = claim.quantity) => claimAnswered(claim.id, { areaCode: claim.areaCode, itemId: claim.itemId, organisationId: claim.organisationId, verb, quantity })

export const confirmClaim = async (work: Work, { handOver, tellsName = false, dueOn, ...input }: Confirm): Promise<Claim> => {
  const claim = await opened(work, input, 'confirm', ['community'])
  if (dueOn && dueOn < dayOf(work.now)) throw wrong('dueOn', 'claim.due-in-past')
  await changeClaim(work, claim, { status: 'confirmed', answeredAt: work.now, tellsName, handOver: handOver ? work.secrets.seal(handOverPlace, claim.id, handOver) : null, ...(dueOn ? { dueOn } : {}) })
  await work.record(answered(claim, 'confirm'))
  const of = { areaCode: claim.areaCode, itemId: claim.itemId, organisationId: claim.organisationId }
  if (handOver || tellsName) await work.record(claimContactTold(claim.id, { ...of, tellsName }))
  if (claim.needId) await work.record(needClaimed(claim.needId, of))
  await toUnit(work, 'claim.confirmed', claim)
  return claimShown(work, claim.id)
}

export const declineClaim = async (work: Work, { reason, ...input }: Decline): Promise<Claim> => {
  const claim = await opened(work, input, 'decline', ['community'])
  await letGo(work, claim, 'decline', reason)
  await toUnit(work, 'claim.declined', claim)
  return claimShown(work, claim.id)
}

/** The unit lets go, or the community releases what a unit leaves lying; then others may claim it. */
export const withdrawClaim = async (work: Work, { reason, ...input }: Decline): Promise<Claim> => {
  const claim = await opened(work, input, 'withdraw', ['unit', 'community'])
  await letGo(work, claim, 'withdraw', reason)
  if (scopeOf(work.actor, 'claim.make').organisations.includes(claim.organisationId)) await toCommunity(work, 'claim.withdrawn', claim.id)
  else await toUnit(work, 'claim.released', claim)
  return claimShown(work, claim.id)
}

const letGo = async (work: Work, claim: ClaimRow, verb: 'decline' | 'withdraw', reason: string): Promise<void> => {
  const item = (await holdItem(work, claim.itemId))!
  await changeClaim(work, claim, { status: claimWorkflow.after(claim.status, verb)!, reason: withoutNumbers(reason), answeredAt: work.now })
  await moveItem(work, item, { taken: item.taken - claim.quantity })
  await work.record(answered(claim, verb))
}

/** Words that tell of danger are sealed with the need, or raise an alarm by themselves; the report stands without them. */
const heard = async (work: Work, { needId, areaCode }: ClaimRow, words: string): Promise<string> => {
  const danger = needId ? await hearDanger(work, needId, [words], 'partner') : await raiseIfDanger(work, { texts: [words], personId: null, areaCode, source: 'partner' })
  return danger ? HANDED_ON : withoutNumbers(words)
}

export const reportDelivery = async (work: Work, { deliveredOn, quantity, words, ...input }: Report): Promise<Claim> => {
  const claim = await opened(work, input, 'report', ['unit'])
  const delivered = quantity ?? claim.quantity
  const fault = whyNotReport(claim, { quantity: delivered, deliveredOn }, dayOf(work.now))
  if (fault) throw wrong(fault.path, fault.code)
  await changeClaim(work, claim, { status: 'reported', reportedAt: work.now, deliveredOn, deliveredQuantity: delivered, reportWords: await heard(work, claim, words) })
  await work.record(answered(claim, 'report', delivered))
  await toCommunity(work, 'claim.reported', claim.id)
  return claimShown(work, claim.id)
}

/** Looked at on the spot. What was delivered counts, the rest goes back to the hall; everything delivered strikes the row off. */
export const checkDelivery = async (work: Work, { words, ...input }: Check): Promise<Claim> => {
  const claim = await opened(work, input, 'check', ['community'])
  const item = (await holdItem(work, claim.itemId))!
  const delivered = claim.deliveredQuantity ?? claim.quantity
  const struck = item.delivered + delivered === item.quantity
  await changeClaim(work, claim, { status: 'delivered', checkedAt: work.now, checkWords: words ? withoutNumbers(words) : null })
  await moveItem(work, item, { taken: item.taken - (claim.quantity - delivered), delivered: item.delivered + delivered, ...(struck ? { status: 'struck' as const } : {}) })
  await work.record(answered(claim, 'check', delivered))
  if (struck) await work.record(itemStruck(item.id, { areaCode: item.areaCode }))
  if (claim.needId) await work.record(needDelivered(claim.needId, { areaCode: claim.areaCode, itemId: claim.itemId, organisationId: claim.organisationId }))
  await toUnit(work, 'claim.checked', claim)
  return claimShown(work, claim.id)
}

export const sendBackReport = async (work: Work, { reason, ...input }: Decline): Promise<Claim> => {
  const claim = await opened(work, input, 'sendBack', ['community'])
  await changeClaim(work, claim, { status: 'confirmed', reason: withoutNumbers(reason) })
  await work.record(answered(claim, 'sendBack'))
  await toUnit(work, 'claim.sent-back', claim)
  return claimShown(work, claim.id)
}

const send = async (work: Work, kind: MessageKindName, to: Receiver[], { id, title, organisationName }: { id: string; title: string; organisationName: string }): Promise<void> => {
  await tell(work, { kind, to, about: { kind: 'claim', id }, params: { title, unit: organisationName } })
}
const toCommunity = async (work: Work, kind: MessageKindName, claimId: string): Promise<void> => {
  const claim = await claimShown(work, claimId)
  await send(work, kind, [{ role: 'community_secretary', areaCode: claim.areaCode }], claim)
}
const toUnit = (work: Work, kind: MessageKindName, claim: ClaimRow): Promise<void> => send(work, kind, [{ organisationId: claim.organisationId }], claim)

/** At the monthly meeting a claim that was made is confirmed, or a new one stands confirmed at once (R49). Answers its id. */
export const claimAtMeeting = async (work: Work, { itemId, unit, ...given }: Omit<Taking, 'id' | 'around' | 'confirmed'>): Promise<string> => {
  const before = await liveClaimOf(work, itemId, unit)
  if (before?.status === 'made') await confirmClaim(work, { id: before.id, ...(given.dueOn ? { dueOn: given.dueOn } : {}) })
  if (before) return before.id
  const id = newId()
  await take(work, { id, itemId, unit, around: 'any', confirmed: true, ...given })
  await toUnit(work, 'claim.confirmed', await theClaim(work, id, ['community']))
  return id
}
