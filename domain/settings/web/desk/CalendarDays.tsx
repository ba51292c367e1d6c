import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type CalendarYear, type DeclaredDay, calendarEndpoints } from '#domain/settings/calendar.contract.ts'
import { daysInText } from '#domain/settings/calendar.rules.ts'
import { calendarWords } from '#domain/settings/calendar.wording.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

type Line = DeclaredDay & { key: number }

/** The county's own list of a year: pasted from the notice or written day by day, checked, saved as a whole. */
export const CalendarDays = ({ calendar: { year, version, days, checked } }: { calendar: CalendarYear }): ReactNode => {
  const words = useWords(calendarWords)
  const [lines, setLines] = useState<Line[]>(() => days.map((day, key) => ({ ...day, key })))
  const [isChecked, setChecked] = useState(checked !== null)
  const next = Math.max(-1, ...lines.map(({ key }) => key)) + 1
  const take = (found: readonly DeclaredDay[]): void => {
    const others = lines.filter(({ day }) => !found.some((one) => one.day === day))
    setLines([...others, ...found.map((one, at) => ({ ...one, key: next + at }))].sort((a, b) => a.day.localeCompare(b.day)))
  }
  const change = (key: number, to: Partial<DeclaredDay>): void => setLines(lines.map((line) => (line.key === key ? { ...line, ...to } : line)))
  const filled = lines.filter(({ day }) => day !== '')
  return (
    <section className="card">
      <header><h2>{words.list}</h2><span className="n">{words.listNote}</span></header>
      <div className="card-body stack">
        <Form endpoint={calendarEndpoints.save} submit={words.save} onDone={({ moved }) => toast(words.saved(moved))} input={() => ({ year, version, checked: isChecked, days: filled.map(({ day, free, name }) => ({ day, free, name })) })}>
          <Paste year={year} onRead={take} />
          {lines.length === 0 && <p className="soft small">{words.empty}</p>}
          {lines.length > 0 && (
            <div className="day-lines" data-field="days">{lines.map(({ key, day, free, name }, at) => (
              <div key={key} className="day-line">
                <input className="in" type="date" aria-label={`${words.nth(at + 1)} ${words.day}`} min={`${year}-01-01`} max={`${year}-12-31`} value={day} onChange={(event) => change(key, { day: event.target.value })} />
                <select className="in" aria-label={`${words.nth(at + 1)} ${words.kind}`} value={free ? 'off' : 'on'} onChange={(event) => change(key, { free: event.target.value === 'off' })}><option value="off">{words.free}</option><option value="on">{words.works}</option></select>
                <input className="in" aria-label={`${words.nth(at + 1)} ${words.name}`} placeholder={words.name} maxLength={20} value={name} onChange={(event) => change(key, { name: event.target.value })} />
                <button type="button" className="ico" aria-label={words.remove(day || words.nth(at + 1))} onClick={() => setLines(lines.filter((line) => line.key !== key))}><Icon name="close" size={14} /></button>
              </div>
            ))}</div>
          )}
          <button type="button" className="b sm add-day" onClick={() => setLines([...lines, { key: next, day: '', free: true, name: '' }])}><Icon name="plus" size={14} />{words.add}</button>
          <label className="tick"><input type="checkbox" checked={isChecked} onChange={(event) => setChecked(event.target.checked)} /> {words.checked}</label>
        </Form>
      </div>
    </section>
  )
}

/** What is pasted is read at once and goes into the list to be looked over. What could not be read stays, and nothing is saved past it. */
const Paste = ({ year, onRead }: { year: number; onRead: (days: readonly DeclaredDay[]) => void }): ReactNode => {
  const words = useWords(calendarWords)
  const [text, setText] = useState('')
  const [told, setTold] = useState<{ read: number; unread: string[] } | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current!.setCustomValidity(text.trim() === '' ? '' : words.readFirst), [text, words.readFirst])
  const read = (whole: string): void => {
    const { days, unread } = daysInText(whole, year)
    onRead(days)
    setTold({ read: days.length, unread })
    setText(unread.join('\n'))
  }
  const pasted = (event: ClipboardEvent): void => {
    event.preventDefault()
    read(`${text}\n${event.clipboardData.getData('text')}`)
  }
  return (
    <div className="f">
      <label htmlFor="paste-days">{words.paste}</label>
      <textarea ref={box} id="paste-days" className="in" rows={4} aria-describedby="paste-hint" value={text} onPaste={pasted} onChange={(event) => setText(event.target.value)} />
      <p className="hint" id="paste-hint">{words.pasteHint}</p>
      <div className="acts"><button type="button" className="b" disabled={text.trim() === ''} onClick={() => read(text)}>{words.read}</button>{told && <span role="status" className="small">{words.readDone(told.read)}</span>}</div>
      {told && told.unread.length > 0 && <div className="faults" role="alert"><p>{words.unread(told.unread.length)}</p><ul>{told.unread.slice(0, 8).map((line) => <li key={line}>{line}</li>)}</ul></div>}
    </div>
  )
}
