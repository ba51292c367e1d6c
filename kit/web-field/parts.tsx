import type { ComponentType, ReactNode } from 'react'
import { CallRefused } from '#kit/web/call.ts'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { Go } from './go.tsx'
import { CloudUpIcon, OnIcon, PencilIcon, PhoneIcon, TickIcon, WarnIcon } from './icons.tsx'
import type { OutboxState } from './outbox/outbox.rules.ts'

type Icon = ComponentType<{ size?: 's' | 'm' | 'l' }>
export type TagMood = 'ok' | 'soon' | 'late' | 'now' | 'glory'

/** A state is an icon and a word, never a colour alone. */
export const Tag = ({ mood, Icon, children }: { mood: TagMood; Icon?: Icon; children: ReactNode }) => <span className={`tag ${mood}`}>{Icon && <Icon size="s" />}{children}</span>

export const StateTag = ({ state }: { state: OutboxState }) => {
  const words = useWords(fieldWords)
  const looks: Record<OutboxState, [TagMood, Icon, string]> = {
    draft: ['now', PencilIcon, words.stateDraft], waiting: ['soon', CloudUpIcon, words.stateWaiting], sending: ['now', CloudUpIcon, words.stateSending],
    sent: ['ok', TickIcon, words.stateSent], 'needs-attention': ['late', WarnIcon, words.stateAttention],
  }
  const [mood, Look, word] = looks[state]
  return <Tag mood={mood} Icon={Look}>{word}</Tag>
}

/** A whole card as one button: picture, word, a line in plain language. */
export const BigButton = ({ to, href, Icon, tint = 'blue', half, first, word, hint, children }: { to?: string; href?: string; Icon: ComponentType; tint?: 'blue' | 'glory' | 'green'; half?: boolean; first?: boolean; word: string; hint?: ReactNode; children?: ReactNode }) => {
  const look = `${half ? 'half' : 'full'} ${first ? 'help' : ''}`
  const inside = <><span className={`pic ${first ? '' : tint}`}><Icon /></span><span className="said"><b>{word}</b>{hint && <span className="hint">{hint}</span>}{children}</span>{!half && <span className="end"><OnIcon /></span>}</>
  return href ? <a className={look} href={href}>{inside}</a> : <Go className={look} to={to ?? '/'}>{inside}</Go>
}

/** A line in a list that opens something. */
export const ListRow = ({ to, onPress, Icon, children, end }: { to?: string; onPress?: () => void; Icon?: Icon; children: ReactNode; end?: ReactNode }) => {
  const inside = <>{Icon && <Icon />}<span className="grow">{children}</span>{end}{(to || onPress) && <OnIcon size="s" />}</>
  if (to) return <Go className="line" to={to}>{inside}</Go>
  return onPress ? <button className="line" type="button" onClick={onPress}>{inside}</button> : <div className="line">{inside}</div>
}

export const CallButton = ({ number, children, look = '' }: { number: string; children: ReactNode; look?: string }) => (
  <a className={`btn ${look}`} href={`tel:${number.replace(/[^\d+]/g, '')}`}><PhoneIcon size="s" />{children}</a>
)

/** What went wrong, whether anything is lost, and a number to read out over the phone. */
export const Problem = ({ fault, onAgain }: { fault: unknown; onAgain?: () => void }) => {
  const words = useWords(fieldWords)
  if (!fault) return null
  const refused = fault instanceof CallRefused
  return (
    <div className="problem" role="alert">
      <p><WarnIcon size="s" /><span>{refused ? fault.title : words.noConnection}</span></p>
      {refused && fault.errors.length > 0 && <ul>{fault.errors.map((error) => <li key={error.path}>{error.message}</li>)}</ul>}
      {refused && fault.status >= 500 && <p className="s">{words.readOutOverThePhone(fault.ref)}</p>}
      {onAgain && <button className="btn" type="button" onClick={onAgain}>{words.again}</button>}
    </div>
  )
}

/** What belongs here and the one thing to do about it. */
export const Nothing = ({ children, action }: { children: ReactNode; action?: ReactNode }) => <div className="nothing"><p>{children}</p>{action}</div>

export const Loading = () => <p className="loading" role="status">{useWords(fieldWords).loading}</p>
