import type { ReactNode } from 'react'
import { calendarWords } from '#domain/settings/calendar.wording.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { NumberField, TickField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

/** When a promise turns yellow, and which rungs the clock climbs by itself. */
export const ClockSettings = (): ReactNode => {
  const words = useWords(calendarWords)
  const { names } = useWords(settingWords)
  const { save } = useWords(webWords)
  const read = useRead(settingEndpoints.current, {})
  const form = (name: 'lights' | 'reminders', note: string, fields: ReactNode): ReactNode => (
    <section className="card">
      <header><h2>{names[name]}</h2></header>
      <div className="card-body"><p className="soft small lead">{note}</p>
        <Form endpoint={settingEndpoints.change} submit={save} onDone={() => toast(words.savedSetting)} input={({ value }) => ({ name, value }) as InputOf<typeof settingEndpoints.change>}>{fields}</Form></div>
    </section>
  )
  return (
    <Shown read={read} rows={6}>{({ values: { lights, reminders } }) => (
      <div className="stack">
        {form('lights', words.lightsNote, <div className="two"><NumberField name="value.yellowPercent" label={words.yellowPercent} defaultValue={lights.yellowPercent} /><NumberField name="value.idleHours" label={words.idleHours} defaultValue={lights.idleHours} /></div>)}
        {form('reminders', words.remindersNote, <><TickField name="value.automatic" label={words.automatic} defaultChecked={reminders.automatic} /><NumberField name="value.lateDays" label={words.lateDays} defaultValue={reminders.lateDays} /><NumberField name="value.streetDays" label={words.streetDays} defaultValue={reminders.streetDays} /><NumberField name="value.countyDays" label={words.countyDays} defaultValue={reminders.countyDays} /></>)}
      </div>
    )}</Shown>
  )
}
