import { type Channel, type SendOutcome, again, never } from './channel.ts'
import { judgedByStatus } from './judge.ts'
import type { Ask } from './outgoing.ts'
import { accessToken, withToken } from './token.ts'

export interface WecomSettings { baseUrl: string; corpId: string; agentId: number; secret: string }

const ENDED = [40014, 42001]
const outcomes: Record<number, SendOutcome> = {
  [-1]: again('busy', -1), 45009: again('rate-limited', 45009), 45033: again('rate-limited', 45033),
  40013: never('credentials', 40013), 40001: never('credentials', 40001), 60020: never('credentials', 60020), 301002: never('credentials', 301002),
  60111: never('address-unknown', 60111), 81013: never('address-unknown', 81013), 46003: never('address-unknown', 46003),
}

/** 企业微信: a text message of the county's own application (gettoken, message/send). */
export const wecomChannel = ({ baseUrl, corpId, agentId, secret }: WecomSettings, ask: Ask): Channel => {
  const at = (path: string, query: Record<string, string>): URL => new URL(`${path}?${new URLSearchParams(query)}`, baseUrl)
  const token = accessToken(() => ask({ method: 'GET', url: at('/cgi-bin/gettoken', { corpid: corpId, corpsecret: secret }) }))
  return {
    name: 'wecom', host: new URL(baseUrl).host,
    send: async (to, text) => {
      const body = JSON.stringify({ touser: to, msgtype: 'text', agentid: agentId, text: { content: text }, enable_duplicate_check: 1, duplicate_check_interval: 1800 })
      const answer = await withToken(token, ENDED, (value) => ask({ method: 'POST', url: at('/cgi-bin/message/send', { access_token: value }), body }))
      if ('kind' in answer) return answer
      const { errcode, invaliduser, msgid } = (answer.body ?? {}) as { errcode?: number; invaliduser?: string; msgid?: string }
      if (typeof errcode !== 'number') return judgedByStatus(answer) ?? never('bad-answer')
      if (errcode !== 0) return outcomes[errcode] ?? never('refused', errcode)
      // Everything went well, only not to this person.
      return invaliduser ? never('address-unknown', 'invaliduser') : { kind: 'sent', code: msgid?.slice(0, 40) ?? null }
    },
  }
}
