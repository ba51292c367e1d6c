import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#apps/build-app.ts'
import { type World, world } from '#checks/world.ts'
import { accountEndpoints as at } from '#domain/accounts/account.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const signInAs = async (loginName: string, password: string, totp?: string) => w.as(null)(at.signIn, { loginName, password, front: 'desk', ...(totp ? { totp } : {}) })
const cookieFrom = (raw: { headers: Record<string, unknown> }) => String(raw.headers['set-cookie']).split(';')[0]!
const withCookie = (cookie: string) => ({ headers: { cookie } })

const invited = async (loginName: string) => {
  const id = newId()
  const { body } = await w.as('systemAdmin')(at.invite, { id, personId: w.id('person neighbourSocialWorker'), loginName })
  return { id, code: body.code }
}

test('invited by a one-time code, with a password of her own, she signs in; the code works once', async () => {
  const { id, code } = await invited('lichuihua')
  await w.as('securityAdmin')(at.assignRole, { id: newId(), accountId: id, role: 'social_worker', areaCodes: ['150521403009'], organisationId: null, fromOn: '2026-11-01', toOn: null })
  expect((await w.as(null)(at.takeUpInvitation, { loginName: 'lichuihua', code: 'WRONGCODE2', password: 'Niu-hua-2026' })).status).toBe(422)
  expect((await w.as(null)(at.takeUpInvitation, { loginName: 'lichuihua', code, password: 'short' })).problem.code).toBe('account.password-short-staff')
  expect((await w.as(null)(at.takeUpInvitation, { loginName: 'lichuihua', code, password: 'Niu-hua-2026' })).status).toBe(200)
  expect((await w.as(null)(at.takeUpInvitation, { loginName: 'lichuihua', code, password: 'Niu-hua-2027' })).status).toBe(422)
  const inside = await signInAs('lichuihua', 'Niu-hua-2026')
  expect(inside.body).toEqual({ outcome: 'in' })
  expect(String(inside.raw.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
  const me = await w.as(null)(at.me, {}, withCookie(cookieFrom(inside.raw)))
  expect(me.body.roles.map(({ role, areas }) => [role, areas[0]?.name])).toEqual([['social_worker', '花园社区']])
})

test('an unknown name and a wrong password get the same answer, and five wrong tries close the door for a while', async () => {
  const unknown = await signInAs('nobody-here', 'whatever-123')
  const wrong = await signInAs('lichuihua', 'whatever-123')
  expect([unknown.status, unknown.problem.code]).toEqual([wrong.status, wrong.problem.code])
  for (let n = 0; n < 4; n++) await signInAs('lichuihua', 'whatever-123')
  expect((await signInAs('lichuihua', 'Niu-hua-2026')).problem.code).toBe('account.locked')
  w.pass(16)
  expect((await signInAs('lichuihua', 'Niu-hua-2026')).status).toBe(200)
})

test('with a second factor on, the password alone does not open, and a code is used once', async () => {
  const first = await signInAs('lichuihua', 'Niu-hua-2026')
  const mine = withCookie(cookieFrom(first.raw))
  const { secret } = (await w.as(null)(at.beginTotp, { password: 'Niu-hua-2026' }, mine)).body
  const now = () => Math.floor(w.platform.clock().getTime() / 1000)
  expect((await w.as(null)(at.confirmTotp, { code: '000000' }, mine)).status).toBe(422)
  expect((await w.as(null)(at.confirmTotp, { code: generateSync({ secret, epoch: now() }) }, mine)).status).toBe(200)
  w.pass(2)
  expect((await signInAs('lichuihua', 'Niu-hua-2026')).body).toEqual({ outcome: 'second-factor' })
  const code = generateSync({ secret, epoch: now() })
  expect((await signInAs('lichuihua', 'Niu-hua-2026', code)).body).toEqual({ outcome: 'in' })
  expect((await signInAs('lichuihua', 'Niu-hua-2026', code)).problem.code).toBe('account.wrong-code')
})

test('where the county asks for two factors, a password opens only the page that sets the second one up', async () => {
  const { id, code } = await invited('qimuge')
  await w.as('securityAdmin')(at.assignRole, { id: newId(), accountId: id, role: 'system_admin', areaCodes: ['150521'], organisationId: null, fromOn: '2026-11-01', toOn: null })
  await w.as(null)(at.takeUpInvitation, { loginName: 'qimuge', code, password: 'Niu-hua-2026' })
  await w.platform.ownerDb().insertInto('setting').values({ id: newId(), countyCode: '150521', name: 'secondFactor', value: JSON.stringify(true), fromAt: w.platform.clock() }).execute()
  const inside = withCookie(cookieFrom((await signInAs('qimuge', 'Niu-hua-2026')).raw))
  expect((await w.as(null)(at.me, {}, inside)).body).toMatchObject({ totpAsked: true, permissions: [] })
  expect((await w.as(null)(at.list, {}, inside)).status).toBe(403)
  await w.platform.ownerDb().deleteFrom('setting').where('name', '=', 'secondFactor').execute()
})

test('the cookie is new at each sign-in, gone after sign-out, and a role taken away is out within five seconds', async () => {
  const { id, code } = await invited('saren')
  const roleId = newId()
  await w.as('securityAdmin')(at.assignRole, { id: roleId, accountId: id, role: 'system_admin', areaCodes: ['150521403'], organisationId: null, fromOn: '2026-11-01', toOn: null })
  await w.as(null)(at.takeUpInvitation, { loginName: 'saren', code, password: 'Niu-hua-2026' })
  const one = cookieFrom((await signInAs('saren', 'Niu-hua-2026')).raw)
  const two = cookieFrom((await signInAs('saren', 'Niu-hua-2026')).raw)
  expect(one).not.toBe(two)
  expect((await w.as(null)(at.mySessions, {}, withCookie(two))).body.rows).toHaveLength(2)
  await w.as(null)(at.signOut, {}, withCookie(one))
  const other = await buildApp(w.platform, { house: { demo: false, demoPassword: null } })
  const ask = (cookie: string) => other.inject({ url: '/api/me', headers: { cookie } }).then(({ statusCode }) => statusCode)
  expect([await ask(one), await ask(two)]).toEqual([401, 200])
  await w.as('securityAdmin')(at.endRole, { id: roleId })
  await new Promise((resolve) => setTimeout(resolve, 5_100))
  expect(await ask(two)).toBe(401)
  await other.close()
})

test('an administrator neither suspends herself nor gives herself rights, and reaches only her own areas', async () => {
  expect((await w.as('systemAdmin')(at.setStatus, { id: w.id('account systemAdmin'), status: 'suspended' })).problem.code).toBe('account.not-oneself')
  const toSelf = { id: newId(), accountId: w.id('account securityAdmin'), role: 'social_worker' as const, areaCodes: ['150521'], organisationId: null, fromOn: '2026-11-01', toOn: null }
  expect((await w.as('securityAdmin')(at.assignRole, toSelf)).problem.code).toBe('role.not-to-oneself')
  expect((await w.as('securityAdmin')(at.assignRole, { ...toSelf, accountId: w.id('account farSecretary') })).status).toBe(404)
  expect((await w.as('securityAdmin')(at.assignRole, { ...toSelf, accountId: w.id('account gridWorker'), areaCodes: ['620302001005'] })).problem.errors?.[0]?.code).toBe('role.no-such-area')
  expect((await w.as('secretary')(at.list, {})).status).toBe(403)
})

test('another site’s form cannot post here, and a body that is not JSON is refused in words', async () => {
  const cookie = await w.cookieOf('systemAdmin')
  const post = (headers: Record<string, string>, payload: string) => w.app.inject({ method: 'POST', url: '/api/session/close', headers: { cookie, ...headers }, payload })
  expect((await post({ 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, '{}')).statusCode).toBe(403)
  expect((await post({ 'content-type': 'application/json' }, '{}')).statusCode).toBe(403)
  expect((await post({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }, 'a=1')).statusCode).toBe(415)
  const broken = await post({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', 'accept-language': 'en' }, '{"a":')
  expect(broken.statusCode).toBe(400)
  expect(broken.json()).toMatchObject({ code: 'kit.not-json', title: expect.stringContaining('nothing was saved') })
})
