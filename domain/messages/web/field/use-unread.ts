import type { messageEndpoints } from '#domain/messages/message.contract.ts'
import { useRead } from '#kit/web/reads.ts'

// The shell of the phone carries no schemas that it does not need: the door's address is enough to ask a number.
const door = { method: 'GET', path: '/messages/unread' } as unknown as typeof messageEndpoints.unread
const EVERY = 60_000

/** How many messages wait; asked at the opening, on coming back, and once a minute while the phone is looked at. */
export const useUnread = (): number => useRead(door, {}, { every: EVERY }).data?.count ?? 0
