import { liveQuery } from 'dexie'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Entry, entriesOf, followersOf, holder, stateOf, statesOf, staysOnDevice, waitingForOthers } from './outbox.ts'
import type { OutboxState } from './outbox.rules.ts'
import type { Problem } from './on-device.ts'
import { type SenderStatus, senderStatus, watchSender } from './sender.ts'

/** What a question to the phone's own store answers now, and again whenever it changes, in another tab too. */
const useLive = <T>(ask: () => Promise<T>, on: string): T | undefined => {
  const [answer, setAnswer] = useState<T | undefined>(undefined)
  useEffect(() => {
    const watching = liveQuery(ask).subscribe({ next: setAnswer, error: () => setAnswer(undefined) })
    return () => watching.unsubscribe()
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the question is the same as long as `on` is
  }, [on])
  return answer
}

export const useSender = (): SenderStatus => useSyncExternalStore(watchSender, senderStatus)

export interface Outstanding { waiting: number; attention: number; drafts: number }

/** The figures of the status line. */
export const useOutstanding = (): Outstanding => {
  const ownerId = holder()
  const states = useLive(() => (ownerId ? statesOf(ownerId) : Promise.resolve([])), `states ${ownerId}`) ?? []
  const count = (...wanted: OutboxState[]): number => states.filter((state) => wanted.includes(state)).length
  return { waiting: count('waiting', 'sending'), attention: count('needs-attention'), drafts: count('draft') }
}

export interface OutboxContent { entries: Entry[]; others: number; stays: boolean }

export const useOutboxContent = (): OutboxContent | undefined => {
  const ownerId = holder()
  return useLive(async () => {
    if (!ownerId) return { entries: [], others: 0, stays: true }
    return { entries: await entriesOf(ownerId), others: await waitingForOthers(ownerId), stays: await staysOnDevice() }
  }, `entries ${ownerId}`)
}

/** The photos of a report, by how far each has come. */
export const useFollowers = (commandId: string): OutboxState[] => useLive(() => followersOf(commandId), `after ${commandId}`) ?? []

/** How far one entry has come: for the page that says 已保存在本机 and then 已登记. */
export const useEntryState = (commandId: string): { state: OutboxState; problem: Problem | null } | undefined => useLive(() => stateOf(commandId), `entry ${commandId}`)
