import { useEffect, useRef } from 'react'
import { useSignInWanted, leftInstead, signedInAgain } from '#kit/web/session.ts'
import { useWords } from '#kit/web/words.ts'
import { SignInForm } from './SignInForm.tsx'
import { signInWords } from './sign-in.wording.ts'
import { useSignIn } from './use-sign-in.ts'

/** A session that ends over an open form: the form stays as it is, the password is asked above it. */
export const SignInSheet = ({ onIn, wanted, onLater }: { onIn: () => void; wanted: boolean; onLater: () => void }) => {
  const words = useWords(signInWords)
  const asked = useSignInWanted() || wanted
  const dialog = useRef<HTMLDialogElement>(null)
  const signIn = useSignIn(() => { signedInAgain(); onIn() })
  useEffect(() => {
    if (asked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asked])
  const later = (): void => { leftInstead(); onLater() }
  return (
    <dialog ref={dialog} aria-labelledby="sign-in-again" onCancel={(event) => { event.preventDefault(); later() }}>
      {asked && (
        <div className="stack">
          <h2 id="sign-in-again">{words.againTitle}</h2>
          <p className="mute">{words.againSub}</p>
          <SignInForm signIn={signIn} />
          <button className="btn" type="button" onClick={later}>{words.later}</button>
        </div>
      )}
    </dialog>
  )
}
