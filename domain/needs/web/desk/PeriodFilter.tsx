import { type ReactNode, useState } from 'react'
import { needPageWords } from '#domain/needs/need.words.ts'
import { addDays } from '#kit/dates.ts'
import { FilterDay, FilterSelect } from '#kit/web/table/filters.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import type { NeedAddressValues, SetNeedAddress } from './need-filters.ts'

type Period = 'week' | 'month' | 'quarter' | 'year'

/** When it was reported: the spans people ask for, or two days of one's own. */
export const PeriodFilter = ({ filters: { reportedFrom, reportedTo }, put }: { filters: NeedAddressValues; put: SetNeedAddress }): ReactNode => {
  const { filters: words } = useWords(needPageWords)
  const { today } = useWhen()
  const [choosing, setChoosing] = useState(false)
  const starts: Record<Period, string> = { week: addDays(today, -6), month: `${today.slice(0, 8)}01`, quarter: addDays(today, -89), year: `${today.slice(0, 5)}01-01` }
  const names = Object.keys(starts) as Period[]
  const named = reportedTo ? undefined : names.find((name) => starts[name] === reportedFrom)
  const own = choosing || (!named && Boolean(reportedFrom ?? reportedTo))
  const choose = (value: string | undefined): void => {
    setChoosing(value === 'own')
    if (value !== 'own') put({ reportedFrom: value && starts[value as Period], reportedTo: undefined })
  }
  return (
    <>
      <FilterSelect label={words.period} value={own ? 'own' : named} onChange={choose} options={[...names.map((name) => ({ value: name as string, label: words[name] })), { value: 'own', label: words.otherDays }]} />
      {own && <FilterDay label={words.from} value={reportedFrom} onChange={(day) => put({ reportedFrom: day })} />}
      {own && <FilterDay label={words.to} value={reportedTo} onChange={(day) => put({ reportedTo: day })} />}
    </>
  )
}
