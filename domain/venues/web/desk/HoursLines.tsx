import { type ReactNode, useState } from 'react'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { OpenTime } from '#domain/venues/venue.contract.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import { useFormState } from '#kit/web/form/form-context.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import './calendar.css'

const WORKDAYS: OpenTime[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:30', to: '17:30' }))

/** What was typed in the lines back as weekly times; a line without both clocks is left out. */
export const hoursIn = (lines: unknown): OpenTime[] =>
  Object.values((lines ?? {}) as Record<string, { weekday?: number; from?: string; to?: string }>).flatMap(({ weekday, from, to }) => (weekday && from && to ? [{ weekday, from, to }] : []))

/** One line a weekly time; the usual office week is one press. */
export const HoursLines = ({ start }: { start: readonly OpenTime[] }): ReactNode => {
  const words = useWords(venuePageWords)
  const names = useWords(bookingWords).weekdays.split(' ')
  const [lines, setLines] = useState(() => start.map((time, key) => ({ ...time, key })))
  const { faults } = useFormState()
  const fault = Object.entries(faults).find(([path]) => path.startsWith('hours'))?.[1]
  const add = (times: OpenTime[]): void => setLines([...lines, ...times.map((time, at) => ({ ...time, key: (lines.at(-1)?.key ?? 0) + at + 1 }))])
  return (
    <fieldset className="f">
      <legend><span data-field="hours">{words.hoursTitle}</span></legend>
      {lines.map((line, at) => (
        <div className="hours-line" key={line.key}>
          <select className="in" name={`hours.l${line.key}.weekday`} data-as="number" aria-label={`${words.weekday} ${at + 1}`} defaultValue={line.weekday}>{names.map((name, day) => <option key={name} value={day + 1}>{name}</option>)}</select>
          <input className="in" type="time" name={`hours.l${line.key}.from`} aria-label={`${words.openFrom} ${at + 1}`} defaultValue={line.from} />
          <input className="in" type="time" name={`hours.l${line.key}.to`} aria-label={`${words.openTo} ${at + 1}`} defaultValue={line.to} />
          <button type="button" className="ico" aria-label={`${words.removeHours} ${at + 1}`} onClick={() => setLines(lines.filter((one) => one !== line))}><Icon name="close" size={14} /></button>
        </div>
      ))}
      <div className="acts">{lines.length === 0 && <button type="button" className="b sm" onClick={() => add(WORKDAYS)}>{words.workdays}</button>}<button type="button" className="b sm" onClick={() => add([{ weekday: 1, from: '', to: '' }])}><Icon name="plus" size={14} />{words.addHours}</button></div>
      <p className="hint">{words.hoursHint}</p>
      {fault && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
    </fieldset>
  )
}

const daysByTimes = (timesOn: (weekday: number) => string): Map<string, number[]> => {
  const days = new Map<string, number[]>()
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) days.set(timesOn(weekday), [...(days.get(timesOn(weekday)) ?? []), weekday])
  return days
}

/** The week in words: days with the same times stand together, all seven are every day. */
export const useHoursSaid = (): ((hours: readonly OpenTime[]) => string[]) => {
  const { weekdays, everyDay } = useWords(bookingWords)
  const names = weekdays.split(' ')
  const timesOn = (hours: readonly OpenTime[], weekday: number): string => hours.filter((one) => one.weekday === weekday).map(({ from, to }) => `${from}–${to}`).sort().join('、')
  return (hours) => [...daysByTimes((weekday) => timesOn(hours, weekday))].filter(([times]) => times !== '').map(([times, days]) => `${days.length === 7 ? everyDay : days.map((day) => names[day - 1]).join('、')} ${times}`)
}

export const HoursSaid = ({ hours }: { hours: readonly OpenTime[] }): ReactNode => useHoursSaid()(hours).map((line) => <span key={line}>{line}<br /></span>)
