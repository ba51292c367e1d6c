import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'
import { mayLeave } from './leaving.ts'

interface DrawerProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** A short line above the title: number and place in the list. */
  note?: ReactNode
  /** Chips under the title. */
  meta?: ReactNode
  /** Buttons that stay at the foot. */
  foot?: ReactNode
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  /** Opens the same thing as a page of its own. */
  onWhole?: (() => void) | undefined
}

/** A panel at the right that leaves the list usable: not modal; Esc closes, focus goes to the title and back again. */
export const Drawer = ({ title, onClose, children, note, meta, foot, onPrevious, onNext, onWhole }: DrawerProps): ReactNode => {
  const words = useWords(webWords)
  const titleId = useId()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [from] = useState(() => document.activeElement)
  useEffect(() => {
    // A field with autoFocus inside has it already.
    if (!panel.current!.contains(document.activeElement)) heading.current!.focus({ preventScroll: true })
    return () => (from instanceof HTMLElement && from.isConnected ? from : document.getElementById('main'))?.focus({ preventScroll: true })
  }, [from])
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    // Or the very same key press would close the question it opens.
    event.preventDefault()
    void close()
  }
  const tool = (name: IconName, label: string, act: (() => void) | undefined): ReactNode =>
    act && <button type="button" className="ico" aria-label={label} title={label} onClick={act}><Icon name={name} /></button>
  return (
    <section className="drawer" ref={panel} role="dialog" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <header>
        <div className="bar"><span>{note}</span>{tool('up', words.previousOne, onPrevious)}{tool('down', words.nextOne, onNext)}{tool('expand', words.openWhole, onWhole)}{tool('close', words.closeKey, () => void close())}</div>
        <h2 id={titleId} ref={heading} tabIndex={-1}>{title}</h2>
        {meta && <div className="meta">{meta}</div>}
      </header>
      <div className="drawer-body">{children}</div>
      {foot && <div className="acts">{foot}</div>}
    </section>
  )
}
