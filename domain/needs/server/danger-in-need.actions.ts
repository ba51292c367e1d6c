import { HANDED_ON, type dangerStoodDown } from '#domain/crisis/crisis.contract.ts'
import { dangerIn, receiptDueAt } from '#domain/crisis/crisis.rules.ts'
import { raiseMore, wordsOfNeed } from '#domain/crisis/server/crisis.actions.ts'
import { holderOf } from '#domain/needs/need.rules.ts'
import { promiseIn, receiptPromise } from '#domain/needs/need.clocks.ts'
import { needHandedOn, needTakenBack } from '#domain/needs/need.facts.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { addNotes, changeNeed, searchOf } from './need.store.ts'
import { type StandingNeed, theNeedItself } from './need.view.ts'

/** A need that volunteers are on the way to keeps its status; any other goes to the social worker on duty at once. */
const underWay = ['dispatched', 'serving', 'awaiting_feedback']

/**
 * Whether danger was heard in words said about a need. Then they are sealed, the need is handed on, and the caller leaves its own act undone:
 * the words may stand in no note.
 */
export const handedOn = async (work: Work, need: StandingNeed, texts: (string | null | undefined)[], source: string): Promise<boolean> => {
  const settings = await theSettings(work, 'dangerWords', 'receiptMinutes', 'lights')
  const kinds = dangerIn(texts, settings.dangerWords)
  if (kinds.length === 0) return false
  const heard = texts.filter((text): text is string => Boolean(text))
  await raiseMore(work, { needId: need.id, personId: need.personId, areaCode: need.areaCode, source, kinds, heard, before: need }, settings.receiptMinutes)
  await changeNeed(work, need, {
    danger: true, summary: HANDED_ON, description: null, desiredTime: null, search: [], holder: 'social_worker', ...receiptPromise(receiptDueAt(work.now, settings.receiptMinutes), settings.lights, work.now),
    ...(underWay.includes(need.status) ? {} : { status: 'routed', route: 'crisis', closedAt: null, mergedIntoId: null }),
  })
  await work.record(needHandedOn(need.id, { areaCode: need.areaCode }))
  return true
}

/** For later slices (a rating, an evaluation): the same about a need by its id. */
export const hearDanger = async (work: Work, needId: string, texts: (string | null | undefined)[], source: string): Promise<boolean> => handedOn(work, await theNeedItself(work, needId), texts, source)

/** The social worker looked into it and there is no danger: the need goes back to the list with its own words. */
export const takeBackFromCrisis = async (work: Work, { detail }: ReturnType<typeof dangerStoodDown>): Promise<void> => {
  const words = detail.needId ? await wordsOfNeed(work, detail.needId) : undefined
  if (!detail.needId || !words) return
  const need = await theNeedItself(work, detail.needId)
  const promise = (status: typeof need.status) => promiseIn(status, need.urgency, clocking, work.now)
  const clocking = await theClocking(work)
  const summary = withoutNumbers(words.summary)
  const description = words.description && withoutNumbers(words.description)
  const back = need.status === 'routed' && need.route === 'crisis'
  await changeNeed(work, need, {
    danger: false, summary, description, search: searchOf({ ...need, summary, description, danger: false }),
    ...(back ? { status: 'reported', route: null, holder: holderOf('reported', null), ...promise('reported') } : { holder: holderOf(need.status, need.route), ...promise(need.status) }),
  })
  await addNotes(work, words.heard.map((text) => ({ needId: need.id, kind: 'remark', text: withoutNumbers(text), byName: work.actor.name })))
  await work.record(needTakenBack(need.id, { areaCode: need.areaCode }))
}
