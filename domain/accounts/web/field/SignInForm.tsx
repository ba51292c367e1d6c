import { type FormEvent, useState } from 'react'
import { LineField } from '#kit/web-field/fields.tsx'
import { Problem } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { signInWords } from './sign-in.wording.ts'
import { type SignIn, lastLoginName } from './use-sign-in.ts'

/** Name and password; the code only where it is asked. No puzzle, no slider. */
export const SignInForm = ({ signIn }: { signIn: SignIn }) => {
  const words = useWords(signInWords)
  const [loginName, setLoginName] = useState(lastLoginName)
  const [password, setPassword] = useState('')
  const [totp, setTotp] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void signIn.enter(loginName.trim(), password, totp || undefined)
  }
  return (
    <form className="card stack" onSubmit={submit}>
      <Problem fault={signIn.fault} />
      <LineField label={words.loginName} autoComplete="username" autoCapitalize="none" required value={loginName} onChange={(event) => setLoginName(event.target.value)} />
      <LineField label={words.password} type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
      {signIn.codeAsked && <LineField label={words.code} hint={words.codeHint} inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" required autoFocus value={totp} onChange={(event) => setTotp(event.target.value)} />}
      <button className="btn go wide" type="submit" disabled={signIn.busy}>{words.enter}</button>
    </form>
  )
}

export const TakeUpForm = ({ signIn }: { signIn: SignIn }) => {
  const words = useWords(signInWords)
  const [loginName, setLoginName] = useState('')
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void signIn.takeUp(loginName.trim(), code.trim(), password)
  }
  return (
    <form className="card stack" onSubmit={submit}>
      <h2>{words.takeUpTitle}</h2>
      <Problem fault={signIn.fault} />
      <LineField label={words.loginName} autoComplete="username" autoCapitalize="none" required value={loginName} onChange={(event) => setLoginName(event.target.value)} />
      <LineField label={words.invitation} autoComplete="off" autoCapitalize="none" required minLength={8} value={code} onChange={(event) => setCode(event.target.value)} />
      <LineField label={words.newPassword} hint={words.newPasswordHint} type="password" autoComplete="new-password" required minLength={8} value={password} onChange={(event) => setPassword(event.target.value)} />
      <button className="btn go wide" type="submit" disabled={signIn.busy}>{words.start}</button>
    </form>
  )
}
