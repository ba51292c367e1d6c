import { newId } from '#kit/ids.ts'
import type { World } from './world.ts'
import type { PersonKey } from './settlement.ts'

/** Where the fixture's rows stand: each relation to the people of the settlement has its own place. */
export const places = ['150521403008001', '150521403008002', '150521403008', '150521403009001', '150521100201001', '620302001005001'] as const

/** `readFromBelow`: a unit is read, not changed, by those who work below its area: a community hands matters on to the county’s departments. */
export interface Row { id: string; area: string; owners: PersonKey[]; readFromBelow?: boolean }
export interface Target {
  kind: string
  /** Reads the rows a person sees in the list. */
  list?: { path: string; permission: string; input?: Record<string, unknown>; idOf?: (row: { id: string }) => string }
  /** Endpoints about one row, by id; a row outside is 404. */
  about: [path: string, permission: string, input: (id: string) => Record<string, unknown>][]
  make: (w: World, area: string) => Promise<Row>
}

const base = (area: string) => ({ id: newId(), countyCode: area.slice(0, 6), areaCode: area })
const soon = '2026-11-26T01:00:00.000Z'
const later = '2026-11-26T03:00:00.000Z'
let count = 0

export const makeNeed = async (w: World, area: string, more: { reporter?: PersonKey; status?: 'reported' | 'closed' } = {}): Promise<Row> => {
  count += 1
  const row = base(area)
  await w.platform.ownerDb().insertInto('need').values({
    ...row, code: `99-${count}`, summary: '交暖气费跑不动', personName: '包其其格', reportedOn: '2026-11-20', reportedAt: w.platform.clock(), status: more.status ?? 'reported', ...(more.reporter ? { reporterAccountId: w.id(`account ${more.reporter}`) } : {}),
  }).execute()
  return { id: row.id, area, owners: more.reporter ? [more.reporter] : [] }
}

const aUnit = async (w: World, area: string): Promise<string> => { const row = base(area); await w.platform.ownerDb().insertInto('organisation').values({ ...row, kind: 'economic_new_org', name: `商户${row.id.slice(-8)}` }).execute(); return row.id }
const aWish = async (w: World, area: string): Promise<string> => { const row = base(area); await w.platform.ownerDb().insertInto('claimItem').values({ ...row, kind: 'wish', title: '一块小黑板', putUpAt: w.platform.clock() }).execute(); return row.id }
const aMeeting = async (w: World, area: string): Promise<string> => {
  const row = base(area)
  count += 1
  await w.platform.ownerDb().insertInto('assembly').values({ ...row, month: `${2030 + count}-01-01`, startsAt: soon, place: '会议室', hostName: '书记', createdAt: w.platform.clock() }).execute()
  return row.id
}

