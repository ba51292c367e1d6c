import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { readingMe, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { QrCode } from '#kit/web/QrCode.tsx'
import { useWords } from '#kit/web/words.ts'

type Step = 'rest' | 'password' | { secret: string; uri: string }

export const MySecondFactor = (): ReactNode => {
  const words = useWords(accountWords)
  const { totpOn, totpAsked } = useMe()
  const [step, setStep] = useState<Step>('rest')
  return (
    <section className="card">
      <header><h2>{words.totpTitle}</h2><span className={totpOn ? 'chip ok' : totpAsked ? 'chip soon' : 'chip'}>{totpOn ? words.totpOn : words.totpOff}</span></header>
      <div className="card-body stack">
        {step === 'rest' && <><p className="small soft">{words.totpWhy}{totpAsked && !totpOn && ` ${words.totpAsked}`}</p><p><button type="button" className="b" onClick={() => setStep('password')}>{totpOn ? words.totpRenew : words.totpBegin}</button></p></>}
        {step === 'password' && <Form endpoint={accountEndpoints.beginTotp} submit={words.totpBegin} onDone={setStep} onCancel={() => setStep('rest')}><TextField name="password" label={words.passwordFirst} type="password" autoComplete="current-password" autoFocus /></Form>}
        {typeof step === 'object' && <Scan {...step} onEnd={() => setStep('rest')} />}
      </div>
    </section>
  )
}

const Scan = ({ secret, uri, onEnd }: { secret: string; uri: string; onEnd: () => void }): ReactNode => {
  const words = useWords(accountWords)
  const client = useQueryClient()
  const onDone = (): void => {
    void client.invalidateQueries({ queryKey: readingMe().queryKey })
    toast(words.totpDone)
    onEnd()
  }
  return (
    <>
      <p className="small">{words.totpScan}</p>
      <QrCode text={uri} label={words.totpQr} />
      <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      <Form endpoint={accountEndpoints.confirmTotp} submit={words.totpConfirm} onDone={onDone} onCancel={onEnd}>
        <TextField name="code" label={words.totp} hint={words.totpHint} inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
      </Form>
    </>
  )
}
