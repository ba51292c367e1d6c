import { useEffect, useRef } from 'react'
import { crisisWords } from '#domain/crisis/crisis.wording.ts'
import { WarnIcon } from '#kit/web-field/icons.tsx'
import { CallButton } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { dangerWordIn, useDangerHelp } from './danger-help.ts'
import { helpBarWords } from './help-bar.wording.ts'

const RESCUE = ['110', '120']

/** Comes up while a word of danger is being typed, with the numbers; a call needs no network. It never stops anyone from going on. */
export const HelpBar = ({ text, own }: { text: string; own: boolean }) => {
  const words = useWords(helpBarWords)
  const { onDuty: onDutyWord } = useWords(crisisWords)
  const { dangerWords, callNumbers, onDuty } = useDangerHelp()
  const heard = dangerWordIn(text, dangerWords)
  const bar = useRef<HTMLElement>(null)
  const isUp = heard !== undefined
  // It comes up below the words, where a foot or a keyboard may lie over it.
  useEffect(() => { if (isUp) bar.current?.scrollIntoView({ block: 'nearest' }) }, [isUp])
  if (!heard) return null
  const shown = callNumbers.filter(({ number }) => number.length <= 5).slice(0, 3)
  const lookOf = (number: string): string => (!onDuty.number && RESCUE.includes(number) ? 'danger' : 'warn')
  return (
    <section ref={bar} className="help-bar" role="alert">
      <h2><WarnIcon />{own ? words.own : words.heard(heard)}</h2>
      <p>{own ? words.ownSub : words.heardSub}</p>
      <div className="calls">
        {onDuty.number && <CallButton look="danger" number={onDuty.number}>{onDutyWord}</CallButton>}
        {shown.map(({ name, number }) => <CallButton key={number} look={lookOf(number)} number={number}>{number} {name}</CallButton>)}
      </div>
    </section>
  )
}
