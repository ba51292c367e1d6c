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

export const targets: Target[] = [
  {
    kind: 'need',
    list: { path: '/needs', permission: 'need.read', input: { limit: 200 } },
    about: [
      ['/need', 'need.read', (id) => ({ id })], ['/evaluation', 'need.read', (needId) => ({ needId })],
      ['/needs/verify', 'need.verify', (id) => ({ id })], ['/needs/ask-more', 'need.verify', (id) => ({ id, question: '哪一户？' })], ['/needs/decline', 'need.verify', (id) => ({ id, reason: '不在范围' })],
      ['/needs/edit', 'need.verify', (id) => ({ id, version: 1, desiredTime: '周末' })], ['/needs/remark', 'need.verify', (id) => ({ id, noteId: newId(), text: '已电话联系' })],
      ['/needs/route', 'need.route', (id) => ({ id, route: 'service', words: '志愿服务可以办' })], ['/needs/answer', 'need.answer', (id) => ({ id, answer: '三单元' })],
      ['/ratings/enter', 'rating.enter', (needId) => ({ id: newId(), needId, face: 'good', saidBy: 'self', proxyName: '包其其格' })],
      ['/matching/suggest', 'match.suggest', (needId) => ({ needId, startsAt: soon, endsAt: later })], ['/orders/guides', 'order.dispatch', (needId) => ({ needId, startsAt: soon })],
      ['/evaluations/write', 'evaluation.write', (needId) => ({ id: newId(), needId, outcome: 'met', change: '能自己缴费了' })], ['/projects/from-need', 'project.manage', (needId) => ({ id: newId(), needId })],
    ],
    make: (w, area) => makeNeed(w, area, area === '150521403008001' ? { reporter: 'resident' } : {}),
  },
  {
    kind: 'resource', list: { path: '/resources', permission: 'resource.read', input: { limit: 200 } },
    about: [['/resource', 'resource.read', (id) => ({ id })], ['/resources/contact', 'resource.manage', (id) => ({ id, purpose: 'arrange_service' })]],
    make: async (w, area) => { const row = base(area); await w.platform.ownerDb().insertInto('resourceOffer').values({ ...row, providerName: '惠民理发店', name: `义剪${area}` }).execute(); return { id: row.id, area, owners: [] } },
  },
  {
    kind: 'project', list: { path: '/projects', permission: 'project.read', input: { limit: 200 } }, about: [['/project', 'project.read', (id) => ({ id })], ['/projects/edit', 'project.manage', (id) => ({ id, version: 1, place: '社工站' })]],
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
]
