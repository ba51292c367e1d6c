import { mayIn } from '#domain/access/access.rules.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { type ClaimItem, type PutUp, itemPutUp, itemTakenDown, needPutUp } from '#domain/partners/claim.contract.ts'
import { whyNotPublic } from '#domain/partners/claim.rules.ts'
import { hasEnded } from '#domain/projects/project.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { hasLiveClaims } from './claim.store.ts'
import { addItem, changeItem, findItem, holdItem, itemShown, needFor, projectFor } from './item.store.ts'

export const wrong = (path: string, code: string, params?: Record<string, string | number>): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code, ...(params ? { params } : {}) }] })

/** Puts a need, a project or a wish up under words that lead to nobody. */
export const putUp = async (work: Work, given: PutUp): Promise<ClaimItem> => {
  await putUpItem(work, given)
  return itemShown(work, given.id)
}

/** The same for the monthly meeting, whose host may be of the street and then sees the row through the meeting. */
export const putUpItem = async (work: Work, { id, kind, title, words, quantity = 1, unit, dueOn, ...of }: PutUp): Promise<void> => {
  const { areaCode, personName, ...rests } = await whatItRestsOn(work, { kind, ...of })
  for (const [path, said] of [['title', title], ['words', words ?? '']] as const) {
    const fault = whyNotPublic(said, personName)
    if (fault) throw wrong(path, fault.code, fault.params)
  }
  if (dueOn && dueOn < dayOf(work.now)) throw wrong('dueOn', 'claim.due-in-past')
  if (await addItem(work, { id, areaCode, kind, ...rests, title, words: words ?? null, quantity, unit: unit ?? '', dueOn: dueOn ?? null })) {
    await work.record(itemPutUp(id, { areaCode, kind, quantity }))
    if (rests.needId) await work.record(needPutUp(rests.needId, { areaCode, itemId: id }))
    return
  }
  const before = await findItem(work, id)
  if (!before) throw new Refusal(kind === 'need' ? 'claim.need-up-already' : 'claim.project-up-already')
  if (before.putUpBy !== work.actor.accountId) throw new Refusal('claim.id-in-use')
}

const whatItRestsOn = async (work: Work, { kind, needId, projectId, areaCode }: Pick<PutUp, 'kind' | 'needId' | 'projectId' | 'areaCode'>) => {
  if (kind === 'need') return theNeed(work, needId)
  if (kind === 'project') {
    if (!projectId) throw wrong('projectId', 'claim.project-missing')
    const project = await projectFor(work, projectId)
    if (!project) throw notFound('project')
    if (hasEnded(project.status)) throw new Refusal('claim.project-not-running')
    return { areaCode: project.areaCode, personName: null, needId: null, projectId }
  }
  if (!areaCode) throw wrong('areaCode', 'claim.place-missing')
  if (!mayIn(work.actor, 'claim.offer', areaCode)) throw notFound('area')
  return { areaCode, personName: null, needId: null, projectId: null }
}

const theNeed = async (work: Work, needId: string | undefined) => {
  if (!needId) throw wrong('needId', 'claim.need-missing')
  const need = await needFor(work, needId)
  if (!need) throw notFound('need')
  if (need.danger) throw new Refusal('need.danger-apart')
  if (!isOpen(need.status)) throw new Refusal('claim.need-not-open')
  return { areaCode: need.areaCode, personName: need.personName, needId, projectId: null }
}

/** What a unit still holds is settled first. */
export const takeDown = async (work: Work, { id, version }: { id: string; version?: number | undefined }): Promise<ClaimItem> => {
  const item = await itemShown(work, id)
  if (!mayIn(work.actor, 'claim.offer', item.areaCode)) throw new Refusal('claim.item-not-found', 404)
  if (version !== undefined && version !== item.version) throw new Refusal('kit.changed-meanwhile')
  if (item.status === 'withdrawn') return item
  const held = (await holdItem(work, id))!
  if (held.status !== 'open') throw new Refusal('claim.item-closed')
  if (await hasLiveClaims(work, id)) throw new Refusal('claim.item-held')
  await changeItem(work, held, { status: 'withdrawn' })
  await work.record(itemTakenDown(id, { areaCode: item.areaCode }))
  return itemShown(work, id)
}
