import { type ComponentType, type ReactNode, useId } from 'react'

export interface Choice<V extends string> { value: V; label: ReactNode; Icon?: ComponentType<{ size?: 's' | 'm' | 'l' }> }

interface Common<V extends string> {
  legend: string
  /** Read out but not drawn, where a heading beside it says the same. */
  quiet?: boolean
  hint?: string
  choices: readonly Choice<V>[]
  columns?: 2 | 3 | 4
  fault?: string | undefined
  id?: string
}
interface OneProps<V extends string> extends Common<V> { value: V | null; onChange: (value: V) => void }

/** One of several chips; nothing is chosen beforehand unless the screen says so. */
export const ChipGroup = <V extends string>({ value, onChange, ...frame }: OneProps<V>) => {
  const name = useId()
  return <Group {...frame}>{(choice) => <input type="radio" name={name} value={choice.value} checked={value === choice.value} onChange={() => onChange(choice.value)} />}</Group>
}

const Group = <V extends string>({ legend, quiet, hint, choices, columns, fault, id, children }: Common<V> & { children: (choice: Choice<V>) => ReactNode }) => {
  const about = useId()
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} aria-describedby={fault ? about : undefined}>
      <legend className={quiet ? 'sr' : 'ask'}>{legend}{hint && <span className="opt">{hint}</span>}</legend>
      <div className={`chips ${columns ? `g${columns}` : ''}`}>
        {choices.map((choice) => <label className="chip" key={choice.value}>{children(choice)}{choice.Icon && <choice.Icon size="s" />}{choice.label}</label>)}
      </div>
      {fault && <p className="fault" id={about}>{fault}</p>}
    </fieldset>
  )
}
