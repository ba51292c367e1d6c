import { whyNotFromNeed } from '#domain/projects/project.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { needsFor, runElsewhere } from './project.store.ts'

/** Needs that are to become evidence: seen by the actor, fit, and not what another running project rests on. */
export const refuseMaterial = async (work: Work, projectId: string, needIds: string[]): Promise<void> => {
  const needs = await needsFor(work, needIds)
  const wrong = (code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path: 'needIds', code }] })
  if (new Set(needIds).size !== needs.length) throw wrong('project.no-such-need')
  for (const need of needs) {
    const refusal = whyNotFromNeed(need)
    if (refusal) throw needs.length === 1 ? new Refusal(refusal) : new Refusal('project.one-not-fit', 409, { params: { code: need.code } })
  }
  await refuseRunElsewhere(work, projectId, needIds)
}

/** One need is evidence of one running project: nobody's trouble is counted twice. */
export const refuseRunElsewhere = async (work: Work, projectId: string, needIds: string[]): Promise<void> => {
  const [first] = await runElsewhere(work, needIds, projectId)
  if (first) throw first.title === null ? new Refusal('project.need-runs-out-of-sight', 409, { params: { code: first.code } }) : new Refusal('project.need-runs-elsewhere', 409, { params: { code: first.code, title: first.title } })
}
