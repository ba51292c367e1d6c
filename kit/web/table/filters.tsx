import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

export interface Option { value: string; label: string }

export interface Segment<V extends string> { value: V | undefined; label: string; icon?: ReactNode; count?: number | undefined }

/** A status line: one choice of a few, with how many lie in each. */
export const Segments = <V extends string>({ label, segments, value, onChange }: { label: string; segments: readonly Segment<V>[]; value: V | undefined; onChange: (value: V | undefined) => void }): ReactNode => (
  <div className="seg" role="group" aria-label={label}>
    {segments.map((segment) => (
      <button key={segment.value ?? ''} type="button" aria-pressed={segment.value === value} onClick={() => onChange(segment.value)}>{segment.icon}{segment.label}{segment.count !== undefined && <i>{segment.count}</i>}</button>
    ))}
  </div>
)

/** One filter as a native choice, its name in front: 「人群 全部」. */
export const FilterSelect = ({ label, options, value, onChange, all }: { label: string; options: readonly Option[]; value: string | undefined; onChange: (value: string | undefined) => void; all?: string }): ReactNode => {
  const words = useWords(webWords)
  return (
    <label className="pick"><span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{all ?? words.all}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select><Icon name="down" size={14} />
    </label>
  )
}

/** A day before or after which. */
export const FilterDay = ({ label, value, onChange }: { label: string; value: string | undefined; onChange: (value: string | undefined) => void }): ReactNode => (
  <label className="pick"><span>{label}</span><input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} /></label>
)

/** Asks when Enter is pressed or typing has rested for a moment, so that an input method can finish a word first. */
export const SearchBox = ({ label, value, onChange, placeholder }: { label: string; value: string | undefined; onChange: (value: string | undefined) => void; placeholder?: string }): ReactNode => {
  const words = useWords(webWords)
  const input = useRef<HTMLInputElement>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => { if (input.current && document.activeElement !== input.current) input.current.value = value ?? '' }, [value])
  useEffect(() => () => clearTimeout(rest.current), [])
  const ask = (): void => {
    clearTimeout(rest.current)
    onChange(input.current?.value.trim() || undefined)
  }
  const onInput = (event: FormEvent<HTMLInputElement>): void => {
    clearTimeout(rest.current)
    if (!(event.nativeEvent as InputEvent).isComposing) rest.current = setTimeout(ask, 400)
  }
  return (
    <form className="searchbox" role="search" aria-label={label} onSubmit={(event) => { event.preventDefault(); ask() }}>
      <Icon name="search" />
      <input ref={input} type="search" aria-label={label} placeholder={placeholder ?? label} defaultValue={value} onInput={onInput} onCompositionEnd={() => { rest.current = setTimeout(ask, 400) }} />
      <button className="away">{words.search}</button>
    </form>
  )
}
