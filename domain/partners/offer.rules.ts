import { workflow } from '#kit/workflow.ts'
import type { OfferStatus, OfferVerb } from './offer.contract.ts'

/** Brought by the unit, taken up or declined by the community; once on the list it goes the way of every project. */
export const offerWorkflow = workflow<OfferStatus, OfferVerb>({ submitted: { takeUp: 'taken_up', decline: 'declined', withdraw: 'withdrawn' }, taken_up: {}, declined: {}, withdrawn: {} })

export const whyNotOffer = (offer: { status: OfferStatus }, verb: OfferVerb | 'change'): string | undefined => (verb === 'change' ? offer.status === 'submitted' : offerWorkflow.after(offer.status, verb)) ? undefined : `partner.offer-is-${offer.status}`
export const whyNotPeriod = ({ startOn, endOn }: { startOn?: string | null | undefined; endOn?: string | null | undefined }): string | undefined => (startOn && endOn && endOn < startOn ? 'partner.offer-ends-before' : undefined)
