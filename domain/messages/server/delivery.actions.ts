import type { ChannelName } from '#domain/messages/message.contract.ts'
import { KEPT_DAYS, inWords, kindOf, nextTryAt, quietUntil, wants, whyDropped } from '#domain/messages/message.rules.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import { type Claimed, claimDue, deleteBefore, endClaim, whereTo } from './delivery.store.ts'
import type { SendOutcome } from './outside/channel.ts'
import { type Outside, sendOut, stateOf } from './outside/outside.ts'

const AT_ONCE = 8

/** One round of sending what is due, in every county; answers how many were taken up. */
export const drainDeliveries = async (platform: Platform, outside: Outside): Promise<number> => {
  const claimed = await claimDue(platform.ownerDb(), platform.clock(), AT_ONCE)
  await Promise.all(claimed.map((one) => deliver(platform, outside, one)))
  return claimed.length
}

const deliver = async (platform: Platform, outside: Outside, claimed: Claimed): Promise<void> => {
  const [db, now] = [platform.ownerDb(), platform.clock()]
  const found = await whereTo(db, claimed)
  // The message was deleted between the two statements, and the delivery with it.
  if (!found) return
  const state = stateOf(outside, claimed.channel)
  if (outside.demo || state !== 'ready') return void (await endClaim(db, claimed, { status: 'dropped', outcome: outside.demo ? 'demo' : state }, now))
  const { urgent = false } = kindOf(found.kind)
  const address = addressOf(platform.secrets, claimed.channel, found)
  const dropped = whyDropped({ ...found, createdAt: claimed.createdAt, demoAccount: found.demoRole !== null, wanted: wants(found.wanted, urgent), address }, now)
  if (dropped) return void (await endClaim(db, claimed, { status: 'dropped', outcome: dropped }, now))
  const quiet = quietUntil(now, urgent)
  // Waiting for the morning is no try in vain.
  if (quiet) return void (await endClaim(db, claimed, { status: 'waiting', outcome: 'quiet-hours', dueAt: quiet, attempts: claimed.attempts - 1 }, now))
  const { zh } = inWords(found.kind, found.aboutId, found.params as Record<string, string | number>)
  const outcome = await sendOut(outside, claimed.channel, address!, zh, claimed.id).catch((error: unknown): SendOutcome => {
    console.error(`sending by ${claimed.channel}: ${(error as Error).message}`)
    return { kind: 'again', why: 'unexpected', code: null }
  })
  await writeDown(platform, claimed, outcome)
}

const writeDown = async (platform: Platform, claimed: Claimed, outcome: SendOutcome): Promise<void> => {
  const [db, now] = [platform.ownerDb(), platform.clock()]
  const providerCode = outcome.code
  if (outcome.kind === 'sent') return void (await endClaim(db, claimed, { status: 'sent', outcome: null, providerCode }, now))
  const dueAt = outcome.kind === 'again' ? nextTryAt(now, claimed.attempts, outcome.afterMs) : null
  await endClaim(db, claimed, dueAt ? { status: 'waiting', outcome: outcome.why, providerCode, dueAt } : { status: 'failed', outcome: outcome.why, providerCode }, now)
}

/** Short messages go to the person's number; the others to the address they gave. */
export const addressOf = (secrets: Secrets, channel: ChannelName, { accountId, personId, phone, address }: { accountId: string; personId: string; phone: Buffer | null; address: Buffer | null }): string | null => {
  if (channel === 'sms') return phone && secrets.open('person.phone', personId, phone)
  return address && secrets.open(`message_way.address.${channel}`, accountId, address)
}

const AT_A_TIME = 2_000
/** Deletes what has been kept long enough; answers how many. */
export const forgetOldMessages = async (platform: Platform): Promise<number> => {
  const before = new Date(platform.clock().getTime() - KEPT_DAYS * 86_400_000)
  for (let all = 0; ;) {
    const gone = await deleteBefore(platform.ownerDb(), before, AT_A_TIME)
    all += gone
    if (gone < AT_A_TIME) return all
  }
}
