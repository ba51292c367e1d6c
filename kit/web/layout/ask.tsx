import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'
import { Dialog } from './Dialog.tsx'

export interface Question { title: string; text?: string; yes: string; no?: string; danger?: boolean; typed?: string }
interface Asked extends Question { answer: (yes: boolean) => void }

let asked: Asked | null = null
const listeners = new Set<() => void>()
const change = (next: Asked | null): void => {
  asked = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** Asks before something that cannot be taken back; `typed` wants a word typed first. */
export const ask = (question: Question): Promise<boolean> =>
  new Promise((resolve) => change({ ...question, answer: (yes) => { change(null); resolve(yes) } }))

const TheQuestion = ({ question }: { question: Asked }): ReactNode => {
  const words = useWords(webWords)
  const [typed, setTyped] = useState('')
  return (
    <Dialog title={question.title} onClose={() => question.answer(false)}>
      <form onSubmit={(event) => { event.preventDefault(); question.answer(true) }}>
        {question.text && <p>{question.text}</p>}
        {question.typed && <label className="f"><span>{words.confirmWord(question.typed)}</span><input className="in" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} /></label>}
        <div className="acts">
          <button className={question.danger ? 'b danger' : 'b go'} disabled={question.typed !== undefined && typed.trim() !== question.typed}>{question.yes}</button>
          <button type="button" className="b" onClick={() => question.answer(false)}>{question.no ?? words.cancel}</button>
        </div>
      </form>
    </Dialog>
  )
}

/** Stands once in the shell. */
export const AskHost = (): ReactNode => {
  const question = useSyncExternalStore(subscribe, () => asked)
  return question && <TheQuestion question={question} />
}

/** A button that asks first. */
export const ConfirmButton = ({ question, onYes, children, className = 'b', disabled }: { question: Question; onYes: () => void; children: ReactNode; className?: string; disabled?: boolean }): ReactNode => (
  <button type="button" className={className} disabled={disabled} onClick={async () => { if (await ask(question)) onYes() }}>{children}</button>
)
