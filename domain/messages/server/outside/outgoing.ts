import { lookup as resolve } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as sealedRequest } from 'node:https'
import { type LookupFunction, isIP } from 'node:net'
import { mayReach, networks } from './addresses.ts'

export interface Reach {
  /** The only hosts that are ever asked, by name and port as they stand in the address. */
  hosts: readonly string[]
  /** Networks that are no part of the open internet and may be reached all the same; plain http is taken there only. */
  networks: readonly string[]
  timeoutMs?: number
}
export interface Answer { status: number; body: unknown; retryAfterMs?: number }
export interface Question { method: 'GET' | 'POST'; url: URL; headers?: Record<string, string>; body?: string }
export type Ask = (question: Question) => Promise<Answer>

/** Nothing was asked, or nothing readable came back; `code` is one of message.wording.ts. */
export class NoAnswer extends Error {
  code: string
  constructor(code: string) {
    super(code)
    this.name = 'NoAnswer'
    this.code = code
  }
}

const TIMEOUT_MS = 8_000
const LONGEST_ANSWER = 64 * 1024

/** The one door through which the house asks others: a listed host, an address checked when it is connected to, no redirect followed, an end in time. */
export const outgoing = (reach: Reach): Ask => {
  const named = networks(reach.networks)
  return async (question) => {
    const { url } = question
    if (!reach.hosts.includes(url.host)) throw new NoAnswer('forbidden-host')
    const literal = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(literal) !== 0 && !mayReach(literal, named)) throw new NoAnswer('forbidden-address')
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && reach.networks.length > 0)) throw new NoAnswer('forbidden-address')
    const answer = await asked(question, checked((address) => mayReach(address, named)), reach.timeoutMs ?? TIMEOUT_MS)
    if (answer.status >= 300 && answer.status < 400) throw new NoAnswer('redirected')
    return answer
  }
}

/** Resolves a name and refuses it when any of its addresses is closed: what is checked here is what is connected to, so a name cannot change in between. */
const checked = (open: (address: string) => boolean): LookupFunction => (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '')
    if (found.length === 0 || !found.every(({ address }) => open(address))) return callback(Object.assign(new Error('closed'), { code: 'ECLOSED' }), '')
    return options.all ? callback(null, found) : callback(null, found[0]!.address, found[0]!.family)
  })
}

const asked = ({ method, url, headers = {}, body }: Question, lookup: LookupFunction, timeoutMs: number): Promise<Answer> =>
  new Promise((resolved, refused) => {
    const send = url.protocol === 'https:' ? sealedRequest : plainRequest
    const sent = send(url, {
      method, lookup, agent: false, signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }), ...headers },
    }, (response) => {
      const pieces: Buffer[] = []
      let length = 0
      response.on('data', (piece: Buffer) => {
        length += piece.length
        if (length > LONGEST_ANSWER) return void sent.destroy(new NoAnswer('bad-answer'))
        pieces.push(piece)
      })
      response.on('error', (error) => refused(asNoAnswer(error)))
      response.on('end', () => resolved({ status: response.statusCode ?? 0, body: read(Buffer.concat(pieces)), ...pauseOf(response.headers['retry-after']) }))
    })
    sent.on('error', (error) => refused(asNoAnswer(error)))
    sent.end(body)
  })

const asNoAnswer = (error: Error & { code?: string }): NoAnswer => {
  if (error instanceof NoAnswer) return error
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return new NoAnswer('timeout')
  return new NoAnswer(error.code === 'ECLOSED' ? 'forbidden-address' : 'unreachable')
}

const read = (bytes: Buffer): unknown => {
  try { return JSON.parse(bytes.toString('utf8')) } catch { return undefined }
}

const pauseOf = (header: string | undefined): { retryAfterMs?: number } => (header && /^\d{1,5}$/.test(header) ? { retryAfterMs: Number(header) * 1000 } : {})
