import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const grid = '150521403008001'
const report = async (more: Record<string, unknown> = {}, as: Parameters<World['as']>[0] = 'secretary') => {
  const id = newId()
  const reply = await the.as(as)(needEndpoints.report, { id, areaCode: grid, summary: '灯不亮，够不着', personName: '哈斯', saidBy: 'self', source: 'door_knock', groups: ['living_alone'], field: 'everyday_help', ...more })
  return { id, reply }
}
const detail = async (id: string, as: Parameters<World['as']>[0] = 'secretary') => (await the.as(as)(needEndpoints.detail, { id })).body

test('a report sent three times over a bad line is one need', async () => {
  const id = newId()
  const sent = { id, areaCode: grid, summary: '热水器坏了，想找人修', personName: '塔娜', saidBy: 'self' as const }
  const replies = await Promise.all([1, 2, 3].map(() => the.as('gridWorker')(needEndpoints.report, sent)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(replies.map(({ body }) => body.code)).size).toBe(1)
  expect(replies[0]!.body.code).toMatch(/^26-\d{4}$/)
  const { timeline } = await detail(id)
  expect(timeline.map(({ what }) => what)).toEqual(['need.reported'])
  expect((await the.as('secretary')(needEndpoints.report, sent)).problem.code).toBe('need.id-in-use')
})

test('it stands with the community until five o’clock of the next working day', async () => {
  const { reply } = await report()
  expect(reply.body).toMatchObject({ status: 'reported', holder: 'community', dueAt: '2026-11-25T09:00:00.000Z', communityName: '达尔罕社区', gridName: '达尔罕一网格', personName: '哈斯' })
})

test('a phone number typed into the text is taken out', async () => {
  const { reply } = await report({ summary: '打19956737537找她女儿' })
  expect(reply.body.summary).toBe('打[电话已隐去]找她女儿')
})

test('nobody reports for the community next door, a resident only at home', async () => {
  expect((await report({ areaCode: '150521403009001' })).reply.status).toBe(404)
  expect((await report({ areaCode: '150521403009001', personName: undefined }, 'resident')).reply.status).toBe(404)
  const own = await report({ personName: undefined }, 'resident')
  expect(own.reply.body).toMatchObject({ personName: '包其其格', personId: the.id('person resident') })
})

test('who speaks for another says that the person agrees', async () => {
  const { reply } = await report({ saidBy: 'family' })
  expect(reply.status).toBe(422)
  expect(reply.problem.errors).toMatchObject([{ path: 'proxyConsent', code: 'need.proxy-needs-consent' }])
  expect((await report({ saidBy: 'family', proxyConsent: true })).reply.problem.errors).toMatchObject([{ path: 'proxyReason', code: 'need.proxy-needs-reason' }])
  const { id, reply: kept } = await report({ saidBy: 'family', proxyConsent: true, proxyReason: '不会用手机，女儿13812345678' })
  expect(kept.status).toBe(200)
  expect(await detail(id)).toMatchObject({ saidBy: 'family', proxyConsent: true, proxyReason: '不会用手机，女儿[电话已隐去]' })
  expect((await report({ saidBy: 'office' })).reply.status).toBe(200)
})

test('a second call about the same matter is written on it and makes no second need', async () => {
  const { id } = await report()
  const [noteId, many] = [newId(), async () => (await the.as('secretary')(needEndpoints.list, { search: '哈斯' })).body.rows.length]
  const before = await many()
  const again = { id, noteId, text: '又来电话，今晚要用，13812345678' }
  for (let twice = 0; twice < 2; twice++) expect((await the.as('gridWorker')(needEndpoints.callAgain, again)).body.id).toBe(id)
  const { notes, timeline } = await detail(id)
  expect(notes.map(({ kind, text, byName }) => `${kind} ${text} ${byName}`)).toEqual(['remark 又来电话，今晚要用，[电话已隐去] 董永贵'])
  expect(timeline.filter(({ what }) => what === 'need.called-again')).toHaveLength(1)
  expect(await many()).toBe(before)
  expect((await the.as('neighbourSecretary')(needEndpoints.callAgain, { ...again, noteId: newId() })).status).toBe(404)
  await the.as('secretary')(needEndpoints.decline, { id, reason: '已自行解决' })
  expect((await the.as('secretary')(needEndpoints.callAgain, { ...again, noteId: newId() })).problem.code).toBe('need.rests-already')
})

test('a second call with danger words is handed to the social worker on duty', async () => {
  const { id } = await report()
  expect((await the.as('secretary')(needEndpoints.callAgain, { id, noteId: newId(), text: '他说不想活了' })).body).toMatchObject({ danger: true })
})

test('from report to routing, step by step, with the timeline telling each', async () => {
  const { id } = await report()
  expect((await the.as('socialWorker')(needEndpoints.route, { id, route: 'service', words: '先看看' })).problem.code).toBe('need.cannot-route-when-reported')
  expect((await the.as('secretary')(needEndpoints.askMore, { id, question: '几号楼？' })).body).toMatchObject({ status: 'returned', holder: 'resident' })
  expect((await the.as('gridWorker')(needEndpoints.answer, { id, answer: '13号楼，打0475-8212345' })).body.status).toBe('reported')
  expect((await the.as('secretary')(needEndpoints.verify, { id })).body).toMatchObject({ status: 'verified', holder: 'station' })
  const routed = await the.as('socialWorker')(needEndpoints.route, { id, route: 'service', words: '独居，够不着灯', responsibleId: the.id('person socialWorker') })
  expect(routed.body).toMatchObject({ status: 'routed', route: 'service', holder: 'community', responsibleName: '胡雨桐', dueAt: '2026-11-26T09:00:00.000Z' })
  const read = await detail(id)
  expect(read.timeline.map(({ what, name }) => `${what} ${name}`)).toEqual(['need.reported 敖日格乐', 'need.asked-more 敖日格乐', 'need.answered 董永贵', 'need.verified 敖日格乐', 'need.grid-asked 敖日格乐', 'need.routed 胡雨桐'])
  expect(read.notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['question 几号楼？', 'answer 13号楼，打[电话已隐去]', 'assessment 独居，够不着灯'])
  expect(read.next).toEqual({ step: 'dispatch', holder: 'community', dueAt: '2026-11-26T09:00:00.000Z', overdue: false })
})

test('a declined need tells the person why', async () => {
  const { id } = await report({ personName: undefined, summary: '想要一台新电视' }, 'resident')
  expect((await the.as('secretary')(needEndpoints.decline, { id, reason: '' })).status).toBe(422)
  expect((await the.as('secretary')(needEndpoints.decline, { id, reason: '不在服务范围，可以找爱心超市' })).body).toMatchObject({ status: 'declined', holder: 'nobody', dueAt: null })
  expect((await detail(id, 'resident')).notes).toMatchObject([{ kind: 'declined', text: '不在服务范围，可以找爱心超市' }])
})

test('the person does not read what the staff assessed', async () => {
  const { id } = await report({ personName: undefined }, 'resident')
  await the.as('secretary')(needEndpoints.remark, { id, noteId: newId(), text: '家有大狗' })
  expect((await detail(id)).notes).toMatchObject([{ kind: 'remark' }])
  expect((await detail(id, 'resident')).notes).toEqual([])
})

test('the same matter is merged into the other, never into itself or into one that rests', async () => {
  const [first, second, third] = [await report(), await report(), await report()]
  expect((await the.as('secretary')(needEndpoints.merge, { id: first.id, intoId: first.id })).problem.code).toBe('need.merge-into-itself')
  expect((await the.as('secretary')(needEndpoints.merge, { id: first.id, intoId: second.id })).body.status).toBe('merged')
  expect((await detail(first.id)).mergedInto?.id).toBe(second.id)
  expect((await the.as('secretary')(needEndpoints.merge, { id: third.id, intoId: first.id })).problem.code).toBe('need.merge-into-closed')
})

test('of two editors the second is told that the first was there', async () => {
  const { id, reply } = await report()
  const edit = (summary: string) => the.as('secretary')(needEndpoints.edit, { id, version: reply.body.version, summary })
  expect((await edit('灯不亮，要换灯泡')).body.summary).toBe('灯不亮，要换灯泡')
  expect((await edit('门锁不好开')).problem.code).toBe('kit.changed-meanwhile')
  expect((await detail(id)).timeline.at(-1)).toMatchObject({ what: 'need.edited', params: { fields: ['summary'] } })
})

test('what lies outside one’s scope is not there: next door, other county, other resident', async () => {
  const { id } = await report({ personName: undefined }, 'resident')
  for (const person of ['neighbourSecretary', 'farSecretary', 'otherResident'] as const) {
    expect((await the.as(person)(needEndpoints.detail, { id })).status, person).toBe(404)
    expect((await the.as(person)(needEndpoints.list, {})).body.rows.map((row) => row.id)).not.toContain(id)
  }
  expect((await the.as('neighbourSecretary')(needEndpoints.verify, { id })).status).toBe(404)
  expect((await the.as('resident')(needEndpoints.detail, { id })).status).toBe(200)
})

test('names are masked for those who only oversee', async () => {
  const { id } = await report()
  expect((await detail(id, 'streetOfficer')).personName).toBe('哈**')
})

test('the list is found by two characters, by number, and by name only where names may be read', async () => {
  const { id, reply } = await report({ summary: '想学书法，没有地方', personName: '董美玲' })
  const find = async (person: Parameters<World['as']>[0], search: string) => (await the.as(person)(needEndpoints.list, { search })).body.rows.map((row) => row.id)
  expect(await find('secretary', '书法')).toEqual([id])
  expect(await find('secretary', reply.body.code)).toEqual([id])
  expect(await find('secretary', '美玲')).toEqual([id])
  expect(await find('streetOfficer', '书法')).toEqual([id])
  expect(await find('streetOfficer', '美玲')).toEqual([])
})

test('filters narrow, pages follow one another without a gap, counts hold under the same filter', async () => {
  const ids: string[] = []
  for (let at = 0; at < 5; at++) { ids.unshift((await report({ areaCode: '150521403008003', field: 'rehabilitation', urgency: at === 0 ? 'urgent' : 'ordinary' })).id); the.pass(1) }
  const asked = { area: '150521403008003', field: ['rehabilitation' as const] }
  const first = (await the.as('secretary')(needEndpoints.list, { ...asked, limit: 3 })).body
  const second = (await the.as('secretary')(needEndpoints.list, { ...asked, limit: 3, cursor: first.next! })).body
  expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(ids)
  expect(second.next).toBeNull()
  expect((await the.as('secretary')(needEndpoints.list, { ...asked, sort: 'due' })).body.rows[0]!.urgency).toBe('urgent')
  const { figures } = (await the.as('secretary')(needEndpoints.counts, asked)).body
  expect(figures.find(({ status }) => status === 'reported')).toEqual({ status: 'reported', count: 5, more: false })
  expect((await the.as('secretary')(needEndpoints.list, { ...asked, groups: ['dementia'] })).body.rows).toEqual([])
  expect((await the.as('secretary')(needEndpoints.list, { ...asked, overdue: true })).body.rows).toEqual([])
})

test('a page mark that was tampered with is refused', async () => {
  expect((await the.as('secretary')(needEndpoints.list, { cursor: 'nonsense' })).problem.code).toBe('kit.bad-cursor')
  expect((await the.as('secretary')(needEndpoints.list, { cursor: Buffer.from('["x","y"]').toString('base64url') })).status).toBe(422)
})

test('a department path names the department, a responsible person must be a social worker', async () => {
  const { id } = await report()
  await the.as('secretary')(needEndpoints.verify, { id })
  const route = (more: object) => the.as('socialWorker')(needEndpoints.route, { id, route: 'department' as const, words: '下水道返味，要部门办', ...more })
  expect((await route({})).problem.errors).toMatchObject([{ path: 'toOrganisationId', code: 'need.route-needs-target' }])
  expect((await route({ toOrganisationId: newId() })).problem.errors).toMatchObject([{ code: 'need.no-such-target' }])
  expect((await route({ toOrganisationId: the.id('organisation housing'), responsibleId: the.id('person secretary') })).problem.errors).toMatchObject([{ code: 'need.no-such-responsible' }])
  expect((await route({ toOrganisationId: the.id('organisation housing') })).body).toMatchObject({ status: 'routed', holder: 'department' })
})
