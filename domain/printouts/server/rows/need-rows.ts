import { mayIn } from '#domain/access/access.rules.ts'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { stateOnSheet } from '#domain/needs/need.sheet.ts'
import { listNeeds } from '#domain/needs/server/need.actions.ts'
import { needsMore } from '#domain/printouts/server/printout.store.ts'
import { paperWords } from '#domain/printouts/printout.wording.ts'
import { FIELDS, GROUPS, SATISFACTIONS, SOURCES, URGENCIES, WORK_STATES } from '#domain/settings/codes.ts'
import { ageOf } from '#domain/volunteers/volunteer.rules.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { understood } from './filter.ts'
import { last4, word, words } from './in-words.ts'
import { PORTION, type PrintedRow, type RowsOf, portionsOf } from './printed-row.ts'

const faces = { good: 'satisfied', fair: 'fairly_satisfied', poor: 'dissatisfied' } as const

export const needRows: RowsOf = (work, filter) => {
  const asked = understood(needEndpoints.list.input, filter)
  return portionsOf((cursor) => listNeeds(work, { ...asked, cursor, limit: PORTION }), (rows) => printed(work, rows))
}

const printed = async (work: Work, needs: Need[]): Promise<PrintedRow[]> => {
  const more = await needsMore(work, needs.map(({ id }) => id))
  return needs.map((need) => ({ ...matterOf(need), ...(need.danger ? {} : particularsOf(work, need, more.get(need.id)!)) }))
}

/** All that paper says of a danger: its number, where, when, and that it is followed up. */
const matterOf = (need: Need): PrintedRow => ({
  community: need.communityName, grid: need.gridName, text: need.summary, collectedOn: need.reportedOn, state: word(WORK_STATES, stateOnSheet(need.status)), ownNumber: need.code,
})

type More = Awaited<ReturnType<typeof needsMore>> extends Map<string, infer R> ? R : never
const particularsOf = (work: Work, need: Need, more: More): PrintedRow => {
  const open = mayIn(work.actor, 'person.name', need.areaCode)
  const satisfaction = more.satisfaction ?? (more.face && faces[more.face])
  return {
    text: more.description ?? need.summary, name: need.personName, groups: words(GROUPS, need.groups), field: word(FIELDS, need.field), source: word(SOURCES, need.source), collectedBy: more.collectorName, urgency: word(URGENCIES, need.urgency),
    wished: need.desiredTime, responsible: need.responsibleName, satisfaction: satisfaction ? word(SATISFACTIONS, satisfaction) : null,
    ...(open ? { sex: paperWords.sexes[more.gender ?? 'unknown'], age: ageOf(more, dayOf(work.now)) ?? null, phones: last4(more.phoneLast4), note: more.remarks } : {}),
  }
}
