import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { type CalendarYear, FIRST_YEAR, LAST_YEAR, calendarEndpoints } from '#domain/settings/calendar.contract.ts'
import { calendarWords } from '#domain/settings/calendar.wording.ts'
import { queryNumber } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { CalendarDays } from './CalendarDays.tsx'
import { ClockSettings } from './ClockSettings.tsx'
import './calendar.css'

const Address = z.object({ year: z.optional(queryNumber(FIRST_YEAR, LAST_YEAR)) })

/** Which days are worked, and what follows when a promise runs out: everything the clocks are made of. */
export default function CalendarPage(): ReactNode {
  const words = useWords(calendarWords)
  const { today } = useWhen()
  const now = Number(today.slice(0, 4))
  const [{ year = now }, set] = useFilters(Address)
  const read = useRead(calendarEndpoints.year, { year })
  return (
    <Page title={words.title} note={words.note}>
      <div className="r"><Segments label={words.year} value={String(year)} segments={[now - 1, now, now + 1, now + 2].map((one) => ({ value: String(one), label: String(one) }))} onChange={(chosen) => set({ year: Number(chosen) })} /></div>
      <div className="calendar">
        <Shown read={read} rows={8}>{(calendar) => <Year key={`${calendar.year} ${calendar.version}`} calendar={calendar} />}</Shown>
        <ClockSettings />
      </div>
    </Page>
  )
}

const Year = ({ calendar }: { calendar: CalendarYear }): ReactNode => {
  const words = useWords(calendarWords)
  const when = useWhen()
  const { source, checked, notice, year } = calendar
  return (
    <div className="stack">
      <p className="source" data-from={source}><Icon name={source === 'weekends' ? 'mind' : 'check'} size={16} weight={2} /><span><b>{words.sources[source]}</b> {source === 'weekends' ? words.unknownNote : source === 'notice' ? words.knownNote : ''}{checked && ` ${words.checkedBy(checked.byName ?? '', when.moment(checked.at))}`}</span></p>
      <CalendarDays calendar={calendar} />
      {notice.length > 0 && (
        <section className="card"><header><h2>{words.notice}</h2><span className="n">{year}</span></header>
          <ul className="card-body notice-days">{notice.map(({ day, free }) => <li key={day} className={free ? 'free' : 'works'}><time dateTime={day}>{day.slice(5)}</time> {free ? words.off : words.on}</li>)}</ul>
        </section>
      )}
    </div>
  )
}
