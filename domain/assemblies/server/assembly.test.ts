import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { type AssemblyDetail, type Resolve, assemblyEndpoints as at } from '#domain/assemblies/assembly.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await w.as('secretary')(partnerEndpoints.add, { id: newId(), areaCode: COMMUNITY, organisationId: w.id('organisation hospital'), partyState: 'undetermined', committeeMemberName: '娜仁花' })
})
afterAll(() => w.close())

const COMMUNITY = '150521403008'
let month = 0
/** Each test has a month of its own: there is one meeting a month. */
const prepare = async (who: PersonKey = 'secretary', areaCode = COMMUNITY): Promise<AssemblyDetail> => {
  month += 1
  const of = `${2020 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`
  const { body, status, raw } = await w.as(who)(at.prepare, { id: newId(), areaCode, month: of, startsAt: `${of}-10T06:30:00.000Z`, place: '社区会议室', hostName: '敖日格乐' })
  if (status !== 200) throw new Error(raw.body)
  return body
}
const verifiedNeed = async (): Promise<string> => {
  const id = newId()
  await w.as('socialWorker')(needEndpoints.report, { id, areaCode: `${COMMUNITY}001`, summary: '老人腿脚不便，想理发', personId: w.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '走访时看到', field: 'everyday_help', method: 'home_visit' })
  await w.as('secretary')(needEndpoints.verify, { id })
  return id
}
const withTopics = async (assembly: AssemblyDetail, topics: { source: 'need' | 'free'; title: string; needId?: string }[]) =>
  (await w.as('secretary')(at.setTopics, { id: assembly.id, version: assembly.version, topics: topics.map((topic) => ({ id: newId(), ...topic })) })).body
const move = async (verb: 'call' | 'hold' | 'close', { id }: { id: string }) => {
  const { version } = (await w.as('secretary')(at.detail, { id })).body
  return w.as('secretary')(at[verb], { id, version })
}
const inSession = async (topics: Parameters<typeof withTopics>[1]) => {
  const assembly = await withTopics(await prepare(), topics)
  await move('call', assembly)
  await move('hold', assembly)
  return assembly
}
const resolve = (topicId: string, given: Omit<Resolve, 'id' | 'topicId'>, id = newId()) => w.as('secretary')(at.resolve, { id, topicId, ...given })

