import { mayIn } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { raiseIfDanger } from '#domain/crisis/server/crisis.actions.ts'
import { type EnterRating, type Face, type ProofOfNeed, type WriteEvaluation, callbackMade, callbackPlanned, evaluationWritten, ratingGiven } from '#domain/evaluation/evaluation.contract.ts'
import { calledOn, reopens, whyCalled, whyNotCall, whyNotEvaluate, whyNotRate } from '#domain/evaluation/evaluation.rules.ts'
import { markNeedClosed, markNeedReopened, noteNeedRated } from '#domain/needs/server/need-flow.actions.ts'
import { theCalendar } from '#domain/settings/server/calendar.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addCallback, callbackShown, callbacksOf, findCallback, isPlanned, setMade } from './callback.store.ts'
import { type NeedFor, addEvaluation, addRating, evaluationById, evaluationsOf, facesSince, hasServed, ratingById, ratingsOf, theNeedFor } from './evaluation.store.ts'

interface Given { id: string; needId: string; face: Face; words?: string | undefined; activityId?: string | undefined }

/** By the person served, or by the family member who brought the matter. */
export const giveRating = async (work: Work, given: Given) => {
  const need = await theNeedFor(work, given.needId, 'rating.give')
  const self = need.personId !== null && need.personId === work.actor.personId
  const family = !self && need.reporterAccountId === work.actor.accountId && need.saidBy === 'family'
  return rate(work, need, given, { own: self || family, givenBy: self ? 'self' : 'family', proxyName: self ? null : work.actor.name })
}

/** Staff write down what was said, with the name of who said it. */
export const enterRating = async (work: Work, { saidBy: _who, proxyName, ...given }: EnterRating) => {
  const need = await theNeedFor(work, given.needId, 'rating.enter')
  return rate(work, need, given, { own: true, givenBy: 'staff', proxyName })
}

interface By { own: boolean; givenBy: 'self' | 'family' | 'staff'; proxyName: string | null }
const rate = async (work: Work, need: NeedFor, given: Given, { own, ...by }: By) => {
  const refusal = whyNotRate(need, { own, served: await hasServed(work, need.id, work.actor.personId!) })
  const before = await ratingById(work, given.id)
  if (before) return theSameRating(work, before, need.id)
  if (refusal) throw new Refusal(refusal)
  await addRating(work, { id: given.id, needId: need.id, activityId: given.activityId ?? null, face: given.face, words: await heard(work, need, given.words), ...by })
  await noteNeedRated(work, need.id)
  await work.record(ratingGiven(given.id, { needId: need.id, areaCode: need.areaCode, face: given.face, givenBy: by.givenBy }))
  if (need.status === 'closed' && given.face !== 'good') await planCallback(work, need, 'rating')
  return shownRating((await ratingById(work, given.id))!)
}

const theSameRating = (work: Work, before: NonNullable<Awaited<ReturnType<typeof ratingById>>>, needId: string) => {
  if (before.accountId !== work.actor.accountId || before.needId !== needId) throw new Refusal('kit.already-there')
  return shownRating(before)
}

const shownRating = ({ id, face, words, givenBy, proxyName, at }: Awaited<ReturnType<typeof ratingsOf>>[number]) => ({ id, face, words, givenBy, proxyName, at: at.toISOString() })

/** Danger is heard in a rating too; its words then go to the social worker on duty, not onto the page. */
const heard = async (work: Work, need: Pick<NeedFor, 'personId' | 'areaCode'>, words: string | undefined, source = 'rating'): Promise<string | null> => {
  if (!words) return null
  return (await raiseIfDanger(work, { texts: [words], personId: need.personId, areaCode: need.areaCode, source })) ? HANDED_ON : withoutNumbers(words)
}

