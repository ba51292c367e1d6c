import type { ReactNode } from 'react'
import { Icon } from '#kit/web/icons.tsx'

interface LineProps { name: string; label: string; hint: string; fault?: string | undefined; children: (control: { id: string; name: string; 'aria-describedby': string; 'aria-invalid': true | undefined }) => ReactNode }
/** A label, a control, and under it the hint or what is missing. */
export const Line = ({ name, label, hint, fault, children }: LineProps): ReactNode => {
  const id = `call-${name}`
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, 'aria-describedby': `${id}-h`, 'aria-invalid': fault ? true : undefined })}
      <p className={fault ? 'fault' : 'hint'} id={`${id}-h`}>{fault && <Icon name="alarm" size={14} weight={2.2} />}{fault ?? hint}</p>
    </div>
  )
}
