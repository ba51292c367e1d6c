import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { HouseRules } from '#domain/accounts/server/first-run.actions.ts'
import { sessionBook } from '#domain/accounts/server/sessions.ts'
import { live } from '#domain/reporting/server/live.ts'
import { newId } from '#kit/ids.ts'
import type { Platform } from '#kit/server/platform.ts'
import { answerProblems } from '#kit/server/problem.ts'
import { serve, sessionCookie, type WhoAsks } from '#kit/server/serve.ts'
import { refusePlainHttp } from './https.ts'
import { openApi } from './openapi.ts'
import { type Equipment, allRoutes } from './routes.ts'
import { servePages } from './serve-pages.ts'

export interface AppOptions {
  house: HouseRules
  /** Where the built front ends lie; without them only the API answers. */
  pages?: string
  log?: boolean
  trustProxy?: boolean | string
  /** Our own certificate, where no proxy brings one. */
  https?: { cert: string; key: string } | null
  /** Ways out of the house and a folder for files; without it nothing goes out and files are kept for this run only. */
  equipment?: Equipment
  /** Whether the database answers and its migrations are done. */
  ready?: () => Promise<boolean>
}

const BODY_LIMIT = 6 * 1024 * 1024
/** Sign-ins a minute from one address: an office of hundreds behind one line stays well below. */
const SIGN_INS_A_MINUTE = 300
const guarded = new Set(['/api/session/open', '/api/invitation/take-up', '/api/first-run'])

export const buildApp = async (platform: Platform, options: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    // The route pattern, never the URL: a query may hold a name.
    logger: options.log ? { level: 'info', serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) } } : false,
    genReqId: () => newId(), bodyLimit: BODY_LIMIT, trustProxy: options.trustProxy ?? false, forceCloseConnections: true, requestTimeout: 30_000, routerOptions: { maxParamLength: 200 },
    ...(options.https ? { https: { cert: options.https.cert, key: options.https.key, minVersion: 'TLSv1.2' } } : {}),
  }) as unknown as FastifyInstance
  answerProblems(app, platform)
  refusePlainHttp(app)
  takeOnlyWhatWeRead(app)
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], styleSrc: ["'self'"], objectSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'self'"], formAction: ["'self'"] } },
    strictTransportSecurity: { maxAge: 15_552_000 }, referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(compress, { global: true, threshold: 4096, encodings: ['gzip'] })
  await app.register(rateLimit, { global: true, max: SIGN_INS_A_MINUTE, timeWindow: '1 minute', allowList: (request) => !guarded.has(request.routeOptions?.url ?? '') })
  app.addHook('onSend', async (request, reply) => { reply.header('x-request-id', request.id); if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store') })

  const { actorOf } = sessionBook(platform.ownerDb, platform.clock)
  const whoAsks: WhoAsks = async (request) => {
    const key = request.cookies[sessionCookie(request)]
    return key ? actorOf(key) : null
  }
  serve(app, platform, whoAsks, allRoutes(options.house, options.equipment))
  live(app, platform, whoAsks)
  const described = JSON.stringify(openApi())
  app.get('/api/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(described))
  answerHealth(app, options.ready ?? (async () => true))
  if (options.pages && existsSync(join(options.pages, 'desk'))) await servePages(app, options.pages)
  return app
}

/** JSON and uploaded files: every other way of writing a body is refused before it is read. */
const takeOnlyWhatWeRead = (app: FastifyInstance): void => {
  const json = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, json)
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, next) => next(null, body))
}

const answerHealth = (app: FastifyInstance, ready: () => Promise<boolean>): void => {
  app.get('/livez', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const ok = await ready().catch(() => false)
    return reply.code(ok ? 200 : 503).send({ ok })
  })
}
