import { existsSync, readFileSync, statSync } from 'node:fs'
import * as z from 'zod/mini'
import type { ChannelName } from '#domain/messages/message.contract.ts'
import type { Channel } from './channel.ts'
import { type Ask, outgoing } from './outgoing.ts'
import { smsChannel } from './sms.ts'
import { wechatChannel } from './wechat.ts'
import { wecomChannel } from './wecom.ts'

const filled = z.string().check(z.minLength(1), z.maxLength(400))
const Address = z.url()
const codes = z.array(filled).check(z.minLength(1), z.maxLength(50))
const shapes = {
  sms: z.object({ url: Address, keyId: filled, secret: filled, sign: filled, body: z.record(z.string(), filled), answer: z.object({ field: filled, sent: codes, later: z.array(filled) }) }),
  wecom: z.object({ baseUrl: Address, corpId: filled, agentId: z.int(), secret: filled }),
  wechat: z.object({ baseUrl: Address, appId: filled, secret: filled, templateId: filled, fields: z.record(z.string(), filled), page: z.optional(Address) }),
}
const Whole = z.object({ hosts: z.array(filled), networks: z.optional(z.array(filled)), timeoutMs: z.optional(z.int().check(z.minimum(100), z.maximum(30_000))), sms: z.optional(z.unknown()), wecom: z.optional(z.unknown()), wechat: z.optional(z.unknown()) })

export interface ReadChannels { channels: Channel[]; faults: Partial<Record<ChannelName, string>> }

const makers: { [N in ChannelName]: (settings: z.output<(typeof shapes)[N]>, ask: Ask) => Channel } = { sms: smsChannel, wecom: wecomChannel, wechat: wechatChannel }
const everywhere = (code: string): ReadChannels => ({ channels: [], faults: { sms: code, wecom: code, wechat: code } })

/**
 * The ways out as the owner has written them down: in the variable CHANNELS, or in a file of the data folder that nobody else may read.
 * Keys stand there and nowhere else. What is wrong is told by code; a part that is wrong does not take the others with it.
 */
export const readChannels = (file: string, variable: string | undefined = process.env.CHANNELS): ReadChannels => {
  if (variable === undefined && !existsSync(file)) return { channels: [], faults: {} }
  if (variable === undefined && process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) return everywhere('open-to-others')
  try {
    return channelsIn(JSON.parse(variable ?? readFileSync(file, 'utf8')))
  } catch {
    return everywhere('unreadable')
  }
}

export const channelsIn = (written: unknown): ReadChannels => {
  const whole = Whole.safeParse(written)
  if (!whole.success) return everywhere('unreadable')
  const { hosts, networks = [], timeoutMs, ...parts } = whole.data
  const ask = outgoing({ hosts, networks, ...(timeoutMs ? { timeoutMs } : {}) })
  const read: ReadChannels = { channels: [], faults: {} }
  for (const name of Object.keys(shapes) as ChannelName[]) {
    if (parts[name] === undefined) continue
    const settings = shapes[name].safeParse(parts[name])
    if (!settings.success) { read.faults[name] = 'incomplete'; continue }
    const channel = makers[name](settings.data as never, ask)
    if (hosts.includes(channel.host)) read.channels.push(channel)
    else read.faults[name] = 'host-not-listed'
  }
  return read
}
