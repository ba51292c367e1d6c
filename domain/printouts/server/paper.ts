import { type Layout, layoutOf } from '#domain/exchange/server/layout.actions.ts'
import type { PrintedList, Sheet, SheetColumn } from '#domain/printouts/printout.contract.ts'
import { paperWords } from '#domain/printouts/printout.wording.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { areaNamed, ownersOf } from './printout.store.ts'

type TableOf = Exclude<PrintedList, 'need'>
/** Everything of a sheet but its rows; `keys` says which value of a row stands in which column. */
export interface Paper extends Omit<Sheet, 'rows'> { keys: string[] }

/** In characters, as a sheet measures: narrow enough that a list of twenty columns stays readable on A4, long text wraps. Columns not named here are 10 wide. */
const widths: Record<string, number> = {
  number: 5, community: 12, grid: 10, name: 8, sex: 4, age: 4, phones: 9, groups: 9, text: 26, field: 8, source: 8, collectedOn: 10, collectedBy: 7, urgency: 5, wished: 8, responsible: 7, state: 7, satisfaction: 7, note: 12, ownNumber: 10,
  provider: 18, organisationKind: 8, type: 6, quantity: 12, available: 16, contact: 8, timesUsed: 6, title: 22, team: 16, socialWorker: 7, operator: 16, frequency: 9, place: 10, methods: 9, period: 11, needNumbers: 9, resourceNumbers: 9, expectedVisits: 6, actualVisits: 6,
  volunteerNumber: 17, born: 8, forces: 8, skills: 13, teams: 18, languages: 9, registeredOn: 10, hours: 8, guardian: 8, kind: 12, fields: 18, members: 8, leader: 8, mentor: 8, volunteer: 8, activity: 20, day: 10, time: 11, status: 8, confirmer: 8,
}
const centred = new Set(['number', 'sex', 'age', 'urgency', 'state', 'satisfaction', 'collectedOn', 'registeredOn', 'day', 'time', 'phones', 'status'])
const rightmost = new Set(['timesUsed', 'expectedVisits', 'actualVisits', 'hours', 'members'])
/** Columns an office's sheet has and ours never fills: ID numbers, addresses and what somebody believes. Our own number stands last. */
const NEVER = new Set(['idNumber', 'address', 'politicalStatus', 'ownNumber'])

export const columnOf = (key: string, head: string): SheetColumn => ({ head, width: widths[key] ?? 10, align: rightmost.has(key) ? 'right' : centred.has(key) ? 'center' : 'left' })

/** The paper of a list: the office's own headings where one community is printed, ours otherwise, and the place where there are several. */
export const paperOf = async (work: Work, list: TableOf, area: string | undefined, mark: string): Promise<Paper> => {
  const place = area ?? work.county
  const community = place.length >= 12 ? place.slice(0, 12) : null
  const [layout, unit, owners] = await Promise.all([headingsOf(work, list, community), areaNamed(work, community ?? place), ownersOf(work, place, owning[list])])
  const columns = withOwn(layout.columns, list, community === null)
  const name = list === 'projects' && layout.title?.includes(paperWords.lists.services) ? paperWords.lists.services : paperWords.lists[list]
  // A title with last year's number in it is not this year's.
  const title = layout.title && !/\d/.test(layout.title) ? layout.title : `${unit}${name}`
  return {
    name, title, line: lineOf(unit, owners.length === 1 ? owners[0]! : paperWords.owners[list], dayOf(work.now)), columns: columns.map(({ key, header }) => columnOf(key, header)), keys: columns.map(({ key }) => key),
    notes: columns.some(({ key }) => key === 'ownNumber') ? [paperWords.guard] : [], signs: paperWords.signs.map((label) => ({ label, name: '' })), seal: true, mark,
  }
}

const owning = { needs: 'social_work_station', resources: 'party_org', projects: 'volunteer_team', volunteers: 'party_org', teams: 'party_org', records: 'volunteer_team' } as const

/** Wide gaps part the three, so that our own import reads them again. */
export const lineOf = (unit: string, owner: string, day: string): string =>
  `${paperWords.unit}${unit}${paperWords.sealHint}      ${paperWords.lead}${owner}      ${paperWords.filed}${paperWords.day(day)}`

const headingsOf = async (work: Work, list: TableOf, community: string | null): Promise<Layout> => {
  if (list === 'teams' || list === 'records') return { title: undefined, columns: [{ key: 'number', header: paperWords.columns.number }, ...Object.entries(paperWords[list]).map(([key, header]) => ({ key, header }))] }
  return layoutOf(work, list, community)
}

const withOwn = (columns: Layout['columns'], list: TableOf, severalPlaces: boolean): Layout['columns'] => {
  const kept = columns.filter(({ key }) => key !== 'number' && !NEVER.has(key))
  const more = (key: keyof typeof paperWords.columns): Layout['columns'] => (kept.some((one) => one.key === key) ? [] : [{ key, header: paperWords.columns[key] }])
  const numbered = columns.find(({ key }) => key === 'number') ?? { key: 'number', header: paperWords.columns.number }
  return [numbered, ...(severalPlaces ? more('community') : []), ...kept, ...(list === 'projects' ? more('methods') : []), ...(list === 'teams' || list === 'records' ? [] : more('ownNumber'))]
}
