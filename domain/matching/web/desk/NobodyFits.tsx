import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { Missing, Wish } from '#domain/matching/matching.contract.ts'
import { matchingWords, sayMissing } from '#domain/matching/matching.wording.ts'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { blockOf, partsOfBlock, weekdayOf } from '#domain/volunteers/volunteer.rules.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { Icon, type IconName, Sprig } from '#kit/web/icons.tsx'
import { useNow } from '#kit/web/now.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { MakeProject } from './MakeProject.tsx'
import type { SetMatch } from './match-address.ts'

const hours = { morning: { from: '09:00', to: '11:00' }, afternoon: { from: '14:00', to: '16:00' }, evening: { from: '18:00', to: '20:00' } } as const

/** Nobody fits: what is missing, how many fail which rule, and three ways on. */
export const NobodyFits = ({ missing, wish, need, set, compact }: { missing: Missing; wish: Wish; need: NeedDetail; set: SetMatch; compact: boolean }): ReactNode => {
  const words = useWords(matchingPageWords)
  const language = useLanguage()
  return (
    <section className="nobody" data-compact={compact || undefined}>
      {!compact && <Sprig />}
      <h3>{words.noneFits}</h3>
      <p>{sayMissing(missing, { skill: wish.skill, ...partsOfBlock(blockOf(new Date(wish.startsAt))) }, language)}</p>
      {missing.failed.length > 0 && <dl aria-label={words.looked}>{missing.failed.map(({ rule, count }) => <div key={rule}><dt>{words.rules[rule]}</dt><dd>{words.people1(count)}</dd></div>)}</dl>}
      {missing.more && <p className="tiny soft">{words.more}</p>}
      <Ways missing={missing} wish={wish} need={need} set={set} />
    </section>
  )
}

const Ways = ({ missing: { fix, ways }, wish, need, set }: { missing: Missing; wish: Wish; need: NeedDetail; set: SetMatch }): ReactNode => {
  const words = useWords(matchingPageWords)
  const { within } = useWords(matchingWords)
  const { weekdays, parts } = useWords(volunteerWords)
  const today = dayOf(useNow())
  const mayIn = useMayIn()
  const [making, setMaking] = useState(false)
  const time = fix?.kind === 'time' && fix.weekday !== null && fix.part ? { weekday: fix.weekday, part: fix.part } : undefined
  const wide = fix?.kind === 'wider' && fix.within ? words.widerPeople(within[fix.within], fix.people) : words.widerNote
  const takeTime = (): void => {
    if (!time) return document.getElementById('wish-day')?.focus()
    const tomorrow = addDays(today, 1)
    set({ day: addDays(tomorrow, (time.weekday - weekdayOf(tomorrow) + 7) % 7), ...hours[time.part] })
  }
  return (
    <>
      <h4>{words.ways}</h4>
      <ul>
        {ways.includes('whole-county') && <Way icon="map" title={words.wider} note={wish.within === 'county' ? words.widerDone : wide} act={wish.within === 'county' ? undefined : words.goWider} onAct={() => set({ within: 'county' })} go={fix?.kind === 'wider'} />}
        {ways.includes('other-time') && <Way icon="clock" title={words.otherTime} note={time ? words.otherTimePeople(`${weekdays[`d${time.weekday}` as 'd0']}${parts[time.part]}`, fix!.people) : words.otherTimeNote} act={time ? words.goTime : words.goChoose} onAct={takeTime} go={time !== undefined} />}
        {ways.includes('make-project') && mayIn('project.manage', need.areaCode) && <Way icon="folder" title={words.project} note={words.projectNote} act={words.goProject} onAct={() => setMaking(true)} />}
      </ul>
      {making && <MakeProject need={need} onClose={() => setMaking(false)} />}
    </>
  )
}

const Way = ({ icon, title, note, act, onAct, go }: { icon: IconName; title: string; note: string; act: string | undefined; onAct: () => void; go?: boolean }): ReactNode => (
  <li><i><Icon name={icon} size={18} /></i><span><b>{title}</b><small>{note}</small></span>{act && <button type="button" className={go ? 'b go' : 'b'} onClick={onAct}>{act}</button>}</li>
)
