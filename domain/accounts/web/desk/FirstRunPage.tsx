import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { FileField, TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useForgetAll } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { Entrance } from './Entrance.tsx'
import { NewPassword } from './NewPassword.tsx'

/** What a Chinese Excel saves as CSV is GB18030 as often as UTF-8. */
const textOf = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export default function FirstRunPage(): ReactNode {
  const words = useWords(accountWords)
  const navigate = useNavigate()
  const forgetAll = useForgetAll()
  const [csv, setCsv] = useState('')
  const rows = csv.split(/\r?\n/).filter((row) => row.trim() !== '')
  return (
    <Entrance title={words.firstRun}>
      <section className="one">
        <h1>{words.firstRun}</h1>
        <p className="soft small lead">{words.firstRunNote}</p>
        <Form endpoint={accountEndpoints.firstRun} submit={words.found} input={(typed) => ({ ...(typed as { countyCode: string; name: string; loginName: string; password: string }), areasCsv: csv })}
          onDone={(_, { loginName }) => { forgetAll(); toast(words.foundDone); void navigate({ to: '/login', search: { account: loginName } as never }) }}>
          <TextField name="countyCode" label={words.countyCode} hint={words.countyCodeHint} inputMode="numeric" maxLength={6} />
          <FileField name="areasCsv" label={words.areasFile} hint={rows.length ? words.areasRead(rows.length) : words.areasFileHint} accept=".csv,text/csv" onFile={async (file) => setCsv(file ? await textOf(file) : '')} />
          {rows.length > 0 && <pre className="preview" tabIndex={0} role="region" aria-label={words.areasFirst}>{rows.slice(0, 4).join('\n')}</pre>}
          <div className="two"><TextField name="name" label={words.yourName} autoComplete="name" /><TextField name="loginName" label={words.loginName} hint={words.loginNameHint} autoComplete="username" autoCapitalize="none" spellCheck={false} /></div>
          <NewPassword name="password" />
        </Form>
      </section>
    </Entrance>
  )
}
