import { type ReactNode, useState } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export interface Code { code: string; expiresAt: string }

/** The code of an invitation, shown once and nowhere kept. */
export const OneTimeCode = ({ code, expiresAt, onClose }: Code & { onClose: () => void }): ReactNode => {
  const words = useWords(accountWords)
  const when = useWhen()
  const [copied, setCopied] = useState(false)
  return (
    <Dialog title={words.codeTitle} onClose={onClose}>
      <p className="code"><code>{code}</code></p>
      <p className="small">{words.codeOnce}</p>
      <p className="small soft">{words.howToUse} {words.codeExpires(when.moment(expiresAt))}</p>
      <div className="acts">
        <button type="button" className="b go" onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}><Icon name={copied ? 'check' : 'copy'} />{copied ? words.copied : words.copy}</button>
        <button type="button" className="b" onClick={onClose}>{words.codeNoted}</button>
      </div>
    </Dialog>
  )
}
