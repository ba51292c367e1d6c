import type { ReactNode } from 'react'
import { reminderEndpoints } from '#domain/reminders/reminder.contract.ts'
import { reminderWords } from '#domain/reminders/reminder.wording.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** The rungs reached on a need, the newest first; nothing while nobody had to be reminded. */
export const NeedReminders = ({ needId }: { needId: string }): ReactNode => {
  const words = useWords(reminderWords)
  const when = useWhen()
  const { data } = useRead(reminderEndpoints.ofNeed, { needId })
  if (!data || data.rows.length === 0) return null
  return (
    <section className="card">
      <header><h2>{words.card}</h2></header>
      <ul className="rows">{data.rows.map(({ id, rung, nth, words: said, byName, told, at }) => (
        <li key={id}><span><b>{rung === 'chase' ? words.nth(nth) : words.rungs[rung]}</b> <small className="soft">{byName ?? words.byClock} · {when.moment(at)} · {words.told(told)}</small>{said && <q className="pre small"> {said}</q>}</span></li>
      ))}</ul>
    </section>
  )
}
