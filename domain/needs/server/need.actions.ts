import type { InputOf } from '#kit/endpoint.ts'
import type { EditNeed, Need, NeedRoute, NeedStatus, needEndpoints } from '#domain/needs/need.contract.ts'
import { actedOn, promiseIn } from '#domain/needs/need.clocks.ts'
import { needAnswered, needAskedMore, needDeclined, needEdited, needMerged, needRemarked, needRouted, needVerified } from '#domain/needs/need.facts.ts'
import { holderOf, needWorkflow, whyNot, whyNotEdit } from '#domain/needs/need.rules.ts'
import type { NeedVerb } from '#domain/needs/need.contract.ts'
import { releaseFor, reserveFor } from '#domain/resources/server/draw.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { refuseRetired } from '#domain/settings/server/code-list.actions.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import type { Permission } from '#domain/access/access.contract.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { handedOn } from './danger-in-need.actions.ts'
import { addNotes, changeNeed, noteActed, routeTargets, searchOf } from './need.store.ts'
import { type StandingNeed, theNeed, theNeedShown } from './need.view.ts'

interface About { id: string; version?: number | undefined }

/** Loads the need and asks whether the verb may go ahead. */
const about = async (work: Work, { id, version }: About, verb: NeedVerb, permission: Permission, given: Parameters<typeof whyNot>[2] = {}): Promise<StandingNeed> => {
  const need = await theNeed(work, id, permission)
  if (version !== undefined && version !== need.version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNot(need, verb, given)
  if (refusal) throw new Refusal(refusal)
  return need
}

/** The next status with whoever holds the ball there and until when. */
const standing = async (work: Work, need: StandingNeed, verb: NeedVerb, route: NeedRoute | null = need.route) => {
  const status = needWorkflow.after(need.status, verb) as NeedStatus
  return { status, holder: holderOf(status, route), ...promiseIn(status, need.urgency, await theClocking(work), work.now) }
}

const note = async (work: Work, need: StandingNeed, kind: 'question' | 'answer' | 'declined' | 'assessment', text: string): Promise<string> => {
  const noteId = newId()
  await addNotes(work, [{ id: noteId, needId: need.id, kind, text: withoutNumbers(text), byName: work.actor.name }])
  return noteId
}

export const verifyNeed = async (work: Work, input: About): Promise<Need> => {
  const need = await about(work, input, 'verify', 'need.verify')
  await changeNeed(work, need, await standing(work, need, 'verify'))
  await work.record(needVerified(need.id, { areaCode: need.areaCode }))
  return theNeedShown(work, need.id)
}

export const askMore = async (work: Work, { question, ...input }: About & { question: string }): Promise<Need> => {
  const need = await about(work, input, 'askMore', 'need.verify')
  if (!(await handedOn(work, need, [question], 'question'))) {
    await changeNeed(work, need, await standing(work, need, 'askMore'))
    await work.record(needAskedMore(need.id, { areaCode: need.areaCode, noteId: await note(work, need, 'question', question) }))
  }
  return theNeedShown(work, need.id)
}

export const answerQuestion = async (work: Work, { answer, ...input }: About & { answer: string }): Promise<Need> => {
  const need = await about(work, input, 'answer', 'need.answer')
  if (!(await handedOn(work, need, [answer], 'answer'))) {
    await changeNeed(work, need, await standing(work, need, 'answer'))
    await work.record(needAnswered(need.id, { areaCode: need.areaCode, noteId: await note(work, need, 'answer', answer) }))
  }
  return theNeedShown(work, need.id)
}

export const declineNeed = async (work: Work, { reason, ...input }: About & { reason: string }): Promise<Need> => {
  const need = await about(work, input, 'decline', 'need.verify', { reason })
  if (!(await handedOn(work, need, [reason], 'decline'))) {
    await changeNeed(work, need, await standing(work, need, 'decline'))
    await work.record(needDeclined(need.id, { areaCode: need.areaCode, noteId: await note(work, need, 'declined', reason) }))
  }
  return theNeedShown(work, need.id)
}

export const mergeNeed = async (work: Work, { intoId, ...input }: About & { intoId: string }): Promise<Need> => {
  const into = await theNeed(work, intoId, 'need.verify')
  const need = await about(work, input, 'merge', 'need.verify', { id: input.id, into })
  await changeNeed(work, need, { ...(await standing(work, need, 'merge')), mergedIntoId: intoId })
  await work.record(needMerged(need.id, { areaCode: need.areaCode, intoId }))
  return theNeedShown(work, need.id)
}

export const routeNeed = async (work: Work, { route, words, ...input }: InputOf<typeof needEndpoints.route>): Promise<Need> => {
  const need = await about(work, input, 'route', 'need.route')
  const { responsible } = await theTargets(work, { ...input, route })
  if (!(await handedOn(work, need, [words], 'assessment'))) {
    await changeNeed(work, need, { ...(await standing(work, need, 'route', route)), route, ...(responsible ? { responsibleId: responsible.id, responsibleName: responsible.name } : {}) })
    await releaseFor(work, { needId: need.id })
    if (route === 'resource' && input.resourceId && input.draw) await reserveFor(work, { areaCode: need.areaCode, needId: need.id, title: need.code }, [{ ...input.draw, part: input.draw.part ?? null, resourceId: input.resourceId }])
    await work.record(needRouted(need.id, {
      areaCode: need.areaCode, noteId: await note(work, need, 'assessment', words), route, responsibleId: responsible?.id ?? need.responsibleId,
      toOrganisationId: input.toOrganisationId ?? null, toPersonId: input.toPersonId ?? null, resourceId: input.resourceId ?? null,
    }))
  }
  return theNeedShown(work, need.id)
}

/** Everything that the decision names must be there; a department is named, otherwise nobody would hold the ball. */
const theTargets = async (work: Work, input: Omit<InputOf<typeof needEndpoints.route>, 'words' | 'id' | 'version'>) => {
  const wrong = (path: string, code: string) => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })
  if (input.route === 'department' && !input.toOrganisationId) throw wrong('toOrganisationId', 'need.route-needs-target')
  const found = await routeTargets(work, input)
  if (input.responsibleId && !found.responsible) throw wrong('responsibleId', 'need.no-such-responsible')
  if (input.toOrganisationId && !found.organisation) throw wrong('toOrganisationId', 'need.no-such-target')
  if (input.toPersonId && !found.person) throw wrong('toPersonId', 'need.no-such-target')
  if (input.resourceId && !found.resource) throw wrong('resourceId', 'need.no-such-target')
  return found
}

