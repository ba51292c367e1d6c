import { scopeOf } from '#domain/access/access.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { type ChangeOffer, type OfferProject, type OfferVerb, type ProjectOffer, offerAnswered, offerChanged, projectOffered } from '#domain/partners/offer.contract.ts'
import { whyNotOffer, whyNotPeriod } from '#domain/partners/offer.rules.ts'
import { addProject } from '#domain/projects/server/project.actions.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type OfferRow, addOffer, changeOfferRow, offerShown, placesOf, theOffer } from './offer.store.ts'
import { wrong } from './put-up.actions.ts'

const ownUnits = (work: Work): string[] => scopeOf(work.actor, 'claim.make').organisations
export const readPlaces = async (work: Work) => ({ rows: await placesOf(work, ownUnits(work)) })

type Written = Pick<OfferProject, 'title' | 'words' | 'field' | 'gives' | 'timesText' | 'startOn' | 'endOn'>
const written = ({ title, words, field, gives, timesText, startOn, endOn }: Written) => {
  const period = whyNotPeriod({ startOn, endOn })
  if (period) throw wrong('endOn', period)
  return { title: withoutNumbers(title), words: withoutNumbers(words), field: field ?? 'undetermined', gives: gives ? withoutNumbers(gives) : null, timesText: timesText ?? null, startOn: startOn ?? null, endOn: endOn ?? null }
}

/** A unit brings a project to a community that knows it; sent twice it is one. */
export const offerProject = async (work: Work, { id, areaCode, organisationId, ...given }: OfferProject): Promise<ProjectOffer> => {
  const unit = organisationId ?? ownUnits(work)[0]
  if (!unit || !ownUnits(work).includes(unit)) throw new Refusal('claim.no-such-unit', 404)
  if (!(await placesOf(work, [unit])).some(({ code }) => code === areaCode)) throw wrong('areaCode', 'partner.not-in-this-ledger')
  if (await addOffer(work, { ...written(given), id, areaCode, organisationId: unit })) {
    await work.record(projectOffered(id, { areaCode, organisationId: unit }))
    await tellCommunity(work, await theOffer(work, id, 'unit'))
    return offerShown(work, id)
  }
  const before = await theOffer(work, id, 'unit').catch(() => null)
  if (before?.organisationId !== unit) throw new Refusal('partner.id-in-use')
  return offerShown(work, id)
}

const opened = async (work: Work, { id, version }: { id: string; version?: number | undefined }, verb: OfferVerb | 'change'): Promise<OfferRow> => {
  const offer = await theOffer(work, id, verb === 'change' || verb === 'withdraw' ? 'unit' : 'community')
  if (version !== undefined && version !== offer.version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotOffer(offer, verb)
  if (refusal) throw new Refusal(refusal)
  return offer
}
const about = ({ areaCode, organisationId }: OfferRow) => ({ areaCode, organisationId })

export const changeOffer = async (work: Work, { id, version, ...given }: ChangeOffer): Promise<ProjectOffer> => {
  const offer = await opened(work, { id, version }, 'change')
  await changeOfferRow(work, offer, written(given))
  await work.record(offerChanged(id, about(offer)))
  return offerShown(work, id)
}

export const withdrawOffer = async (work: Work, input: { id: string; version?: number | undefined }): Promise<ProjectOffer> => {
  const offer = await opened(work, input, 'withdraw')
  await changeOfferRow(work, offer, { status: 'withdrawn', answeredAt: work.now })
  await work.record(offerAnswered(offer.id, { ...about(offer), verb: 'withdraw', projectId: null }))
  return offerShown(work, offer.id)
}

/** From here on it is a project like any other: needs are linked, a social worker designs and signs it. */
export const takeUpOffer = async (work: Work, input: { id: string; version?: number | undefined }): Promise<ProjectOffer> => {
  const offer = await opened(work, input, 'takeUp')
  const projectId = newId()
  await addProject(work, {
    id: projectId, areaCode: offer.areaCode, kind: 'project', title: offer.title, field: offer.field as never, frequency: offer.timesText, startOn: offer.startOn, endOn: offer.endOn, supportIds: [offer.organisationId],
  })
  await changeOfferRow(work, offer, { status: 'taken_up', answeredAt: work.now, projectId })
  await work.record(offerAnswered(offer.id, { ...about(offer), verb: 'takeUp', projectId }))
  await tellUnit(work, 'partner.project-taken-up', offer)
  return offerShown(work, offer.id)
}

export const declineOffer = async (work: Work, { reason, ...input }: { id: string; version?: number | undefined; reason: string }): Promise<ProjectOffer> => {
  const offer = await opened(work, input, 'decline')
  await changeOfferRow(work, offer, { status: 'declined', answeredAt: work.now, reason: withoutNumbers(reason) })
  await work.record(offerAnswered(offer.id, { ...about(offer), verb: 'decline', projectId: null }))
  await tellUnit(work, 'partner.project-declined', offer)
  return offerShown(work, offer.id)
}

const tellCommunity = async (work: Work, { id, areaCode, title, organisationName }: OfferRow): Promise<void> => {
  await tell(work, { kind: 'partner.project-offered', to: [{ role: 'community_secretary', areaCode }], about: { kind: 'project_offer', id }, params: { title, unit: organisationName } })
}
const tellUnit = async (work: Work, kind: 'partner.project-taken-up' | 'partner.project-declined', { id, organisationId, title }: OfferRow): Promise<void> => {
  await tell(work, { kind, to: [{ organisationId }], about: { kind: 'project_offer', id }, params: { title } })
}
