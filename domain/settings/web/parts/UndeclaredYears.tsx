import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { calendarEndpoints } from '#domain/settings/calendar.contract.ts'
import { calendarWords } from '#domain/settings/calendar.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import './light.css'

/** Says plainly that promises run into a year whose holidays nobody has declared: only weekends are counted there. */
export const UndeclaredYears = (): ReactNode => {
  const words = useWords(calendarWords)
  const may = useMay()('setting.manage')
  const years = useRead(calendarEndpoints.undeclared, {}, { lasting: true }).data?.years ?? []
  if (years.length === 0) return null
  return (
    <aside className="undeclared" aria-label={words.title}><Icon name="mind" size={16} weight={2} /><span>{words.undeclared(years.join('、'))}{!may && words.undeclaredAsk}</span>{may && <Link className="b sm" to={'/calendar' as never} search={{ year: years[0] } as never}>{words.undeclaredGo}</Link>}</aside>
  )
}
