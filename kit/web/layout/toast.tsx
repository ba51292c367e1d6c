import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'

interface Told { id: number; text: string; undo?: (() => void) | undefined }

let told: Told[] = []
let count = 0
const listeners = new Set<() => void>()
const change = (next: Told[]): void => {
  told = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** Tells that something is done; `undo` stays on offer for eight seconds. Never the only place where a failure is told. */
export const toast = (text: string, more: { undo?: () => void } = {}): void => change([...told.slice(-2), { id: ++count, text, undo: more.undo }])

const dismiss = (id: number): void => change(told.filter((one) => one.id !== id))

const OneToast = ({ id, text, undo }: Told): ReactNode => {
  const words = useWords(webWords)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), 8000)
    return () => clearTimeout(timer)
  }, [id, held])
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) }
  return (
    <li {...hold}>
      <span>{text}</span>
      {undo && <button type="button" onClick={() => { undo(); dismiss(id) }}>{words.undo}</button>}
      <button type="button" onClick={() => dismiss(id)}>{words.close}</button>
    </li>
  )
}

/** Stands once in the shell, so that a screen reader listens before anything is said. */
export const ToastHost = (): ReactNode => {
  const shown = useSyncExternalStore(subscribe, () => told)
  return <div className="toasts" role="status"><ul>{shown.map((one) => <OneToast key={one.id} {...one} />)}</ul></div>
}
