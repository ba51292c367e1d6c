import type { Role } from '#domain/access/access.contract.ts'
import { isIn, scopeOf } from '#domain/access/access.rules.ts'
import type { NeedDetail, TimelineEntry } from '#domain/needs/need.contract.ts'
import { nextStep } from '#domain/needs/need.rules.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { shown, visibleNeeds, withPlace } from './need.view.ts'

/** What the person reads of what was written; assessments and remarks are for the staff. */
const toldToThePerson = ['question', 'answer', 'declined']

export const readNeed = async (work: Work, { id }: { id: string }): Promise<NeedDetail> => {
  const row = await detailQuery(work, id).executeTakeFirst()
  if (!row) throw notFound('need')
  const { description, saidBy, proxyConsent, proxyReason, collectorName, reporterName, satisfaction, sheetState, sheetNumber, filingOn, closedAt, mergedIntoId, mergedIntoCode, phoneLast4, ...plain } = row
  const need = shown(work)(plain)
  const [notes, timeline, projects] = await Promise.all([notesOf(work, id), timelineOf(work, id), projectsOf(work, id, need.areaCode)])
  const staff = isIn(need.areaCode, scopeOf(work.actor, 'need.read').areas)
  const known = need.personId !== null && phoneLast4 !== null
  return {
    ...need, description, saidBy, proxyConsent, proxyReason: staff ? proxyReason : null, collectorName, reporterName, satisfaction, sheetState, sheetNumber, filingOn, closedAt: closedAt?.toISOString() ?? null,
    mergedInto: mergedIntoId && mergedIntoCode ? { id: mergedIntoId, code: mergedIntoCode } : null, phoneKnown: known, phoneLast4: known ? phoneLast4 : null,
    notes: notes.filter(({ kind }) => staff || toldToThePerson.includes(kind)), timeline, next: nextStep(need, work.now), projects,
  }
}

const detailQuery = (work: Work, id: string) =>
  withPlace(visibleNeeds(work)).where('need.id', '=', id)
    .leftJoin('account', 'account.id', 'need.reporterAccountId').leftJoin('person as reporter', 'reporter.id', 'account.personId').leftJoin('need as into', 'into.id', 'need.mergedIntoId').leftJoin('person', 'person.id', 'need.personId')
    .select([
      'need.description', 'need.saidBy', 'need.proxyConsent', 'need.proxyReason', 'need.collectorName', 'reporter.name as reporterName', 'need.satisfaction', 'need.sheetState', 'need.sheetNumber', 'need.filingOn', 'need.closedAt',
      'need.mergedIntoId', 'into.code as mergedIntoCode', 'person.phoneLast4',
    ])

const notesOf = async (work: Work, id: string) => {
  const notes = await work.db.selectFrom('needNote').select(['id', 'kind', 'text', 'byName', 'at']).where('needId', '=', id).orderBy('at').orderBy('id').execute()
  return notes.map((note) => ({ ...note, at: note.at.toISOString() }))
}

/** What happened, from the facts: the audit trail and the timeline are one thing. */
const timelineOf = async (work: Work, id: string): Promise<TimelineEntry[]> => {
  const facts = await work.db.selectFrom('fact').leftJoin('account', 'account.id', 'fact.actorAccountId').leftJoin('person', 'person.id', 'account.personId')
    .select(['fact.name as what', 'fact.at', 'fact.actorRole', 'fact.detail', 'person.name']).where('fact.aboutId', '=', id).where('fact.name', 'like', 'need.%').orderBy('fact.at').orderBy('fact.id').limit(500).execute()
  return facts.map(({ what, at, actorRole, detail, name }) => {
    const { noteId, ...params } = detail as TimelineEntry['params']
    return { at: at.toISOString(), what, role: actorRole as Role | null, name, params, noteId: typeof noteId === 'string' ? noteId : null }
  })
}

/** Only for those who read the projects list there. */
const projectsOf = (work: Work, id: string, areaCode: string) =>
  isIn(areaCode, scopeOf(work.actor, 'project.read').areas)
    ? work.db.selectFrom('projectLink').innerJoin('serviceProject', 'serviceProject.id', 'projectLink.projectId').select(['serviceProject.id', 'serviceProject.title', 'serviceProject.status']).distinct()
      .where('projectLink.needId', '=', id).orderBy('serviceProject.title').limit(50).execute()
    : Promise.resolve([])
