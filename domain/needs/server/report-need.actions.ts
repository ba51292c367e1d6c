import type * as z from 'zod/mini'
import { isIn, mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { dangerIn, receiptDueAt } from '#domain/crisis/crisis.rules.ts'
import { raiseAlarms } from '#domain/crisis/server/crisis.actions.ts'
import type { Need, ReportNeed } from '#domain/needs/need.contract.ts'
import { type Clocking, promiseIn, receiptPromise } from '#domain/needs/need.clocks.ts'
import { needReported } from '#domain/needs/need.facts.ts'
import { holderOf, whyNotReport } from '#domain/needs/need.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { personCalled, thePerson } from '#domain/people/server/person.actions.ts'
import type { Settings } from '#domain/settings/setting.contract.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type NewNeed, addNeeds, findPlace, reportedBefore } from './need.store.ts'
import { shown, theNeedShown } from './need.view.ts'

type Report = z.output<typeof ReportNeed>

/** Sent once or three times, it is one need: the id comes from whoever reports. */
export const reportNeed = async (work: Work, report: Report): Promise<Need> => {
  refuseWrong(work, report)
  const { person, communityName, gridName } = await whereAndWhose(work, report)
  const [settings, clocking] = await Promise.all([theSettings(work, 'dangerWords', 'receiptMinutes', 'lights'), theClocking(work)])
  const kinds = dangerIn([report.summary, report.description, report.desiredTime, report.proxyReason], settings.dangerWords)
  const plain = plainNeed(work, report, person, clocking)
  const need = kinds.length > 0 ? dangerous(plain, work.now, settings) : plain
  const code = (await addNeeds(work, [need])).get(need.id)
  if (code === undefined) return theSameNeed(work, need.id)
  if (need.danger) await raiseAlarms(work, [{ needId: need.id, personId: need.personId, areaCode: need.areaCode, source: need.source, kinds, words: wordsOf(report) }], settings.receiptMinutes)
  await work.record(needReported(need.id, { areaCode: need.areaCode, source: need.source, field: need.field, urgency: need.urgency, danger: need.danger }))
  return shown(work)({ ...need, code, communityName, gridName, version: 1 })
}

const refuseWrong = (work: Work, report: Report): void => {
  const proxy = whyNotReport(report)
  if (proxy) throw new Refusal('kit.check-input', 422, { faults: [{ path: proxy.field, code: proxy.code }] })
  if (report.reportedOn && report.reportedOn > dayOf(work.now)) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'reportedOn', code: 'need.reported-in-future' }] })
}

interface WhereAndWhose { person: { id: string; name: string }; communityName: string; gridName: string | null }

/** Staff report for people of their areas; a resident reports within the own community, for oneself unless somebody else is named. */
const whereAndWhose = async (work: Work, { areaCode, personId, personName, phone }: Report): Promise<WhereAndWhose> => {
  const staff = mayIn(work.actor, 'need.report', areaCode)
  if (!staff && !scopeOf(work.actor, 'need.report').own) throw notFound('area')
  const place = await findPlace(work, areaCode, personId ?? (staff ? null : work.actor.personId))
  if (!place || (!staff && !(await isAtHome(work, areaCode)))) throw notFound('area')
  const where = { communityName: place.communityName, gridName: place.kind === 'grid' ? place.name : null }
  if (personName && !personId) return { ...where, person: await personCalled(work, { name: personName, areaCode, phone }) }
  if (!place.personId && !personId) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'personName', code: 'person.name-or-choice' }] })
  const reached = place.personId === work.actor.personId || (staff && isIn(place.personArea ?? '', scopeOf(work.actor, 'need.report').areas))
  if (!place.personId || !reached) throw notFound('person')
  return { ...where, person: { id: place.personId, name: place.personName! } }
}

const isAtHome = async (work: Work, areaCode: string): Promise<boolean> => (await thePerson(work, work.actor.personId!)).areaCode.slice(0, 12) === areaCode.slice(0, 12)

const plainNeed = (work: Work, report: Report, person: { id: string; name: string }, clocking: Clocking): NewNeed => {
  const urgency = report.urgency ?? 'ordinary'
  return {
    id: report.id, areaCode: report.areaCode, personId: person.id, personName: person.name, summary: withoutNumbers(report.summary), description: report.description ? withoutNumbers(report.description) : null,
    status: 'reported', source: report.source ?? 'undetermined', urgency, groups: report.groups ?? [], field: report.field ?? 'undetermined', method: report.method ?? 'undetermined', desiredTime: report.desiredTime ? withoutNumbers(report.desiredTime) : null,
    saidBy: report.saidBy, ...proxyOf(report), reportedOn: report.reportedOn ?? dayOf(work.now), reportedAt: work.now, reporterAccountId: work.actor.accountId, collectorName: work.actor.name, responsibleName: null, responsibleId: null,
    route: null, holder: holderOf('reported', null), ...promiseIn('reported', urgency, clocking, work.now), danger: false, closedAt: null,
  }
}

/** Kept only where somebody else spoke. */
const proxyOf = ({ saidBy, proxyConsent, proxyReason }: Report): { proxyConsent: boolean | null; proxyReason: string | null } =>
  saidBy === 'self' ? { proxyConsent: null, proxyReason: null } : { proxyConsent: proxyConsent ?? null, proxyReason: proxyReason ? withoutNumbers(proxyReason) : null }

/** Never a plain row: no word of it stands on the list, and it waits for nobody's verification. */
export const dangerous = (need: NewNeed, now: Date, { receiptMinutes, lights }: Pick<Settings, 'receiptMinutes' | 'lights'>): NewNeed => ({
  ...need, danger: true, summary: HANDED_ON, description: null, desiredTime: null, proxyReason: null, status: 'routed', route: 'crisis', holder: 'social_worker', ...receiptPromise(receiptDueAt(now, receiptMinutes), lights, now), closedAt: null,
})

const wordsOf = ({ summary, description, desiredTime, proxyReason }: Report) =>
  ({ summary, description: description ?? null, heard: [desiredTime, proxyReason].filter((text): text is string => Boolean(text)) })

const theSameNeed = async (work: Work, id: string): Promise<Need> => {
  const before = await reportedBefore(work, id)
  if (!before || before.reporterAccountId !== work.actor.accountId) throw new Refusal('need.id-in-use')
  return theNeedShown(work, id)
}
