import { type ReactNode, useState } from 'react'
import { needPageWords } from '#domain/needs/need.words.ts'
import { ChipsField, TextField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

/** Somebody else spoke: whether the person agreed, and why they do not enter it themselves. Nothing is chosen beforehand. */
export const ProxyFields = (): ReactNode => {
  const words = useWords(needPageWords)
  const [reason, setReason] = useState('')
  return (
    <>
      <ChipsField name="proxyConsent" label={words.consent} flag choices={[{ value: 'true', label: words.consents.yes }, { value: 'false', label: words.consents.no }]} />
      <TextField name="proxyReason" label={words.proxyReason} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)}
        hint={<span className="proxy-reasons">{Object.values(words.proxyReasons).map((one) => <button key={one} type="button" className="b sm" onClick={() => setReason(one)}>{one}</button>)}</span>} />
    </>
  )
}
