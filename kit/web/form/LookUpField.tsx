import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { type Choice, Field, type FieldFrame } from './fields.tsx'

interface LookUpProps<I extends z.ZodMiniType, O extends z.ZodMiniType> extends FieldFrame {
  endpoint: Endpoint<I, O>
  /** The question for what was typed. */
  asks: (typed: string) => z.input<I>
  /** What the answer offers. */
  offers: (answer: z.output<O>) => Choice[]
  many?: boolean
  /** Nothing is asked before so many characters are typed. */
  least?: number
  start?: readonly Choice[]
  onPick?: (picked: readonly Choice[]) => void
  placeholder?: string
}

/** Finds one or several things by typing; what is picked stands as chips and is sent by its value. */
export const LookUpField = <I extends z.ZodMiniType, O extends z.ZodMiniType>({ endpoint, asks, offers, many, least = 1, start = [], onPick, placeholder, ...frame }: LookUpProps<I, O>): ReactNode => {
  const words = useWords(webWords)
  const listId = useId()
  const [picked, setPicked] = useState<readonly Choice[]>(start)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const asked = useRested(typed.trim())
  const read = useRead(endpoint, asks(asked), { enabled: asked.length >= least })
  const found = typed.trim().length >= least && read.data ? offers(read.data).filter((choice) => !picked.some((one) => one.value === choice.value)) : []

  const change = (next: readonly Choice[]): void => { setPicked(next); setTyped(''); setAt(0); onPick?.(next) }
  const pick = (choice: Choice | undefined): void => { if (choice) change(many ? [...picked, choice] : [choice]) }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && typed) pick(found[at])
    else if (event.key === 'Escape' && typed) setTyped('')
    else if (event.key === 'Backspace' && !typed && picked.length) change(picked.slice(0, -1))
    else return
    event.preventDefault()
  }
  const open = typed.trim().length >= least
  return (
    <Field {...frame}>
      {({ name, ...control }) => (
        <div className="lookup">
          {picked.map((choice) => (
            <span className="chip now" key={choice.value}>{choice.label}<input type="hidden" name={name} value={choice.value} {...(many ? { 'data-many': '' } : {})} />
              <button type="button" aria-label={words.remove(choice.label)} onClick={() => change(picked.filter((one) => one !== choice))}><Icon name="close" size={12} /></button></span>
          ))}
          <input {...control} className="in" type="text" role="combobox" autoComplete="off" placeholder={placeholder ?? words.typeToFind} value={typed} aria-expanded={open} aria-controls={open ? listId : undefined} aria-autocomplete="list"
            aria-activedescendant={found[at] ? `${listId}${at}` : undefined} onChange={(event) => { setTyped(event.target.value); setAt(0) }} onKeyDown={onKeyDown} onBlur={() => setTyped('')} />
          {open && (
            <ul id={listId} role="listbox" aria-label={frame.label}>
              {found.map((choice, index) => (
                <li key={choice.value} id={`${listId}${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => { event.preventDefault(); pick(choice) }}>{choice.label}{choice.hint && <small>{choice.hint}</small>}</li>
              ))}
              {found.length === 0 && <li role="option" aria-selected={false} aria-disabled>{read.isFetching ? words.loading : words.nothingFound}</li>}
            </ul>
          )}
        </div>
      )}
    </Field>
  )
}

/** A text once typing has rested a moment: half-typed pinyin is no question. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 250)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
