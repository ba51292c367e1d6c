import { mayIn } from '#domain/access/access.rules.ts'
import { hangProjectOnLine } from '#domain/activities/server/series-activity.actions.ts'
import { type AddPlan, type GiveReason, type NextPlan, type PlanDetail, type PlanList, type PlanVerb, type SaveLine, type SetCell, planAdded, planCellSet, planLineDropped, planLineSaved, planMoved, planReasonGiven } from '#domain/plans/plan.contract.ts'
import { planWorkflow, whyNotClose, whyNotConfirm, whyNotExplain, whyNotFill, whyNotHere, whyNotReopen } from '#domain/plans/plan.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { hasEnded } from '#domain/projects/project.rules.ts'
import { dayOf, instantAt } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { type PlanRow, addLines, addPlanRow, changeLine, changePlan, confirmedPlans, findLine, lineInUse, namesForLine, nextOrdinal, plansPage, projectForLine, putMonths, removeLine, setMonth, setReason, thePlan } from './plan.store.ts'
import { behindOf, shownPlan, shownPlans } from './plan.view.ts'

export const readPlan = async (work: Work, { id }: { id: string }): Promise<PlanDetail> => shownPlan(work, await thePlan(work, id))

export const listPlans = async (work: Work, asked: PlanList) => {
  const { rows, next } = pageOf(await plansPage(work, asked, asked.cursor ? afterOf(asked.cursor) : undefined), asked.limit ?? 50, ({ year, areaCode, id }) => [year, areaCode, id])
  return { rows: await shownPlans(work, rows), next }
}

const afterOf = (cursor: string) => {
  const [year, areaCode, id] = readCursor(cursor, 3)
  if (!Number.isInteger(year) || !/^[0-9a-f-]{36}$/.test(String(id)) || !/^\d{2,15}$/.test(String(areaCode))) throw new Refusal('kit.bad-cursor', 422)
  return { year: Number(year), areaCode: String(areaCode), id: String(id) }
}

