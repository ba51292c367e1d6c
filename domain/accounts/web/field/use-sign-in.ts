import { useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { call } from '#kit/web/call.ts'

const LAST_NAME = 'login name'

export interface SignIn {
  fault: unknown
  busy: boolean
  /** The county asks for a second factor: the code is asked, then the same words go again with it. */
  codeAsked: boolean
  enter: (loginName: string, password: string, totp?: string) => Promise<void>
  takeUp: (loginName: string, code: string, password: string) => Promise<void>
}

export const lastLoginName = (): string => localStorage.getItem(LAST_NAME) ?? ''

/** Signing in is asked straight from the server: a wrong password must not be taken for a session that has ended. */
export const useSignIn = (onIn: () => void): SignIn => {
  const [state, setState] = useState<{ fault: unknown; busy: boolean; codeAsked: boolean }>({ fault: null, busy: false, codeAsked: false })
  const trying = async (run: () => Promise<void>): Promise<void> => {
    setState((now) => ({ ...now, busy: true, fault: null }))
    await run().catch((fault: unknown) => setState((now) => ({ ...now, fault })))
    setState((now) => ({ ...now, busy: false }))
  }
  const open = async (loginName: string, password: string, totp?: string): Promise<void> => {
    const { outcome } = await call(accountEndpoints.signIn, { loginName, password, front: 'field', ...(totp ? { totp } : {}) })
    if (outcome === 'second-factor') return setState((now) => ({ ...now, codeAsked: true }))
    localStorage.setItem(LAST_NAME, loginName)
    onIn()
  }
  return {
    ...state,
    enter: (loginName, password, totp) => trying(() => open(loginName, password, totp)),
    takeUp: (loginName, code, password) => trying(async () => { await call(accountEndpoints.takeUpInvitation, { loginName, code, password }); await open(loginName, password) }),
  }
}
