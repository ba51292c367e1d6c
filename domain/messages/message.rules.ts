import { clockOf, dayOf, addDays, instantAt } from '#kit/dates.ts'
import { fill } from '#kit/wording.ts'
import { type MessageKind, messageWords } from './message.words.ts'

/** A kind that an older version knew: the message stays readable, it only opens nothing. */
const unknown: MessageKind = { zh: '有一条消息，这个版本已经打不开了。', en: 'A message that this version cannot open.', desk: null, field: null }

export const kindOf = (kind: string): MessageKind => (messageWords as Record<string, MessageKind>)[kind] ?? unknown

/** What stands in the inbox: both sentences filled, and the pages it opens. */
export const inWords = (kind: string, aboutId: string, params: Record<string, string | number>) => {
  const { zh, en, desk, field, urgent = false } = kindOf(kind)
  const path = (pattern: string | null): string | null => (pattern === null ? null : fill(pattern, { id: aboutId, ...encoded(params) }))
  return { zh: fill(zh, params), en: fill(en, params), desk: path(desk), field: path(field), urgent }
}

const encoded = (params: Record<string, string | number>) => Object.fromEntries(Object.entries(params).map(([place, value]) => [place, encodeURIComponent(value)]))

/** Messages are deleted after so many days, read or not: what they were about stands where it belongs. */
export const KEPT_DAYS = 90

const QUIET_FROM = '21:00'
const QUIET_UNTIL = '08:00'
/** From nine in the evening to eight in the morning phones stay still, unless it is urgent: the instant at which the quiet ends, or nothing. */
export const quietUntil = (now: Date, urgent: boolean): Date | null => {
  if (urgent) return null
  const [day, clock] = [dayOf(now), clockOf(now)]
  if (clock < QUIET_UNTIL) return instantAt(day, QUIET_UNTIL)
  return clock >= QUIET_FROM ? instantAt(addDays(day, 1), QUIET_UNTIL) : null
}

/** After the first try four more, each later than the one before. */
const REST_MINUTES = [1, 5, 15, 60] as const
export const MOST_TRIES = REST_MINUTES.length + 1
/** When to try again after this many tries; nothing when it is given up. A provider that asks for a longer pause gets it. */
export const nextTryAt = (now: Date, tries: number, asksMs = 0): Date | null => {
  const rest = REST_MINUTES[tries - 1]
  return rest === undefined ? null : new Date(now.getTime() + Math.max(rest * 60_000, Math.min(asksMs, 6 * 3_600_000)))
}

const OLDEST_HOURS = 24
export interface Delivered {
  createdAt: Date
  readAt: Date | null
  accountStatus: string
  demoAccount: boolean
  wanted: boolean
  address: string | null
}
/** Why a queued message no longer goes out. In the inbox it stays. */
export const whyDropped = ({ createdAt, readAt, accountStatus, demoAccount, wanted, address }: Delivered, now: Date): string | undefined => {
  if (demoAccount) return 'demo-person'
  if (accountStatus !== 'active') return 'account-ended'
  if (!wanted) return 'not-wanted'
  if (readAt) return 'read-already'
  if (now.getTime() - createdAt.getTime() > OLDEST_HOURS * 3_600_000) return 'too-old'
  return address ? undefined : 'no-address'
}

/** Whether an account wants this way: what was chosen holds; unasked, only what is urgent goes out. */
export const wants = (chosen: boolean | null | undefined, urgent: boolean): boolean => chosen ?? urgent
