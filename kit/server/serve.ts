import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'
import type { Actor, Permission } from '#domain/access/access.contract.ts'
import { endedWith, mayDo } from '#domain/access/access.rules.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import { Refusal } from '#kit/refusal.ts'
import { answeredOnce } from './answered.ts'
import { changing, readingWork } from './open-work.ts'
import { parseInput } from './parse.ts'
import type { Platform } from './platform.ts'
import { refuseForeignOrigin } from './same-origin.ts'
import type { Work } from './work.ts'

/** A file as an answer; `name` is what the browser saves it as. */
export interface FileAnswer { name: string; type: string; body: Buffer | Readable; inline?: boolean }
/** An uploaded file as it came, for endpoints that take one. */
export interface TakenFile { file: Buffer }

export interface Route {
  endpoint: Endpoint
  action: (work: Work, input: never, asked: Asked) => Promise<unknown>
  before?: Before<never>
}
/** For what takes long (a picture, another house’s server): runs outside the transaction, so that none waits open meanwhile; what it finds joins the input. */
export type Before<I> = (work: Work, input: I) => Promise<object>
/** What only a few actions need of the HTTP request: sign-in and sign-out. */
export interface Asked { ip: string; device: string; setCookie: (value: string | null, maxAgeSeconds: number) => void }

/** Ties an endpoint to the action that runs it; what the action takes and gives is checked against the endpoint's schemas. */
export const route = <I extends z.ZodMiniType, O extends z.ZodMiniType, B extends object>(
  endpoint: Endpoint<I, O>,
  action: (work: Work, input: z.output<I> & TakenFile & B, asked: Asked) => Promise<z.input<O> | FileAnswer>,
  before?: (work: Work, input: z.output<I>) => Promise<B>,
): Route => ({ endpoint: endpoint as unknown as Endpoint, action: action as unknown as Route['action'], ...(before && { before: before as unknown as Before<never> }) })

export type WhoAsks = (request: FastifyRequest) => Promise<Actor | null>

export const FILE_LIMIT = 20 * 1024 * 1024

export const serve = (app: FastifyInstance, platform: Platform, whoAsks: WhoAsks, routes: readonly Route[]): void => {
  for (const { endpoint, action, before } of routes) {
    app.route({
      method: endpoint.method,
      url: `/api${endpoint.path}`,
      ...(endpoint.takesFile ? { bodyLimit: endpoint.fileLimit ?? FILE_LIMIT } : {}),
      handler: async (request, reply) => {
        if (endpoint.method === 'POST') refuseForeignOrigin(request)
        const actor = await whoAsks(request)
        const allowed = theAllowed(endpoint, actor)
        const input = parseInput(endpoint, request)
        const asked = askedBy(request, reply)
        if (endpoint.method === 'GET') return send(reply, endpoint, await action(readingWork(platform, allowed), input as never, asked))
        const found = before && await before(readingWork(platform, allowed), input as never)
        const run = (work: Work) => action(work, (found ? { ...(input as object), ...found } : input) as never, asked)
        const key = request.headers['idempotency-key']
        const answer = typeof key === 'string' && allowed.accountId && !endpoint.shownOnce
          ? await changing(platform, allowed, (work) => answeredOnce(work, { key, path: endpoint.path, inputHash: hashOf(input) }, () => run(work)))
          : await changing(platform, allowed, run)
        return send(reply, endpoint, answer)
      },
    })
  }
}

const nobody: Actor = { accountId: null, personId: null, name: '', county: '', grants: [], sessionId: null }

const theAllowed = (endpoint: Endpoint, actor: Actor | null): Actor => {
  if (endpoint.may === 'anyone') return nobody
  if (!actor) throw new Refusal('kit.sign-in-first', 401)
  // Where something was to be sent it comes back with a sentence instead of waiting for a sign-in that cannot happen; a page that only reads leads to sign-in.
  if (actor.accountEnded) throw new Refusal('kit.account-ended', endpoint.method === 'GET' ? 401 : 403, { params: { accountId: actor.accountId! } })
  if (endpoint.may !== 'signed-in' && !mayDo(actor, endpoint.may)) throw whyNotAllowed(actor, endpoint.may)
  return actor
}

/** A role that ended lately is named with its day, so that nobody looks for a mistake of their own. */
const whyNotAllowed = (actor: Actor, permission: Permission): Refusal => {
  const day = endedWith(actor, permission)
  return day ? new Refusal('kit.role-ended', 403, { params: { day } }) : new Refusal('kit.not-your-role', 403)
}

const send = (reply: FastifyReply, endpoint: Endpoint, answer: unknown): FastifyReply => {
  if (endpoint.file) {
    const { name, type, body, inline } = answer as FileAnswer
    // What somebody brought into the house is never a page of ours, whatever a browser takes it for.
    if (!inline) reply.header('content-security-policy', "default-src 'none'; sandbox")
    return reply.type(type).header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`).send(body)
  }
  // Parsing the answer is what keeps a column that was added in haste from leaving the house.
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(endpoint.output.parse(answer)))
}

const hashOf = (input: unknown): Buffer => createHash('sha256').update(JSON.stringify(input)).digest()

const askedBy = (request: FastifyRequest, reply: FastifyReply): Asked => ({
  ip: request.ip,
  device: String(request.headers['user-agent'] ?? '').slice(0, 200),
  setCookie: (value, maxAgeSeconds) => {
    const secure = request.protocol === 'https'
    const name = sessionCookie(request)
    reply.header('set-cookie', `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value ? maxAgeSeconds : 0}${secure ? '; Secure' : ''}`)
  },
})

/** `__Host-` asks for https; on a loopback without it (one office PC) some browsers would drop the cookie, so it has a plain name there. */
export const sessionCookie = (request: FastifyRequest): string => (request.protocol === 'https' ? '__Host-sid' : 'sid')
