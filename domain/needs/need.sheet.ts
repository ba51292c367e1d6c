import { dialled, maskName, withoutNumbers } from '#domain/people/person.rules.ts'
import type { WorkState } from '#domain/settings/codes.ts'
import type { NeedStatus } from './need.contract.ts'

/** What a row of a needs list says; the reader of workbooks gives this and more. */
export interface NeedOnSheet {
  /** The number that our own print-out gave the row. */
  ownNumber?: string | undefined
  number?: number | undefined; grid?: string | undefined; name?: string | undefined; hearsay: boolean; sex?: 'male' | 'female' | undefined; age?: number | undefined; born?: string | undefined
  address?: string | undefined; phones: string[]; groups: string[]; text?: string | undefined; field: string; source: string; collectedOn?: string | undefined; collectedBy?: string | undefined
  urgency?: 'ordinary' | 'pressing' | 'urgent' | undefined; wished?: { text: string } | undefined; responsible?: string | undefined; state?: string | undefined; satisfaction?: string | undefined
  note?: string | undefined; noteMarks: string[]
}

/** Of which list a row is: the community's code and the day of filing. */
export interface SheetOf { areaCode: string; filingOn?: string | undefined }

/** What became of a row, or would become of it; `fields` are those that differ from what stands. */
export interface RowOutcome { id: string; outcome: 'new' | 'changed' | 'same'; danger: boolean; fields: string[] }

const bare = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '')

/** Community, person (phone, else name and grid), content and date: the same in every filing, so nothing comes in twice. */
export const keyOf = (row: NeedOnSheet, { areaCode }: SheetOf): string => {
  const person = row.phones[0] ? dialled(row.phones[0]) : `${bare(row.name ?? '')} ${bare(row.grid ?? '')}`
  return JSON.stringify([areaCode, person, bare(row.text ?? ''), row.collectedOn ?? ''])
}

/** 已办结 comes in as closed, 不予受理 as declined; everything else starts at the beginning of our own workflow. */
export const statusFor = (state: string | undefined): NeedStatus => (state === 'done' ? 'closed' : state === 'declined' ? 'declined' : 'reported')

/** 办理情况, as our own sheet says it. */
const printed: Partial<Record<NeedStatus, WorkState>> = { reported: 'waiting', returned: 'waiting', verified: 'waiting', reopened: 'waiting', closed: 'done', declined: 'declined', merged: 'declined' }
export const stateOnSheet = (status: NeedStatus): WorkState => printed[status] ?? 'in_progress'

/** A row that went out under this number and came back about the same matter; a number over other words is somebody's slip. */
export const isOwn = (known: { summary: string; description: string | null }, row: NeedOnSheet): boolean => bare(row.text ?? '') === bare(known.description ?? known.summary)

const SUMMARY = 200
/** The list shows two hundred characters; a longer cell keeps its whole text in the description. */
export const textsOf = (row: NeedOnSheet): { summary: string; description: string | null } => {
  const text = withoutNumbers((row.text ?? '').trim().replace(/\s*\n\s*/g, ''))
  return [...text].length > SUMMARY ? { summary: [...text].slice(0, SUMMARY).join(''), description: text } : { summary: text || '（未写明）', description: null }
}

/** Fields that a later sheet may change; what it leaves blank stays as it is. */
export const sheetFields = (row: NeedOnSheet): Record<string, unknown> => {
  const told: Record<string, unknown> = {
    personName: row.name, urgency: row.urgency, field: row.field === 'undetermined' ? undefined : row.field, groups: row.groups.length > 0 ? row.groups : undefined, source: row.source === 'undetermined' ? undefined : row.source,
    desiredTime: row.wished?.text && withoutNumbers(row.wished.text).slice(0, 60), collectorName: row.collectedBy, responsibleName: row.responsible, satisfaction: row.satisfaction, sheetState: row.state,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

/** The fields in which a known need differs from its row; of a danger only what the office counts. */
export const differences = (known: Record<string, unknown> & { danger: boolean; status: NeedStatus }, row: NeedOnSheet, own = false): string[] => {
  const told = Object.entries(sheetFields(row)).filter(([field, value]) => !(known.danger && !['satisfaction', 'sheetState'].includes(field)) && JSON.stringify(known[field]) !== JSON.stringify(value) && !isMasked(known[field], value))
  const fields = told.map(([field]) => field).filter((field) => !own || !asPrinted(known, row, field))
  return closesNow(known, row) ? [...fields, 'status'] : fields
}

/** `包**` says nothing new about 包其其格. */
const isMasked = (known: unknown, told: unknown): boolean => typeof known === 'string' && known !== '' && maskName(known) === told

/** What our own sheet prints from elsewhere than the row itself: the state of the work, and a rating given since. */
const asPrinted = (known: Record<string, unknown> & { status: NeedStatus }, row: NeedOnSheet, field: string): boolean =>
  (field === 'sheetState' && row.state === stateOnSheet(known.status)) || (field === 'satisfaction' && known['satisfaction'] === null)

/** A sheet may close what nobody here has taken up yet; what is under way follows its own course. */
export const closesNow = (known: { danger: boolean; status: NeedStatus }, row: NeedOnSheet): boolean => !known.danger && known.status === 'reported' && statusFor(row.state) === 'closed'

export const birthOf = ({ born, age }: NeedOnSheet, filedOn: string): { birthDate?: string; birthYearEstimated?: number } => {
  if (born && born.length === 10) return { birthDate: born }
  if (born) return { birthYearEstimated: Number(born.slice(0, 4)) }
  return age === undefined ? {} : { birthYearEstimated: Number(filedOn.slice(0, 4)) - Math.floor(age) }
}
