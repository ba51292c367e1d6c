import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type Alert, crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { crisisPageWords } from '#domain/crisis/crisis.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { spanTo, useNow } from './use-clock.ts'
import './danger-bar.css'

/** Over every page of those who follow dangers up, while one waits; the page of the alerts itself shows them larger. */
export const DangerBar = (): ReactNode => {
  const reads = useMay()('danger.read')
  const { pathname } = useLocation()
  const { data } = useRead(crisisEndpoints.list, {}, { enabled: reads, every: 15_000 })
  const waiting = data?.rows.filter(({ status }) => status === 'raised') ?? []
  return reads && waiting[0] && pathname !== '/danger' ? <Bar waiting={waiting} /> : null
}

const Bar = ({ waiting }: { waiting: Alert[] }): ReactNode => {
  const words = useWords(crisisPageWords)
  const now = useNow()
  const { text, late } = spanTo(waiting.map(({ receiptDueAt }) => receiptDueAt).sort()[0]!, now)
  return (
    <aside className="danger-bar" aria-label={words.title}>
      <Icon name="alarm" size={18} weight={2} /><b role="alert">{words.bar(waiting.length)}</b>
      <span role="timer" aria-label={words.timer}>{late ? words.lateBy(text) : words.leftIn(text)}</span>
      <Link to={'/danger' as never}>{words.barGo}</Link>
    </aside>
  )
}
