import { afterAll, beforeAll, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { type World, world } from '#checks/world.ts'
import { accountSheetEndpoints as at } from '#domain/accounts/account-sheet.contract.ts'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const HEAD = ['姓名', '手机号', '岗位', '管辖区域', '工作单位', '账号']
const workbook = (rows: string[][], head = HEAD): Promise<Buffer> => writeExcel([head, ...rows].map((row) => row.map((value) => ({ value, type: String }))), { sheet: '名单' }).toBuffer()
const upload = async (rows: string[][], head?: string[]) => w.as('systemAdmin')(at.preview, { id: newId(), fileName: '名单.xlsx' }, { file: await workbook(rows, head) })
const countOf = async (table: 'account' | 'person') => (await w.platform.ownerDb().selectFrom(table).select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n

test('the list says row by row what would happen and why a row stays out, and makes nothing', async () => {
  const before = [await countOf('account'), await countOf('person')]
  const { body } = await upload([
    ['王芳', '139 4812 6657', '网格员', '达尔罕社区达尔罕二网格', '', ''],
    ['赵敏', '13804756621', '保洁', '达尔罕社区', '', ''],
    ['孙立', '15847512366', '社工', '月亮湾社区', '', ''],
    ['王 芳', '13948126657', '社区书记', '花园社区', '', ''],
    ['钱多', '', '网格员', '达尔罕一网格', '', ''],
    ['周正', '13722334455', '队长', '', '没有这个队', ''],
    ['吴用', '13722334456', '队长', '', '“牵牛花”志愿服务队', 'wuyong'],
    ['郑好', '13722334457', '社区书记', '', '', 'secretary'],
  ])
  expect(body.rows.map(({ rowNumber, outcome }) => [rowNumber, outcome])).toEqual([[2, 'new'], [3, 'error'], [4, 'error'], [5, 'error'], [6, 'error'], [7, 'error'], [8, 'new'], [9, 'error']])
  expect(body.rows[0]).toMatchObject({ name: '王芳', loginName: '王芳', phoneEnd: '6657', roles: [{ role: 'grid_worker', areaNames: ['达尔罕二网格'] }] })
  const said = body.rows.flatMap(({ problems }) => problems.map(({ zh }) => zh))
  for (const part of ['“保洁”不认识', '“月亮湾社区”不在', '和第 2 行手机号一样', '没有手机号', '“没有这个队”没有登记', '“社区书记”要写管辖区域', '“secretary”已经有人用']) expect(said.some((sentence) => sentence.includes(part)), part).toBe(true)
  expect([await countOf('account'), await countOf('person')]).toEqual(before)
  expect((await w.as('securityAdmin')(at.preview, { id: newId(), fileName: '名单.xlsx' }, { file: await workbook([]) })).status).toBe(403)
})

test('confirmed once, accounts stand and their roles wait for the security administrator', async () => {
  const { body: sheet } = await upload([['李雷', '13700000001', '社区书记、网格员', '达尔罕社区', '', ''], ['韩梅', '13700000002', '社工', '不存在社区', '', '']])
  const [once, twice] = await Promise.all([w.as('systemAdmin')(at.confirm, { id: sheet.id }), w.as('systemAdmin')(at.confirm, { id: sheet.id })])
  expect([once.status, twice.status, once.body.rows.map(({ outcome }) => outcome)]).toEqual([200, 200, ['new', 'error']])
  const waiting = (await w.as('securityAdmin')(at.requests, { status: 'waiting' })).body.rows.filter(({ personName }) => personName === '李雷').sort((a, b) => a.role.localeCompare(b.role))
  expect(waiting.map(({ role, areas, askedByName }) => [role, areas[0]?.name, askedByName])).toEqual([['community_secretary', '达尔罕社区', '许宝财'], ['grid_worker', '达尔罕社区', '许宝财']])
  expect((await w.as('systemAdmin')(at.decide, { ids: waiting.map(({ id }) => id), verdict: 'give' })).status).toBe(403)
  expect((await w.as('securityAdmin')(at.decide, { ids: [waiting[1]!.id], verdict: 'refuse' })).problem.errors?.[0]?.path).toBe('reason')
  expect((await w.as('securityAdmin')(at.decide, { ids: [waiting[1]!.id], verdict: 'refuse', reason: '另有网格员' })).body).toEqual({ decided: 1 })
  expect((await w.as('securityAdmin')(at.decide, { ids: [waiting[0]!.id], verdict: 'give' })).body).toEqual({ decided: 1 })
  expect((await w.as('securityAdmin')(at.decide, { ids: [waiting[0]!.id], verdict: 'give' })).body).toEqual({ decided: 0 })
  const { roles } = (await w.as('systemAdmin')(accountEndpoints.list, { search: '李雷' })).body.rows[0]!
  expect(roles.map(({ role, areaCodes }) => [role, areaCodes])).toEqual([['community_secretary', ['150521403008']]])
})

test('the codes are shown this once, kept nowhere in clear, and void when they are printed again', async () => {
  const { body: sheet } = await upload([['何苗', '13700000011', '网格员', '达尔罕一网格', '', 'hemiao']])
  expect((await w.as('systemAdmin')(at.slips, { id: sheet.id })).problem.code).toBe('account.sheet-not-confirmed')
  await w.as('systemAdmin')(at.confirm, { id: sheet.id })
  const first = (await w.as('systemAdmin')(at.slips, { id: sheet.id }, { key: 'print-once' })).body.slips[0]!
  const second = (await w.as('systemAdmin')(at.slips, { id: sheet.id }, { key: 'print-once' })).body.slips[0]!
  expect(first).toMatchObject({ name: '何苗', loginName: 'hemiao', roles: ['grid_worker'], place: '达尔罕一网格' })
  expect(second.code).not.toBe(first.code)
  const kept = JSON.stringify([await w.platform.ownerDb().selectFrom('answeredCommand').selectAll().execute(), await w.platform.ownerDb().selectFrom('fact').selectAll().execute(), await w.platform.ownerDb().selectFrom('invitation').selectAll().execute()])
  expect(kept).not.toContain(second.code)
  const takeUp = (code: string) => w.as(null)(accountEndpoints.takeUpInvitation, { loginName: 'hemiao', code, password: 'Niu-hua-2026' })
  expect([(await takeUp(first.code)).status, (await takeUp(second.code)).status]).toEqual([422, 200])
  expect((await w.as('systemAdmin')(at.slips, { id: sheet.id })).body.slips).toEqual([])
  expect((await w.as('securityAdmin')(at.slips, { id: sheet.id })).status).toBe(403)
})

test('a number that has an account, or a person on record under it, is recognised', async () => {
  const { body: again } = await upload([['何苗', '13700000011', '社工', '花园社区', '', '']])
  expect(again.rows[0]).toMatchObject({ outcome: 'error', problems: [{ zh: expect.stringContaining('已有账号（登录名“hemiao”）') }] })
  const id = newId()
  await w.platform.ownerDb().insertInto('person').values({ id, countyCode: '150521', areaCode: '150521403008001', name: '石榴', phone: w.platform.secrets.seal('person.phone', id, '13700000021'), phoneFoundBy: w.platform.secrets.fingerprint('person.phone', '13700000021') }).execute()
  const { body: known } = await upload([['石榴', '13700000021', '网格员', '达尔罕一网格', '', '']])
  expect(known.rows[0]!.outcome).toBe('known')
  await w.as('systemAdmin')(at.confirm, { id: known.id })
  expect(await w.platform.ownerDb().selectFrom('account').select('loginName').where('personId', '=', id).executeTakeFirst()).toEqual({ loginName: '石榴' })
})

test('what is no such list is refused in words, and a template can be fetched', async () => {
  expect((await upload([['1', '2']], ['甲', '乙'])).status).toBe(422)
  expect((await w.as('systemAdmin')(at.preview, { id: newId(), fileName: 'x.xlsx' }, { file: Buffer.from('%PDF-1.4') })).problem.code).toBe('workbook.not-a-workbook')
  const template = await w.as('systemAdmin')(at.template, {})
  expect([template.status, template.raw.rawPayload.length > 2000]).toEqual([200, true])
  expect((await w.as('systemAdmin')(at.preview, { id: newId(), fileName: '模板.xlsx' }, { file: template.raw.rawPayload })).body.rows).toEqual([])
})

test('five hundred people come in within ten seconds', { timeout: 120_000 }, async () => {
  const rows = Array.from({ length: 500 }, (_, n) => [`员${String.fromCharCode(0x4e00 + n)}`, `136${String(10_000_000 + n)}`, n % 2 ? '网格员' : '社工', n % 2 ? '达尔罕一网格' : '达尔罕社区', '', ''])
  // The work it costs, not the wall clock: other tests run beside this one.
  const begun = process.cpuUsage()
  const { body: sheet } = await upload(rows)
  const { body } = await w.as('systemAdmin')(at.confirm, { id: sheet.id })
  const { slips } = (await w.as('systemAdmin')(at.slips, { id: sheet.id })).body
  expect([body.rows.filter(({ outcome }) => outcome === 'new').length, slips.length, new Set(slips.map(({ code }) => code)).size]).toEqual([500, 500, 500])
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(10_000)
})
