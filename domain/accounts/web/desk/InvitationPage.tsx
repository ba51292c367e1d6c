import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import { Entrance } from './Entrance.tsx'
import { NewPassword } from './NewPassword.tsx'

export default function InvitationPage(): ReactNode {
  const words = useWords(accountWords)
  const { account } = useSearch({ strict: false }) as { account?: string }
  const navigate = useNavigate()
  return (
    <Entrance title={words.takeUp}>
      <section className="one">
        <h1>{words.takeUp}</h1>
        <p className="soft small lead">{words.takeUpNote}</p>
        <Form endpoint={accountEndpoints.takeUpInvitation} submit={words.takeUp} onDone={(_, { loginName }) => { toast(words.takeUpDone); void navigate({ to: '/login', search: { account: loginName } as never }) }}>
          <TextField name="loginName" label={words.loginName} autoComplete="username" defaultValue={account} autoCapitalize="none" spellCheck={false} />
          <TextField name="code" label={words.code} autoCapitalize="characters" spellCheck={false} />
          <NewPassword name="password" />
        </Form>
        <div className="under"><p><Link to="/login">{words.backToSignIn}</Link></p></div>
      </section>
    </Entrance>
  )
}
