import { createHash, createHmac } from 'node:crypto'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { mayReach, networks } from './addresses.ts'
import type { Channel } from './channel.ts'
import { outgoing } from './outgoing.ts'
import { sendOut, stateOf } from './outside.ts'
import { type Asked, type Provider, provider, written } from './provider.fixture.ts'
import { channelsIn, readChannels } from './read-channels.ts'

let far: Provider | undefined
afterEach(async () => { await far?.close(); far = undefined })

const channelTo = async (name: Channel['name'], answer: Parameters<typeof provider>[0]): Promise<Channel> => {
  far = await provider(answer)
  return channelsIn(written(far)).channels.find((channel) => channel.name === name)!
}
const token = (value: string) => ({ json: { errcode: 0, access_token: value, expires_in: 7200 } })

describe('short messages', () => {
  test('the provider gets number and text in its own words, signed over everything', async () => {
    const sms = await channelTo('sms', () => ({ json: { code: 'OK' } }))
    expect(await sms.send('13800001111', '有一件事等您', 'ref-1')).toEqual({ kind: 'sent', code: 'OK' })
    const [{ method, path, body, headers }] = far!.asked as [Asked]
    expect([method, path, body]).toEqual(['POST', '/sms/send', { mobile: '13800001111', content: '【同频】有一件事等您', outId: 'ref-1' }])
    const content = ['POST', '/sms/send?v=1', headers['x-timestamp'], headers['x-nonce'], createHash('sha256').update(JSON.stringify(body)).digest('hex')].join('\n')
    expect(headers['x-signature']).toBe(createHmac('sha256', 'sms-secret').update(content).digest('hex'))
    expect(JSON.stringify(far!.asked)).not.toContain('sms-secret')
  })
  test.each([
    ['its own no', { json: { code: 'BAD_SIGN' } }, { kind: 'never', why: 'refused', code: 'BAD_SIGN' }],
    ['its own later', { json: { code: 'BUSY' } }, { kind: 'again', why: 'rate-limited', code: 'BUSY' }],
    ['too fast', { status: 429, headers: { 'retry-after': '120' } }, { kind: 'again', why: 'rate-limited', code: '429', afterMs: 120_000 }],
    ['its server is ill', { status: 503 }, { kind: 'again', why: 'busy', code: '503' }],
    ['wrong keys', { status: 401 }, { kind: 'never', why: 'credentials', code: '401' }],
    ['a web page instead of an answer', { text: '<html>' }, { kind: 'never', why: 'bad-answer', code: null }],
    ['elsewhere', { status: 302, headers: { location: 'http://169.254.169.254/' } }, { kind: 'never', why: 'redirected', code: null }],
    ['silence', { never: true as const }, { kind: 'again', why: 'timeout', code: null }],
  ])('%s', async (_name, answer, outcome) => {
    const sms = await channelTo('sms', () => answer)
    expect(await sms.send('13800001111', '有一件事等您', 'ref-1')).toEqual(outcome)
    expect(far!.asked.length).toBe(1)
  })
  test('a server that is not there is tried again', async () => {
    const sms = await channelTo('sms', () => ({}))
    await far!.close()
    expect(await sms.send('13800001111', 'x', 'r')).toMatchObject({ kind: 'again', why: 'unreachable' })
  })
  test('an answer without end is cut off', async () => {
    const sms = await channelTo('sms', () => ({ text: 'x'.repeat(1_000_000) }))
    expect(await sms.send('13800001111', 'x', 'r')).toMatchObject({ kind: 'never', why: 'bad-answer' })
  })
})

describe('企业微信', () => {
  test('one token serves many messages', async () => {
    const wecom = await channelTo('wecom', ({ path }) => (path === '/cgi-bin/gettoken' ? token('t1') : { json: { errcode: 0, msgid: 'm1' } }))
    expect(await Promise.all([wecom.send('hyt', '一', 'a'), wecom.send('hyt', '二', 'b')])).toEqual([{ kind: 'sent', code: 'm1' }, { kind: 'sent', code: 'm1' }])
    expect(far!.asked.filter(({ path }) => path === '/cgi-bin/gettoken').map(({ query }) => query.get('corpid'))).toEqual(['corp'])
    expect(far!.asked.at(-1)).toMatchObject({ path: '/cgi-bin/message/send', body: { touser: 'hyt', msgtype: 'text', agentid: 1000002, enable_duplicate_check: 1 } })
  })
  test('a token that ended early is fetched anew, and the message goes once', async () => {
    let given = 0
    const wecom = await channelTo('wecom', ({ path, query }) => (path === '/cgi-bin/gettoken' ? token(`t${++given}`) : query.get('access_token') === 't1' ? { json: { errcode: 42001 } } : { json: { errcode: 0, msgid: 'm' } }))
    expect(await wecom.send('hyt', '一', 'a')).toEqual({ kind: 'sent', code: 'm' })
    expect(given).toBe(2)
  })
  test('a token that is never right is not asked for without end', async () => {
    const wecom = await channelTo('wecom', ({ path }) => (path === '/cgi-bin/gettoken' ? token('t') : { json: { errcode: 40014 } }))
    expect(await wecom.send('hyt', '一', 'a')).toMatchObject({ kind: 'never', code: '40014' })
    expect(far!.asked.length).toBe(4)
  })
  test.each([[{ errcode: 45009 }, 'again', 'rate-limited'], [{ errcode: -1 }, 'again', 'busy'], [{ errcode: 0, invaliduser: 'hyt' }, 'never', 'address-unknown'], [{ errcode: 60020 }, 'never', 'credentials'], [{ errcode: 999999 }, 'never', 'refused']])('%o', async (json, kind, why) => {
    const wecom = await channelTo('wecom', ({ path }) => (path === '/cgi-bin/gettoken' ? token('t') : { json }))
    expect(await wecom.send('hyt', '一', 'a')).toMatchObject({ kind, why })
  })
  test('wrong keys show at the token', async () => {
    const wecom = await channelTo('wecom', () => ({ json: { errcode: 40013, errmsg: 'invalid corpid' } }))
    expect(await wecom.send('hyt', '一', 'a')).toEqual({ kind: 'never', why: 'credentials', code: '40013' })
  })
})

