import { type Calendar, nothingDeclared, workingDaysAfter } from '#domain/settings/working-days.ts'
import type { NeedStatus } from '#domain/needs/need.contract.ts'
import type { Face } from './evaluation.contract.ts'

/** One closed need in five is called back, whoever served it and whatever was said (R50). */
const ONE_IN = 5

/** The same need gives the same answer for ever: nobody draws again until it suits. */
export const isDrawn = (needId: string): boolean => {
  let hash = 0x811c9dc5
  for (const character of needId.toLowerCase()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return hash % ONE_IN === 0
}

/** Whoever was not content is always called; of the others a sample. */
export const whyCalled = (needId: string, faces: readonly Face[]): 'rating' | 'sample' | undefined => (faces.some((face) => face !== 'good') ? 'rating' : isDrawn(needId) ? 'sample' : undefined)
export const calledOn = (today: string, calendar: Calendar = nothingDeclared): string => workingDaysAfter(today, 1, calendar)

export interface Rater { served: boolean; own: boolean }
/** The person served or the family may say how it went; whoever served may not (R50). */
export const whyNotRate = (need: { status: NeedStatus }, by: Rater): string | undefined => {
  if (by.served) return 'evaluation.served-yourself'
  if (!by.own) return 'evaluation.not-your-need'
  return need.status === 'awaiting_feedback' || need.status === 'closed' ? undefined : 'evaluation.not-served-yet'
}

/** Without the person's word it takes a reason why there is none. */
export const whyNotEvaluate = (need: { status: NeedStatus }, ratings: number, noRatingReason: string | undefined): string | undefined => {
  if (need.status !== 'awaiting_feedback') return need.status === 'closed' ? 'evaluation.closed-already' : 'evaluation.not-served-yet'
  return ratings === 0 && !noRatingReason ? 'evaluation.rating-or-reason' : undefined
}

/** The call is made by somebody who neither served nor guided nor judged it. */
export const whyNotCall = (callback: { status: 'due' | 'done' }, involved: boolean): string | undefined => (callback.status === 'done' ? 'evaluation.called-already' : involved ? 'evaluation.not-the-doer' : undefined)

/** A bad call-back brings the matter back. */
export const reopens = (face: Face): boolean => face === 'poor'
