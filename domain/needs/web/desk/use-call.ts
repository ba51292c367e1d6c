import { useEffect, useRef, useState } from 'react'
import { type Person, personEndpoints } from '#domain/people/person.contract.ts'
import { newId } from '#kit/ids.ts'
import { call as ask } from '#kit/web/call.ts'
import { type Call, isTouched, isWholeNumber, newCall } from './call-form.ts'

/** For this tab and no longer: a call that breaks off is found again, a closed window leaves nothing of the caller behind. */
const KEPT = 'call'
const kept = (account: string): Call | null => {
  const found = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as { account: string; call: Call } | null
  return found?.account === account ? found.call : null
}

export const useCall = (account: string) => {
  const [start] = useState(() => kept(account))
  const [call, setCall] = useState<Call>(() => start ?? newCall(newId(), newId()))
  useEffect(() => { if (isTouched(call)) sessionStorage.setItem(KEPT, JSON.stringify({ account, call })); else sessionStorage.removeItem(KEPT) }, [account, call])
  return {
    call, restored: start !== null,
    set: (change: Partial<Call>): void => setCall((now) => ({ ...now, ...change })),
    clear: (): void => { sessionStorage.removeItem(KEPT); setCall(newCall(newId(), newId())) },
  }
}

/** Who has this number, asked as soon as it is long enough; it goes in a body, never in an address line. */
export const useCallers = (phone: string): { phone: string; rows: Person[] } | null => {
  const [found, setFound] = useState<{ phone: string; rows: Person[] } | null>(null)
  const asking = useRef<AbortController>(undefined)
  useEffect(() => {
    if (!isWholeNumber(phone)) return undefined
    const rest = setTimeout(() => {
      asking.current?.abort()
      asking.current = new AbortController()
      ask(personEndpoints.findByPhone, { phone }, { signal: asking.current.signal }).then(({ rows }) => setFound({ phone, rows }), () => undefined)
    }, 200)
    return () => { clearTimeout(rest); asking.current?.abort() }
  }, [phone])
  return found?.phone === phone && isWholeNumber(phone) ? found : null
}
