import { type ReactNode, useState } from 'react'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { sayRule } from '#domain/plans/say-rule.ts'
import type { Series } from '#domain/plans/series.contract.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { SeriesDates } from './SeriesDates.tsx'

/** One series in plain words: 每周二、周四 14:00, where, who, how often so far. */
export const SeriesRow = ({ series }: { series: Series }): ReactNode => {
  const words = useWords(planPageWords)
  const common = useWords(planWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { rule } = series
  const who = [series.places > 0 && words.open(series.places), series.teamName && series.teamPlaces > 0 && words.byTeam(series.teamName, series.teamPlaces), words.guide(series.guideName)].filter(Boolean).join(' · ')
  const end = series.endedFrom ? words.ended(series.endedFrom) : rule.untilOn ? common.until(rule.untilOn) : rule.times ? common.times(rule.times) : ''
  return (
    <li className="series-row" data-ended={series.status === 'ended' || undefined}>
      <span><b>{series.title}</b> <span className="small">{sayRule(rule, common, language === 'zh' ? '、' : ', ')}</span>
        <br /><small className="soft">{[common.length(rule.minutes), series.place, end, common.onHoliday[rule.onHoliday]].filter(Boolean).join(' · ')}</small>
        <br /><small className="soft">{[who, words.held(series.held)].join(' · ')}</small></span>
      <button type="button" className="link small" onClick={() => setOpen(true)}>{words.dates}<span className="away"> {series.title}</span></button>
      {open && <SeriesDates series={series} onClose={() => setOpen(false)} />}
    </li>
  )
}
