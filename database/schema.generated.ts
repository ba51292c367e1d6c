// Printed by database/generate-types.ts from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>
type Json = ColumnType<unknown, { [key: string]: unknown } | string, { [key: string]: unknown } | string>
type GeneratedJson = ColumnType<unknown, { [key: string]: unknown } | string | undefined, { [key: string]: unknown } | string>

interface AccountTable {
  id: string
  countyCode: string
  personId: string
  loginName: string
  passwordHash: string | null
  passwordSetAt: Timestamp | null
  earlierPasswordHashes: Generated<string[]>
  totpSecret: Buffer | null
  totpConfirmedAt: Timestamp | null
  totpLastStep: number | null
  status: Generated<'invited' | 'active' | 'suspended' | 'ended'>
  demoRole: string | null
  createdAt: GeneratedTimestamp
}

interface ActivityTable {
  id: string
  countyCode: string
  areaCode: string
  orderId: string
  needId: string
  title: string
  startsAt: Timestamp
  endsAt: Timestamp
  place: string
  places: number
  taken: Generated<number>
  riskLevel: string
  riskNotice: string
  minimumAge: Generated<number>
  guideId: string
  leaderTeamId: string | null
  codeSecret: Buffer
  status: Generated<'confirmed' | 'ongoing' | 'ended' | 'cancelled'>
}

interface AnsweredCommandTable {
  accountId: string
  key: string
  countyCode: string
  path: string
  inputHash: Buffer
  status: number
  answer: Json | null
  at: Timestamp
}

interface AreaTable {
  code: string
  name: string
  kind: 'province' | 'city' | 'county' | 'township' | 'community' | 'grid'
  parentCode: string | null
  countyCode: string | null
  validFrom: string | null
  validTo: string | null
}

interface AreaProfileTable {
  areaCode: string
  countyCode: string
  asOf: string
  households: number | null
  residents: number | null
  aged_60: number | null
  aged_80: number | null
  disabled: number | null
  minimumLiving: number | null
  extremePoverty: number | null
  leftBehindChildren: number | null
  childrenInDifficulty: number | null
  veterans: number | null
}

interface AttendanceEventTable {
  id: string
  countyCode: string
  enrolmentId: string
  kind: 'in' | 'out'
  at: Timestamp
  deviceAt: Timestamp | null
  method: 'qr' | 'digits' | 'leader'
  operatorAccountId: string | null
}

interface CallbackTable {
  id: string
  countyCode: string
  areaCode: string
  needId: string
  dueOn: string
  status: Generated<'due' | 'done'>
  face: 'good' | 'fair' | 'poor' | null
  words: string | null
  madeBy: string | null
  madeAt: Timestamp | null
}

interface CrisisAlertTable {
  id: string
  countyCode: string
  areaCode: string
  needId: string | null
  personId: string | null
  sealedWords: Buffer
  wordKinds: string[]
  source: string
  status: Generated<'raised' | 'acknowledged' | 'closed'>
  raisedAt: Timestamp
  raisedBy: string | null
  receiptDueAt: Timestamp
  acknowledgedAt: Timestamp | null
  acknowledgedBy: string | null
  acknowledgedByName: string | null
}

interface EnrolmentTable {
  id: string
  countyCode: string
  activityId: string
  volunteerId: string
  slotId: string | null
  fromOpenPlace: boolean
  status: Generated<'accepted' | 'cancelled' | 'checked_in' | 'checked_out' | 'no_show'>
  enrolledAt: Timestamp
}

interface FactTable {
  id: string
  countyCode: string
  name: string
  aboutId: string
  actorAccountId: string | null
  actorRole: string | null
  detail: GeneratedJson
  at: Timestamp
}

interface FactCheckpointTable {
  countyCode: string
  fromSeq: number
  toSeq: number
  root: Buffer
  previousRoot: Buffer | null
  signature: Buffer
  at: Timestamp
}

interface FactLinkTable {
  countyCode: string
  seq: number
  factId: string
  hash: Buffer
  linkedAt: Timestamp
}

interface FactPendingTable {
  place: ColumnType<number, never, never>
  factId: string
  countyCode: string
}