describe('微信服务号', () => {
  test('the template’s fields are filled, long ones cut to what WeChat takes', async () => {
    const wechat = await channelTo('wechat', ({ path }) => (path === '/cgi-bin/token' ? token('t') : { json: { errcode: 0, msgid: 77 } }))
    expect(await wechat.send('openid', '这是一句比二十个字还要长很多很多很多很多的话', 'ref-9')).toEqual({ kind: 'sent', code: '77' })
    const { body } = far!.asked.at(-1) as { body: { touser: string; client_msg_id: string; data: Record<string, { value: string }> } }
    expect([body.touser, body.client_msg_id, [...body.data['thing1']!.value].length, body.data['const2']!.value]).toEqual(['openid', 'ref-9', 20, '同频'])
  })
  test.each([[43004, 'never', 'not-followed'], [40003, 'never', 'address-unknown'], [45009, 'again', 'rate-limited'], [-1, 'again', 'busy']])('error %i', async (errcode, kind, why) => {
    const wechat = await channelTo('wechat', ({ path }) => (path === '/cgi-bin/token' ? token('t') : { json: { errcode } }))
    expect(await wechat.send('openid', '一', 'a')).toMatchObject({ kind, why })
  })
})

describe('where nothing may be sent', () => {
  const reaches = (url: string, more: Partial<Parameters<typeof outgoing>[0]> = {}) => outgoing({ hosts: [new URL(url).host], networks: [], timeoutMs: 500, ...more })({ method: 'GET', url: new URL(url) }).then(() => 'reached', (error: { code: string }) => error.code)
  test.each(['https://127.0.0.1/', 'https://169.254.169.254/latest/', 'https://10.0.0.8/', 'https://192.168.1.1/', 'https://172.20.0.1/', 'https://100.64.1.1/', 'https://0.0.0.0/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[fe80::1]/', 'https://[fd00::1]/', 'https://[64:ff9b::7f00:1]/', 'https://2130706433/', 'https://0x7f.1/'])('%s', async (url) =>
    expect(await reaches(url)).toBe('forbidden-address'))
  test('a name that resolves to this machine', async () => expect(await reaches('https://localhost/')).toBe('forbidden-address'))
  test('a host that is not on the list', async () => expect(await reaches('https://example.org/', { hosts: ['sms.example.org'] })).toBe('forbidden-host'))
  test('plain http on the open internet', async () => expect(await reaches('http://192.0.43.8/')).toBe('forbidden-address'))
  test('a redirect is not followed, not even to a listed host', async () => {
    far = await provider(({ path }) => (path === '/there' ? { json: {} } : { status: 307, headers: { location: '/there' } }))
    expect(await reaches(`${far.base}/here`, { networks: ['127.0.0.0/8'] })).toBe('redirected')
    expect(far.asked.length).toBe(1)
  })
  test('addresses of the open internet may be reached, and a network the owner named', () => {
    expect(mayReach('203.119.206.1', networks([]))).toBe(true)
    expect(mayReach('2408:8000::1', networks([]))).toBe(true)
    expect(mayReach('10.8.3.4', networks(['10.8.0.0/16']))).toBe(true)
    expect(mayReach('10.9.3.4', networks(['10.8.0.0/16']))).toBe(false)
    expect(mayReach('not an address', networks([]))).toBe(false)
  })
})

describe('what the owner has written down', () => {
  const whole = written({ host: 'sms.example.org', base: 'https://sms.example.org' })
  test('nothing written is nothing configured, without a fault', () => expect(readChannels('/nowhere/channels.json', undefined)).toEqual({ channels: [], faults: {} }))
  test('a file that others can read is not used', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'channels-')), 'channels.json')
    writeFileSync(file, JSON.stringify(whole), { mode: 0o600 })
    expect(readChannels(file, undefined).channels.map(({ name }) => name)).toEqual(['sms', 'wecom', 'wechat'])
    chmodSync(file, 0o644)
    expect(readChannels(file, undefined)).toMatchObject({ channels: [], faults: { sms: 'open-to-others' } })
  })
  test('a part that is wrong does not take the others with it', () => {
    const read = channelsIn({ ...whole, wecom: { baseUrl: 'https://sms.example.org' }, wechat: { ...whole.wechat, baseUrl: 'https://elsewhere.example.org' } })
    expect(read.channels.map(({ name }) => name)).toEqual(['sms'])
    expect(read.faults).toEqual({ wecom: 'incomplete', wechat: 'host-not-listed' })
  })
  test('nonsense is told as nonsense', () => expect(readChannels('/nowhere', '{')).toMatchObject({ faults: { sms: 'unreadable' } }))
})

test('a demo sends nothing, whatever is configured: the provider is not even asked', async () => {
  far = await provider(() => ({ json: { code: 'OK' } }))
  const read = channelsIn(written(far))
  expect(await sendOut({ ...read, demo: true }, 'sms', '13800001111', 'x', 'r')).toMatchObject({ kind: 'never', why: 'demo' })
  expect(stateOf({ ...read, demo: true }, 'sms')).toBe('demo')
  expect(far.asked).toEqual([])
})
