import { type ReactNode, useState } from 'react'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { FREQUENCIES, ON_HOLIDAY, type SeriesRule, WEEKDAYS } from '#domain/plans/series.contract.ts'
import { ChipsField, DayField, NumberField, SelectField, TextField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

/** How it recurs, asked in plain words: which days, from when to when, what on holidays. */
export const RuleFields = ({ rule }: { rule: SeriesRule }): ReactNode => {
  const { form } = useWords(planPageWords)
  const { weekdays, onHoliday } = useWords(planWords)
  const [end, setEnd] = useState<'until' | 'times'>('until')
  const days = WEEKDAYS.map((value) => ({ value, label: weekdays[value] }))
  return (
    <>
      <ChipsField name="freq" label={form.freq} choices={FREQUENCIES.map((value) => ({ value, label: form.freqs[value] }))} chosen={['weekly']} />
      {rule.freq !== 'monthly_day' && <ChipsField key={rule.freq} name="weekdays" label={form.weekdays} many={rule.freq === 'weekly'} choices={days} />}
      <div className="two">
        {rule.freq === 'weekly' && <SelectField name="every" label={form.every} data-as="number" optional choices={form.everyWeeks.split('|').map((label, at) => ({ value: String(at + 1), label }))} defaultValue="1" />}
        {rule.freq === 'monthly_day' && <SelectField name="monthDay" label={form.monthDay} data-as="number" choices={[...Array.from({ length: 31 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) })), { value: '-1', label: form.lastDay }]} />}
        {rule.freq === 'monthly_weekday' && <SelectField name="nth" label={form.nth} data-as="number" choices={[...form.nths.split('|').map((label, at) => ({ value: String(at + 1), label })), { value: '-1', label: form.lastNth }]} />}
      </div>
      <div className="two"><TextField name="clock" label={form.clock} type="time" /><NumberField name="minutes" label={form.minutes} defaultValue={90} /></div>
      <div className="two"><DayField name="fromOn" label={form.fromOn} />
        <ChipsField name="endBy" label={form.end} choices={(['until', 'times'] as const).map((value) => ({ value, label: form.ends[value] }))} chosen={[end]} onChoose={(value) => setEnd(value as 'until')} /></div>
      {end === 'until' ? <DayField name="untilOn" label={form.untilOn} /> : <NumberField name="times" label={form.times} />}
      <ChipsField name="onHoliday" label={form.onHoliday} choices={ON_HOLIDAY.map((value) => ({ value, label: onHoliday[value] }))} />
    </>
  )
}
