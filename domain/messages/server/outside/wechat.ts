import { fill } from '#kit/wording.ts'
import { type Channel, type SendOutcome, again, never } from './channel.ts'
import { judgedByStatus } from './judge.ts'
import type { Ask } from './outgoing.ts'
import { accessToken, withToken } from './token.ts'

export interface WechatSettings {
  baseUrl: string
  appId: string
  secret: string
  templateId: string
  /** The fields of the template the account was granted (`thing1`, `time2`…); {text} is filled in. */
  fields: Record<string, string>
  /** The page a tap opens. */
  page?: string | undefined
}

const ENDED = [40001, 40014, 42001]
const outcomes: Record<number, SendOutcome> = {
  [-1]: again('busy', -1), 45009: again('rate-limited', 45009), 45011: again('rate-limited', 45011),
  40001: never('credentials', 40001), 40013: never('credentials', 40013), 40125: never('credentials', 40125), 40164: never('credentials', 40164), 40037: never('refused', 40037),
  40003: never('address-unknown', 40003), 43004: never('not-followed', 43004), 43101: never('not-followed', 43101),
}
/** The longest value that fields of the kind `thing` take. */
const LONGEST = 20

/** A template message of the county's service account (token, message/template/send); `client_msg_id` lets it drop a resent one. */
export const wechatChannel = ({ baseUrl, appId, secret, templateId, fields, page }: WechatSettings, ask: Ask): Channel => {
  const at = (path: string, query: Record<string, string>): URL => new URL(`${path}?${new URLSearchParams(query)}`, baseUrl)
  const token = accessToken(() => ask({ method: 'GET', url: at('/cgi-bin/token', { grant_type: 'client_credential', appid: appId, secret }) }))
  const short = (name: string, value: string): string => (/^thing\d+$/.test(name) && [...value].length > LONGEST ? `${[...value].slice(0, LONGEST - 1).join('')}…` : value)
  return {
    name: 'wechat', host: new URL(baseUrl).host,
    send: async (to, text, ref) => {
      const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value: short(name, fill(value, { text })) }]))
      const body = JSON.stringify({ touser: to, template_id: templateId, ...(page ? { url: page } : {}), client_msg_id: ref, data })
      const answer = await withToken(token, ENDED, (value) => ask({ method: 'POST', url: at('/cgi-bin/message/template/send', { access_token: value }), body }))
      if ('kind' in answer) return answer
      const { errcode, msgid } = (answer.body ?? {}) as { errcode?: number; msgid?: number }
      if (typeof errcode !== 'number') return judgedByStatus(answer) ?? never('bad-answer')
      return errcode === 0 ? { kind: 'sent', code: msgid === undefined ? null : String(msgid).slice(0, 40) } : (outcomes[errcode] ?? never('refused', errcode))
    },
  }
}
