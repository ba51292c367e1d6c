import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { type EntryRow, type Problem, onDevice } from './on-device.ts'
import { type OutboxState, type OutboxVerb, mayLeave, outboxWorkflow } from './outbox.rules.ts'
import { open, seal } from './seal.ts'

/** What is kept sealed of an entry: the call itself, its label for the person, and the form as it was filled. */
export interface Body { input: unknown; about: string; values: unknown }

/** An entry as a page shows it. */
export interface Entry { seq: number; commandId: string; form: string; path: string; state: OutboxState; at: string; tries: number; problem: Problem | null; about: string }

export interface QueueOptions {
  /** The draft this entry grew from; without it the entry gets an id of its own. */
  commandId?: string
  /** The command that must have arrived before. */
  after?: string
  /** The screen to open again should the server refuse. */
  form?: string
  values?: unknown
}

let owner: string | null = null
const tellSender = new Set<() => void>()

/** Whose entries are shown and sent: a phone may pass from hand to hand, words never do. */
export const holdFor = (accountId: string | null): void => { owner = accountId; if (accountId) wakeSender() }
export const holder = (): string | null => owner
export const onQueued = (listener: () => void): (() => void) => { tellSender.add(listener); return () => tellSender.delete(listener) }
/** Something may have changed for the better: a new entry, a new sign-in. */
export const wakeSender = (): void => tellSender.forEach((tell) => tell())

const theHolder = (): string => {
  if (!owner) throw new Error('nobody is signed in on this phone')
  return owner
}

/**
 * Puts a command into the outbox and answers its id; it goes out at once when there is a connection.
 * The id is the `Idempotency-Key`: however often the phone sends, the server carries it out once.
 */
export const queue = async <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, about: string, options: QueueOptions = {}): Promise<string> => {
  const commandId = options.commandId ?? newId()
  await write(commandId, { input, about, values: options.values ?? null }, { form: options.form ?? '', path: endpoint.path, state: 'waiting', ...(options.after ? { after: options.after } : {}) })
  askToStay()
  wakeSender()
  return commandId
}

/** Keeps a form as it is being typed; once handed in it is no longer a draft and stays as it was. */
export const saveDraft = (commandId: string, form: string, values: unknown, about: string): Promise<void> =>
  write(commandId, { input: null, about, values }, { form, path: '', state: 'draft' })

const write = async (commandId: string, body: Body, as: { form: string; path: string; state: 'draft' | 'waiting'; after?: string }): Promise<void> => {
  const ownerId = theHolder()
  const sealed = await seal(commandId, body)
  const fresh = { ...as, sealed, at: new Date().toISOString(), tries: 0, nextTryAt: 0, problem: null }
  await onDevice.transaction('rw', onDevice.entry, async () => {
    const before = await onDevice.entry.where('commandId').equals(commandId).first()
    if (!before) await onDevice.entry.add({ ...fresh, commandId, ownerId })
    // Pressed twice, or handed in from two tabs: the first time counts.
    else if (before.state === 'draft') await onDevice.entry.update(before.seq, fresh)
  })
}

/** Moves an entry by the table, or not at all. */
export const move = (seq: number, verb: OutboxVerb, more: Partial<Pick<EntryRow, 'tries' | 'nextTryAt' | 'problem'>> = {}): Promise<EntryRow | undefined> =>
  onDevice.transaction('rw', onDevice.entry, async () => {
    const row = await onDevice.entry.get(seq)
    const state = row && outboxWorkflow.after(row.state, verb)
    if (!row || !state) return undefined
    if (state === 'gone') await onDevice.entry.delete(seq)
    else await onDevice.entry.update(seq, { state, ...more })
    return row
  })

/** 再传一次 */
export const resend = async (seq: number): Promise<void> => { await move(seq, 'resend', { tries: 0, nextTryAt: 0, problem: null }); wakeSender() }

/** Opens a refused entry as the draft it came from; it keeps its id, for the server has carried nothing out. */
export const takeUp = async (seq: number): Promise<void> => { await move(seq, 'takeUp', { tries: 0, nextTryAt: 0, problem: null }) }
export const discard = async (seq: number): Promise<void> => {
  const gone = await move(seq, 'discard')
  if (gone) await dropFollowers(gone.commandId)
}

/** What belonged to a command that was thrown away has nothing to belong to. */
const dropFollowers = async (commandId: string): Promise<void> => {
  const followers = await onDevice.entry.filter(({ after }) => after === commandId).toArray()
  await onDevice.entry.bulkDelete(followers.map(({ seq }) => seq))
  await onDevice.file.bulkDelete([commandId, ...followers.map((row) => row.commandId)])
}

/** How far what belongs to a command has come. */
export const followersOf = async (commandId: string): Promise<OutboxState[]> => (await onDevice.entry.filter(({ after }) => after === commandId).toArray()).map(({ state }) => state)

const shown = async ({ sealed, ...row }: EntryRow): Promise<Entry> =>
  ({ ...row, about: (await open<Body>(row.commandId, sealed))?.about ?? '' })

export const entriesOf = async (ownerId: string): Promise<Entry[]> => {
  const rows = await onDevice.entry.where('[ownerId+state]').between([ownerId, ''], [ownerId, '\uffff']).toArray()
  return Promise.all([...rows].sort((a, b) => b.seq - a.seq).map(shown))
}

export const statesOf = async (ownerId: string): Promise<OutboxState[]> =>
  (await onDevice.entry.where('[ownerId+state]').between([ownerId, ''], [ownerId, '\uffff']).keys() as unknown as [string, OutboxState][]).map(([, state]) => state)

/** Everything unsent on this phone, whoever wrote it. */
export const unsentHere = (): Promise<number> => onDevice.entry.filter((row) => row.state !== 'sent' && row.state !== 'draft').count()

/** What waits on this phone for somebody else to sign in. */
export const waitingForOthers = (ownerId: string): Promise<number> => onDevice.entry.filter((row) => row.ownerId !== ownerId && row.state !== 'sent' && row.state !== 'draft').count()

export const stateOf = async (commandId: string): Promise<{ state: OutboxState; problem: Problem | null } | undefined> => onDevice.entry.where('commandId').equals(commandId).first()

export interface Draft { commandId: string; values: unknown; at: string }

/** The named draft of a form, or its latest. */
export const findDraft = async (form: string, commandId?: string): Promise<Draft | undefined> => {
  const rows = (await onDevice.entry.where('[ownerId+form]').equals([theHolder(), form]).toArray()).filter((row) => row.state === 'draft' && (!commandId || row.commandId === commandId))
  const row = [...rows].sort((a, b) => b.at.localeCompare(a.at))[0]
  if (!row) return undefined
  const body = await open<Body>(row.commandId, row.sealed)
  return body && { commandId: row.commandId, values: body.values, at: row.at }
}

export const dropDraft = async (commandId: string): Promise<void> => {
  const row = await onDevice.entry.where('commandId').equals(commandId).first()
  if (row) await discard(row.seq)
}

/** Whether this person may sign out here: nothing of theirs is on its way or refused. */
export const mayLeavePhone = async (ownerId: string): Promise<boolean> => mayLeave(await statesOf(ownerId))

// Asked once there is something to lose; a browser that says no is told of on the outbox page.
const askToStay = (): void => { void navigator.storage?.persist?.().catch(() => false) }
export const staysOnDevice = async (): Promise<boolean> => (await navigator.storage?.persisted?.().catch(() => false)) ?? false
