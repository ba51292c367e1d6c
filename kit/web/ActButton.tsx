import { type ReactNode, useId } from 'react'

interface ActButtonProps {
  onAct: () => void
  /** Why it cannot be done now, in a sentence: the button stays, can be reached, and says so. */
  refused?: string | undefined
  className?: string
  children: ReactNode
}

/** A button that never is dead without a word. */
export const ActButton = ({ onAct, refused, className = 'b', children }: ActButtonProps): ReactNode => {
  const id = useId()
  if (!refused) return <button type="button" className={className} onClick={onAct}>{children}</button>
  return <span className="refused"><button type="button" className={className.includes('sm') ? 'b sm' : 'b'} aria-disabled="true" aria-describedby={id}>{children}</button><span role="tooltip" id={id}>{refused}</span></span>
}

/** The same as a line of a menu, with the sentence under it. */
export const ActLine = ({ onAct, refused, children }: Omit<ActButtonProps, 'className'>): ReactNode => (
  <button type="button" aria-disabled={refused ? true : undefined} onClick={refused ? undefined : onAct}><span>{children}{refused && <small>{refused}</small>}</span></button>
)
