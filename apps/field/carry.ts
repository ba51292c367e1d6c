import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import type { Outcome } from '#kit/web-field/outbox/outbox.rules.ts'
import { CallRefused, call } from '#kit/web/call.ts'

/** Who the server takes this phone's user for. */
export const askWho = async (): Promise<string | null | undefined> => {
  try {
    return (await call(accountEndpoints.me, {})).accountId
  } catch (fault) {
    return fault instanceof CallRefused && fault.status === 401 ? null : undefined
  }
}

/** One command of the outbox to the server. What is not the server's own no counts as no connection: a hotspot's login page is no answer either. */
export const carry = async (path: string, input: unknown, commandId: string): Promise<Outcome> => {
  try {
    await call({ method: 'POST', path } as Endpoint, input, { key: commandId })
    return { kind: 'answered' }
  } catch (fault) {
    if (fault instanceof CallRefused) return { kind: 'refused', status: fault.status, code: fault.code, sentence: [fault.title, ...fault.errors.map(({ message }) => message)].join(' ') }
    return { kind: 'no-connection' }
  }
}
