import { type Message, type MessageList, type ReadMessages, type Receiver, messagesTold } from '#domain/messages/message.contract.ts'
import { inWords } from '#domain/messages/message.rules.ts'
import { type MessageKind, type MessageKindName, messageWords } from '#domain/messages/message.words.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { accountsOf, addMessages, countUnread, markRead, pageOfMessages, queueDeliveries } from './message.store.ts'

export interface Tidings {
  kind: MessageKindName
  to: readonly Receiver[]
  /** What it is about; `id` fills {id} in the page it opens. */
  about: { kind: string; id: string }
  params?: Record<string, string | number>
  /** The same key to the same account is one message, however often it is told. */
  once?: string
}

/** Puts a message into the inbox of each receiver, inside the change that caused it, and queues it for the ways out. Answers how many were told. */
export const tell = async (work: Work, { kind, to, about, params = {}, once }: Tidings): Promise<number> => {
  const told = await addMessages(work, await accountsOf(work, to), { kind, about, params, once: once ?? null })
  if (told.length === 0) return 0
  const { outside = [], urgent = false }: MessageKind = messageWords[kind]
  await queueDeliveries(work, told, outside, urgent)
  await work.record(messagesTold(newId(), { kind, aboutKind: about.kind, count: told.length }))
  return told.length
}

export const listMessages = async (work: Work, asked: MessageList): Promise<{ rows: Message[]; next: string | null }> => {
  const { rows, next } = await pageOfMessages(work, asked)
  return { rows: rows.map(({ id, kind, aboutId, params, at, readAt }) => ({ id, kind, at: at.toISOString(), read: readAt !== null, ...inWords(kind, aboutId, params as Record<string, string | number>) })), next }
}

export const unreadMessages = async (work: Work) => ({ count: await countUnread(work) })

export const readMessages = async (work: Work, asked: ReadMessages) =>
  ({ count: await markRead(work, 'ids' in asked ? asked : { until: new Date(asked.until) }) })