interface GridTrioTable {
  areaCode: string
  countyCode: string
  branchSecretaryId: string | null
  socialWorkerId: string | null
  teamId: string | null
  teamLeaderId: string | null
  filedOn: string | null
}

interface HandoverTable {
  id: string
  countyCode: string
  areaCode: string
  needId: string
  route: 'resource' | 'case' | 'group' | 'mediation' | 'department' | 'crisis'
  toOrganisationId: string | null
  toPersonId: string | null
  resourceId: string | null
  words: string
  status: Generated<'waiting' | 'accepted' | 'finished' | 'returned'>
  dueOn: string
  answeredAt: Timestamp | null
  answer: string | null
  madeBy: string | null
  at: Timestamp
}

interface ImportBatchTable {
  id: string
  countyCode: string
  areaCode: string
  list: 'needs' | 'resources' | 'projects' | 'volunteers' | 'grids'
  fileName: string
  fileSha256: Buffer
  filingOn: string | null
  status: Generated<'preview' | 'confirmed' | 'dropped'>
  counts: GeneratedJson
  columns: GeneratedJson
  byAccountId: string | null
  createdAt: Timestamp
  confirmedAt: Timestamp | null
}

interface ImportHeaderTable {
  countyCode: string
  list: string
  header: string
  columnKey: string
}

interface ImportRowTable {
  id: string
  countyCode: string
  batchId: string
  sheet: string
  rowNumber: number
  outcome: 'new' | 'changed' | 'same' | 'error' | 'danger'
  problems: GeneratedJson
  content: Buffer
  targetId: string | null
}

interface InvitationTable {
  codeHash: Buffer
  countyCode: string
  accountId: string
  expiresAt: Timestamp
  usedAt: Timestamp | null
  madeBy: string | null
}

interface LoginFailureTable {
  accountId: string | null
  loginNameHash: Buffer
  ipPrefix: string
  at: Timestamp
}

interface NeedTable {
  id: string
  countyCode: string
  areaCode: string
  code: string
  personId: string | null
  personName: Generated<string>
  summary: string
  description: string | null
  status: Generated<'reported' | 'verified' | 'returned' | 'declined' | 'merged' | 'routed' | 'dispatched' | 'serving' | 'awaiting_feedback' | 'closed' | 'reopened'>
  source: Generated<string>
  urgency: Generated<'ordinary' | 'pressing' | 'urgent'>
  groups: Generated<string[]>
  field: Generated<string>
  method: Generated<string>
  desiredTime: string | null
  saidBy: Generated<'self' | 'family' | 'seen' | 'office'>
  proxyConsent: boolean | null
  reportedOn: string
  reportedAt: Timestamp
  reporterAccountId: string | null
  collectorName: string | null
  responsibleId: string | null
  responsibleName: string | null
  route: 'service' | 'resource' | 'case' | 'group' | 'mediation' | 'department' | 'crisis' | null
  holder: Generated<'community' | 'station' | 'team' | 'department' | 'social_worker' | 'resident' | 'nobody'>
  dueAt: Timestamp | null
  mergedIntoId: string | null
  danger: Generated<boolean>
  satisfaction: string | null
  sheetState: string | null
  sheetNumber: number | null
  filingOn: string | null
  importKey: Buffer | null
  closedAt: Timestamp | null
  version: Generated<number>
  search: Generated<string[]>
}

interface NeedEvaluationTable {
  id: string
  countyCode: string
  needId: string
  outcome: 'met' | 'partly' | 'not_met'
  change: string
  followUp: string | null
  byPersonId: string
  at: Timestamp
  noRatingReason: string | null
}

interface NeedNoteTable {
  id: string
  countyCode: string
  needId: string
  kind: 'question' | 'answer' | 'declined' | 'assessment' | 'remark'
  text: string
  byName: string
  at: Timestamp
}

interface NeedTallyTable {
  countyCode: string
  areaCode: string
  month: string
  status: string
  reached: string
  field: string
  groupCode: string
  holder: string
  count: number
  lastServedAt: Timestamp | null
}

interface OrderSlotTable {
  id: string
  countyCode: string
  orderId: string
  ordinal: number
  kind: 'person' | 'team' | 'open'
  skill: string | null
  qualification: string | null
  language: string | null
  volunteerId: string | null
  teamId: string | null
  places: Generated<number>
  required: Generated<boolean>
  status: Generated<'offered' | 'accepted' | 'declined' | 'withdrawn'>
  answeredAt: Timestamp | null
  declineReason: string | null
  replacedById: string | null
}

