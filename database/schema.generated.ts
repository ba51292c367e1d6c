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
  endedWithRole: Generated<boolean>
}

interface AccountSheetTable {
  id: string
  countyCode: string
  fileName: string
  status: Generated<'preview' | 'confirmed' | 'dropped'>
  byAccountId: string | null
  createdAt: Timestamp
  confirmedAt: Timestamp | null
}

interface AccountSheetRowTable {
  id: string
  countyCode: string
  sheetId: string
  rowNumber: number
  outcome: 'new' | 'known' | 'error'
  problems: GeneratedJson
  content: Buffer
  accountId: string | null
}

interface ActivityTable {
  id: string
  countyCode: string
  areaCode: string
  orderId: string | null
  needId: string | null
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
  doorWord: Buffer | null
  projectId: string | null
  planLineId: string | null
  seriesId: string | null
  occurrenceOn: string | null
  task: string | null
  teamPlaces: Generated<number>
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

interface AssemblyTable {
  id: string
  countyCode: string
  areaCode: string
  month: string
  startsAt: Timestamp
  place: string
  hostName: string
  recorderName: string | null
  status: Generated<'preparing' | 'called' | 'held' | 'closed'>
  minutes: string | null
  calledAt: Timestamp | null
  heldAt: Timestamp | null
  closedAt: Timestamp | null
  version: Generated<number>
  createdAt: Timestamp
}

interface AssemblyAdditionTable {
  id: string
  countyCode: string
  assemblyId: string
  text: string
  byName: string
  at: Timestamp
}

interface AssemblyMemberTable {
  assemblyId: string
  organisationId: string
  countyCode: string
  seat: 'committee_member' | 'unit' | 'station' | 'team'
  personName: string | null
  attended: boolean | null
}

interface AssemblyResolutionTable {
  id: string
  countyCode: string
  assemblyId: string
  topicId: string
  kind: 'claim' | 'note' | 'task'
  words: string
  organisationId: string | null
  dueOn: string | null
  claimId: string | null
  noteId: string | null
  doneAt: Timestamp | null
  doneWords: string | null
  resolvedAt: Timestamp
}

interface AssemblyTopicTable {
  id: string
  countyCode: string
  assemblyId: string
  ordinal: number
  source: 'need' | 'resource' | 'project' | 'handover' | 'grid' | 'claim' | 'free'
  needId: string | null
  resourceId: string | null
  projectId: string | null
  handoverId: string | null
  claimId: string | null
  gridCode: string | null
  title: string
  words: string | null
}

interface AttachmentTable {
  id: string
  countyCode: string
  aboutKind: string
  aboutId: string
  areaCode: string
  status: Generated<'uploading' | 'ready' | 'removed'>
  name: string
  saidBytes: number
  saidSha256: Buffer
  kind: 'photo' | 'document' | null
  type: string | null
  bytes: number | null
  thumbBytes: number | null
  sha256: Buffer | null
  width: number | null
  height: number | null
  consent: Generated<boolean>
  addedBy: string
  addedAt: Timestamp
  readyAt: Timestamp | null
  removedBy: string | null
  removedAt: Timestamp | null
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

interface CalendarDayTable {
  countyCode: string
  day: string
  free: boolean
  name: Generated<string>
}

interface CalendarYearTable {
  id: string
  countyCode: string
  year: number
  version: Generated<number>
  checkedAt: Timestamp | null
  checkedBy: string | null
  changedAt: Timestamp
  changedBy: string | null
  moved: Generated<number>
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
  plannedOn: string | null
}

interface ClaimTable {
  id: string
  countyCode: string
  areaCode: string
  itemId: string
  organisationId: string
  quantity: number
  words: string | null
  dueOn: string | null
  status: Generated<'made' | 'confirmed' | 'reported' | 'delivered' | 'declined' | 'withdrawn'>
  madeAt: Timestamp
  madeBy: string | null
  answeredAt: Timestamp | null
  reason: string | null
  handOver: Buffer | null
  tellsName: Generated<boolean>
  reportedAt: Timestamp | null
  deliveredOn: string | null
  deliveredQuantity: number | null
  reportWords: string | null
  checkedAt: Timestamp | null
  checkWords: string | null
  version: Generated<number>
}

interface ClaimItemTable {
  id: string
  countyCode: string
  areaCode: string
  kind: 'need' | 'project' | 'wish'
  needId: string | null
  projectId: string | null
  title: string
  words: string | null
  quantity: Generated<number>
  unit: Generated<string>
  taken: Generated<number>
  delivered: Generated<number>
  dueOn: string | null
  status: Generated<'open' | 'struck' | 'withdrawn'>
  putUpBy: string | null
  putUpAt: Timestamp
  version: Generated<number>
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

interface DoorTellingTable {
  id: string
  countyCode: string
  areaCode: string
  activityId: string
  told: 'self' | 'family' | 'carer' | 'nobody_answered'
  way: 'phone' | 'in_person'
  toldBy: string | null
  toldAt: Timestamp
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

interface GridActTable {
  id: string
  countyCode: string
  areaCode: string
  needId: string
  seat: 'branch_secretary' | 'social_worker' | 'team_leader'
  personId: string | null
  askedAt: Timestamp
  dueOn: string
  outcome: 'linked' | 'none_found' | 'assessed' | 'passed_on' | 'can_come' | 'cannot_come' | 'asks' | null
  resourceId: string | null
  organisationId: string | null
  noteId: string | null
  byOrder: Generated<boolean>
  doneAt: Timestamp | null
  doneBy: string | null
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
  yellowAt: Timestamp | null
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

interface MessageTable {
  id: string
  countyCode: string
  accountId: string
  kind: string
  aboutKind: string
  aboutId: string
  params: GeneratedJson
  onceKey: string | null
  at: Timestamp
  readAt: Timestamp | null
}

interface MessageDeliveryTable {
  id: string
  countyCode: string
  messageId: string
  channel: 'sms' | 'wecom' | 'wechat'
  status: Generated<'waiting' | 'sending' | 'sent' | 'failed' | 'dropped'>
  attempts: Generated<number>
  dueAt: Timestamp
  outcome: string | null
  providerCode: string | null
  createdAt: Timestamp
  endedAt: Timestamp | null
}

interface MessageWayTable {
  accountId: string
  countyCode: string
  channel: 'sms' | 'wecom' | 'wechat'
  wanted: boolean
  address: Buffer | null
  changedAt: Timestamp
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
  dueFrom: Timestamp | null
  dueDays: number | null
  yellowAt: Timestamp | null
  actedAt: Timestamp | null
  proxyReason: string | null
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

interface PartnerTable {
  id: string
  countyCode: string
  areaCode: string
  organisationId: string
  partyState: Generated<'own_branch' | 'joint_branch' | 'adviser_sent' | 'none' | 'undetermined'>
  branchName: string | null
  adviserName: string | null
  partyMembers: number | null
  staffCount: number | null
  committeeMemberName: string | null
  committeeMemberPost: string | null
  contactName: string | null
  contactPhone: Buffer | null
  remark: string | null
  lookedAtOn: string | null
  status: Generated<'active' | 'left'>
  version: Generated<number>
  createdAt: Timestamp
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

interface PlanLineTable {
  id: string
  countyCode: string
  planId: string
  ordinal: number
  content: string
  groups: Generated<string[]>
  people: number | null
  socialWorkerId: string | null
  socialWorkerName: string | null
  teamId: string | null
  teamName: string | null
  projectId: string | null
  fromLineId: string | null
  version: Generated<number>
}

interface PlanMonthTable {
  lineId: string
  month: number
  countyCode: string
  planned: Generated<number>
  why: string | null
  whyByName: string | null
  whyAt: Timestamp | null
}

interface PrintoutTable {
  id: string
  countyCode: string
  accountId: string
  list: 'needs' | 'resources' | 'projects' | 'volunteers' | 'teams' | 'records' | 'need'
  form: 'workbook' | 'print' | 'public'
  areaCode: string | null
  filter: GeneratedJson
  purpose: string
  words: string | null
  askedAt: Timestamp
}

interface ProjectDesignTable {
  projectId: string
  countyCode: string
  goal: string | null
  forWhom: string | null
  quota: number | null
  goalBy: string | null
  indicators: GeneratedJson
  methodWords: string | null
  taskDo: string | null
  taskDont: string | null
  taskCall: string | null
  callNumber: string | null
  risk: string | null
  riskMeasures: string | null
  insurance: 'wanted' | 'not_wanted' | null
  evaluationHow: string | null
  evaluationOn: string | null
  sessions: number | null
  budgetSource: 'fiscal' | 'charity' | 'self' | 'none' | null
  budgetAmount: number | null
  aimTeam: string | null
  aimLeaders: number | null
  aimBy: string | null
  version: Generated<number>
  changedBy: string | null
  changedAt: Timestamp
}

interface ProjectLinkTable {
  id: string
  countyCode: string
  projectId: string
  list: 'needs' | 'resources'
  sheetNumber: number | null
  needId: string | null
  resourceId: string | null
  outcome: 'met' | 'partly' | 'not_met' | 'continues' | null
  outcomeWords: string | null
}

interface ProjectOfferTable {
  id: string
  countyCode: string
  areaCode: string
  organisationId: string
  title: string
  field: Generated<string>
  words: string
  gives: string | null
  timesText: string | null
  startOn: string | null
  endOn: string | null
  status: Generated<'submitted' | 'taken_up' | 'declined' | 'withdrawn'>
  reason: string | null
  projectId: string | null
  offeredBy: string | null
  offeredAt: Timestamp
  answeredAt: Timestamp | null
  version: Generated<number>
}

interface ProjectReviewTable {
  id: string
  countyCode: string
  projectId: string
  kind: 'midterm' | 'final'
  words: string
  aim: 'reached' | 'partly' | 'not_reached' | null
  aimWords: string | null
  byAccountId: string | null
  byName: string
  at: Timestamp
}

interface ProjectSignatureTable {
  id: string
  countyCode: string
  projectId: string
  designVersion: number
  content: Json
  byPersonId: string
  byAccountId: string
  byName: string
  at: Timestamp
  withdrawnAt: Timestamp | null
  withdrawnWhy: 'design_changed' | 'worker_changed' | 'sent_back' | null
}

interface ProjectUnitTable {
  id: string
  countyCode: string
  projectId: string
  seat: 'team' | 'support'
  organisationId: string | null
  name: string
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

interface ReminderTable {
  id: string
  countyCode: string
  areaCode: string
  thing: 'need' | 'handover'
  thingId: string
  needId: string
  since: Timestamp
  rung: 'yellow' | 'late' | 'street' | 'county' | 'chase' | 'convener' | 'inspection'
  nth: Generated<number>
  words: string | null
  told: Generated<number>
  sentBy: string | null
  sentOn: string
  sentAt: Timestamp
}

interface ReportTable {
  id: string
  countyCode: string
  kind: string
  areaCode: string
  period: string
  fromOn: string
  toOn: string
  dueAt: Timestamp
  version: Generated<number>
  definition: number
  status: Generated<'draft' | 'submitted' | 'checked' | 'handed_in'>
  content: Json
  countedAt: Timestamp
  correctsId: string | null
  correctionReason: string | null
  lateReason: string | null
  madeBy: string | null
  submittedBy: string | null
  submittedAt: Timestamp | null
  checkedBy: string | null
  checkedAt: Timestamp | null
  signedBy: string | null
  handedInAt: Timestamp | null
  sentBackBy: string | null
  sentBackReason: string | null
  revision: Generated<number>
  createdAt: Timestamp
}

interface ReportEntryTable {
  id: string
  countyCode: string
  reportId: string
  figure: string
  part: Generated<string>
  what: 'correction' | 'outside'
  amount: number
  words: string
  byAccountId: string | null
  at: Timestamp
}

interface ReportTargetTable {
  countyCode: string
  areaCode: string
  kind: string
  figure: string
  year: number
  amount: number
  source: string
  byAccountId: string | null
  at: Timestamp
}

interface ResourceClosureTable {
  id: string
  countyCode: string
  resourceId: string
  fromOn: string
  untilOn: string
  reason: string | null
}

interface ResourceDrawTable {
  id: string
  countyCode: string
  areaCode: string
  resourceId: string
  period: string
  quantity: number
  usedQuantity: number | null
  status: Generated<'reserved' | 'used' | 'released'>
  day: string
  part: number | null
  needId: string | null
  orderId: string | null
  projectId: string | null
  handoverId: string | null
  title: string
  drawnBy: string | null
  drawnAt: Timestamp
  settledBy: string | null
  settledAt: Timestamp | null
  version: Generated<number>
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
  status: Generated<'draft' | 'submitted' | 'approved' | 'available' | 'paused' | 'expired' | 'ended'>
  validUntil: string | null
  sheetNumber: number | null
  filingOn: string | null
  importKey: Buffer | null
  version: Generated<number>
  createdAt: GeneratedTimestamp
  search: Generated<string[]>
  capacity: number | null
  capacityPer: Generated<'total' | 'window' | 'day' | 'week' | 'month'>
  validFrom: string | null
  conditions: string | null
  forGroups: Generated<string[]>
  daysAhead: Generated<number>
  needsVenue: Generated<boolean>
  serviceAreas: Generated<string[]>
  approvedBy: string | null
  approvedAt: Timestamp | null
}

interface ResourcePeriodTable {
  resourceId: string
  period: string
  countyCode: string
  capacity: number | null
  held: Generated<number>
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
  endReason: 'post_changed' | 'left_unit' | 'retired' | 'term_over' | 'long_leave' | 'by_mistake' | 'other' | null
  endedBy: string | null
}

interface RoleRequestTable {
  id: string
  countyCode: string
  areaCode: string
  accountId: string
  role: string
  areaCodes: Generated<string[]>
  organisationId: string | null
  fromOn: string
  toOn: string | null
  status: Generated<'waiting' | 'given' | 'refused'>
  askedBy: string | null
  askedAt: Timestamp
  decidedBy: string | null
  decidedAt: Timestamp | null
  refusalReason: string | null
}

interface RoomTable {
  id: string
  countyCode: string
  venueId: string
  name: string
  capacity: number | null
  purpose: string | null
  equipment: Generated<string[]>
  accessibility: Generated<string[]>
  endedAt: Timestamp | null
}

interface RoomAllotmentTable {
  id: string
  countyCode: string
  venueId: string
  roomId: string
  organisationId: string
  weekday: number
  fromClock: string
  toClock: string
  fromOn: string
  untilOn: string
  purpose: string | null
  madeBy: string | null
  madeAt: Timestamp
  endedAt: Timestamp | null
}

interface RoomBookingTable {
  id: string
  countyCode: string
  areaCode: string
  venueId: string
  roomId: string
  kind: 'booking' | 'allotment' | 'closure'
  status: Generated<'active' | 'requested' | 'declined' | 'cancelled'>
  startsAt: Timestamp
  endsAt: Timestamp
  title: string
  people: number | null
  organisationId: string | null
  withOrganisations: Generated<string[]>
  seriesId: string | null
  allotmentId: string | null
  orderId: string | null
  activityId: string | null
  bookedBy: string | null
  bookedAt: Timestamp
  endedBy: string | null
  endedAt: Timestamp | null
  endReason: string | null
  version: Generated<number>
}

interface SeriesExceptionTable {
  seriesId: string
  onDay: string
  countyCode: string
  kind: 'cancel' | 'move'
  toDay: string | null
  toClock: string | null
  reason: string
  byName: string
  at: Timestamp
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
  replyFrom: Timestamp | null
  replyDays: number | null
  projectId: string | null
}

interface ServicePlanTable {
  id: string
  countyCode: string
  areaCode: string
  year: number
  status: Generated<'draft' | 'confirmed' | 'closed'>
  fromPlanId: string | null
  confirmedByName: string | null
  confirmedAt: Timestamp | null
  closedAt: Timestamp | null
  createdBy: string | null
  createdByName: string
  createdAt: Timestamp
  version: Generated<number>
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
  status: Generated<'idea' | 'needs_linked' | 'designed' | 'approved' | 'funded' | 'running' | 'midterm' | 'final_eval' | 'closed' | 'renewed' | 'turned_permanent' | 'stopped'>
  fromNeedId: string | null
  sheetNumber: number | null
  filingOn: string | null
  importKey: Buffer | null
  version: Generated<number>
  createdAt: GeneratedTimestamp
  search: Generated<string[]>
  undertakenBy: Generated<'team' | 'agency' | 'undetermined'>
  partyOrgId: string | null
  partyOrgName: string | null
  approvedBy: string | null
  approvedByName: string | null
  approvedAt: Timestamp | null
  sentBackWords: string | null
  endedOn: string | null
  endedWords: string | null
  successorId: string | null
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

interface ServiceSeriesTable {
  id: string
  countyCode: string
  areaCode: string
  planLineId: string | null
  projectId: string | null
  title: string
  task: string
  place: string
  rrule: string
  fromOn: string
  untilOn: string | null
  times: number | null
  clock: string
  minutes: number
  onHoliday: 'skip' | 'earlier' | 'later' | 'as_usual'
  places: Generated<number>
  teamId: string | null
  teamPlaces: Generated<number>
  guideId: string
  riskLevel: 'ordinary' | 'attention'
  riskNotice: string
  minimumAge: Generated<number>
  status: Generated<'active' | 'ended'>
  endedFrom: string | null
  createdBy: string | null
  createdAt: Timestamp
  version: Generated<number>
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
  setAt: GeneratedTimestamp
  takenBackAt: Timestamp | null
  takenBackBy: string | null
  revertsId: string | null
}

interface SuccessionTable {
  id: string
  countyCode: string
  areaCode: string
  assignmentId: string
  personId: string
  role: string
  lastOn: string | null
  reason: 'post_changed' | 'left_unit' | 'retired' | 'term_over' | 'long_leave' | 'by_mistake' | 'other' | null
  witnessId: string | null
  status: Generated<'planned' | 'done' | 'withdrawn'>
  choices: GeneratedJson
  madeBy: string | null
  madeAt: Timestamp
  doneAt: Timestamp | null
}

interface SuccessionItemTable {
  id: string
  countyCode: string
  areaCode: string
  successionId: string
  kind: 'need' | 'order' | 'handover' | 'project' | 'grid_secretary' | 'grid_social_worker' | 'grid_team_leader' | 'team_leader' | 'team_mentor' | 'plan_line' | 'series'
  target: string
  label: string
  holderId: string | null
  status: 'taken' | 'nobody'
  takenAt: Timestamp | null
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
  hours: GeneratedJson
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
  accountSheet: AccountSheetTable
  accountSheetRow: AccountSheetRowTable
  activity: ActivityTable
  answeredCommand: AnsweredCommandTable
  area: AreaTable
  areaProfile: AreaProfileTable
  assembly: AssemblyTable
  assemblyAddition: AssemblyAdditionTable
  assemblyMember: AssemblyMemberTable
  assemblyResolution: AssemblyResolutionTable
  assemblyTopic: AssemblyTopicTable
  attachment: AttachmentTable
  attendanceEvent: AttendanceEventTable
  calendarDay: CalendarDayTable
  calendarYear: CalendarYearTable
  callback: CallbackTable
  claim: ClaimTable
  claimItem: ClaimItemTable
  crisisAlert: CrisisAlertTable
  doorTelling: DoorTellingTable
  enrolment: EnrolmentTable
  fact: FactTable
  factCheckpoint: FactCheckpointTable
  factLink: FactLinkTable
  factPending: FactPendingTable
  gridAct: GridActTable
  gridTrio: GridTrioTable
  handover: HandoverTable
  importBatch: ImportBatchTable
  importHeader: ImportHeaderTable
  importRow: ImportRowTable
  invitation: InvitationTable
  loginFailure: LoginFailureTable
  message: MessageTable
  messageDelivery: MessageDeliveryTable
  messageWay: MessageWayTable
  need: NeedTable
  needEvaluation: NeedEvaluationTable
  needNote: NeedNoteTable
  needTally: NeedTallyTable
  orderSlot: OrderSlotTable
  organisation: OrganisationTable
  partner: PartnerTable
  person: PersonTable
  planLine: PlanLineTable
  planMonth: PlanMonthTable
  printout: PrintoutTable
  projectDesign: ProjectDesignTable
  projectLink: ProjectLinkTable
  projectOffer: ProjectOfferTable
  projectReview: ProjectReviewTable
  projectSignature: ProjectSignatureTable
  projectUnit: ProjectUnitTable
  rating: RatingTable
  reminder: ReminderTable
  report: ReportTable
  reportEntry: ReportEntryTable
  reportTarget: ReportTargetTable
  resourceClosure: ResourceClosureTable
  resourceDraw: ResourceDrawTable
  resourceOffer: ResourceOfferTable
  resourcePeriod: ResourcePeriodTable
  roleAssignment: RoleAssignmentTable
  roleRequest: RoleRequestTable
  room: RoomTable
  roomAllotment: RoomAllotmentTable
  roomBooking: RoomBookingTable
  seriesException: SeriesExceptionTable
  serviceOrder: ServiceOrderTable
  servicePlan: ServicePlanTable
  serviceProject: ServiceProjectTable
  serviceRecord: ServiceRecordTable
  serviceSeries: ServiceSeriesTable
  session: SessionTable
  setting: SettingTable
  succession: SuccessionTable
  successionItem: SuccessionItemTable
  tallyState: TallyStateTable
  team: TeamTable
  teamMember: TeamMemberTable
  venue: VenueTable
  volunteer: VolunteerTable
}
