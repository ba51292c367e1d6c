import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { call } from '#kit/web/call.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { leftInstead, signedInAgain, useSignInWanted } from '#kit/web/session.ts'
import { useWords } from '#kit/web/words.ts'
import { SignInForm } from './SignInForm.tsx'
import { readingMe } from './use-me.ts'

/** Over the page when the session has ended: what was typed stays, what was sent goes again, but only for the same person. */
export const SignInAgain = ({ front, onLeave }: { front: 'desk' | 'field'; onLeave: () => void }): ReactNode => {
  const words = useWords(accountWords)
  const client = useQueryClient()
  const wanted = useSignInWanted()
  if (!wanted) return null
  const leave = (): void => { leftInstead(); onLeave() }
  const onIn = async (): Promise<void> => {
    const before = client.getQueryData(readingMe().queryKey)
    const now = await call(accountEndpoints.me, {})
    if (before?.accountId === now.accountId) signedInAgain()
    else location.assign(front === 'desk' ? '/' : '/m/')
  }
  return (
    <Dialog title={words.expiredTitle} onClose={leave}>
      <p className="soft small lead">{words.expired}</p>
      <SignInForm front={front} onIn={() => void onIn()} />
      <p className="aside"><button type="button" className="link" onClick={leave}>{words.leave}</button></p>
    </Dialog>
  )
}
