import type { Fact } from '#kit/fact.ts'
import type { NeedStatus, NeedVerb } from '#domain/needs/need.contract.ts'
import { evaluationPromise, promiseIn } from '#domain/needs/need.clocks.ts'
import { needClosed, needDispatched, needRated, needReopened, needSentBack, needServiceEnded, needServing, needUndispatched } from '#domain/needs/need.facts.ts'
import { holderOf, needWorkflow, whyNot, whyNotReopen } from '#domain/needs/need.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addNotes, changeNeed } from './need.store.ts'
import { type StandingNeed, theNeed, theNeedItself } from './need.view.ts'

// What later slices do to a need. A need has one to many orders and an order one to many activities,
// so a need that already stands where it should is left alone.

/** The need that an order is to be made for: visible where the actor may dispatch, and ready for it. */
export const theNeedToDispatch = async (work: Work, needId: string): Promise<StandingNeed> => {
  const need = await theNeed(work, needId, 'order.dispatch')
  const refusal = ['dispatched', 'serving'].includes(need.status) && !need.danger ? undefined : whyNot(need, 'dispatch')
  if (refusal) throw new Refusal(refusal)
  return need
}

export const markNeedDispatched = (work: Work, needId: string): Promise<void> => move(work, needId, 'dispatch', needDispatched, ['dispatched', 'serving', 'awaiting_feedback'])
export const markNeedUndispatched = (work: Work, needId: string): Promise<void> => move(work, needId, 'undispatch', needUndispatched, ['routed', 'awaiting_feedback'])
export const markNeedServing = (work: Work, needId: string): Promise<void> => move(work, needId, 'serve', needServing, ['serving', 'awaiting_feedback'])
export const markServiceEnded = (work: Work, needId: string): Promise<void> => move(work, needId, 'endService', needServiceEnded, ['awaiting_feedback'])
export const markNeedSentBack = (work: Work, needId: string): Promise<void> => move(work, needId, 'sendBack', needSentBack, ['verified'])
export const markNeedClosed = (work: Work, needId: string): Promise<void> => move(work, needId, 'close', needClosed, [])

const move = async (work: Work, needId: string, verb: NeedVerb, fact: (id: string, detail: { areaCode: string }) => Fact<{ areaCode: string }>, already: NeedStatus[]): Promise<void> => {
  const need = await theNeedItself(work, needId)
  if (already.includes(need.status)) return
  const refusal = whyNot(need, verb)
  if (refusal) throw new Refusal(refusal)
  const status = needWorkflow.after(need.status, verb)!
  await changeNeed(work, need, { status, holder: need.danger ? 'social_worker' : holderOf(status, need.route), ...promiseIn(status, need.urgency, await theClocking(work), work.now), ...(status === 'closed' ? { closedAt: work.now, holder: 'nobody' as const } : {}) })
  await work.record(fact(needId, { areaCode: need.areaCode }))
}

/** What a later slice has to say about a need, kept with its notes; sent twice it stands once. Whoever calls has listened for danger first. */
export const noteOnNeed = async (work: Work, needId: string, noteId: string, text: string): Promise<void> => {
  await addNotes(work, [{ id: noteId, needId, kind: 'remark', text: withoutNumbers(text), byName: work.actor.name }])
}

/** The person has said how it went: from now on the evaluation's promise runs. */
export const noteNeedRated = async (work: Work, needId: string): Promise<void> => {
  const need = await theNeedItself(work, needId)
  if (need.status === 'awaiting_feedback') await changeNeed(work, need, evaluationPromise(await theClocking(work), work.now))
  await work.record(needRated(needId, { areaCode: need.areaCode }))
}

export const markNeedReopened = async (work: Work, needId: string, why: 'callback' | 'person'): Promise<void> => {
  const need = await theNeedItself(work, needId)
  const { closedAt } = await work.db.selectFrom('need').select('closedAt').where('id', '=', needId).executeTakeFirstOrThrow()
  const refusal = whyNotReopen({ ...need, closedAt }, why, work.now)
  if (refusal) throw new Refusal(refusal)
  await changeNeed(work, need, { status: 'reopened', holder: holderOf('reopened', null), ...promiseIn('reopened', need.urgency, await theClocking(work), work.now), closedAt: null })
  await work.record(needReopened(needId, { areaCode: need.areaCode, why }))
}
