import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { raiseIfDanger } from '#domain/crisis/server/crisis.actions.ts'
import { type AnswerHandover, type Handover, handoverAnswered, handoverMade } from '#domain/handovers/handover.contract.ts'
import { dueOf, handoverWorkflow, whyNotAnswer } from '#domain/handovers/handover.rules.ts'
import type { NeedRoute } from '#domain/needs/need.contract.ts'
import { markNeedSentBack, markServiceEnded } from '#domain/needs/server/need-flow.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addHandover, closeEarlier, handoverShown, noteText, setAnswer, theHandover } from './handover.store.ts'

interface Routed { areaCode: string; noteId: string; route: string; responsibleId: string | null; toOrganisationId: string | null; toPersonId: string | null; resourceId: string | null }

/** A need went another way than a volunteer service: the hand-over is written down and waits visibly. */
export const makeHandover = async (work: Work, needId: string, { areaCode, noteId, responsibleId, toOrganisationId, toPersonId, resourceId, ...routed }: Routed): Promise<void> => {
  await closeEarlier(work, needId)
  const route = routed.route as NeedRoute
  if (route === 'service') return
  const id = newId()
  const receiver = toPersonId ?? (toOrganisationId ? null : responsibleId)
  await addHandover(work, { id, areaCode, needId, route, toOrganisationId, toPersonId: receiver, resourceId, words: await noteText(work, noteId), ...dueOf(route, work.now, work.now, await theClocking(work)) })
  await work.record(handoverMade(id, { needId, areaCode, route, toOrganisationId, toPersonId: receiver }))
}

/** Finished: the person is asked how it went. Returned: the station routes it anew. */
export const answerHandover = async (work: Work, { id, verb, words }: AnswerHandover): Promise<Handover> => {
  const handover = await theHandover(work, id)
  const refusal = whyNotAnswer(handover, verb, words)
  if (refusal) throw new Refusal(refusal)
  const status = handoverWorkflow.after(handover.status, verb)!
  const { yellowAt } = dueOf(handover.route, handover.at, work.now, await theClocking(work))
  await setAnswer(work, id, handover.status, status, { answer: await heard(work, handover, words), yellowAt })
  await work.record(handoverAnswered(id, { needId: handover.needId, areaCode: handover.areaCode, route: handover.route, status }))
  if (verb === 'finish') await markServiceEnded(work, handover.needId)
  if (verb === 'return') await markNeedSentBack(work, handover.needId)
  return handoverShown(work, id)
}

const heard = async (work: Work, { areaCode }: { areaCode: string }, words: string | undefined): Promise<string | null> => {
  if (!words) return null
  return (await raiseIfDanger(work, { texts: [words], personId: null, areaCode, source: 'handover' })) ? HANDED_ON : withoutNumbers(words)
}
