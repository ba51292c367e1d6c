import { mayIn } from '#domain/access/access.rules.ts'
import { type AssemblyDetail, type Resolve, resolutionMade, taskFinished } from '#domain/assemblies/assembly.contract.ts'
import { tidied, whyNotBefore, whyNotResolve } from '#domain/assemblies/assembly.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { remarkOn } from '#domain/needs/server/need.actions.ts'
import { claimAtMeeting } from '#domain/partners/server/claim.actions.ts'
import { putUpItem } from '#domain/partners/server/put-up.actions.ts'
import { raiseIfDanger } from '#domain/crisis/server/crisis.actions.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { opened, readAssembly, wrong } from './assembly.actions.ts'
import { holdRow, rowsOfTopic, theTopic, unitsThere } from './assembly.store.ts'
import { addResolution, findResolution, noteExists, openItemOf, setDone, theTask } from './resolution.store.ts'

type TheTopic = NonNullable<Awaited<ReturnType<typeof theTopic>>>

/** Confirmed one by one (R49): what is noted here stands on the lists at once. Sent twice it is one resolution. */
export const resolve = async (work: Work, { id, topicId, kind, words, organisationId, dueOn, quantity, unit }: Resolve): Promise<AssemblyDetail> => {
  const topic = await theTopic(work, topicId)
  if (!topic) throw new Refusal('assembly.topic-not-found', 404)
  await holdRow(work, topic.assemblyId)
  const assembly = await opened(work, topic.assemblyId, undefined)
  const before = await findResolution(work, id)
  if (before?.topicId === topicId) return readAssembly(work, { id: topic.assemblyId })
  if (before) throw new Refusal('assembly.id-in-use')
  const fault = whyNotResolve(assembly.status, topic.source, kind, { organisationId, dueOn, quantity }, dayOf(work.now))
  if (fault) throw fault.path ? wrong(fault.path, fault.code) : new Refusal(fault.code)
  if (organisationId && !(await unitsThere(work, [organisationId])).has(organisationId)) throw wrong('organisationId', 'assembly.no-such-unit')
  if (kind !== 'note') await refuseTelling(work, topic, words)
  const noteId = kind === 'note' ? await noted(work, topic, words) : null
  const claimId = kind === 'claim' ? await claimed(work, topic, assembly.areaCode, { organisationId: organisationId!, dueOn, quantity, unit, words }) : null
  const said = kind === 'note' ? (noteId ? tidied(words) : HANDED_ON) : tidied(words)
  await addResolution(work, { id, assemblyId: topic.assemblyId, topicId, kind, words: said, organisationId: organisationId ?? null, dueOn: dueOn ?? null, noteId, claimId })
  await work.record(resolutionMade(topic.assemblyId, { areaCode: assembly.areaCode, resolutionId: id, topicId, kind, organisationId: organisationId ?? null, claimId }))
  if (kind === 'task') await tell(work, { kind: 'assembly.task', to: [{ organisationId: organisationId! }], about: { kind: 'assembly', id: topic.assemblyId }, params: { area: assembly.areaName, day: dueOn! } })
  return readAssembly(work, { id: topic.assemblyId })
}

/** All units read it. */
const refuseTelling = async (work: Work, topic: TheTopic, words: string): Promise<void> => {
  const { personName } = await rowsOfTopic(work, topic)
  const fault = whyNotBefore(words, topic.source, personName)
  if (fault) throw wrong('words', fault.code, fault.params)
}

/** On the need's own timeline. Null when danger was heard in it: then it is sealed there and stands nowhere else. */
const noted = async (work: Work, topic: TheTopic, words: string): Promise<string | null> => {
  const noteId = newId()
  await refuseTelling(work, topic, words)
  await remarkOn(work, { id: topic.needId!, noteId, text: words })
  return (await noteExists(work, noteId)) ? noteId : null
}

/** The unit's claim, confirmed by the meeting itself; the thing is put up first where it was not yet. */
const claimed = async (work: Work, topic: TheTopic, areaCode: string, { organisationId, dueOn, quantity, unit, words }: { organisationId: string; dueOn: string | undefined; quantity: number | undefined; unit: string | undefined; words: string }): Promise<string> => {
  if (areaCode.length < 12 || !mayIn(work.actor, 'claim.confirm', areaCode)) throw new Refusal('assembly.claim-by-community')
  const { needId, projectId, source } = topic
  const open = needId || projectId ? await openItemOf(work, { needId, projectId }) : undefined
  const itemId = open?.id ?? newId()
  if (!open) {
    await putUpItem(work, {
      id: itemId, kind: source === 'need' ? 'need' : source === 'project' ? 'project' : 'wish', title: topic.title.slice(0, 60), quantity: quantity ?? 1, ...(unit ? { unit } : {}), ...(dueOn ? { dueOn } : {}),
      ...(needId ? { needId } : {}), ...(projectId ? { projectId } : {}), ...(source === 'free' ? { areaCode } : {}),
    })
  }
  return claimAtMeeting(work, { itemId, unit: organisationId, quantity: quantity ?? 1, words, dueOn })
}

/** The unit says what was done; or whoever keeps the minutes, when it was told by phone. */
export const finishTask = async (work: Work, { id, words }: { id: string; words: string }) => {
  const task = await theTask(work, id)
  if (task.doneAt !== null) { if (task.doneWords === tidied(words)) return done; throw new Refusal('assembly.task-done') }
  const heard = await raiseIfDanger(work, { texts: [words], personId: null, areaCode: task.areaCode, source: 'assembly' })
  await setDone(work, id, heard ? HANDED_ON : tidied(words))
  await work.record(taskFinished(task.assemblyId, { areaCode: task.areaCode, resolutionId: id }))
  return done
}
