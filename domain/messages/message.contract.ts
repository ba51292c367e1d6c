import * as z from 'zod/mini'
import type { Role } from '#domain/access/access.contract.ts'
import { Done, Id, Instant, endpoint, flag, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** Who is told: an account, a person’s accounts, the holders of a role for a place, or those of an organisation. */
export type Receiver =
  | { accountId: string }
  | { personId: string }
  | { role: Role; areaCode: string }
  | { organisationId: string; role?: Role }

/** The ways out of the house, besides the inbox. */
export const CHANNELS = ['sms', 'wecom', 'wechat'] as const
export const ChannelName = z.enum(CHANNELS)
export type ChannelName = z.infer<typeof ChannelName>

/** One message of one’s own inbox, already in words; `desk` and `field` say which page it opens at the office and on the phone. */
export const Message = z.object({
  id: Id, kind: z.string(), urgent: z.boolean(), zh: z.string(), en: z.string(), desk: z.nullable(z.string()), field: z.nullable(z.string()), at: Instant, read: z.boolean(),
})
export type Message = z.infer<typeof Message>

const MessageList = z.object({ unread: z.optional(flag), ...paging })
export type MessageList = z.output<typeof MessageList>
/** Without ids everything up to this instant is read: what came while one was looking stays unread. */
const ReadMessages = z.union([z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(200)) }), z.object({ until: Instant })])
export type ReadMessages = z.output<typeof ReadMessages>

/** `ready`: it can go out. The others say why nothing goes: the house lacks the way, runs as a demo, or the address is missing. */
export const ChannelState = z.enum(['ready', 'not-configured', 'demo'])
export type ChannelState = z.infer<typeof ChannelState>

const Way = z.object({ channel: ChannelName, state: ChannelState, wanted: z.boolean(), chosen: z.boolean(), needsAddress: z.boolean(), addressKnown: z.boolean(), addressEnd: z.nullable(z.string()) })
export type Way = z.infer<typeof Way>
const ChooseWay = z.object({ channel: ChannelName, wanted: z.boolean(), address: z.optional(text(64).check(z.regex(/^[\w.@-]+$/))) })
export type ChooseWay = z.output<typeof ChooseWay>

const Count = z.object({ outcome: z.string(), count: z.int() })
/** What an administrator sees of a way out: never its keys, never whom it went to. */
const ChannelCard = z.object({
  channel: ChannelName, state: ChannelState, fault: z.nullable(z.string()), host: z.nullable(z.string()),
  sent: z.int(), waiting: z.int(), failed: z.array(Count), dropped: z.array(Count), lastSentAt: z.nullable(Instant), lastFailedAt: z.nullable(Instant),
})
export type ChannelCard = z.infer<typeof ChannelCard>

export const messagesTold = fact('message.told', { kind: z.string(), aboutKind: z.string(), count: z.number() })
export const wayChosen = fact('message.way-chosen', { channel: z.string(), wanted: z.boolean() })
export const channelTried = fact('channel.tried', { channel: z.string(), outcome: z.string() })

export const messageEndpoints = {
  list: endpoint({ method: 'GET', path: '/messages', may: 'signed-in', says: 'One’s own messages, the newest first; all or the unread ones.', input: MessageList, output: page(Message) }),
  unread: endpoint({ method: 'GET', path: '/messages/unread', may: 'signed-in', says: 'How many of one’s messages are unread.', input: z.object({}), output: z.object({ count: z.int() }) }),
  read: endpoint({ method: 'POST', path: '/messages/read', may: 'signed-in', says: 'Marks some of one’s messages as read, or all up to an instant.', input: ReadMessages, output: z.object({ count: z.int() }) }),
  ways: endpoint({ method: 'GET', path: '/messages/ways', may: 'signed-in', says: 'What reaches one outside the inbox, and what one has chosen.', input: z.object({}), output: z.object({ rows: z.array(Way), keptDays: z.int() }) }),
  chooseWay: endpoint({ method: 'POST', path: '/messages/ways/choose', may: 'signed-in', says: 'Turns a way out on or off for oneself.', input: ChooseWay, output: Done }),
  channels: endpoint({ method: 'GET', path: '/channels', may: 'setting.manage', says: 'The ways out of the house: configured or not, and what came of the last seven days.', input: z.object({}), output: z.object({ demo: z.boolean(), rows: z.array(ChannelCard) }) }),
  tryChannel: endpoint({ method: 'POST', path: '/channels/try', may: 'setting.manage', says: 'Sends a test to one’s own phone or account. Refused in a demo.', input: z.object({ channel: ChannelName }), output: z.object({ outcome: z.string() }) }),
}