/** The social worker says what is different now; with that the need is closed, and perhaps drawn for a call-back. */
export const writeEvaluation = async (work: Work, { id, needId, outcome, change, followUp, noRatingReason }: WriteEvaluation) => {
  const need = await theNeedFor(work, needId, 'evaluation.write')
  const before = await evaluationById(work, id)
  if (before?.needId === needId && before.byPersonId === work.actor.personId) return evaluationShown(work, needId, id)
  const faces = await facesSince(work, needId)
  const refusal = whyNotEvaluate(need, faces.length, noRatingReason)
  if (refusal) throw new Refusal(refusal)
  const plain = (text: string | undefined): string | null => (text ? withoutNumbers(text) : null)
  await addEvaluation(work, { id, needId, outcome, change: withoutNumbers(change), followUp: plain(followUp), noRatingReason: faces.length > 0 ? null : plain(noRatingReason) })
  await work.record(evaluationWritten(id, { needId, areaCode: need.areaCode, outcome, rated: faces.length > 0 }))
  await markNeedClosed(work, needId)
  const why = whyCalled(needId, faces)
  if (why) await planCallback(work, need, why)
  return evaluationShown(work, needId, id)
}

const evaluationShown = async (work: Work, needId: string, id: string) => shownEvaluation((await evaluationsOf(work, needId)).find((one) => one.id === id)!)
const shownEvaluation = ({ byPersonId: _by, ...evaluation }: Awaited<ReturnType<typeof evaluationsOf>>[number]) => ({ ...evaluation, at: evaluation.at.toISOString() })

const planCallback = async (work: Work, need: NeedFor, why: 'rating' | 'sample'): Promise<void> => {
  if (await isPlanned(work, need.id)) return
  const [id, plannedOn] = [newId(), dayOf(work.now)]
  const dueOn = calledOn(plannedOn, await theCalendar(work))
  await addCallback(work, { id, needId: need.id, areaCode: need.areaCode, dueOn, plannedOn })
  await work.record(callbackPlanned(id, { needId: need.id, areaCode: need.areaCode, dueOn, why }))
}

export const makeCallback = async (work: Work, { id, face, words }: { id: string; face: Face; words?: string | undefined }) => {
  const callback = await findCallback(work, id)
  if (!callback) throw new Refusal('evaluation.callback-not-found', 404)
  const refusal = whyNotCall(callback, callback.involved)
  if (refusal) throw new Refusal(refusal)
  await setMade(work, id, face, await heard(work, callback, words, 'callback'))
  await work.record(callbackMade(id, { needId: callback.needId, areaCode: callback.areaCode, face }))
  // The person may have brought it back before anybody called.
  if (reopens(face) && callback.needStatus === 'closed') await markNeedReopened(work, callback.needId, 'callback')
  return callbackShown(work, id)
}

/** The person, or the family member who brought it, says that it is not settled. */
export const reopenNeed = async (work: Work, { needId, words }: { needId: string; words?: string | undefined }) => {
  const need = await theNeedFor(work, needId, 'rating.give')
  if (await hasServed(work, needId, work.actor.personId!)) throw new Refusal('evaluation.served-yourself')
  await markNeedReopened(work, needId, 'person')
  if (words) await addRating(work, { id: newId(), needId, activityId: null, face: 'poor', words: await heard(work, need, words), givenBy: need.personId === work.actor.personId ? 'self' : 'family', proxyName: need.personId === work.actor.personId ? null : work.actor.name })
  return done
}

/** Staff of the area read everything; the person reads what they said themselves. */
export const readProof = async (work: Work, { needId }: { needId: string }): Promise<ProofOfNeed> => {
  const need = await theNeedFor(work, needId, 'need.read')
  const ratings = await ratingsOf(work, needId)
  if (!mayIn(work.actor, 'need.read', need.areaCode)) return { ratings: ratings.filter(({ accountId }) => accountId === work.actor.accountId).map(shownRating), evaluations: [], callbacks: [] }
  const [evaluations, callbacks] = await Promise.all([evaluationsOf(work, needId), callbacksOf(work, needId)])
  return { ratings: ratings.map(shownRating), evaluations: evaluations.map(shownEvaluation), callbacks }
}
