import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { PHOTO_PATH, type QueuedPhoto } from '#domain/attachments/web/parts/photo-path.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import type { Outcome } from '#kit/web-field/outbox/outbox.rules.ts'
import { CallRefused, call } from '#kit/web/call.ts'

/** Who the server takes this phone's user for. */
export const askWho = async (): Promise<string | null | undefined> => {
  try {
    return (await call(accountEndpoints.me, {})).accountId
  } catch (fault) {
    // An account that has ended cannot sign in again: what waits here is sent all the same, so that it comes back with the reason.
    if (fault instanceof CallRefused && fault.code === 'kit.account-ended') return String(fault.params['accountId'])
    return fault instanceof CallRefused && fault.status === 401 ? null : undefined
  }
}

/** One command of the outbox to the server. What is not the server's own no counts as no connection: a hotspot's login page is no answer either. */
export const carry = async (path: string, input: unknown, commandId: string): Promise<Outcome> => {
  try {
    if (path === PHOTO_PATH) return await photo(commandId, input as QueuedPhoto)
    await call({ method: 'POST', path } as Endpoint, input, { key: commandId })
    return { kind: 'answered' }
  } catch (fault) {
    if (fault instanceof CallRefused) return { kind: 'refused', status: fault.status, code: fault.code, sentence: [fault.title, ...fault.errors.map(({ message }) => message)].join(' ') }
    return { kind: 'no-connection' }
  }
}

/** A photo goes in parts; how, is fetched when there is one. */
const photo = async (id: string, input: QueuedPhoto): Promise<Outcome> => {
  const { carryPhoto } = await import('#domain/attachments/web/parts/carry-photo.ts')
  return (await carryPhoto(id, input)) ? { kind: 'answered' } : { kind: 'refused', status: 410, code: 'outbox.unreadable', sentence: '' }
}
