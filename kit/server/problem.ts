import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '#kit/refusal.ts'
import type { Language } from '#kit/wording.ts'
import type { Platform } from './platform.ts'

export const languageOf = (request: FastifyRequest): Language => (/^\s*en/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'zh')

/** What Fastify itself refuses, as our own codes. */
const fastifyCodes: Record<string, [code: string, status: number]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['kit.not-json', 400],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['kit.not-json', 400],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['kit.not-json', 400],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['kit.wrong-content-type', 415],
  FST_ERR_CTP_BODY_TOO_LARGE: ['kit.too-large', 413],
  FST_ERR_BAD_URL: ['kit.no-such-page', 404],
  FST_ERR_NOT_FOUND: ['kit.no-such-page', 404],
}

/** What the database refuses although every rule said yes: two people at the same moment, or a value it cannot hold. */
const databaseCodes: Record<string, [code: string, status: number]> = {
  '23505': ['kit.already-there', 409], '23P01': ['kit.overlaps', 409], '23503': ['kit.refers-to-nothing', 409], '23514': ['kit.out-of-range', 422],
  '22P05': ['kit.wrong-format', 422], '22021': ['kit.wrong-format', 422], '22003': ['kit.out-of-range', 422], '22008': ['kit.no-such-day', 422], '40001': ['kit.changed-meanwhile', 409], '40P01': ['kit.changed-meanwhile', 409],
}
const databaseAway = new Set(['57P01', '57P02', '57P03', '08006', '08001', '08003', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'])

export const answerProblems = (app: FastifyInstance, platform: Platform): void => {
  app.setNotFoundHandler(() => { throw new Refusal('kit.no-such-page', 404) })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = asRefusal(error)
    const language = languageOf(request)
    const say = (code: string, params: Record<string, string | number>) => platform.sentence(code, language, params)
    const ref = randomBytes(4).toString('hex').toUpperCase()
    if (!refusal) request.log.error({ err: error, ref }, 'unexpected')
    const { code, status, params, faults } = refusal ?? new Refusal('kit.unexpected', 500)
    if (status === 503 || status === 429) reply.header('retry-after', '2')
    return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify({
      type: `urn:tongpin:${code}`, title: say(code, { ref, ...params }), status, code, ref,
      ...(Object.keys(params).length ? { params } : {}),
      ...(faults.length ? { errors: faults.map((fault) => ({ ...fault, message: say(fault.code, fault.params ?? {}) })) } : {}),
    }))
  })
}

const asRefusal = (error: FastifyError & { constraint?: string }): Refusal | undefined => {
  if (error instanceof Refusal) return error
  const known = fastifyCodes[error.code] ?? databaseCodes[error.code]
  if (known) return new Refusal(...known)
  if (databaseAway.has(error.code) || /Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after/.test(error.message)) return new Refusal('kit.database-away', 503)
  if (error.statusCode === 429) return new Refusal('kit.too-often', 429)
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) return new Refusal('kit.bad-request', error.statusCode)
  return undefined
}
