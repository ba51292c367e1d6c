import type { CareMode, DisabilityKind, Field, Force, Group, Method, NeedUrgency, NoteMark, OrganisationKind, PoliticalStatus, ResourceType, Satisfaction, Skill, Source, SpokenLanguage, WorkState } from '#domain/settings/codes.ts'

/** The lists an office hands over. `clients` is a roster of people in long-term care, such as 追光计划; `accounts` names who is to sign in. */
export const LISTS = ['needs', 'resources', 'projects', 'volunteers', 'grids', 'clients', 'accounts'] as const
export type List = (typeof LISTS)[number]

export type CellValue = string | number | boolean | Date | null

/** A cell as it stands in the file. `covered` cells of a merged range are empty in the file although a reader sees the text of the first. */
export interface Cell {
  value: CellValue
  merged?: 'first' | 'covered'
  struck?: true
  formula?: true
  /** `#REF!` and the like; the value is then null. */
  error?: string
}

/** Zero-based, both ends included. */
export interface Range { top: number; left: number; bottom: number; right: number }

export interface Sheet {
  name: string
  hidden: boolean
  rows: Cell[][]
  merges: Range[]
  /** Zero-based rows that the office has hidden, by hand or by a filter. */
  hiddenRows: number[]
}

/** What the lines above (and below) the table say about it. */
export interface Particulars {
  title: string | undefined
  /** 填报单位 without (盖章). */
  unit: string | undefined
  /** 牵头. */
  lead: string | undefined
  /** 填报时间 as `YYYY-MM-DD`. */
  filingOn: string | undefined
  /** A year named in the title, the sheet's name or the file's name. */
  year: number | undefined
}

/** What a date without a year is measured by. */
export interface Filing { filingOn?: string | undefined; year?: number | undefined }

export type Severity = 'error' | 'notice'

/** What is wrong with one value, before it is known in which column it stands. */
export interface Fault { code: FaultCode; severity?: Severity }

/** A value read from a cell: what was understood and what was not. */
export interface Reading<T> { value: T | undefined; faults: Fault[] }

/** `error`: the row cannot be taken. `notice`: it is taken; the sentence says whether the field is left empty. */
export interface Problem {
  /** English key of the column. */
  column: string
  /** The heading as the office wrote it, or the shipped name when the column is not there at all. */
  header: string
  code: FaultCode
  severity: Severity
  /** The cell's text, shortened; personal values are masked. */
  shown: string
}

export type FaultCode =
  | 'required.missing' | 'ditto.nothing-above' | 'cell.formula-error' | 'cell.not-calculated' | 'row.hidden' | 'row.struck-but-open'
  | 'date.unreadable' | 'date.no-such-day' | 'date.no-year' | 'date.day-missing' | 'date.later-than-filing' | 'date.month-ambiguous'
  | 'period.unreadable' | 'period.ends-before-it-begins'
  | 'age.unreadable' | 'age.impossible' | 'age.approximate'
  | 'phone.wrong-length' | 'phone.unreadable' | 'phone.spoilt-by-excel' | 'phone.no-area-code'
  | 'id-number.wrong-length' | 'id-number.fifteen-digits' | 'id-number.wrong-check-digit' | 'id-number.no-such-birth-date'
  | 'id-number.spoilt-by-excel' | 'id-number.masked' | 'sex.differs-from-id-number'
  | 'name.unreadable' | 'name.more-than-one' | 'sex.unreadable' | 'number.unreadable' | 'numbers.unreadable' | 'hours.unreadable' | 'hours.impossible'
  | 'word.unknown' | 'quantity.unreadable' | 'guardian.incomplete'

/** Monday morning, Monday afternoon, Monday evening, Tuesday morning … : 21 booleans. */
export type WeeklyBlocks = readonly boolean[]

export interface Times {
  text: string
  /** Undefined when the words do not name days of a week. */
  weekly: WeeklyBlocks | undefined
  /** How often the named blocks come round; `monthly` for 每月第一个周六上午. */
  rhythm: 'weekly' | 'monthly' | 'quarterly' | undefined
  byAppointment: boolean
}

export interface WishedTime { text: string; soon: boolean; /** `YYYY-MM-DD`, for 7月底前. */ before: string | undefined; weekly: WeeklyBlocks | undefined }
export interface Quantity { text: string; amount: number | undefined; unit: string | undefined; per: string | undefined; capacity: number | undefined }
export interface Period { from: string; to: string }
export interface Guardian { name: string | undefined; relation: string | undefined; phone: string | undefined }
export type Sex = 'male' | 'female'

/** A person as named in a list; `hearsay` when the name is only what neighbours say (老张家). */
interface Named { name: string | undefined; hearsay: boolean; sex: Sex | undefined }

export interface NeedRow extends Named {
  ownNumber: string | undefined
  number: number | undefined
  grid: string | undefined
  age: number | undefined
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  born: string | undefined
  address: string | undefined
  phones: string[]
  groups: Group[]
  text: string | undefined
  /** The cell split where it seems to hold two needs; an offer, a person decides. One entry when it holds one. */
  needs: string[]
  field: Field
  source: Source
  collectedOn: string | undefined
  collectedBy: string | undefined
  urgency: NeedUrgency | undefined
  wished: WishedTime | undefined
  responsible: string | undefined
  state: WorkState | undefined
  satisfaction: Satisfaction | undefined
  note: string | undefined
  noteMarks: NoteMark[]
}

