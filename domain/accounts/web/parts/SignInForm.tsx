import { type ReactNode, useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

interface Given { loginName: string; password: string }
interface SignInFormProps {
  front: 'desk' | 'field'
  /** Filled in beforehand: a demo account, or who was signed in. */
  given?: Partial<Given>
  onIn: () => void
}

/** Name and password, then the second factor where it is asked. */
export const SignInForm = ({ front, given, onIn }: SignInFormProps): ReactNode => {
  const words = useWords(accountWords)
  const [first, setFirst] = useState<Given | null>(null)
  if (first) return (
    <Form key="second" endpoint={accountEndpoints.signIn} input={({ totp }) => ({ ...first, front, totp: String(totp ?? '') })} submit={words.signIn} onDone={onIn}
      extra={<button type="button" className="b" onClick={() => setFirst(null)}>{words.otherAccount}</button>}>
      <p><b>{words.secondFactor}</b></p>
      <TextField name="totp" label={words.totp} hint={words.totpHint} inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
    </Form>
  )
  return (
    <Form key="first" endpoint={accountEndpoints.signIn} input={({ loginName, password }) => ({ loginName: String(loginName ?? ''), password: String(password ?? ''), front })} submit={words.signIn}
      onDone={({ outcome }, input) => (outcome === 'in' ? onIn() : setFirst(input))}>
      <TextField name="loginName" label={words.loginName} defaultValue={given?.loginName} autoComplete="username" autoCapitalize="none" spellCheck={false} />
      <TextField name="password" label={words.password} type="password" defaultValue={given?.password} autoComplete="current-password" />
    </Form>
  )
}
