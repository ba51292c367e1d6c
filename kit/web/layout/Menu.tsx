import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { Icon } from '#kit/web/icons.tsx'

/** A pop-up of further buttons; it closes when one is pressed, when the focus leaves it, and by Esc. */
export const Menu = ({ label, children, className = 'b', up }: { label: string; children: ReactNode; className?: string; up?: boolean }): ReactNode => (
  <details className={up ? 'menu up' : 'menu'} onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
    <summary className={className}>{label}<Icon name="down" size={14} /></summary>
    <div onClick={(event) => { if ((event.target as Element).closest('button:not([aria-disabled=true])')) event.currentTarget.closest('details')!.open = false }}>{children}</div>
  </details>
)

const closeWhenLeft = (event: FocusEvent<HTMLDetailsElement>): void => {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
}
const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>): void => {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.stopPropagation()
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
