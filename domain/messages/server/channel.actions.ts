import { CHANNELS, type ChannelCard, type ChannelName, type ChooseWay, type Way, channelTried, wayChosen } from '#domain/messages/message.contract.ts'
import { KEPT_DAYS, inWords } from '#domain/messages/message.rules.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addressOf } from './delivery.actions.ts'
import { countOutcomes, ownPhone, saveWay, waysOf } from './delivery.store.ts'
import { type Outside, sendOut, stateOf } from './outside/outside.ts'

const COUNTED_DAYS = 7

/** What one may turn on or off for oneself. */
export const listWays = (outside: Outside) => async (work: Work) => {
  const [chosen, { phoneLast4 }] = await Promise.all([waysOf(work), ownPhone(work)])
  const rows = CHANNELS.map((channel): Way => {
    const own = chosen.find((way) => way.channel === channel)
    const bySms = channel === 'sms'
    return {
      channel, state: stateOf(outside, channel), wanted: own?.wanted ?? false, chosen: own !== undefined, needsAddress: !bySms,
      addressKnown: bySms ? phoneLast4 !== null : Boolean(own?.address), addressEnd: bySms ? phoneLast4 : null,
    }
  })
  return { rows, keptDays: KEPT_DAYS }
}

export const chooseWay = async (work: Work, { channel, wanted, address }: ChooseWay) => {
  const known = (await waysOf(work)).find((way) => way.channel === channel)
  if (wanted && channel !== 'sms' && !address && !known?.address) throw new Refusal('message.address-needed', 422, { faults: [{ path: 'address', code: 'message.address-needed' }] })
  if (wanted && channel === 'sms' && !(await ownPhone(work)).phone) throw new Refusal('message.phone-missing')
  const sealed = address && channel !== 'sms' ? work.secrets.seal(`message_way.address.${channel}`, work.actor.accountId!, address) : null
  await saveWay(work, channel, wanted, sealed)
  await work.record(wayChosen(work.actor.accountId!, { channel, wanted }))
  return done
}

export const listChannels = (outside: Outside) => async (work: Work) => {
  const counted = await countOutcomes(work, new Date(work.now.getTime() - COUNTED_DAYS * 86_400_000))
  const rows = CHANNELS.map((channel): ChannelCard => {
    const own = counted.filter((one) => one.channel === channel)
    const sum = (...statuses: string[]): number => own.filter(({ status }) => statuses.includes(status)).reduce((all, { count }) => all + Number(count), 0)
    const byOutcome = (wanted: string) => own.filter(({ status, outcome }) => status === wanted && outcome).map(({ outcome, count }) => ({ outcome: outcome!, count: Number(count) }))
    const last = (wanted: string): string | null => own.filter(({ status, lastAt }) => status === wanted && lastAt).map(({ lastAt }) => new Date(lastAt as Date).toISOString()).sort().at(-1) ?? null
    return {
      channel, state: stateOf(outside, channel), fault: outside.faults[channel] ?? null, host: outside.channels.find(({ name }) => name === channel)?.host ?? null,
      sent: sum('sent'), waiting: sum('waiting', 'sending'), failed: byOutcome('failed'), dropped: byOutcome('dropped'), lastSentAt: last('sent'), lastFailedAt: last('failed'),
    }
  })
  return { demo: outside.demo, rows }
}

export interface Tried { outcome: string }

/** Asks the provider before the change begins: no transaction waits for another house’s server. Always to oneself, never to a number that was typed. */
export const askProvider = (outside: Outside) => async (work: Work, { channel }: { channel: ChannelName }): Promise<Tried> => {
  const state = stateOf(outside, channel)
  if (outside.demo) throw new Refusal('message.not-in-demo')
  if (state !== 'ready') throw new Refusal('message.channel-not-configured')
  const person = await ownPhone(work)
  if (person.demoRole !== null) throw new Refusal('message.not-in-demo')
  const way = (await waysOf(work)).find((one) => one.channel === channel)
  const to = addressOf(work.secrets, channel, { accountId: work.actor.accountId!, personId: person.id, phone: person.phone, address: way?.address ?? null })
  if (!to) throw new Refusal(channel === 'sms' ? 'message.phone-missing' : 'message.address-needed')
  const { zh } = inWords('channel.test', newId(), {})
  const outcome = await sendOut(outside, channel, to, zh, newId())
  return { outcome: outcome.kind === 'sent' ? 'sent' : outcome.why }
}

export const noteTry = async (work: Work, { channel, outcome }: { channel: ChannelName } & Tried) => {
  await work.record(channelTried(newId(), { channel, outcome }))
  return { outcome }
}
