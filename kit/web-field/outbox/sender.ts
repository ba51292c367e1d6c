import { type EntryRow, onDevice } from './on-device.ts'
import { type Body, holder, move, onQueued } from './outbox.ts'
import { type Outcome, type Step, nextToSend, restAfter, stepAfter } from './outbox.rules.ts'
import { open, seal } from './seal.ts'

export interface SenderStatus { online: boolean; sending: boolean; signIn: boolean }
/** Carries one command to the server; the app gives it, so that this file knows no address. */
export type Carry = (path: string, input: unknown, commandId: string) => Promise<Outcome>
/** Who is signed in, as the server sees it: null for nobody, undefined when the server is out of reach. */
export type AskWho = () => Promise<string | null | undefined>

let status: SenderStatus = { online: true, sending: false, signIn: false }
let carry: Carry | undefined
let askWho: AskWho | undefined
const watchers = new Set<() => void>()
const arrivals = new Set<(path: string) => void>()

export const senderStatus = (): SenderStatus => status
export const watchSender = (watcher: () => void): (() => void) => { watchers.add(watcher); return () => watchers.delete(watcher) }
export const onArrival = (listener: (path: string) => void): (() => void) => { arrivals.add(listener); return () => arrivals.delete(listener) }
const say = (change: Partial<SenderStatus>): void => { status = { ...status, ...change }; watchers.forEach((watcher) => watcher()) }

/** The session is known to have ended: the status line says so. */
export const markSignedOut = (): void => say({ signIn: true })

const KEEP_SENT_DAYS = 3
const TICK = 60_000

/** Sends at the opening of the app, when the net comes back, every minute while the page is seen, and after each new entry. */
export const startSender = (carrier: Carry, whoAsker: AskWho): void => {
  carry = carrier
  askWho = whoAsker
  say({ online: navigator.onLine })
  const hurry = (): void => { say({ online: true }); void sendNow(true) }
  window.addEventListener('online', hurry)
  window.addEventListener('offline', () => say({ online: false }))
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void sendNow() })
  setInterval(() => { if (document.visibilityState === 'visible') void sendNow() }, TICK)
  onQueued(() => { say({ signIn: false }); void sendNow() })
  void clearSent().then(() => sendNow())
}

let running: Promise<void> | undefined
let asked: 'calmly' | 'in a hurry' | undefined

/** 立即上传: in a hurry, entries that rest are tried too. */
export const sendNow = (hurried = false): Promise<void> => {
  asked = hurried || asked === 'in a hurry' ? 'in a hurry' : 'calmly'
  return (running ??= rounds().finally(() => { running = undefined }))
}

const rounds = async (): Promise<void> => {
  while (asked) {
    const hurried = asked === 'in a hurry'
    asked = undefined
    await alone(() => round(hurried)).catch(() => undefined)
  }
}

/** Two tabs, or a tab and the installed app, never send at the same moment. */
const alone = (run: () => Promise<void>): Promise<void> => (navigator.locks ? navigator.locks.request('tongpin-outbox', run) : run())

const round = async (hurried: boolean): Promise<void> => {
  const ownerId = holder()
  if (!ownerId || !carry || !(await maySendFor(ownerId, hurried))) return
  const tried = new Set<number>()
  for (;;) {
    const entry = await nextOf(ownerId, hurried, tried)
    if (!entry || holder() !== ownerId) break
    tried.add(entry.seq)
    const step = await send(entry, carry)
    if (step.round === 'stop') break
  }
  say({ sending: false })
}

/** Another tab may have signed in somebody else: the cookie they share would put this person's words under that name. */
const maySendFor = async (ownerId: string, hurried: boolean): Promise<boolean> => {
  await takeBackBroken(ownerId)
  if (!(await nextOf(ownerId, hurried, new Set()))) return false
  const who = await askWho?.()
  say({ online: who !== undefined, signIn: who !== undefined && who !== ownerId })
  return who === ownerId
}

const nextOf = async (ownerId: string, hurried: boolean, tried: ReadonlySet<number>): Promise<EntryRow | undefined> => {
  const unsent = await onDevice.entry.where('[ownerId+state]').between([ownerId, ''], [ownerId, '\uffff']).filter(({ state }) => state !== 'sent').toArray()
  return nextToSend(unsent, ownerId, hurried ? Infinity : Date.now(), tried, new Set(unsent.map(({ commandId }) => commandId)))
}

const inState = (ownerId: string, state: string): Promise<EntryRow[]> => onDevice.entry.where('[ownerId+state]').equals([ownerId, state]).toArray()

// Whoever holds the lock is the only sender: an entry still marked as sending was cut off with its tab.
const takeBackBroken = async (ownerId: string): Promise<void> => { for (const { seq } of await inState(ownerId, 'sending')) await move(seq, 'putBack') }

const send = async (row: EntryRow, by: Carry): Promise<Step> => {
  await move(row.seq, 'begin')
  say({ sending: true })
  const body = await open<Body>(row.commandId, row.sealed)
  const outcome: Outcome = body ? await by(row.path, body.input, row.commandId) : { kind: 'refused', status: 410, code: 'outbox.unreadable', sentence: '' }
  const step = stepAfter(outcome)
  // Being without a network is no try in vain: nothing was asked of the server.
  const tries = outcome.kind === 'no-connection' ? row.tries : row.tries + 1
  const problem = step.verb === 'refuse' && outcome.kind === 'refused' ? { code: outcome.code, sentence: outcome.sentence, status: outcome.status } : null
  await move(row.seq, step.verb, { tries, problem, nextTryAt: step.rests ? Date.now() + restAfter(tries) : 0 })
  say({ online: outcome.kind !== 'no-connection', signIn: step.signIn })
  if (step.verb === 'arrive') await arrived(row, body)
  return step
}

/** What has arrived needs no copy on the phone: only its label stays, for three days. */
const arrived = async (row: EntryRow, body: Body | undefined): Promise<void> => {
  await onDevice.entry.update(row.seq, { sealed: await seal(row.commandId, { input: null, about: body?.about ?? '', values: null }) })
  arrivals.forEach((tell) => tell(row.path))
}

const clearSent = async (): Promise<void> => {
  const before = new Date(Date.now() - KEEP_SENT_DAYS * 86_400_000).toISOString()
  await onDevice.entry.filter((row) => row.state === 'sent' && row.at < before).delete()
}