test('prepared, called, held, closed: the way of a monthly meeting', async () => {
  const assembly = await prepare()
  expect(assembly).toMatchObject({ status: 'preparing', areaName: '达尔罕社区', mayManage: true })
  expect(assembly.memberRows.map(({ organisationName, seat, personName }) => [organisationName, seat, personName])).toEqual([['旗人民医院', 'committee_member', '娜仁花'], ['保康街道社工站', 'station', null], ['达尔罕居民服务中心', 'station', null]])
  expect((await move('call', assembly)).problem.code).toBe('assembly.no-topics')
  expect((await w.as('partner')(at.detail, { id: assembly.id })).status).toBe(404)
  await withTopics(assembly, [{ source: 'free', title: '冬季用火用电安全' }])
  expect((await move('call', assembly)).body.status).toBe('called')
  expect((await w.as('partner')(messageEndpoints.list, {})).body.rows[0]).toMatchObject({ kind: 'assembly.called', desk: `/assemblies/${assembly.id}` })
  expect((await w.as('partner')(at.detail, { id: assembly.id })).body).toMatchObject({ mayManage: false, topicRows: [{ title: '冬季用火用电安全' }] })
  expect((await move('hold', assembly)).body.status).toBe('held')
  expect((await move('close', assembly)).problem.code).toBe('assembly.no-minutes')
  const { version } = (await w.as('secretary')(at.detail, { id: assembly.id })).body
  await w.as('secretary')(at.edit, { id: assembly.id, version, minutes: '到会三家，议了一件事。' })
  expect((await move('close', assembly)).body.status).toBe('closed')
})
test('one meeting a month; sent twice it is one', async () => {
  const assembly = await prepare()
  const same = { areaCode: COMMUNITY, month: assembly.month, startsAt: assembly.startsAt, place: '社区会议室', hostName: '敖日格乐' }
  expect((await w.as('secretary')(at.prepare, { id: assembly.id, ...same })).body.id).toBe(assembly.id)
  expect((await w.as('secretary')(at.prepare, { id: newId(), ...same })).problem.code).toBe('assembly.there-already')
  expect((await w.as('secretary')(at.prepare, { id: newId(), ...same, month: '2028-01' })).problem.errors).toMatchObject([{ path: 'startsAt', code: 'assembly.starts-elsewhen' }])
})
test('topics come from the lists, and nothing in them leads to a person', async () => {
  const needId = await verifiedNeed()
  await w.as('secretary')(venueEndpoints.saveTrio, { areaCode: `${COMMUNITY}001`, branchSecretaryId: null, socialWorkerId: w.id('person socialWorker'), teamId: w.id('organisation team'), teamLeaderId: null })
  await w.platform.ownerDb().insertInto('resourceOffer').values({ id: newId(), countyCode: '150521', areaCode: COMMUNITY, name: '轮椅 5 台', providerName: '旗残联', createdAt: new Date('2026-11-01T02:00:00Z') }).execute()
  const assembly = await prepare()
  const { rows } = (await w.as('secretary')(at.proposals, { id: assembly.id })).body
  expect(rows.find((row) => row.needId === needId)?.title).toMatch(/^便民服务（入户服务） /)
  expect(rows.find(({ gridCode }) => gridCode === `${COMMUNITY}001`)).toMatchObject({ title: '达尔罕一网格三员补齐', why: '缺党支部书记' })
  expect(rows.find(({ source }) => source === 'resource')).toMatchObject({ title: '轮椅 5 台（旗残联）怎么用起来' })
  expect(JSON.stringify(rows.map(({ staffOnly: _only, ...shared }) => shared))).not.toMatch(/包其其格|腿脚/)
  await w.as('secretary')(claimEndpoints.putUp, { id: newId(), kind: 'need', needId, title: '上门理发一次' })
  expect((await w.as('secretary')(at.proposals, { id: assembly.id })).body.rows.map((row) => row.needId)).not.toContain(needId)
})
test('a topic that names a person, tells of a household or comes from elsewhere is refused', async () => {
  const needId = await verifiedNeed()
  const assembly = await prepare()
  const set = (topic: object) => w.as('secretary')(at.setTopics, { id: assembly.id, version: assembly.version, topics: [{ id: newId(), source: 'need', title: '上门理发', needId, ...topic }] as never })
  expect((await set({ title: '给包其其格理发' })).problem.errors).toMatchObject([{ path: 'topics.0.title', code: 'claim.public-names-person' }])
  expect((await set({ words: '独居，行动不便' })).problem.errors).toMatchObject([{ path: 'topics.0.words', code: 'claim.public-tells-condition' }])
  expect((await set({ needId: newId() })).problem.errors).toMatchObject([{ path: 'topics.0', code: 'assembly.no-such-row' }])
  expect((await set({})).status).toBe(200)
})
test('a resolution makes the unit’s claim at once, confirmed one by one', async () => {
  const needId = await verifiedNeed()
  const assembly = await inSession([{ source: 'need', title: '上门理发一次', needId }])
  const topicId = (await w.as('secretary')(at.detail, { id: assembly.id })).body.topicRows[0]!.id
  expect((await resolve(topicId, { kind: 'claim', words: '由医院志愿者办' })).problem.errors).toMatchObject([{ path: 'organisationId', code: 'assembly.unit-missing' }])
  const id = newId()
  const given = { kind: 'claim' as const, words: '由医院后勤理发师傅上门', organisationId: w.id('organisation hospital'), dueOn: '2029-12-20' }
  expect((await resolve(topicId, given, id)).body.resolutionRows).toMatchObject([{ kind: 'claim', state: 'open', organisationName: '旗人民医院' }])
  expect((await resolve(topicId, given, id)).body.resolutionRows.length).toBe(1)
  const [claim] = (await w.as('partner')(claimEndpoints.list, {})).body.rows
  expect(claim).toMatchObject({ title: '上门理发一次', status: 'confirmed', dueOn: '2029-12-20', needId: null, verbs: ['report', 'withdraw'] })
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['need.put-up', 'need.claimed']))
  expect((await resolve(topicId, { ...given, organisationId: w.id('organisation housing') })).problem.code).toBe('claim.just-taken')
})
test('a claim that the unit made before is confirmed by the meeting', async () => {
  const needId = await verifiedNeed()
  const item = newId()
  await w.as('secretary')(claimEndpoints.putUp, { id: item, kind: 'need', needId, title: '教用一次手机' })
  const { id } = (await w.as('liaison')(claimEndpoints.make, { id: newId(), itemId: item })).body
  const assembly = await inSession([{ source: 'need', title: '教用一次手机', needId }])
  const topicId = (await w.as('secretary')(at.detail, { id: assembly.id })).body.topicRows[0]!.id
  expect((await resolve(topicId, { kind: 'claim', words: '住建局青年志愿者来教', organisationId: w.id('organisation housing') })).body.resolutionRows).toMatchObject([{ claimId: id, state: 'open' }])
})
test('a note goes to the need’s timeline; a task with its day to the unit’s page', async () => {
  const needId = await verifiedNeed()
  const assembly = await inSession([{ source: 'need', title: '上门理发', needId }, { source: 'free', title: '楼道堆物' }])
  const [about, free] = (await w.as('secretary')(at.detail, { id: assembly.id })).body.topicRows
  expect((await resolve(free!.id, { kind: 'note', words: '先缓一缓' })).problem.errors).toMatchObject([{ path: 'kind', code: 'assembly.note-needs-a-need' }])
  await resolve(about!.id, { kind: 'note', words: '联席会议定由队里先去看一次' })
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.notes.map(({ text }) => text)).toContain('联席会议定由队里先去看一次')
  const given = { kind: 'task' as const, words: '清理楼道堆物', organisationId: w.id('organisation housing'), dueOn: '2029-12-30' }
  expect((await resolve(free!.id, { ...given, dueOn: '2026-01-01' })).problem.errors).toMatchObject([{ path: 'dueOn' }])
  await resolve(free!.id, given)
  const [task] = (await w.as('liaison')(at.tasks, { open: true })).body.rows
  expect(task).toMatchObject({ words: '清理楼道堆物', dueOn: '2029-12-30', state: 'open', mayFinish: true })
  expect((await w.as('liaison')(messageEndpoints.list, {})).body.rows.map(({ kind }) => kind)).toContain('assembly.task')
  expect((await w.as('liaison')(waitingEndpoints.list, {})).body.rows.map(({ kind, id }) => [kind, id])).toContainEqual(['task', task!.id])
  expect((await w.as('partner')(at.finishTask, { id: task!.id, words: '清了' })).status).toBe(404)
  expect((await w.as('liaison')(at.finishTask, { id: task!.id, words: '三个单元都清完了' })).status).toBe(200)
  expect((await w.as('liaison')(at.finishTask, { id: task!.id, words: '三个单元都清完了' })).status).toBe(200)
  expect((await w.as('liaison')(at.finishTask, { id: task!.id, words: '再清一次' })).problem.code).toBe('assembly.task-done')
  expect((await w.as('secretary')(at.detail, { id: assembly.id })).body.resolutionRows.map(({ state }) => state)).toEqual(['done', 'done'])
})
test('danger heard in a note is sealed with the need, not written into the minutes', async () => {
  const needId = await verifiedNeed()
  const assembly = await inSession([{ source: 'need', title: '上门理发', needId }])
  const topicId = (await w.as('secretary')(at.detail, { id: assembly.id })).body.topicRows[0]!.id
  expect((await resolve(topicId, { kind: 'note', words: '老人说不想活了，赶紧去人' })).body.resolutionRows).toMatchObject([{ words: '已转专业跟进' }])
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.danger).toBe(true)
})
test('the next packet begins with what the last one resolved', async () => {
  const last = await inSession([{ source: 'free', title: '楼道堆物' }])
  const topicId = (await w.as('secretary')(at.detail, { id: last.id })).body.topicRows[0]!.id
  await resolve(topicId, { kind: 'task', words: '清理楼道堆物', organisationId: w.id('organisation housing'), dueOn: '2029-12-31' })
  const next = await prepare()
  expect(next.last).toMatchObject({ id: last.id, month: last.month, results: [{ words: '清理楼道堆物', state: 'open' }] })
  expect(next.claims.open).toBeGreaterThan(0)
})
test('locked minutes take additions only', async () => {
  const assembly = await inSession([{ source: 'free', title: '楼道堆物' }])
  expect((await w.as('secretary')(at.addTo, { id: newId(), assemblyId: assembly.id, text: '补充' })).problem.code).toBe('assembly.not-locked-yet')
  const { version, topicRows } = (await w.as('secretary')(at.detail, { id: assembly.id })).body
  await w.as('secretary')(at.edit, { id: assembly.id, version, minutes: '议了一件事' })
  const closed = (await move('close', assembly)).body
  expect((await w.as('secretary')(at.edit, { id: assembly.id, version: closed.version, minutes: '改一改' })).problem.code).toBe('assembly.locked')
  expect((await w.as('secretary')(at.setMembers, { id: assembly.id, version: closed.version, members: [] })).problem.code).toBe('assembly.locked')
  expect((await resolve(topicRows[0]!.id, { kind: 'task', words: '再加一条', organisationId: w.id('organisation housing'), dueOn: '2029-12-31' })).problem.code).toBe('assembly.locked')
  const addition = { id: newId(), assemblyId: assembly.id, text: '到会单位更正为四家' }
  await w.as('secretary')(at.addTo, addition)
  expect((await w.as('secretary')(at.addTo, addition)).body).toMatchObject({ minutes: '议了一件事', additions: [{ text: '到会单位更正为四家', byName: '敖日格乐' }] })
})
test('who came is noted by unit; a stale page is told', async () => {
  const assembly = await prepare()
  const members = [{ organisationId: w.id('organisation hospital'), seat: 'committee_member' as const, personName: '娜仁花', attended: true }, { organisationId: w.id('organisation housing'), seat: 'unit' as const, attended: false }]
  expect((await w.as('secretary')(at.setMembers, { id: assembly.id, version: assembly.version, members })).body).toMatchObject({ members: 2, attended: 1 })
  expect((await w.as('secretary')(at.setMembers, { id: assembly.id, version: assembly.version, members })).problem.code).toBe('kit.changed-meanwhile')
  expect((await w.as('secretary')(at.setMembers, { id: assembly.id, version: assembly.version + 1, members: [members[0]!, members[0]!] })).problem.errors).toMatchObject([{ code: 'assembly.unit-twice' }])
})
test('a street’s meeting gives tasks; claims are a community’s to confirm', async () => {
  const assembly = (await w.as('streetOfficer')(at.prepare, { id: newId(), areaCode: '150521403', month: '2026-11', startsAt: '2026-11-10T06:30:00.000Z', place: '街道会议室', hostName: '白斯琴' })).body
  expect((await w.as('secretary')(at.detail, { id: assembly.id })).status).toBe(404)
  const topicId = newId()
  let { version } = (await w.as('streetOfficer')(at.setTopics, { id: assembly.id, version: assembly.version, topics: [{ id: topicId, source: 'free', title: '冬季供暖' }] })).body
  ;({ version } = (await w.as('streetOfficer')(at.call, { id: assembly.id, version })).body)
  await w.as('streetOfficer')(at.hold, { id: assembly.id, version })
  const ask = (kind: 'claim' | 'task') => w.as('streetOfficer')(at.resolve, { id: newId(), topicId, kind, words: '查一遍老旧管线', organisationId: w.id('organisation housing'), dueOn: '2026-12-31' })
  expect((await ask('claim')).problem.code).toBe('assembly.claim-by-community')
  expect((await ask('task')).body.resolutionRows.length).toBe(1)
})
test('next door and units that were not called see nothing of it', async () => {
  const assembly = await inSession([{ source: 'free', title: '楼道堆物' }])
  for (const who of ['neighbourSecretary', 'farSecretary', 'liaison'] as const) {
    expect((await w.as(who)(at.detail, { id: assembly.id })).status, who).toBe(404)
    expect((await w.as(who)(at.list, {})).body.rows.map(({ id }) => id), who).not.toContain(assembly.id)
  }
  expect((await w.as('neighbourSecretary')(at.edit, { id: assembly.id, version: 1, place: '别处' })).status).toBe(404)
  const seen = (await w.as('partner')(at.detail, { id: assembly.id })).body
  expect(seen.topicRows[0]).toMatchObject({ needId: null })
  expect((await w.as('partner')(at.edit, { id: assembly.id, version: 1, place: '别处' })).status).toBe(403)
})