export const listBehind = async (work: Work, { area, mine }: { area?: string | undefined; mine?: boolean | undefined }) => {
  const rows = await behindOf(work, await confirmedPlans(work, area))
  return { rows: rows.filter(({ socialWorkerId }) => !mine || socialWorkerId === work.actor.personId).slice(0, 500).map(({ socialWorkerId: _worker, ...row }) => row) }
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

export const addPlan = async (work: Work, { id, areaCode, year }: AddPlan): Promise<PlanDetail> => {
  if (!mayIn(work.actor, 'plan.manage', areaCode)) throw notFound('area')
  const refusal = whyNotHere(areaCode)
  if (refusal) throw wrong('areaCode', refusal)
  if (await addPlanRow(work, { id, areaCode, year })) await work.record(planAdded(id, { areaCode, year, fromPlanId: null, lines: 0 }))
  return readPlan(work, { id })
}

/** Step one of two: what continues is chosen; the second is the new draft itself, gone over and confirmed. */
export const makeNextPlan = async (work: Work, { id, fromPlanId, lineIds }: NextPlan): Promise<PlanDetail> => {
  const before = await shownPlan(work, await thePlan(work, fromPlanId, 'plan.manage'))
  const chosen = before.lines.filter((line) => lineIds.includes(line.id))
  if (chosen.length !== new Set(lineIds).size) throw wrong('lineIds', 'plan.no-such-line')
  const { areaCode, year } = { areaCode: before.areaCode, year: before.year + 1 }
  if (!(await addPlanRow(work, { id, areaCode, year, fromPlanId }))) return readPlan(work, { id })
  const copies = await Promise.all(chosen.map(async ({ id: fromLineId, content, groups, people, socialWorkerId, socialWorkerName, teamId, teamName, projectId, months }, at) => ({
    line: { id: newId(), planId: id, ordinal: at + 1, content, groups, people, socialWorkerId, socialWorkerName, teamId, teamName, projectId: await ongoing(work, projectId), fromLineId }, months,
  })))
  await addLines(work, copies.map(({ line }) => line))
  await putMonths(work, copies.flatMap(({ line, months }) => months.map(({ month, planned }) => ({ lineId: line.id, month, planned }))))
  await work.record(planAdded(id, { areaCode, year, fromPlanId, lines: copies.length }))
  return readPlan(work, { id })
}

/** A project that has ended does not go on in next year's plan. */
const ongoing = async (work: Work, projectId: string | null): Promise<string | null> => {
  const project = projectId ? await projectForLine(work, projectId) : undefined
  return project && (!hasEnded(project.status) || project.status === 'turned_permanent') ? project.id : null
}

const draftOf = async (work: Work, planId: string): Promise<PlanRow> => {
  const plan = await thePlan(work, planId, 'plan.manage')
  const refusal = whyNotFill(plan)
  if (refusal) throw new Refusal(refusal)
  return plan
}

const theLine = async (work: Work, id: string) => {
  const line = await findLine(work, id)
  if (!line) throw new Refusal('plan.line-not-found', 404)
  const plan = await thePlan(work, line.planId, 'plan.manage').catch(() => { throw new Refusal('plan.line-not-found', 404) })
  return { line, plan }
}

export const saveLine = async (work: Work, { id, planId, version, monthly, ...given }: SaveLine): Promise<PlanDetail> => {
  const plan = await draftOf(work, planId)
  const before = await findLine(work, id)
  if (before && before.planId !== planId) throw new Refusal('plan.id-in-use')
  if (before && version === undefined) return shownPlan(work, plan)
  const content = await checked(work, given)
  try {
    if (before) await changeLine(work, { id, version: version! }, content)
    else await addLines(work, [{ ...content, content: given.content, id, planId, ordinal: await nextOrdinal(work, planId) }])
  } catch (error) { throw (error as { constraint?: string }).constraint === 'plan_line_project' ? wrong('projectId', 'plan.project-taken') : error }
  if (!before && monthly) await putMonths(work, Array.from({ length: 12 }, (_, at) => ({ lineId: id, month: at + 1, planned: monthly })))
  if (given.projectId) await hangProjectOnLine(work, given.projectId, id, instantAt(`${plan.year}-01-01`), instantAt(`${plan.year + 1}-01-01`))
  await work.record(planLineSaved(plan.id, { areaCode: plan.areaCode, year: plan.year, lineId: id, fields: Object.keys(content) }))
  return shownPlan(work, plan)
}

/** Whoever is named by id appears by the name that stands there. */
const checked = async (work: Work, { content, groups, people, socialWorkerId, teamId, projectId }: Omit<SaveLine, 'id' | 'planId' | 'version' | 'monthly'>) => {
  const { worker, team } = await namesForLine(work, { socialWorkerId, teamId })
  if (worker === undefined) throw wrong('socialWorkerId', 'plan.no-such-person')
  if (team === undefined) throw wrong('teamId', 'plan.no-such-unit')
  if (projectId && !(await projectForLine(work, projectId))) throw wrong('projectId', 'plan.no-such-project')
  return {
    content: withoutNumbers(content), ...(groups ? { groups } : {}), ...(people === undefined ? {} : { people }), ...(projectId === undefined ? {} : { projectId }),
    ...(socialWorkerId === undefined ? {} : { socialWorkerId, socialWorkerName: worker }), ...(teamId === undefined ? {} : { teamId, teamName: team }),
  }
}

export const dropLine = async (work: Work, { id }: { id: string }): Promise<PlanDetail> => {
  const { line, plan } = await theLine(work, id)
  const refusal = whyNotFill(plan) ?? ((await lineInUse(work, id)) ? 'plan.line-in-use' : undefined)
  if (refusal) throw new Refusal(refusal)
  await removeLine(work, id)
  await work.record(planLineDropped(plan.id, { areaCode: plan.areaCode, year: plan.year, lineId: line.id }))
  return shownPlan(work, plan)
}

export const setCell = async (work: Work, { lineId, month, planned, was }: SetCell) => {
  const { plan } = await theLine(work, lineId)
  const refusal = whyNotFill(plan)
  if (refusal) throw new Refusal(refusal)
  await setMonth(work, lineId, month, planned, was)
  await work.record(planCellSet(plan.id, { areaCode: plan.areaCode, year: plan.year, lineId, month, planned }))
  return done
}

export const giveReason = async (work: Work, { lineId, month, words }: GiveReason) => {
  const { plan } = await theLine(work, lineId)
  const line = (await shownPlan(work, plan)).lines.find(({ id }) => id === lineId)!
  if (!line.mayExplain) throw new Refusal('plan.not-yours-to-explain')
  const refusal = whyNotExplain(plan, line.months[month - 1]!, dayOf(work.now))
  if (refusal) throw new Refusal(refusal)
  await setReason(work, lineId, month, withoutNumbers(words))
  await work.record(planReasonGiven(plan.id, { areaCode: plan.areaCode, year: plan.year, lineId, month }))
  return done
}

const move = async (work: Work, { id, version }: { id: string; version: number }, verb: PlanVerb, whyNot: (plan: PlanDetail) => string | undefined, change: Parameters<typeof changePlan>[2]): Promise<PlanDetail> => {
  const plan = await thePlan(work, id, 'plan.confirm')
  if (plan.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNot(await shownPlan(work, plan))
  if (refusal) throw new Refusal(refusal)
  const status = planWorkflow.after(plan.status, verb)!
  await changePlan(work, plan, { ...change, status })
  await work.record(planMoved(id, { areaCode: plan.areaCode, year: plan.year, verb, status }))
  return readPlan(work, { id })
}

interface Stand { id: string; version: number }
export const confirmPlan = (work: Work, stand: Stand): Promise<PlanDetail> => move(work, stand, 'confirm', (plan) => whyNotConfirm(plan, plan.lines), { confirmedByName: work.actor.name, confirmedAt: work.now })
export const reopenPlan = (work: Work, stand: Stand): Promise<PlanDetail> => move(work, stand, 'reopen', whyNotReopen, { confirmedByName: null, confirmedAt: null })
export const closePlan = (work: Work, stand: Stand): Promise<PlanDetail> => move(work, stand, 'close', (plan) => whyNotClose(plan, dayOf(work.now)), { closedAt: work.now })
