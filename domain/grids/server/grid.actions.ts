import { type DoAct, type GridAct, gridAnswered } from '#domain/grids/grid.contract.ts'
import { whyNotAct } from '#domain/grids/grid.rules.ts'
import { hearDanger } from '#domain/needs/server/danger-in-need.actions.ts'
import { noteOnNeed } from '#domain/needs/server/need-flow.actions.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { actShown, resourceOffered, resourcesAround, setOutcome, theAct, unitStands } from './act.store.ts'
import { listCards } from './card.store.ts'

/** Answers for one's seat. Sent again by the same person with the same answer it is the same answer. */
export const doAct = async (work: Work, { id, outcome, noteId, words, resourceId, organisationId }: DoAct): Promise<GridAct> => {
  const act = await theAct(work, id)
  if (act.done && act.outcome === outcome) return actShown(work, id)
  const refusal = whyNotAct({ ...act, done: act.done }, outcome, { words, resourceId, organisationId })
  if (refusal) throw refusal === 'grid.name-what-is-linked' ? wrong('resourceId', refusal) : refusal === 'grid.say-what-is-needed' ? wrong('words', refusal) : new Refusal(refusal)
  const linked = outcome === 'linked' ? await theLinked(work, act.areaCode, resourceId, organisationId) : { resourceId: null, organisationId: null }
  if (words && (await hearDanger(work, act.needId, [words], 'grid'))) return actShown(work, id)
  if (words) await noteOnNeed(work, act.needId, noteId, words)
  const written = words ? noteId : null
  await setOutcome(work, id, { outcome, ...linked, noteId: written })
  await work.record(gridAnswered[outcome](act.needId, { areaCode: act.areaCode, noteId: written, ...linked }))
  return actShown(work, id)
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

const theLinked = async (work: Work, areaCode: string, resourceId: string | undefined, organisationId: string | undefined) => {
  if (resourceId && !(await resourceOffered(work, resourceId, areaCode))) throw wrong('resourceId', 'grid.no-such-resource')
  if (organisationId && !(await unitStands(work, organisationId))) throw wrong('organisationId', 'grid.no-such-unit')
  return { resourceId: resourceId ?? null, organisationId: organisationId ?? null }
}

export const findResources = async (work: Work, { area, search }: { area: string; search: string }) => ({ rows: await resourcesAround(work, area, search) })

/** For the packet of the monthly meeting. */
export const gridsToSee = async (work: Work, area: string) => ({
  missing: (await listCards(work, { area, state: 'missing', limit: 20 })).rows, unserved: (await listCards(work, { area, state: 'unserved', limit: 20 })).rows,
})
