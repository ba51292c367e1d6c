import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { type CallFault, CallRefused } from './call.ts'
import { Sprig } from './icons.tsx'
import { useWords } from './words.ts'
import { webWords } from './web.words.ts'

const useSeconds = (): number => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timers = [0.3, 3, 10].map((after) => setTimeout(() => setSeconds(after), after * 1000))
    return () => timers.forEach(clearTimeout)
  }, [])
  return seconds
}

/** Grey rows after 300 ms, a word after 3 s, a way out after 10 s. */
export const Skeleton = ({ rows = 6, onRetry }: { rows?: number; onRetry?: () => void }): ReactNode => {
  const words = useWords(webWords)
  const seconds = useSeconds()
  return (
    <div className="skeleton" aria-busy="true">
      {seconds >= 0.3 && Array.from({ length: rows }, (_, row) => <i key={row} />)}
      <p role="status">{seconds >= 10 ? words.slow : seconds >= 3 ? words.loading : ''}{seconds >= 10 && onRetry && <button type="button" className="b sm" onClick={onRetry}>{words.tryAgain}</button>}</p>
    </div>
  )
}

interface Said { title: string; children?: ReactNode; action?: ReactNode }

const Notice = ({ title, children, action, art, role }: Said & { art?: ReactNode; role?: 'alert' }): ReactNode => (
  <div className="notice" role={role}>{art}<b>{title}</b>{children && <p>{children}</p>}{action}</div>
)

/** What belongs here, and the one thing to do about it. */
export const Empty = (said: Said): ReactNode => <Notice {...said} art={<Sprig />} />

export const NoPermission = (): ReactNode => {
  const words = useWords(webWords)
  return <Notice title={words.noPermissionTitle}>{words.noPermission}</Notice>
}

/** What happened, whether anything is lost, what to do, and a number to read over the phone. */
export const Failed = ({ fault, onRetry }: { fault: CallFault; onRetry?: () => void }): ReactNode => {
  const words = useWords(webWords)
  const again = onRetry && <button type="button" className="b" onClick={onRetry}>{words.tryAgain}</button>
  if (!(fault instanceof CallRefused)) return <Notice role="alert" title={words.failedTitle} action={again}>{words.noConnection}</Notice>
  if (fault.status === 403) return <NoPermission />
  if (fault.status === 404) return <Notice title={words.notThereTitle}>{fault.title || words.notThere}</Notice>
  return <Notice role="alert" title={words.failedTitle} action={again}>{fault.title} <small>{words.ref(fault.ref)}</small></Notice>
}

/** The states of a read in one place: waiting, failed, there. While another question is being answered the old rows stay, dimmed. */
export const Shown = <T,>({ read, rows, children }: { read: UseQueryResult<T, CallFault>; rows?: number; children: (data: T) => ReactNode }): ReactNode => {
  const retry = (): void => void read.refetch()
  if (read.data !== undefined) return <div className="shown" data-dim={read.isPlaceholderData || undefined} aria-busy={read.isPlaceholderData || undefined}>{children(read.data)}</div>
  return read.error ? <Failed fault={read.error} onRetry={retry} /> : <Skeleton {...(rows ? { rows } : {})} onRetry={retry} />
}

/** Why a change was refused, where the button is; nothing while there is no fault. */
export const Refused = ({ fault }: { fault: CallFault | null }): ReactNode => {
  const words = useWords(webWords)
  if (!fault) return null
  const lines = fault instanceof CallRefused ? [fault.errors.length ? '' : fault.title, ...fault.errors.map(({ message }) => message)].filter(Boolean) : [words.notSent]
  return <div className="faults" role="alert">{lines.map((line) => <p key={line}>{line}</p>)}{fault instanceof CallRefused && fault.status >= 500 && <small>{words.ref(fault.ref)}</small>}</div>
}
