import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { phonePlaces } from '#domain/waiting.places.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'

const SHOWN = 10

/** What waits and can be done on a phone, oldest promise first, and how much waits for the desk. Calls have a line of their own. */
export const useWaitingHere = (enabled = true) => {
  const { data } = useKeptRead(waitingEndpoints.list, { limit: 30 }, { lasting: false, enabled })
  return {
    rows: data?.rows.filter(({ kind }) => kind !== 'callback' && kind in phonePlaces).slice(0, SHOWN) ?? [],
    atDesk: data?.kinds.filter(({ kind }) => kind !== 'callback' && !(kind in phonePlaces)) ?? [],
  }
}
