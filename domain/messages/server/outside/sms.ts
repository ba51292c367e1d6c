import { createHash, createHmac, randomBytes } from 'node:crypto'
import { fill } from '#kit/wording.ts'
import { type Channel, again, never } from './channel.ts'
import { judgedByFault, judgedByStatus } from './judge.ts'
import type { Ask } from './outgoing.ts'

export interface SmsSettings {
  url: string
  keyId: string
  secret: string
  /** The sender’s name that the provider puts in front: 【…】. */
  sign: string
  /** The JSON the provider wants; {phone} {text} {sign} {ref} are filled in. */
  body: Record<string, string>
  /** Where the provider says how it went, and which values mean yes, and which mean later. */
  answer: { field: string; sent: readonly string[]; later: readonly string[] }
}

/** Short messages over any provider’s JSON door; each request is signed over method, path, time, nonce and body. */
export const smsChannel = (settings: SmsSettings, ask: Ask, clock: () => number = Date.now): Channel => {
  const url = new URL(settings.url)
  const { field, sent, later } = settings.answer
  return {
    name: 'sms', host: url.host,
    send: async (to, text, ref) => {
      const places = { phone: to, text, sign: settings.sign, ref }
      const body = JSON.stringify(Object.fromEntries(Object.entries(settings.body).map(([name, value]) => [name, fill(value, places)])))
      const answer = await ask({ method: 'POST', url, body, headers: signed(settings, url, body, clock()) }).catch(judgedByFault)
      if ('kind' in answer) return answer
      const refused = judgedByStatus(answer)
      if (refused) return refused
      const code = (answer.body as Record<string, unknown> | undefined)?.[field]
      if (code === undefined) return never('bad-answer')
      if (sent.includes(String(code))) return { kind: 'sent', code: String(code).slice(0, 40) }
      return later.includes(String(code)) ? again('rate-limited', String(code)) : never('refused', String(code))
    },
  }
}

const signed = ({ keyId, secret }: SmsSettings, url: URL, body: string, now: number): Record<string, string> => {
  const time = String(Math.floor(now / 1000))
  const nonce = randomBytes(12).toString('hex')
  const content = ['POST', `${url.pathname}${url.search}`, time, nonce, createHash('sha256').update(body).digest('hex')].join('\n')
  return { 'x-key-id': keyId, 'x-timestamp': time, 'x-nonce': nonce, 'x-signature': createHmac('sha256', secret).update(content).digest('hex') }
}
