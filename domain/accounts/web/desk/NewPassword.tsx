import { type ReactNode, useState } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { TextField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

/** A new password, typed twice; the second is never sent. A difference is the browser's own custom error, so nothing is submitted. */
export const NewPassword = ({ name }: { name: string }): ReactNode => {
  const words = useWords(accountWords)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const differs = second !== '' && first !== second
  return (
    <>
      <TextField name={name} label={words.newPassword} hint={words.passwordHint} type="password" autoComplete="new-password" onInput={(event) => setFirst(event.currentTarget.value)} />
      <div className="f">
        <label htmlFor={`${name}-again`}>{words.again}</label>
        <input id={`${name}-again`} className="in" type="password" autoComplete="new-password" aria-invalid={differs || undefined} aria-describedby={differs ? `${name}-differs` : undefined}
          ref={(input) => input?.setCustomValidity(first === second ? '' : words.notSame)} onInput={(event) => setSecond(event.currentTarget.value)} />
        <p className="fault" id={`${name}-differs`} role="status">{differs && words.notSame}</p>
      </div>
    </>
  )
}
