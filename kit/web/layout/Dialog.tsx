import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'

/** A native modal dialog: the page behind is inert, Esc closes, focus goes back to where it was. */
export const Dialog = ({ title, onClose, children, wide }: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }): ReactNode => {
  const words = useWords(webWords)
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [from] = useState(() => document.activeElement)
  useEffect(() => {
    const box = dialog.current!
    box.showModal()
    ;(box.querySelector<HTMLElement>('form :is(input:not([type=hidden]), select, textarea)') ?? dialog.current!.querySelector<HTMLElement>('form .b.go') ?? heading.current!).focus()
    return () => {
      box.close()
      if (from instanceof HTMLElement && from.isConnected) from.focus()
    }
  }, [from])
  return (
    <dialog ref={dialog} className="dialog" data-wide={wide || undefined} aria-labelledby={titleId} onCancel={(event) => { event.preventDefault(); onClose() }}>
      <header><h2 id={titleId} ref={heading} tabIndex={-1}>{title}</h2><button type="button" className="ico" aria-label={words.close} onClick={onClose}><Icon name="close" /></button></header>
      {children}
    </dialog>
  )
}
