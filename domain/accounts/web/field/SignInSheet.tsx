import { useEffect, useRef } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { forgetKept } from '#kit/web-field/kept-read.ts'
import { holder } from '#kit/web-field/outbox/outbox.ts'
import { askLater, isQuiet } from '#kit/web-field/sign-in-ask.ts'
import { call } from '#kit/web/call.ts'
import { signedInAgain, useSignInWanted } from '#kit/web/session.ts'
import { useWords } from '#kit/web/words.ts'
import { SignInForm } from './SignInForm.tsx'
import { signInWords } from './sign-in.wording.ts'
import { useSignIn } from './use-sign-in.ts'

/** A session that ends over an open form: the form stays as it is, the password is asked above it. */
export const SignInSheet = ({ onIn }: { onIn: () => void }) => {
  const words = useWords(signInWords)
  const wanted = useSignInWanted()
  const asked = wanted && !isQuiet()
  const dialog = useRef<HTMLDialogElement>(null)
  const resume = async (): Promise<void> => {
    const { accountId } = await call(accountEndpoints.me, {})
    if (accountId === holder()) { signedInAgain(); return onIn() }
    // Somebody else has signed in: what waits here is not theirs to send, and what is shown not theirs to see.
    await forgetKept()
    location.assign('/m/')
  }
  const signIn = useSignIn(() => void resume())
  useEffect(() => { if (wanted && isQuiet()) askLater() }, [wanted])
  useEffect(() => {
    if (asked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asked])
  return (
    <dialog ref={dialog} aria-labelledby="sign-in-again" onCancel={(event) => { event.preventDefault(); askLater() }}>
      {asked && (
        <div className="stack">
          <h2 id="sign-in-again">{words.againTitle}</h2>
          <p className="mute">{words.againSub}</p>
          <SignInForm signIn={signIn} />
          <button className="btn" type="button" onClick={askLater}>{words.later}</button>
        </div>
      )}
    </dialog>
  )
}
