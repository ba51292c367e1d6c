import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Hearing, hearingOf, hearsNothing, heardBy } from '#domain/reporting/live.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { WhoAsks } from '#kit/server/serve.ts'
import { type LinkedFact, factsAfter, headOf, sessionsHolding } from './live.store.ts'

interface Listener { response: ServerResponse; county: string; sessionId: string; hearing: Hearing; seq: number }
interface Rhythm { pollMs: number; sessionMs: number; heartbeatMs: number }

/** A revoked session is out within five seconds: it is looked at every two. */
const usual: Rhythm = { pollMs: 300, sessionMs: 2_000, heartbeatMs: 20_000 }
const BATCH = 500
/** Who was away for longer reads everything anew instead of hearing it all. */
const FURTHEST_BACK = 5_000
const MOST_LISTENERS = 2_000
const MOST_A_SESSION = 10
/** A line that takes no more is given up; the browser comes back by itself and says where it was. */
const MOST_UNSENT = 256 * 1024

/**
 * `GET /api/live`: what happens in one's areas as it is linked into the chain, as server-sent events `{seq, name, areaCode}`; the rows are read through their own doors.
 * One reader a county serves all its listeners; without listeners nothing is read.
 */
export const live = (app: FastifyInstance, platform: Platform, whoAsks: WhoAsks, rhythm: Rhythm = usual): void => {
  const listeners = new Set<Listener>()
  const leave = (listener: Listener): void => { listeners.delete(listener); listener.response.end() }
  const timers = [
    everyWhile(rhythm.pollMs, () => readOn(platform, listeners, leave)),
    everyWhile(rhythm.sessionMs, () => letRevokedGo(platform, listeners, leave)),
    everyWhile(rhythm.heartbeatMs, async () => { for (const listener of listeners) write(listener, ': still here\n\n', leave) }),
  ]
  app.addHook('preClose', async () => { await Promise.all(timers.map((stop) => stop())); for (const listener of listeners) leave(listener) })

  app.get('/api/live', async (request, reply) => {
    const actor = await whoAsks(request)
    if (!actor?.sessionId) throw new Refusal('kit.sign-in-first', 401)
    const hearing = hearingOf(actor)
    if (hearsNothing(hearing)) throw new Refusal('kit.not-your-role', 403)
    const own = [...listeners].filter(({ sessionId }) => sessionId === actor.sessionId)
    if (listeners.size >= MOST_LISTENERS) throw new Refusal('kit.too-often', 429)
    if (own.length >= MOST_A_SESSION) leave(own[0]!)
    const head = await headOf(platform.countyDb(actor.county), actor.county)
    const heardUntil = lastEventOf(request)
    const missed = heardUntil !== undefined && heardUntil <= head && head - heardUntil <= FURTHEST_BACK
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff', 'x-request-id': request.id })
    const listener: Listener = { response, county: actor.county, sessionId: actor.sessionId, hearing, seq: missed ? heardUntil : head }
    response.on('error', () => leave(listener))
    response.on('close', () => leave(listener))
    // Whoever cannot be told what was missed is told to read everything.
    write(listener, `retry: 3000\nid: ${listener.seq}\nevent: ${heardUntil === undefined || missed ? 'ready' : 'reread'}\ndata: {}\n\n`, leave)
    listeners.add(listener)
  })
}

const lastEventOf = (request: FastifyRequest): number | undefined => {
  const said = request.headers['last-event-id'] ?? (request.query as Record<string, unknown>)['lastEventId']
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : undefined
}

/** Each county is read once from where its slowest listener stands. */
const readOn = async (platform: Platform, listeners: ReadonlySet<Listener>, leave: (listener: Listener) => void): Promise<void> => {
  for (const county of new Set([...listeners].map((listener) => listener.county))) {
    const here = [...listeners].filter((listener) => listener.county === county)
    const facts = await factsAfter(platform.countyDb(county), county, Math.min(...here.map(({ seq }) => seq)), BATCH)
    for (const listener of here) tell(listener, facts, leave)
  }
}

const tell = (listener: Listener, facts: LinkedFact[], leave: (listener: Listener) => void): void => {
  const events: string[] = []
  for (const fact of facts) {
    if (fact.seq <= listener.seq) continue
    listener.seq = fact.seq
    const heard = heardBy(listener.hearing, fact)
    if (heard) events.push(`id: ${fact.seq}\ndata: ${JSON.stringify({ seq: fact.seq, ...heard })}\n\n`)
  }
  if (events.length > 0) write(listener, events.join(''), leave)
}

const write = (listener: Listener, text: string, leave: (listener: Listener) => void): void => {
  if (listener.response.destroyed || listener.response.writableEnded) return
  listener.response.write(text)
  if (listener.response.writableLength > MOST_UNSENT) { leave(listener); listener.response.destroy() }
}

/** Roles that change end the account's sessions, so a session that holds still hears what it heard. */
const letRevokedGo = async (platform: Platform, listeners: ReadonlySet<Listener>, leave: (listener: Listener) => void): Promise<void> => {
  if (listeners.size === 0) return
  const ids = [...new Set([...listeners].map(({ sessionId }) => sessionId))]
  const holding = await sessionsHolding(platform.ownerDb(), ids, platform.clock())
  for (const listener of listeners) if (!holding.has(listener.sessionId) && ids.includes(listener.sessionId)) leave(listener)
}

/** Again and again, each round after the last one ended; a database that is away is asked again next time. */
const everyWhile = (ms: number, act: () => Promise<void>): (() => Promise<void>) => {
  let timer: NodeJS.Timeout
  let stopped = false
  let current: Promise<void> = Promise.resolve()
  const round = (): void => { current = act().catch(() => {}).then(() => { if (!stopped) { timer = setTimeout(round, ms); timer.unref() } }) }
  timer = setTimeout(round, ms)
  timer.unref()
  return async () => { stopped = true; clearTimeout(timer); await current }
}