interface OrganisationTable {
  id: string
  countyCode: string
  areaCode: string
  kind: 'party_org' | 'social_work_dept' | 'department' | 'mass_org' | 'committee' | 'social_work_station' | 'social_work_agency' | 'volunteer_team' | 'economic_new_org' | 'social_new_org' | 'partner_unit'
  partyLevel: 'county_committee' | 'township_committee' | 'working_committee' | 'party_committee' | 'general_branch' | 'branch' | 'grid_branch' | 'party_group' | null
  name: string
  parentId: string | null
  uscc: string | null
  status: Generated<'active' | 'ended'>
  createdAt: GeneratedTimestamp
}

interface PersonTable {
  id: string
  countyCode: string
  areaCode: string
  name: string
  hearsayName: Generated<boolean>
  gender: Generated<'male' | 'female' | 'unknown'>
  birthDate: string | null
  birthYearEstimated: number | null
  languages: Generated<string[]>
  groups: Generated<string[]>
  phone: Buffer | null
  phoneFoundBy: Buffer | null
  phoneLast4: string | null
  idNumber: Buffer | null
  idNumberFoundBy: Buffer | null
  address: Buffer | null
  remark: Buffer | null
  mergedIntoId: string | null
  createdAt: GeneratedTimestamp
}

interface ProjectLinkTable {
  id: string
  countyCode: string
  projectId: string
  list: 'needs' | 'resources'
  sheetNumber: number | null
  needId: string | null
  resourceId: string | null
}

interface RatingTable {
  id: string
  countyCode: string
  needId: string
  activityId: string | null
  face: 'good' | 'fair' | 'poor'
  words: string | null
  givenBy: 'self' | 'family' | 'staff'
  proxyName: string | null
  accountId: string | null
  at: Timestamp
}

interface ResourceOfferTable {
  id: string
  countyCode: string
  areaCode: string
  providerId: string | null
  providerName: string
  providerKind: Generated<string>
  name: string
  type: Generated<string>
  quantityText: string | null
  quantity: number | null
  unit: string | null
  timesText: string | null
  blocks: boolean[] | null
  contactName: string | null
  contactPhone: Buffer | null
  usedCount: number | null
  remark: string | null
  status: Generated<'draft' | 'available' | 'paused' | 'ended'>
  validUntil: string | null
  sheetNumber: number | null
  filingOn: string | null
  importKey: Buffer | null
  version: Generated<number>
  createdAt: GeneratedTimestamp
  search: Generated<string[]>
}

interface RoleAssignmentTable {
  id: string
  countyCode: string
  accountId: string
  role: string
  areaCodes: Generated<string[]>
  organisationId: string | null
  fromOn: string
  toOn: string | null
  endedAt: Timestamp | null
}

interface RoomTable {
  id: string
  countyCode: string
  venueId: string
  name: string
  capacity: number | null
  purpose: string | null
}

interface ServiceOrderTable {
  id: string
  countyCode: string
  areaCode: string
  needId: string
  orderNo: string
  status: Generated<'dispatched' | 'accepted' | 'declined' | 'scheduled' | 'in_progress' | 'finished' | 'cancelled'>
  startsAt: Timestamp
  endsAt: Timestamp
  place: string
  task: string
  riskLevel: Generated<'ordinary' | 'attention' | 'danger'>
  riskNotice: string
  sameGender: Generated<boolean>
  guideId: string
  replyBy: Timestamp
  dispatchedBy: string | null
  dispatchedAt: Timestamp
  version: Generated<number>
  title: Generated<string>
  minimumAge: Generated<number>
}

interface ServiceProjectTable {
  id: string
  countyCode: string
  areaCode: string
  kind: 'project' | 'service'
  title: string
  field: Generated<string>
  groups: Generated<string[]>
  method: Generated<string>
  teamId: string | null
  teamName: string | null
  socialWorkerId: string | null
  socialWorkerName: string | null
  agencyId: string | null
  agencyName: string | null
  frequency: string | null
  place: string | null
  periodText: string | null
  startOn: string | null
  endOn: string | null
  expectedTimes: number | null
  actualTimes: number | null
  status: Generated<'idea' | 'running' | 'closed'>
  fromNeedId: string | null
  sheetNumber: number | null
  filingOn: string | null
  importKey: Buffer | null
  version: Generated<number>
  createdAt: GeneratedTimestamp
  search: Generated<string[]>
}

