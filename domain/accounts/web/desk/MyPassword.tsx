import { type ReactNode, useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { NewPassword } from './NewPassword.tsx'

export const MyPassword = (): ReactNode => {
  const words = useWords(accountWords)
  const { passwordDueOn } = useMe()
  const when = useWhen()
  const [open, setOpen] = useState(false)
  const due = passwordDueOn && when.due(passwordDueOn)
  return (
    <section className="card">
      <header><h2>{words.passwordTitle}</h2>{due && <span className={`n due ${due.tone}`}>{words.passwordDue(due.text)}</span>}</header>
      <div className="card-body">
        {open ? (
          <Form endpoint={accountEndpoints.changePassword} submit={words.changePassword} onCancel={() => setOpen(false)} onDone={() => { setOpen(false); toast(words.passwordChanged) }}>
            <TextField name="current" label={words.current} type="password" autoComplete="current-password" autoFocus />
            <NewPassword name="next" />
          </Form>
        ) : <button type="button" className="b" onClick={() => setOpen(true)}>{words.changePassword}</button>}
      </div>
    </section>
  )
}
