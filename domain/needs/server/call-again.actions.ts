import type { Need } from '#domain/needs/need.contract.ts'
import { needCalledAgain } from '#domain/needs/need.facts.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { handedOn } from './danger-in-need.actions.ts'
import { addNotes } from './need.store.ts'
import { theNeed, theNeedShown } from './need.view.ts'

/** A second call about an open matter is written on it and makes no second need. Danger is heard here as anywhere. */
export const callAgain = async (work: Work, { id, noteId, text }: { id: string; noteId: string; text: string }): Promise<Need> => {
  const need = await theNeed(work, id, 'need.report')
  if (!isOpen(need.status)) throw new Refusal('need.rests-already')
  if (!(await handedOn(work, need, [text], 'phone'))) {
    const added = await addNotes(work, [{ id: noteId, needId: id, kind: 'remark', text: withoutNumbers(text), byName: work.actor.name }])
    if (added.length > 0) await work.record(needCalledAgain(id, { areaCode: need.areaCode, noteId }))
  }
  return theNeedShown(work, id)
}
