import { workflow } from '#kit/workflow.ts'

/** 草稿 · 待上传 · 上传中 · 已上传 · 需处理 */
export type OutboxState = 'draft' | 'waiting' | 'sending' | 'sent' | 'needs-attention'
export type OutboxVerb = 'finish' | 'begin' | 'arrive' | 'putBack' | 'refuse' | 'takeUp' | 'resend' | 'discard'

export const outboxWorkflow = workflow<OutboxState | 'gone', OutboxVerb>({
  draft: { finish: 'waiting', discard: 'gone' },
  waiting: { begin: 'sending' },
  sending: { arrive: 'sent', putBack: 'waiting', refuse: 'needs-attention' },
  sent: {},
  'needs-attention': { takeUp: 'draft', resend: 'waiting', discard: 'gone' },
  gone: {},
})

/** What came back from one try. `status` is that of HTTP, `sentence` the server's own words. */
export type Outcome =
  | { kind: 'answered' }
  | { kind: 'no-connection' }
  | { kind: 'refused'; status: number; code: string; sentence: string }

/** What to do with this entry, whether it rests before its next try, whether the round goes on, and whether the person must sign in again. */
export interface Step { verb: 'arrive' | 'putBack' | 'refuse'; rests: boolean; round: 'next' | 'stop'; signIn: boolean }

// The server asks for a pause, or is only just coming back: the others would fare no better.
const PAUSES = new Set([408, 425, 429, 502, 503, 504])

/** A refusal goes to the person and never blocks the next entry; everything else waits and loses nothing. */
export const stepAfter = (outcome: Outcome): Step => {
  if (outcome.kind === 'answered') return { verb: 'arrive', rests: false, round: 'next', signIn: false }
  if (outcome.kind === 'no-connection') return { verb: 'putBack', rests: false, round: 'stop', signIn: false }
  if (outcome.status === 401) return { verb: 'putBack', rests: false, round: 'stop', signIn: true }
  if (PAUSES.has(outcome.status)) return { verb: 'putBack', rests: true, round: 'stop', signIn: false }
  // An error met by one entry alone must not hold back the rest of a day's work.
  if (outcome.status >= 500) return { verb: 'putBack', rests: true, round: 'next', signIn: false }
  return { verb: 'refuse', rests: false, round: 'next', signIn: false }
}

const WAITS_SECONDS = [5, 15, 60, 300, 900]

/** How long an entry rests after this many tries in vain, in milliseconds. */
export const restAfter = (tries: number): number => (WAITS_SECONDS[Math.min(tries, WAITS_SECONDS.length) - 1] ?? 0) * 1000

export interface Queued { seq: number; ownerId: string; state: OutboxState; nextTryAt: number; after?: string }

/**
 * The oldest first, only one's own, and what already had its turn in this round is left alone.
 * All text goes before any photo, and no photo before its own text has arrived (`unsent`: the commands that have not).
 */
export const nextToSend = <E extends Queued>(entries: readonly E[], ownerId: string, now: number, tried: ReadonlySet<number>, unsent: ReadonlySet<string> = new Set()): E | undefined =>
  entries
    .filter((entry) => entry.ownerId === ownerId && entry.state === 'waiting' && entry.nextTryAt <= now && !tried.has(entry.seq) && !(entry.after && unsent.has(entry.after)))
    .sort((a, b) => Number(Boolean(a.after)) - Number(Boolean(b.after)) || a.seq - b.seq)[0]

/** A draft is not yet promised to anyone; all else must reach the server, or be settled, before the phone may change hands. */
export const mayLeave = (states: readonly OutboxState[]): boolean => states.every((state) => state === 'sent' || state === 'draft')
