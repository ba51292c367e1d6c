import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type World, world } from '#checks/world.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { linkPendingFacts } from '#domain/audit/server/chainer.ts'
import { putFact, putNeed } from './reporting.fixture.ts'

let w: World
let address: string
const lines: AbortController[] = []
beforeAll(async () => { w = await world(); address = await w.app.listen({ port: 0, host: '127.0.0.1' }) })
afterEach(() => { for (const line of lines.splice(0)) line.abort() })
afterAll(() => w.close())

interface Event { id?: string; event?: string; data?: { seq: number; name: string; areaCode: string } }

/** Listens as a browser does; `heard` grows, `closed` says that the server hung up. */
const listenAs = async (person: PersonKey, lastEventId?: number) => {
  const line = new AbortController()
  lines.push(line)
  const response = await fetch(`${address}/api/live`, { headers: { cookie: await w.cookieOf(person), ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }) }, signal: line.signal })
  const listening = { status: response.status, type: response.headers.get('content-type'), heard: [] as Event[], closed: false, names: () => listening.heard.flatMap(({ data }) => data?.name ?? []) }
  void read(response, listening.heard).catch(() => {}).finally(() => { listening.closed = true })
  if (response.status === 200) await vi.waitFor(() => expect(listening.heard.length).toBeGreaterThan(0))
  return listening
}
const read = async (response: Response, heard: Event[]): Promise<void> => {
  let rest = ''
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + part).split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').filter((text) => !text.startsWith(':')).map((text) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 2)]))
      const { data, ...event } = fields
      heard.push({ ...event, ...(event['event'] || !data ? {} : { data: JSON.parse(data) as NonNullable<Event['data']> }) })
    }
  }
}
const happens = async (name: string, areaCode: string, county = '150521'): Promise<void> => {
  await putFact(w, name, await putNeed(w, { area: areaCode }), areaCode, undefined, {}, county)
  await linkPendingFacts(w.platform.ownerDb(), w.platform.clock())
}
const grid = '150521403008001'

test('what happens in her grids reaches the secretary by itself, what happens next door does not', async () => {
  const [ours, next, far] = [await listenAs('secretary'), await listenAs('neighbourSecretary'), await listenAs('farSecretary')]
  expect(ours.type).toMatch('text/event-stream')
  await happens('need.reported', grid)
  await happens('need.verified', '150521403009001')
  await happens('need.reported', '620302001005001', '620302')
  await vi.waitFor(() => expect([ours.names(), next.names(), far.names()]).toEqual([['need.reported'], ['need.verified'], ['need.reported']]), { timeout: 3_000, interval: 50 })
  expect(ours.heard.at(-1)!.data).toEqual({ seq: expect.any(Number), name: 'need.reported', areaCode: grid })
})
test('whoever lost the line hears what was missed, once and in order', async () => {
  const before = await listenAs('secretary')
  const last = Number(before.heard.at(-1)!.id)
  lines.splice(0).forEach((line) => line.abort())
  for (const name of ['need.reported', 'need.verified', 'need.routed']) await happens(name, grid)
  const again = await listenAs('secretary', last)
  await vi.waitFor(() => expect(again.names()).toEqual(['need.reported', 'need.verified', 'need.routed']), { timeout: 3_000 })
  await happens('need.dispatched', grid)
  await vi.waitFor(() => expect(again.names().at(-1)).toBe('need.dispatched'), { timeout: 3_000 })
  const seqs = again.heard.flatMap(({ data }) => data?.seq ?? [])
  expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
})
test('a mark that the chain does not know asks for a fresh look', async () => expect((await listenAs('secretary', 900_000)).heard[0]).toMatchObject({ event: 'reread' }))
test('a danger is heard by the social worker and by nobody else', async () => {
  const [worker, secretary, leader] = [await listenAs('socialWorker'), await listenAs('secretary'), await listenAs('leader')]
  await happens('danger.raised', grid)
  await happens('need.reported', grid)
  await vi.waitFor(() => expect([worker.names(), secretary.names(), leader.names()]).toEqual([['danger.raised', 'need.reported'], ['need.reported'], ['figures.moved']]), { timeout: 3_000 })
  expect(leader.heard.at(-1)!.data!.areaCode).toBe('150521')
})
test('residents and administrators have nothing to listen to, nobody nothing at all', async () => {
  expect((await listenAs('resident')).status).toBe(403)
  expect((await listenAs('systemAdmin')).status).toBe(403)
  expect((await fetch(`${address}/api/live`)).status).toBe(401)
})
test('a session that is revoked is hung up within five seconds; the others go on', async () => {
  const [going, staying] = [await listenAs('streetOfficer'), await listenAs('countyOfficer')]
  await w.as('streetOfficer')(accountEndpoints.signOut, {})
  const revokedAt = Date.now()
  await vi.waitFor(() => expect(going.closed).toBe(true), { timeout: 6_000, interval: 50 })
  expect(Date.now() - revokedAt).toBeLessThan(5_000)
  expect(staying.closed).toBe(false)
})
test('an unattended desk still signs out: listening is not using', async () => {
  const forgotten = await listenAs('stationLead')
  await w.platform.ownerDb().updateTable('session').set({ lastSeenAt: new Date('2026-06-01T00:00:00Z') }).where('accountId', '=', w.id('account stationLead')).execute()
  await vi.waitFor(() => expect(forgotten.closed).toBe(true), { timeout: 6_000, interval: 50 })
})
test('nine listeners cost no more questions than one', async () => {
  const asked = vi.spyOn(w.platform, 'countyDb')
  await Promise.all(Array.from({ length: 9 }, () => listenAs('secretary')))
  asked.mockClear()
  await pause(1_100)
  expect(asked.mock.calls.length).toBeLessThanOrEqual(5)
  asked.mockRestore()
})
