import type { Permission, Role } from '#domain/access/access.contract.ts'

/** What a figure counts; two units are never added or divided but where a ratio says so. */
export const UNITS = ['people', 'person_times', 'items', 'sessions', 'teams', 'projects', 'places', 'communities', 'hours', 'yuan', 'files', 'cases', 'times', 'percent', 'hours_each'] as const
export type Unit = (typeof UNITS)[number]

/** What stands behind a figure, and what one must hold to look at it row by row. */
export const THINGS = {
  need: 'need.read', volunteer: 'volunteer.read', activity: 'activity.read', record: 'record.read', team: 'team.read', project: 'project.read', venue: 'venue.read', handover: 'handover.read', resource: 'resource.read', area: 'profile.read',
} as const satisfies Record<string, Permission>
export type Thing = keyof typeof THINGS

export interface Figure {
  /** Its name and its definition stand under this code in report.figures.wording.ts, how it is counted in server/figures/. */
  code: string
  unit: Unit
  /** The figures of the places below add up to the whole; where people or things could stand in two places, they do not. */
  adds: boolean
  opens?: Thing
  /** Made of two others instead of being counted. */
  over?: { of: string; by: string; times: number }
  /** Belongs to a room that the platform does not have yet: an empty cell that says so, never a nought. */
  waits?: true
}

/** When a period begins, and by when its report is handed in; custom, so a county may keep other days. */
export interface Clock { firstDay: number; dueDay: number; dueMonthsAfter: number }
export type Rhythm = 'month' | 'quarter'

export interface ReportKind {
  kind: string
  /** Raised whenever a definition changes; a report keeps the number it was counted under. */
  definition: number
  /** A row a place with figures across, or a row a figure with the period and the year so far. */
  shape: 'places' | 'figures'
  /** The first is due; another may be made as well. */
  rhythms: readonly Rhythm[]
  /** Lengths of the division codes of the places it is made for. */
  levels: readonly number[]
  writtenBy: readonly Role[]
  clock: Record<Rhythm, Clock>
  figures: readonly Figure[]
}

const endOfMonth: Clock = { firstDay: 1, dueDay: 5, dueMonthsAfter: 1 }
const endOfQuarter: Clock = { firstDay: 1, dueDay: 10, dueMonthsAfter: 1 }
/** A station counts to the 25th and hands in by the 28th. */
const stationMonth: Clock = { firstDay: 26, dueDay: 28, dueMonthsAfter: 0 }

export const REPORT_KINDS = ['volunteering', 'station'] as const
export type ReportKindName = (typeof REPORT_KINDS)[number]

export const reportKinds: Record<ReportKindName, ReportKind> = {
  volunteering: {
    kind: 'volunteering', definition: 1, shape: 'places', rhythms: ['month', 'quarter'], levels: [6, 9], writtenBy: ['county_officer'], clock: { month: endOfMonth, quarter: endOfQuarter },
    figures: [
      { code: 'registered', unit: 'people', adds: true, opens: 'volunteer' },
      { code: 'residents', unit: 'people', adds: true, opens: 'area' },
      { code: 'registeredShare', unit: 'percent', adds: false, over: { of: 'registered', by: 'residents', times: 100 } },
      { code: 'joined', unit: 'people', adds: true, opens: 'volunteer' },
      { code: 'withHours', unit: 'people', adds: true, opens: 'volunteer' },
      { code: 'active', unit: 'people', adds: true, opens: 'volunteer' },
      { code: 'teamsRegistered', unit: 'teams', adds: true, opens: 'team' },
      { code: 'teamsOfUnits', unit: 'teams', adds: true, opens: 'team' },
      { code: 'teamsOfCommunities', unit: 'teams', adds: true, opens: 'team' },
      { code: 'teamsGrassroots', unit: 'teams', adds: true, opens: 'team' },
      { code: 'projects', unit: 'projects', adds: true, opens: 'project' },
      { code: 'sessions', unit: 'sessions', adds: true, opens: 'activity' },
      { code: 'personTimes', unit: 'person_times', adds: true, opens: 'record' },
      { code: 'hours', unit: 'hours', adds: true, opens: 'record' },
      { code: 'hoursEach', unit: 'hours_each', adds: false, over: { of: 'hours', by: 'active', times: 1 } },
      { code: 'stations', unit: 'places', adds: true, opens: 'venue' },
      { code: 'covered', unit: 'communities', adds: true, opens: 'area' },
      { code: 'communities', unit: 'communities', adds: true, opens: 'area' },
      { code: 'coverage', unit: 'percent', adds: false, over: { of: 'covered', by: 'communities', times: 100 } },
    ],
  },
  station: {
    kind: 'station', definition: 1, shape: 'figures', rhythms: ['month'], levels: [9, 12], writtenBy: ['social_worker', 'station_lead'], clock: { month: stationMonth, quarter: stationMonth },
    figures: [
      { code: 'files', unit: 'files', adds: true, waits: true },
      { code: 'visits', unit: 'person_times', adds: true, waits: true },
      { code: 'needsReported', unit: 'items', adds: true, opens: 'need' },
      { code: 'needsClosed', unit: 'items', adds: true, opens: 'need' },
      { code: 'served', unit: 'people', adds: false, opens: 'need' },
      { code: 'casesNew', unit: 'cases', adds: true, waits: true },
      { code: 'casesOpen', unit: 'cases', adds: true, waits: true },
      { code: 'casesClosed', unit: 'cases', adds: true, waits: true },
      { code: 'groupSessions', unit: 'sessions', adds: true, waits: true },
      { code: 'groupTimes', unit: 'person_times', adds: true, waits: true },
      { code: 'sessions', unit: 'sessions', adds: true, opens: 'activity' },
      { code: 'personTimes', unit: 'person_times', adds: true, opens: 'record' },
      { code: 'referrals', unit: 'items', adds: true, opens: 'handover' },
      { code: 'referralsDone', unit: 'items', adds: true, opens: 'handover' },
      { code: 'resourcesLinked', unit: 'items', adds: true, opens: 'handover' },
      { code: 'resourceYuan', unit: 'yuan', adds: false, opens: 'resource' },
      { code: 'teamsGrown', unit: 'teams', adds: true, opens: 'team' },
      { code: 'callbacks', unit: 'items', adds: true, opens: 'need' },
      { code: 'supervision', unit: 'times', adds: true, waits: true },
    ],
  },
}

export const figureOf = (kind: ReportKindName, code: string): Figure | undefined => reportKinds[kind].figures.find((figure) => figure.code === code)
