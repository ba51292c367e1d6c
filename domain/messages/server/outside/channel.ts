import type { ChannelName } from '#domain/messages/message.contract.ts'

/** What came of one try. `why` is a code of message.wording.ts, `code` the provider's own; `again` says that a later try may fare better. */
export type SendOutcome =
  | { kind: 'sent'; code: string | null }
  | { kind: 'again' | 'never'; why: string; code: string | null; afterMs?: number }

/** One way out of the house. `ref` is the same for each try of one delivery, so that a provider can tell a resent one. */
export interface Channel {
  name: ChannelName
  /** Where it sends to, for the administrator's eyes; never its keys. */
  host: string
  send: (to: string, text: string, ref: string) => Promise<SendOutcome>
}

export const never = (why: string, code: string | number | null = null): SendOutcome => ({ kind: 'never', why, code: code === null ? null : String(code).slice(0, 40) })
export const again = (why: string, code: string | number | null = null, afterMs?: number): SendOutcome =>
  ({ kind: 'again', why, code: code === null ? null : String(code).slice(0, 40), ...(afterMs === undefined ? {} : { afterMs }) })