interface ServiceRecordTable {
  id: string
  countyCode: string
  volunteerId: string
  activityId: string
  enrolmentId: string
  during: string
  minutes: number
  source: Generated<'realtime' | 'offline' | 'paper' | 'backfill' | 'import'>
  status: Generated<'computed' | 'confirmed' | 'review_org' | 'review_county' | 'voided'>
  confirmedBy: string | null
  confirmedAt: Timestamp | null
  recordedAt: Timestamp
}

interface SessionTable {
  id: string
  keyHash: Buffer
  countyCode: string
  accountId: string
  kind: 'desk' | 'phone' | 'own'
  level: 'password' | 'second_factor'
  createdAt: Timestamp
  lastSeenAt: Timestamp
  idleMinutes: number
  absoluteUntil: Timestamp
  device: string
  ipPrefix: string
  revokedAt: Timestamp | null
}

interface SettingTable {
  id: string
  countyCode: string
  name: string
  value: Json
  fromAt: Timestamp
  setBy: string | null
}

interface TallyStateTable {
  countyCode: string
  upToSeq: number
  at: Timestamp
}

interface TeamTable {
  organisationId: string
  countyCode: string
  kind: Generated<'registered' | 'unit_internal' | 'community_internal' | 'grassroots'>
  leaderId: string | null
  mentorId: string | null
  fields: Generated<string[]>
}

interface TeamMemberTable {
  teamId: string
  volunteerId: string
  countyCode: string
  sinceOn: string | null
}

interface VenueTable {
  id: string
  countyCode: string
  areaCode: string
  organisationId: string | null
  name: string
  address: string | null
  openHours: string | null
  status: Generated<'active' | 'ended'>
}

interface VolunteerTable {
  id: string
  countyCode: string
  areaCode: string
  personId: string
  localNo: string
  nationalNo: string | null
  status: Generated<'active' | 'suspended' | 'withdrawn'>
  registeredOn: string | null
  forces: Generated<string[]>
  skills: Generated<string[]>
  skillsText: string | null
  qualifications: Generated<string[]>
  timesText: string | null
  blocks: boolean[] | null
  weeklyCap: Generated<number>
  openingMinutes: Generated<number>
  guardianName: string | null
  guardianPhone: Buffer | null
  importKey: Buffer | null
  createdAt: GeneratedTimestamp
  search: Generated<string[]>
}

export interface DB {
  account: AccountTable
  activity: ActivityTable
  answeredCommand: AnsweredCommandTable
  area: AreaTable
  areaProfile: AreaProfileTable
  attendanceEvent: AttendanceEventTable
  callback: CallbackTable
  crisisAlert: CrisisAlertTable
  enrolment: EnrolmentTable
  fact: FactTable
  factCheckpoint: FactCheckpointTable
  factLink: FactLinkTable
  factPending: FactPendingTable
  gridTrio: GridTrioTable
  handover: HandoverTable
  importBatch: ImportBatchTable
  importHeader: ImportHeaderTable
  importRow: ImportRowTable
  invitation: InvitationTable
  loginFailure: LoginFailureTable
  need: NeedTable
  needEvaluation: NeedEvaluationTable
  needNote: NeedNoteTable
  needTally: NeedTallyTable
  orderSlot: OrderSlotTable
  organisation: OrganisationTable
  person: PersonTable
  projectLink: ProjectLinkTable
  rating: RatingTable
  resourceOffer: ResourceOfferTable
  roleAssignment: RoleAssignmentTable
  room: RoomTable
  serviceOrder: ServiceOrderTable
  serviceProject: ServiceProjectTable
  serviceRecord: ServiceRecordTable
  session: SessionTable
  setting: SettingTable
  tallyState: TallyStateTable
  team: TeamTable
  teamMember: TeamMemberTable
  venue: VenueTable
  volunteer: VolunteerTable
}