export const targets: Target[] = [
  {
    kind: 'need',
    list: { path: '/needs', permission: 'need.read', input: { limit: 200 } },
    about: [
      ['/need', 'need.read', (id) => ({ id })], ['/evaluation', 'need.read', (needId) => ({ needId })],
      ['/attachments', 'need.read', (aboutId) => ({ aboutKind: 'need', aboutId })], ['/attachments/begin', 'need.read', (aboutId) => ({ id: newId(), aboutKind: 'need', aboutId, name: 'photo.jpg', bytes: 9, sha256: '0'.repeat(64) })],
      ['/needs/verify', 'need.verify', (id) => ({ id })], ['/needs/ask-more', 'need.verify', (id) => ({ id, question: '哪一户？' })], ['/needs/decline', 'need.verify', (id) => ({ id, reason: '不在范围' })],
      ['/needs/edit', 'need.verify', (id) => ({ id, version: 1, desiredTime: '周末' })], ['/needs/remark', 'need.verify', (id) => ({ id, noteId: newId(), text: '已电话联系' })],
      ['/needs/reminders', 'need.read', (needId) => ({ needId })], ['/reminders/send', 'reminder.send', (thingId) => ({ id: newId(), thing: 'need', thingId, rung: 'chase' })], ['/needs/call-again', 'need.report', (id) => ({ id, noteId: newId(), text: '又来电话问' })], ['/needs/route', 'need.route', (id) => ({ id, route: 'service', words: '志愿服务可以办' })], ['/needs/answer', 'need.answer', (id) => ({ id, answer: '三单元' })],
      ['/ratings/enter', 'rating.enter', (needId) => ({ id: newId(), needId, face: 'good', saidBy: 'self', proxyName: '包其其格' })],
      ['/matching/suggest', 'match.suggest', (needId) => ({ needId, startsAt: soon, endsAt: later })], ['/orders/guides', 'order.dispatch', (needId) => ({ needId, startsAt: soon })],
      ['/evaluations/write', 'evaluation.write', (needId) => ({ id: newId(), needId, outcome: 'met', change: '能自己缴费了' })], ['/projects/from-needs', 'project.manage', (needId) => ({ id: newId(), needIds: [needId] })],
    ],
    make: (w, area) => makeNeed(w, area, area === '150521403008001' ? { reporter: 'resident' } : {}),
  },
  {
    kind: 'resource', list: { path: '/resources', permission: 'resource.read', input: { limit: 200 } },
    about: [['/resource', 'resource.read', (id) => ({ id })], ['/resources/contact', 'resource.manage', (id) => ({ id, purpose: 'arrange_service' })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('resourceOffer').values({ ...row, providerName: '惠民理发店', name: `义剪${area}` }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'venue', list: { path: '/venues', permission: 'venue.read' },
    about: [['/venues/calendar', 'venue.read', (venue) => ({ venue, from: '2026-11-23' })], ['/venues/allotments', 'venue.read', (venue) => ({ venue })], ['/venues/use', 'venue.read', (venue) => ({ venue, month: '2026-11' })], ['/venues/close', 'venue.manage', (venueId) => ({ id: newId(), venueId, fromOn: '2026-12-01', untilOn: '2026-12-01', reason: '消毒' })]],
    make: async (w, area) => {
      const row = base(area)
      await w.platform.ownerDb().insertInto('venue').values({ ...row, name: `阵地${area}` }).execute()
      // A closing asks for rooms: a venue always has one here, and each call is another day’s.
      await w.platform.ownerDb().insertInto('room').values({ id: newId(), countyCode: area.slice(0, 6), venueId: row.id, name: '活动室' }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'room booking', list: { path: '/venues/bookings', permission: 'venue.read', input: { limit: 200 } },
    about: [['/venues/bookings/answer', 'venue.manage', (id) => ({ id, version: 9, confirm: true })], ['/venues/bookings/cancel', 'venue.manage', (id) => ({ id, version: 9 })]],
    make: async (w, area) => {
      const [venue, room, row] = [base(area), newId(), base(area)]
      await w.platform.ownerDb().insertInto('venue').values({ ...venue, name: `场地${row.id.slice(-6)}` }).execute()
      await w.platform.ownerDb().insertInto('room').values({ id: room, countyCode: area.slice(0, 6), venueId: venue.id, name: '会议室' }).execute()
      await w.platform.ownerDb().insertInto('roomBooking').values({ ...row, venueId: venue.id, roomId: room, kind: 'booking', startsAt: soon, endsAt: later, title: '例会', bookedAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'resource draw', list: { path: '/resources/draws', permission: 'resource.read', input: { limit: 200 } },
    about: [['/resources/draws/release', 'resource.manage', (id) => ({ id, version: 9 })], ['/resources/draws/settle', 'activity.run', (id) => ({ rows: [{ id, version: 9, used: 1 }] })]],
    make: async (w, area) => {
      const [offer, row] = [base(area), base(area)]
      await w.platform.ownerDb().insertInto('resourceOffer').values({ ...offer, providerName: '爱心超市', name: `米面${row.id.slice(-6)}` }).execute()
      await w.platform.ownerDb().insertInto('resourceDraw').values({ ...row, resourceId: offer.id, period: 'total', quantity: 1, day: '2026-11-26', title: '送米', drawnAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'project', list: { path: '/projects', permission: 'project.read', input: { limit: 200 } }, about: [
      ['/project', 'project.read', (id) => ({ id })], ['/projects/edit', 'project.manage', (id) => ({ id, version: 1, place: '社工站' })], ['/project/design', 'project.read', (id) => ({ id })],
      ['/projects/design/sign', 'project.sign', (id) => ({ id, designVersion: 1 })], ['/projects/approve', 'project.approve', (id) => ({ id, version: 1 })], ['/projects/send-back', 'project.approve', (id) => ({ id, version: 1, words: '再改改' })],
      ['/projects/move', 'project.manage', (id) => ({ id, version: 1, verb: 'start' })], ['/projects/review', 'project.manage', (projectId) => ({ id: newId(), projectId, words: '中期看过了' })], ['/projects/end', 'project.manage', (id) => ({ id, version: 99, how: 'stop', words: '不做了' })],
    ],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('serviceProject').values({ ...row, kind: 'project', title: `四点半课堂${area}` }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'danger alert', list: { path: '/danger', permission: 'danger.read' }, about: [['/danger/look', 'danger.read', (id) => ({ id })]],
    make: async (w, area) => {
      const row = base(area)
      await w.platform.ownerDb().insertInto('crisisAlert').values({ ...row, sealedWords: w.platform.secrets.seal('crisis_alert.sealed_words', row.id, JSON.stringify({ summary: '想不开', description: null, heard: [] })), wordKinds: ['self_harm'], source: 'phone', raisedAt: w.platform.clock(), receiptDueAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'import', list: { path: '/import/batches', permission: 'list.import', input: { limit: 200 } }, about: [['/import/batch', 'list.import', (id) => ({ id })], ['/import/rows', 'list.import', (id) => ({ id })], ['/import/errors', 'list.import', (id) => ({ id })], ['/import/drop', 'list.import', (id) => ({ id })]],
    make: async (w, area) => {
      const row = base(area)
      await w.platform.ownerDb().insertInto('importBatch').values({ ...row, list: 'needs', fileName: 'x.xlsx', fileSha256: Buffer.alloc(32), counts: JSON.stringify({ new: 0, changed: 0, same: 0, danger: 0, error: 0 }), columns: JSON.stringify({ known: [], unknown: [], missing: [], skipped: 0, notices: 0 }), createdAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'organisation', about: [['/organisation', 'organisation.read', (id) => ({ id })], ['/organisations/edit', 'organisation.manage', (id) => ({ id, name: `改名${id.slice(-6)}` })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('organisation').values({ ...row, kind: 'partner_unit', name: `单位${row.id.slice(-6)}` }).execute(); return { id: row.id, area, owners: [], readFromBelow: true } },
  },
  {
    kind: 'callback', list: { path: '/callbacks', permission: 'callback.make', input: { limit: 200 } }, about: [['/callbacks/make', 'callback.make', (id) => ({ id, face: 'good' })]],
    make: async (w, area) => { const need = await makeNeed(w, area, { status: 'closed' }); const row = base(area); await w.platform.ownerDb().insertInto('callback').values({ ...row, needId: need.id, dueOn: '2026-11-25' }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'grid act', list: { path: '/grids/acts', permission: 'grid.read', input: { limit: 200 } }, about: [],
    make: async (w, area) => { const need = await makeNeed(w, area); const row = base(area); await w.platform.ownerDb().insertInto('gridAct').values({ ...row, needId: need.id, seat: 'team_leader', askedAt: w.platform.clock(), dueOn: '2026-11-26' }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'partner', list: { path: '/partners', permission: 'partner.read', input: { limit: 200 } },
    about: [['/partner', 'partner.read', (id) => ({ id })], ['/partners/edit', 'partner.manage', (id) => ({ id, version: 9, staffCount: 3 })], ['/partners/contact', 'partner.manage', (id) => ({ id })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('partner').values({ ...row, organisationId: await aUnit(w, area), createdAt: w.platform.clock() }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'claim item', list: { path: '/claims/items', permission: 'claim.read', input: { limit: 200 } }, about: [['/claims/take-down', 'claim.offer', (id) => ({ id, version: 9 })]],
    make: async (w, area) => ({ id: await aWish(w, area), area, owners: [] }),
  },
  {
    kind: 'claim', list: { path: '/claims', permission: 'claim.read', input: { limit: 200 } },
    about: [['/claims/confirm', 'claim.confirm', (id) => ({ id, version: 9 })], ['/claims/decline', 'claim.confirm', (id) => ({ id, version: 9, reason: '这次不用' })], ['/claims/check', 'claim.confirm', (id) => ({ id, version: 9 })], ['/claims/send-back', 'claim.confirm', (id) => ({ id, version: 9, reason: '再补充' })], ['/claims/withdraw', 'claim.confirm', (id) => ({ id, version: 9, reason: '收回' })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('claim').values({ ...row, itemId: await aWish(w, area), organisationId: await aUnit(w, area), quantity: 1, madeAt: w.platform.clock() }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'project of a unit', list: { path: '/partners/projects', permission: 'claim.read', input: { limit: 200 } },
    about: [['/partners/projects/take-up', 'claim.confirm', (id) => ({ id, version: 9 })], ['/partners/projects/decline', 'claim.confirm', (id) => ({ id, version: 9, reason: '明年再议' })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('projectOffer').values({ ...row, organisationId: await aUnit(w, area), title: '楼道微改造', words: '换感应灯', offeredAt: w.platform.clock() }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'assembly', list: { path: '/assemblies', permission: 'assembly.read', input: { limit: 200 } },
    about: [
      ['/assembly', 'assembly.read', (id) => ({ id })], ['/assemblies/proposals', 'assembly.manage', (id) => ({ id })], ['/assemblies/edit', 'assembly.manage', (id) => ({ id, version: 9, place: '别处' })], ['/assemblies/topics', 'assembly.manage', (id) => ({ id, version: 9, topics: [] })], ['/assemblies/members', 'assembly.manage', (id) => ({ id, version: 9, members: [] })],
      ['/assemblies/call', 'assembly.manage', (id) => ({ id, version: 9 })], ['/assemblies/hold', 'assembly.manage', (id) => ({ id, version: 9 })], ['/assemblies/close', 'assembly.manage', (id) => ({ id, version: 9 })], ['/assemblies/add-to', 'assembly.manage', (assemblyId) => ({ id: newId(), assemblyId, text: '补充说明' })],
    ],
    make: async (w, area) => ({ id: await aMeeting(w, area), area, owners: [] }),
  },
  {
    kind: 'task of a meeting', list: { path: '/assemblies/tasks', permission: 'assembly.read', input: { limit: 200 } }, about: [['/assemblies/tasks/finish', 'assembly.manage', (id) => ({ id, words: '办完了' })]],
    make: async (w, area) => {
      const [row, topic, assemblyId] = [base(area), newId(), await aMeeting(w, area)]
      await w.platform.ownerDb().insertInto('assemblyTopic').values({ id: topic, countyCode: row.countyCode, assemblyId, ordinal: 0, source: 'free', title: '楼道堆物' }).execute()
      await w.platform.ownerDb().insertInto('assemblyResolution').values({ id: row.id, countyCode: row.countyCode, assemblyId, topicId: topic, kind: 'task', words: '清理', organisationId: await aUnit(w, area), dueOn: '2026-11-30', resolvedAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'report', list: { path: '/reports', permission: 'report.read', input: { limit: 200 } },
    about: [
      ['/report', 'report.read', (id) => ({ id })], ['/report/sheet', 'report.read', (id) => ({ id })], ['/report/behind', 'report.read', (id) => ({ id, figure: 'needsReported' })],
      ['/reports/check', 'report.check', (id) => ({ id, revision: 1 })], ['/reports/send-back', 'report.check', (id) => ({ id, revision: 1, reason: '核对人次' })], ['/reports/sign', 'report.sign', (id) => ({ id, revision: 1 })],
      ['/reports/submit', 'report.write', (id) => ({ id, revision: 1 })], ['/reports/count-again', 'report.write', (id) => ({ id, revision: 1 })], ['/reports/correct', 'report.write', (correctsId) => ({ id: newId(), correctsId, reason: '漏了一场' })],
    ],
    make: async (w, area) => {
      const row = base(area)
      await w.platform.ownerDb().insertInto('report').values({ ...row, kind: 'station', period: '2026-10', fromOn: '2026-09-26', toOn: '2026-10-25', dueAt: new Date('2026-10-28T10:00:00Z'), definition: 1, content: JSON.stringify({ parts: [], whole: {}, total: {} }), countedAt: w.platform.clock(), createdAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'annual plan', list: { path: '/plans', permission: 'plan.read', input: { limit: 200 } },
    about: [
      ['/plan', 'plan.read', (id) => ({ id })], ['/plans/lines/save', 'plan.manage', (planId) => ({ id: newId(), planId, content: '四点半课堂' })], ['/plans/next', 'plan.manage', (fromPlanId) => ({ id: newId(), fromPlanId, lineIds: [newId()] })],
      ['/plans/confirm', 'plan.confirm', (id) => ({ id, version: 99 })], ['/plans/reopen', 'plan.confirm', (id) => ({ id, version: 99 })], ['/plans/close', 'plan.confirm', (id) => ({ id, version: 99 })],
    ],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('servicePlan').values({ ...row, year: 2026, createdByName: '胡雨桐', createdAt: w.platform.clock() }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'recurring service',
    about: [
      ['/series/dates', 'plan.read', (id) => ({ id })], ['/series/stop', 'plan.manage', (id) => ({ id, version: 99, fromOn: '2026-12-01' })], ['/series/dates/cancel', 'plan.manage', (id) => ({ id, on: '2026-12-02', reason: '停电' })],
      ['/series/dates/move', 'plan.manage', (id) => ({ id, on: '2026-12-02', toDay: '2026-12-03', toClock: '09:00', reason: '停电' })],
    ],
    make: async (w, area) => {
      const [row, project] = [base(area), base(area)]
      await w.platform.ownerDb().insertInto('serviceProject').values({ ...project, kind: 'project', title: '手机课堂', status: 'running' }).execute()
      await w.platform.ownerDb().insertInto('serviceSeries').values({ ...row, projectId: project.id, title: '手机课堂', task: '一次教一样', place: '社工站', rrule: 'FREQ=WEEKLY;BYDAY=TU', fromOn: '2026-11-24', times: 4, clock: '14:00', minutes: 60, onHoliday: 'skip', places: 3, guideId: w.id(area.startsWith('62') ? 'person farSocialWorker' : 'person socialWorker'), riskLevel: 'ordinary', riskNotice: '注意地面', createdAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'succession', list: { path: '/successions', permission: 'succession.make', input: { limit: 200 } }, about: [['/succession', 'succession.make', (id) => ({ id })], ['/successions/withdraw', 'succession.make', (id) => ({ id })]],
    make: async (w, area) => {
      const [row, assignmentId] = [base(area), newId()]
      const who = area.startsWith('62') ? 'farSocialWorker' : 'neighbourSocialWorker'
      await w.platform.ownerDb().insertInto('roleAssignment').values({ id: assignmentId, countyCode: row.countyCode, accountId: w.id(`account ${who}`), role: 'grid_worker', areaCodes: [area], fromOn: '2026-01-01' }).execute()
      await w.platform.ownerDb().insertInto('succession').values({ ...row, assignmentId, personId: w.id(`person ${who}`), role: 'grid_worker', status: 'done', madeAt: w.platform.clock(), doneAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
  {
    kind: 'role request', list: { path: '/role-requests', permission: 'account.manage', input: { limit: 200 } }, about: [['/role-requests/decide', 'role.assign', (id) => ({ ids: [id], verdict: 'refuse', reason: '不需要' })]],
    make: async (w, area) => {
      const row = base(area)
      await w.platform.ownerDb().insertInto('roleRequest').values({ ...row, accountId: w.id(area.startsWith('62') ? 'account farSecretary' : 'account gridWorker'), role: 'grid_worker', areaCodes: [area], fromOn: '2026-01-01', askedAt: w.platform.clock() }).execute()
      return { id: row.id, area, owners: [] }
    },
  },
]
