import type { ReactNode } from 'react'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { type SeriesRule, seriesEndpoints } from '#domain/plans/series.contract.ts'
import { faultsOfRule } from '#domain/plans/series.rules.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const FIRST = 24

/** Each date that the rule gives, those that a holiday moves or takes said so; nothing is confirmed by looking. */
export const RulePreview = ({ rule }: { rule: SeriesRule }): ReactNode => {
  const { form } = useWords(planPageWords)
  const { dateStates } = useWords(planWords)
  const when = useWhen()
  const { freq, every, weekdays, monthDay, nth, fromOn, untilOn, times, clock, minutes, onHoliday } = rule
  const whole = Boolean(fromOn && clock && minutes && onHoliday) && faultsOfRule(rule).length === 0
  const asked = { freq, every, fromOn: fromOn ?? '', clock: clock ?? '', minutes: minutes ?? 0, onHoliday, ...(weekdays ? { weekdays } : {}), ...(monthDay ? { monthDay } : {}), ...(nth ? { nth } : {}), ...(untilOn ? { untilOn } : {}), ...(times ? { times } : {}) }
  const { data } = useRead(seriesEndpoints.preview, asked, { enabled: whole })
  const dates = whole ? (data?.dates ?? []) : []
  const held = dates.filter(({ state }) => state !== 'holiday').length
  return (
    <section className="preview" aria-label={form.preview} aria-live="polite">
      <p><b>{form.preview}</b>{dates.length > 0 && <span className="soft small"> {form.previewNote(held)}{data?.more && ` · ${form.previewMore}`}</span>}</p>
      {dates.length === 0 ? <p className="small soft">{form.previewNone}</p> : (
        <ol>{dates.slice(0, FIRST).map(({ on, day, state }) => <li key={on} data-out={state === 'holiday' || undefined}>{when.day(day)}{state !== 'held' && <small> {dateStates[state]}</small>}</li>)}{dates.length > FIRST && <li>…</li>}</ol>
      )}
      {dates.length > 0 && data && data.unknownYears.length > 0 && <p className="small soft">{form.unknownYear(data.unknownYears.join('、'))}</p>}
    </section>
  )
}
