import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needWords, nextSentence } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { DueLight } from '#domain/settings/web/parts/DueLight.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { GoDispatch } from '#domain/orders/web/parts/NeedOrders.tsx'
import { type NeedAct, useNeedActs } from './use-need-acts.ts'

/** What must happen next, as one sentence with at most one button: only whoever may do it sees the button. */
export const NextStep = ({ need, onAct, wide }: { need: NeedDetail; onAct: (act: NeedAct) => void; wide?: boolean }): ReactNode => {
  const words = useWords(needPageWords)
  const { holders } = useWords(needWords)
  const language = useLanguage()
  const when = useWhen()
  const { next } = need
  // A figure stands apart from the characters around it.
  const time = next.dueAt ? when.moment(next.dueAt).replace(/^\d/, ' $&').replace(/\d$/, '$& ') : ''
  if (next.step === 'none') return null
  return (
    <section className="next" data-wide={wide || undefined} data-late={next.overdue || undefined} aria-label={words.nextIs}>
      <p>{nextSentence(next, time, language)}
        <small>{words.waitsFor(holders[next.holder])}{' · '}{next.dueAt ? <DueLight dueAt={next.dueAt} yellowAt={need.yellowAt} /> : words.noClock}</small></p>
      <NextButton need={need} onAct={onAct} />
    </section>
  )
}

const NextButton = ({ need, onAct }: { need: NeedDetail; onAct: (act: NeedAct) => void }): ReactNode => {
  const { go } = useWords(needPageWords)
  const mayIn = useMayIn()
  const { may, refused } = useNeedActs(need)
  const { step } = need.next
  if (step === 'crisis') return mayIn('danger.read', need.areaCode) ? <Link className="b go" to={'/danger' as never}>{go.crisis}</Link> : null
  if (step === 'dispatch') return <GoDispatch need={need} />
  if (step !== 'verify' && step !== 'answer' && step !== 'route') return null
  return may(step) && !refused(step) ? <button type="button" className="b go" onClick={() => onAct(step)}>{go[step]}</button> : null
}
