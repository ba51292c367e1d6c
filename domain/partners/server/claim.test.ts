import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { type MakeClaim, type PutUp, claimEndpoints as at } from '#domain/partners/claim.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { attachmentEndpoints } from '#domain/attachments/attachment.contract.ts'
import { partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const COMMUNITY = '150521403008'
const wish = (more: Partial<PutUp> = {}, who: PersonKey = 'secretary') => w.as(who)(at.putUp, { id: newId(), kind: 'wish', areaCode: COMMUNITY, title: '给活动室添一块小黑板', ...more })
const make = (itemId: string, who: 'partner' | 'liaison' = 'partner', more: Partial<MakeClaim> = {}) => w.as(who)(at.make, { id: newId(), itemId, ...more })
const aNeed = async (summary = '老人腿脚不便，洗衣机坏了'): Promise<string> => {
  const id = newId()
  await w.as('socialWorker')(needEndpoints.report, { id, areaCode: `${COMMUNITY}001`, summary, personId: w.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '走访时看到' })
  return id
}
const hall = async (who: 'partner' | 'liaison' = 'partner') => (await w.as(who)(at.hall, { limit: 200 })).body.rows

test('a need is put up under a neutral title; what leads to a person is refused', async () => {
  const needId = await aNeed()
  const put = (title: string) => w.as('secretary')(at.putUp, { id: newId(), kind: 'need', needId, title })
  for (const [title, code] of [['给包其其格修洗衣机', 'claim.public-names-person'], ['帮独居老人修洗衣机', 'claim.public-tells-condition'], ['到3号楼2单元修洗衣机', 'claim.public-has-address'], ['修洗衣机，打13800000000', 'claim.public-has-number']] as const) expect((await put(title)).problem.errors, title).toMatchObject([{ path: 'title', code }])
  expect((await put('修一台洗衣机')).body).toMatchObject({ status: 'open', left: 1, needId })
  expect((await put('修一台洗衣机')).problem.code).toBe('claim.need-up-already')
  const seen = (await hall()).find(({ title }) => title === '修一台洗衣机')!
  expect(JSON.stringify(seen)).not.toMatch(/包|腿脚|不便/)
  expect(Object.keys(seen)).not.toContain('needId')
})
test('the unit is told how to deliver, and the family name, once its claim is confirmed', async () => {
  const item = (await w.as('socialWorker')(at.putUp, { id: newId(), kind: 'need', needId: await aNeed(), title: '换一根晾衣绳' })).body
  const claim = (await make(item.id, 'partner', { words: '我们后勤可以去' })).body
  expect(claim).toMatchObject({ status: 'made', needId: null, needCode: null, handOver: null, familyName: null, verbs: ['withdraw'] })
  expect((await w.as('partner')(messageEndpoints.list, {})).body.rows.filter(({ kind }) => kind === 'claim.confirmed')).toEqual([])
  expect((await w.as('secretary')(at.confirm, { id: claim.id, handOver: '周三上午到社工站找胡雨桐，一起上门', tellsName: true })).body).toMatchObject({ status: 'confirmed', needCode: expect.any(String) })
  const after = (await w.as('partner')(at.list, {})).body.rows.find(({ id }) => id === claim.id)!
  expect(after).toMatchObject({ handOver: '周三上午到社工站找胡雨桐，一起上门', familyName: '包**', needId: null })
  expect((await w.as('streetOfficer')(at.list, {})).body.rows.find(({ id }) => id === claim.id)).toMatchObject({ handOver: null, familyName: null })
  const stored = await w.platform.ownerDb().selectFrom('claim').select('handOver').where('id', '=', claim.id).executeTakeFirstOrThrow()
  expect(stored.handOver!.toString('utf8')).not.toContain('社工站')
})
test('delivered, reported, looked at: the row is struck off, the need stays open until its evaluation', async () => {
  const needId = await aNeed()
  const item = (await w.as('secretary')(at.putUp, { id: newId(), kind: 'need', needId, title: '送一袋米' })).body
  const { id } = (await make(item.id)).body
  expect((await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', words: '送到了' })).problem.code).toBe('claim.cannot-report-when-made')
  await w.as('secretary')(at.confirm, { id })
  expect((await w.as('partner')(at.report, { id, deliveredOn: '2026-11-25', words: '送到了' })).problem.errors).toMatchObject([{ path: 'deliveredOn', code: 'claim.delivered-in-future' }])
  expect((await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', words: '送到了' })).body.status).toBe('reported')
  expect((await w.as('secretary')(at.sendBack, { id, reason: '少一张签收单' })).body).toMatchObject({ status: 'confirmed', reason: '少一张签收单' })
  await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', words: '补上了签收单' })
  expect((await w.as('secretary')(at.check, { id, words: '已电话核对' })).body).toMatchObject({ status: 'delivered', checkWords: '已电话核对' })
  expect((await w.as('secretary')(at.items, {})).body.rows.find((row) => row.id === item.id)).toMatchObject({ status: 'struck', delivered: 1, left: 0 })
  const need = (await w.as('secretary')(needEndpoints.detail, { id: needId })).body
  expect(need.status).toBe('reported')
  expect(need.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['need.put-up', 'need.claimed', 'need.claim-delivered']))
})
test('part of it is claimed, part of it is delivered, the rest goes back to the hall', async () => {
  const item = (await wish({ title: '暖水袋', quantity: 20, unit: '个' })).body
  const { id } = (await make(item.id, 'partner', { quantity: 15 })).body
  expect((await make(item.id, 'liaison', { quantity: 6 })).problem.errors).toMatchObject([{ path: 'quantity', code: 'claim.not-so-many-left', message: expect.stringContaining('5 个') }])
  await w.as('secretary')(at.confirm, { id })
  expect((await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', quantity: 16, words: '都送了' })).problem.errors).toMatchObject([{ path: 'quantity', code: 'claim.more-than-claimed' }])
  await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', quantity: 12, words: '送了十二个' })
  await w.as('secretary')(at.check, { id })
  expect((await hall('liaison')).find((row) => row.id === item.id)).toMatchObject({ left: 8 })
})
test('two units reach for the last one at the same moment: one gets it, the other is told clearly', async () => {
  for (let time = 0; time < 5; time++) {
    const item = (await wish({ title: `最后一件${time}` })).body
    const replies = await Promise.all([make(item.id, 'partner'), make(item.id, 'liaison')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)!.problem).toMatchObject({ code: 'claim.just-taken', title: '刚刚被别的单位认领完了。请看看其他的。' })
    expect((await w.as('secretary')(at.items, {})).body.rows.find((row) => row.id === item.id)).toMatchObject({ taken: 1, left: 0 })
  }
})
test('a claim sent three times over a bad line is one claim', async () => {
  const item = (await wish({ title: '折叠椅', quantity: 10, unit: '把' })).body
  const sent = { id: newId(), itemId: item.id, quantity: 3 }
  const replies = await Promise.all([1, 2, 3].map(() => w.as('partner')(at.make, sent)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await w.as('secretary')(at.items, {})).body.rows.find((row) => row.id === item.id)).toMatchObject({ taken: 3 })
  expect((await make(item.id)).problem.code).toBe('claim.yours-already')
})
test('what is declined or withdrawn may be claimed again, each with its reason', async () => {
  const item = (await wish({ title: '粉笔两盒' })).body
  const first = (await make(item.id)).body
  expect((await w.as('secretary')(at.decline, { id: first.id, reason: '这次先留给学校' })).body).toMatchObject({ status: 'declined', reason: '这次先留给学校' })
  expect((await w.as('partner')(messageEndpoints.list, {})).body.rows.map(({ kind }) => kind)).toContain('claim.declined')
  const second = (await make(item.id, 'liaison')).body
  await w.as('secretary')(at.confirm, { id: second.id })
  expect((await w.as('liaison')(at.withdraw, { id: second.id, reason: '本月预算没有批' })).body.status).toBe('withdrawn')
  expect((await make(item.id)).body.status).toBe('made')
})
test('what is held is not taken down; what nobody holds is, and then nobody can claim it', async () => {
  const item = (await wish({ title: '水彩笔' })).body
  const { id } = (await make(item.id)).body
  expect((await w.as('secretary')(at.takeDown, { id: item.id })).problem.code).toBe('claim.item-held')
  await w.as('partner')(at.withdraw, { id, reason: '换了别的' })
  expect((await w.as('secretary')(at.takeDown, { id: item.id })).body.status).toBe('withdrawn')
  expect((await make(item.id)).problem.code).toBe('claim.item-closed')
})
test('a danger cannot be put up, and one that is heard in a report is sealed', async () => {
  expect((await w.as('secretary')(at.putUp, { id: newId(), kind: 'need', needId: await aNeed('老人说活着没意思'), title: '陪聊一次' })).problem.code).toBe('need.danger-apart')
  const needId = await aNeed()
  const item = (await w.as('secretary')(at.putUp, { id: newId(), kind: 'need', needId, title: '擦一次窗户' })).body
  const { id } = (await make(item.id)).body
  await w.as('secretary')(at.confirm, { id, handOver: '到社工站', tellsName: true })
  expect((await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', words: '擦了窗户，老人说不想活了' })).body).toMatchObject({ reportWords: '已转专业跟进', handOver: null, familyName: null })
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.danger).toBe(true)
})
test('a unit sees its own claims only; next door sees none of ours and cannot answer them', async () => {
  const item = (await wish({ title: '风筝' })).body
  const { id } = (await make(item.id)).body
  expect((await w.as('liaison')(at.list, {})).body.rows.map((row) => row.id)).not.toContain(id)
  for (const who of ['neighbourSecretary', 'farSecretary'] as const) {
    expect((await w.as(who)(at.list, {})).body.rows.map((row) => row.id), who).not.toContain(id)
    expect((await w.as(who)(at.confirm, { id })).status, who).toBe(404)
    expect((await w.as(who)(at.takeDown, { id: item.id })).status, who).toBe(404)
  }
  expect((await w.as('liaison')(at.report, { id, deliveredOn: '2026-11-24', words: '送到了' })).status).toBe(404)
  expect((await w.as('partner')(at.confirm, { id })).status).toBe(403)
  expect((await w.as('secretary')(at.make, { id: newId(), itemId: item.id })).status).toBe(403)
})
test('a unit helps where it sits and where a ledger names it', async () => {
  const there = (await wish({ title: '花园社区的课桌', areaCode: '150521403009' }, 'neighbourSecretary')).body
  expect((await hall()).map((row) => row.id)).not.toContain(there.id)
  expect((await make(there.id)).status).toBe(404)
  await w.platform.ownerDb().insertInto('partner').values({ id: newId(), countyCode: '150521', areaCode: '150521403009', organisationId: w.id('organisation hospital'), createdAt: w.platform.clock() }).execute()
  expect((await hall()).map((row) => row.id)).toContain(there.id)
  expect((await hall('liaison')).map((row) => row.id)).toContain(there.id)
})
test('what waits for whom: the community confirms and looks, the unit delivers', async () => {
  const kinds = async (who: PersonKey) => new Map((await w.as(who)(waitingEndpoints.list, { limit: 200 })).body.rows.map(({ id, kind }) => [id, kind]))
  const { id } = (await make((await wish({ title: '跳棋三副' })).body.id)).body
  expect((await kinds('secretary')).get(id)).toBe('claim')
  await w.as('secretary')(at.confirm, { id })
  expect((await kinds('partner')).get(id)).toBe('deliver')
  await w.as('partner')(at.report, { id, deliveredOn: '2026-11-24', words: '送到了' })
  expect([(await kinds('secretary')).get(id), (await kinds('partner')).get(id), (await kinds('neighbourSecretary')).get(id)]).toEqual(['delivery', undefined, undefined])
})
test('the unit brings a photo of what it delivered; others of the county do not see it', async () => {
  const { id } = (await make((await wish({ title: '象棋三副' })).body.id)).body
  const files = async (who: PersonKey) => { const { status, body } = await w.as(who)(attachmentEndpoints.list, { aboutKind: 'claim', aboutId: id }); return status === 200 ? body.mayAdd : status }
  expect(await files('partner')).toBe(false)
  await w.as('secretary')(at.confirm, { id })
  expect([await files('partner'), await files('secretary'), await files('liaison'), await files('neighbourSecretary')]).toEqual([true, false, 404, 404])
})
test('the ledger tells what a unit has claimed and delivered', async () => {
  const { id } = (await w.as('secretary')(partnerEndpoints.add, { id: newId(), areaCode: COMMUNITY, organisationId: w.id('organisation hospital'), partyState: 'undetermined' })).body
  const { claimed, delivered } = (await w.as('secretary')(partnerEndpoints.detail, { id })).body
  expect([claimed > 0, delivered]).toEqual([true, 2])
})
