import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'

/** A native modal dialog: the page behind is inert, Esc closes, focus goes back to where it was. */
export const Dialog = ({ title, onClose, children, wide }: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }): ReactNode => {
  const words = useWords(webWords)
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const from = document.activeElement
    dialog.current?.showModal()
    return () => { if (from instanceof HTMLElement) from.focus() }
  }, [])
  return (
    <dialog ref={dialog} className="dialog" data-wide={wide || undefined} aria-labelledby={titleId} onCancel={(event) => { event.preventDefault(); onClose() }}>
      <header><h2 id={titleId}>{title}</h2><button type="button" className="ico" aria-label={words.close} onClick={onClose}><Icon name="close" /></button></header>
      {children}
    </dialog>
  )
}
