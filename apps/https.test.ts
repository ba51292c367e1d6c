import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { TLSSocket } from 'node:tls'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { selfSigned } from '#checks/self-signed.ts'
import { type World, world } from '#checks/world.ts'
import { buildApp } from './build-app.ts'
import { renewCertificate } from './https.ts'
import { chooseListening } from './listening.ts'

const folder = mkdtempSync(join(tmpdir(), 'https-'))
const put = (name: string, words: string): string => { writeFileSync(join(folder, name), words); return join(folder, name) }
const now = new Date()
const first = selfSigned()
const files = { cert: put('cert.pem', first.cert), key: put('key.pem', first.key) }
const choose = (env: NodeJS.ProcessEnv) => () => chooseListening(env, now)

let here: World
let app: FastifyInstance
beforeAll(async () => {
  here = await world()
  app = await buildApp(here.platform, { house: { demo: false, demoPassword: null }, https: first })
})
afterAll(async () => {
  await app.close()
  await here.close()
  rmSync(folder, { recursive: true })
})

test('on this machine alone plain http will do; beyond it the platform does not start without https', () => {
  for (const HOST of [undefined, '127.0.0.1', 'localhost', '::1']) expect(chooseListening({ ...(HOST && { HOST }) }, now)).toMatchObject({ https: null, trustProxy: false })
  for (const HOST of ['0.0.0.0', '::', '10.1.2.3', 'shegong.example.gov.cn']) expect(choose({ HOST })).toThrow('there it must be https: give TLS_CERT and TLS_KEY')
  expect(chooseListening({ HOST: '0.0.0.0', TRUST_PROXY: '10.1.2.4' }, now)).toMatchObject({ trustProxy: '10.1.2.4' })
  expect(chooseListening({ HOST: '0.0.0.0', TLS_CERT: files.cert, TLS_KEY: files.key }, now).https).toMatchObject(first)
})

test('a certificate that would not serve is told of at once, in a sentence', () => {
  const other = put('other.pem', selfSigned().key)
  const old = selfSigned({ to: new Date(Date.now() - 1000) })
  expect(choose({ TLS_CERT: files.cert })).toThrow('go together')
  expect(choose({ TLS_CERT: files.cert, TLS_KEY: join(folder, 'none') })).toThrow('cannot be read: ENOENT')
  expect(choose({ TLS_CERT: put('nonsense.pem', 'x'), TLS_KEY: files.key })).toThrow('is not PEM')
  expect(choose({ TLS_CERT: files.cert, TLS_KEY: other })).toThrow('does not belong to')
  expect(choose({ TLS_CERT: put('old.pem', old.cert), TLS_KEY: put('old-key.pem', old.key) })).toThrow(/ended on \d{4}-\d\d-\d\d: renew it/)
  expect(choose({ PORT: 'eighty' })).toThrow('PORT=eighty is not a port')
})

const overHttps = (ca: string, path: string): Promise<{ status: number; protocol: string | null; serial: string }> => new Promise((resolve, reject) => {
  get(`https://localhost:${(app.server.address() as { port: number }).port}${path}`, { ca, agent: false }, (answer) => {
    const socket = answer.socket as TLSSocket
    resolve({ status: answer.statusCode!, protocol: socket.getProtocol(), serial: socket.getPeerX509Certificate()!.fingerprint256 })
    answer.resume()
  }).on('error', reject)
})

test('it answers over https, and a renewed certificate is taken up without a restart', async () => {
  const said: string[] = []
  renewCertificate(app, { ...first, files, until: now }, (words) => said.push(words), 20)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const before = await overHttps(first.cert, '/livez')
  expect(before).toMatchObject({ status: 200, protocol: 'TLSv1.3' })
  const renewed = selfSigned()
  writeFileSync(files.key, renewed.key)
  writeFileSync(files.cert, renewed.cert)
  utimesSync(files.cert, now, new Date(now.getTime() + 5_000))
  await expect.poll(async () => (await overHttps(renewed.cert, '/livez').catch(() => before)).serial, { timeout: 5_000 }).not.toBe(before.serial)
  writeFileSync(files.cert, 'half written')
  await expect.poll(() => said.join(), { timeout: 5_000 }).toContain('not taken up')
  await pause(50)
  expect((await overHttps(renewed.cert, '/livez')).status).toBe(200)
})

test('a proxy that heard the visitor in the open is refused with a sentence, one that heard https is believed only when it is ours', async () => {
  const ask = async (trustProxy: string | false, headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
    const behind = await buildApp(here.platform, { house: { demo: false, demoPassword: null }, trustProxy })
    const { statusCode, body } = await behind.inject({ url: '/api/house', headers, remoteAddress })
    await behind.close()
    return [statusCode, statusCode === 200 ? '' : (JSON.parse(body) as { title: string }).title] as const
  }
  const visitor = { 'x-forwarded-for': '10.9.9.9' }
  expect(await ask('10.1.2.4', { ...visitor, 'x-forwarded-proto': 'https' }, '10.1.2.4')).toEqual([200, ''])
  expect(await ask('10.1.2.4', { ...visitor, 'x-forwarded-proto': 'http' }, '10.1.2.4')).toEqual([403, '这个网址没有加密，不能用：请用 https:// 开头的网址打开。'])
  expect((await ask('10.1.2.4', { ...visitor, 'x-forwarded-proto': 'https' }, '10.6.6.6'))[0]).toBe(403)
  expect((await ask(false, { ...visitor, 'x-forwarded-proto': 'https' }))[0]).toBe(403)
  expect(await ask(false, {})).toEqual([200, ''])
})