export interface ResourceRow {
  ownNumber: string | undefined
  number: number | undefined
  provider: string | undefined
  organisationKind: OrganisationKind
  name: string | undefined
  type: ResourceType
  quantity: Quantity | undefined
  available: Times | undefined
  contact: string | undefined
  phones: string[]
  timesUsed: number | undefined
  note: string | undefined
}

export interface ProjectRow {
  ownNumber: string | undefined
  number: number | undefined
  title: string | undefined
  field: Field
  groups: Group[]
  team: string | undefined
  socialWorker: string | undefined
  operator: string | undefined
  frequency: Times | undefined
  place: string | undefined
  /** 服务方式, from 服务方式 where there is such a column, otherwise from 服务地点 and 服务频次. */
  methods: Method[]
  period: Period | undefined
  needNumbers: number[]
  resourceNumbers: number[]
  expectedVisits: number | undefined
  actualVisits: number | undefined
  note: string | undefined
}

export interface VolunteerRow extends Named {
  ownNumber: string | undefined
  number: number | undefined
  volunteerNumber: string | undefined
  idNumber: string | undefined
  born: string | undefined
  phones: string[]
  politicalStatus: PoliticalStatus
  forces: Force[]
  skills: Skill[]
  available: Times | undefined
  teams: string[]
  languages: SpokenLanguage[]
  registeredOn: string | undefined
  minutes: number | undefined
  guardian: Guardian | undefined
  address: string | undefined
  note: string | undefined
}

export interface GridRow {
  number: number | undefined
  grid: string | undefined
  secretary: string | undefined
  secretaryPhones: string[]
  socialWorker: string | undefined
  socialWorkerPhones: string[]
  team: string | undefined
  teamLeader: string | undefined
  teamLeaderPhones: string[]
  households: number | undefined
  over60: number | undefined
  disabled: number | undefined
  childrenInDifficulty: number | undefined
  note: string | undefined
}

export interface ClientRow extends Named {
  number: number | undefined
  born: string | undefined
  disabilityKind: DisabilityKind
  /** 1 is the heaviest. */
  disabilityGrade: 1 | 2 | 3 | 4 | undefined
  careMode: CareMode
  grid: string | undefined
  guardian: string | undefined
  phones: string[]
  services: string[]
  frequency: Times | undefined
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  startedOn: string | undefined
  note: string | undefined
}

/** As the office wrote it: what a role or a place is called is understood where roles and places are known. */
export interface AccountRow {
  number: number | undefined
  name: string | undefined
  phones: string[]
  role: string | undefined
  areas: string[]
  unit: string | undefined
  loginName: string | undefined
  note: string | undefined
}

export interface RowValues { needs: NeedRow; resources: ResourceRow; projects: ProjectRow; volunteers: VolunteerRow; grids: GridRow; clients: ClientRow; accounts: AccountRow }

export interface RowReading<V> { value: V; problems: Problem[] }

export interface ReadRow<V> extends RowReading<V> {
  sheet: string
  /** As Excel counts: the first row is 1. */
  rowNumber: number
  /** What a reader of the sheet sees, by heading; merged cells filled, 同上 left as written. */
  raw: Record<string, string>
  /** Crossed out in the sheet: the office counts it as done. */
  struck: boolean
  hidden: boolean
}

/** Rows of the sheet that are no entries, kept so that nothing vanishes unseen. */
export interface SkippedRow { sheet: string; rowNumber: number; why: 'total' | 'note' | 'section' | 'header-again'; shown: string }

export interface KnownColumn { header: string; key: string; by: 'synonym' | 'remembered' }
export interface UnknownColumn { header: string; samples: string[] }

export interface SheetReading {
  name: string
  hidden: boolean
  outcome: 'read' | 'hidden' | 'empty' | 'no-header' | 'another-list'
  /** Row numbers of the heading, as Excel counts. */
  headerRows: number[]
  rows: number
  particulars: Particulars
}

export interface ListReading<L extends List = List> {
  list: L
  sheets: SheetReading[]
  /** Of the first sheet that was read. */
  particulars: Particulars
  columns: {
    known: KnownColumn[]
    ignored: string[]
    unknown: UnknownColumn[]
    /** Required columns that no heading names; a person has to map one before the list can be taken. */
    missing: string[]
  }
  rows: ReadRow<RowValues[L]>[]
  skipped: SkippedRow[]
}

/** List of codes → how the county words it → code. */
export type CountyWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>

/** Normalised heading → column key, or `ignore`; what a person decided for this office before. */
export type RememberedColumns = Record<string, string>

export interface ReadOptions<L extends List = List> {
  list: L
  remembered?: RememberedColumns | undefined
  /** What this county calls its codes, besides the words every office uses. */
  words?: CountyWords | undefined
  /** Used where the sheet itself names no filing date. `YYYY-MM-DD`. */
  filingOn?: string | undefined
}