export const editNeed = async (work: Work, { id, version, ...given }: EditNeed): Promise<Need> => {
  const need = await theNeed(work, id, 'need.verify')
  if (version !== need.version) throw new Refusal('kit.changed-meanwhile')
  const changed = changedFields(need, given)
  await refuseRetired(work, { groups: 'groups', field: 'fields', method: 'methods' }, changed, need)
  const fields = Object.keys(changed)
  const refusal = whyNotEdit(need, fields)
  if (refusal) throw new Refusal(refusal)
  if (fields.length > 0 && !(await handedOn(work, need, [changed.summary, changed.description, changed.desiredTime], 'edit'))) {
    await changeNeed(work, need, { ...changed, ...actedOn(need, await theClocking(work), work.now), search: searchOf({ ...need, ...changed }) })
    await work.record(needEdited(id, { areaCode: need.areaCode, fields }))
  }
  return theNeedShown(work, id)
}

type Editable = Pick<StandingNeed, 'summary' | 'description' | 'field' | 'groups' | 'method' | 'urgency' | 'desiredTime'>
const changedFields = (need: Editable, given: Omit<EditNeed, 'id' | 'version'>): Partial<Editable> => {
  const written = (words: string | null | undefined) => (words ? withoutNumbers(words) : words)
  const asked = { ...given, summary: written(given.summary), description: written(given.description), desiredTime: written(given.desiredTime) }
  return Object.fromEntries(Object.entries(asked).filter(([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(need[field as keyof Editable]))) as Partial<Editable>
}

export const remarkOn = async (work: Work, { id, noteId, text }: { id: string; noteId: string; text: string }) => {
  const need = await theNeed(work, id, 'need.verify')
  if (await handedOn(work, need, [text], 'remark')) return done
  const added = await addNotes(work, [{ id: noteId, needId: id, kind: 'remark', text: withoutNumbers(text), byName: work.actor.name }])
  if (added.length > 0) {
    await noteActed(work, id, actedOn(need, await theClocking(work), work.now))
    await work.record(needRemarked(id, { areaCode: need.areaCode, noteId }))
  }
  return done
}

export { listNeeds } from './need.list.ts'
export { theNeedShown }
