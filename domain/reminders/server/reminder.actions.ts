import { mayIn } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { raiseIfDanger } from '#domain/crisis/server/crisis.actions.ts'
import type { Receiver } from '#domain/messages/message.contract.ts'
import type { MessageKindName } from '#domain/messages/message.words.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { needReminded } from '#domain/needs/need.facts.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import type { Reminder, Rung, SendReminder } from '#domain/reminders/reminder.contract.ts'
import { aboveOf, holdersOf, whyNotSend } from '#domain/reminders/reminder.rules.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Due, type Promised, addReminder, askedFor, findPromised, mayReadNeed, reminderShown, remindersOfNeed, sentAbout, setTold } from './reminder.store.ts'

/** 催办, and the two rungs above it. Sent twice by an impatient hand it is one. */
export const sendReminder = async (work: Work, { id, thing, thingId, rung, words }: SendReminder): Promise<Reminder> => {
  const promised = await findPromised(work, thing, thingId)
  if (!promised) throw new Refusal('reminder.thing-not-found', 404)
  if (rung !== 'chase' && !mayIn(work.actor, 'reminder.escalate', promised.areaCode)) throw new Refusal('reminder.not-yours-to-escalate', 403)
  const sent = await sentAbout(work, promised)
  const before = sent.find((one) => one.id === id)
  if (before) return theSame(work, before, id)
  const onThis = sent.filter(({ since }) => since.getTime() === promised.since.getTime())
  const refusal = whyNotSend(rung, {
    open: promised.open && isOpen(promised.needStatus), danger: promised.danger, overdue: promised.dueAt !== null && promised.dueAt < work.now,
    chasedToday: sent.some((one) => one.rung === 'chase' && one.sentOn === dayOf(work.now)), reached: onThis.map((one) => one.rung),
  })
  if (refusal) throw new Refusal(refusal)
  const nth = rung === 'chase' ? sent.filter((one) => one.rung === 'chase').length + 1 : 1
  await send(work, { id, promised, rung, nth, words: await heard(work, promised, words) })
  return reminderShown(work, id)
}

const theSame = (work: Work, before: { sentBy: string | null }, id: string): Promise<Reminder> => {
  if (before.sentBy !== work.actor.accountId) throw new Refusal('reminder.id-in-use')
  return reminderShown(work, id)
}

const heard = async (work: Work, { areaCode }: Promised, words: string | undefined): Promise<string | null> => {
  if (!words) return null
  return (await raiseIfDanger(work, { texts: [words], personId: null, areaCode, source: 'reminder' })) ? HANDED_ON : withoutNumbers(words)
}

/** Writes the rung down, tells whoever holds the ball and whoever stands above, and puts it on the need's timeline. False when it was reached already. */
export const send = async (work: Work, { id, promised, rung, nth, words }: { id: string; promised: Promised; rung: Rung; nth: number; words: string | null }): Promise<boolean> => {
  if (!(await addReminder(work, { id, promised, rung, nth, words, told: 0 }))) return false
  await setTold(work, id, await tellThem(work, promised, rung, nth))
  await work.record(needReminded(promised.needId, { areaCode: promised.areaCode, rung, nth, reminderId: id }))
  return true
}

export const sendDue = (work: Work, { rung, ...promised }: Due): Promise<boolean> => send(work, { id: newId(), promised, rung, nth: 1, words: null })

/** Above, whoever the rung is put before; then the holder, step by step until somebody is there. */
const tellThem = async (work: Work, promised: Promised, rung: Rung, nth: number): Promise<number> => {
  const { needId, thingId, areaCode, code, dueAt } = promised
  const params = { code, nth, due: dueAt ? `${dayOf(dueAt).slice(5)} ${clockOf(dueAt)}` : '', thing: thingId }
  const told = (kind: MessageKindName, to: readonly Receiver[]) => tell(work, { kind, to, about: { kind: 'need', id: needId }, params, once: `${kind} ${thingId} ${promised.since.getTime()} ${rung} ${nth}` })
  const above = rung in upward ? await told(`reminder.${rung as keyof typeof upward}`, aboveOf(rung, areaCode)) : 0
  const asked = promised.holder === 'team' && !promised.handedOver ? await askedFor(work, needId) : []
  for (const step of holdersOf({ ...promised, asked, handover: promised.handedOver ? promised : null, served: promised })) {
    const count = await told(kindFor(promised, rung), step)
    if (count > 0) return above + count
  }
  return above
}
const upward = { street: true, county: true, convener: true, inspection: true }
const kindFor = ({ thing }: Promised, rung: Rung): MessageKindName => {
  const word = rung === 'yellow' || rung === 'late' || rung === 'chase' ? rung : 'raised'
  return thing === 'need' ? `reminder.${word}` : `reminder.handover-${word}`
}

export const readReminders = async (work: Work, { needId }: { needId: string }): Promise<{ rows: Reminder[] }> => {
  if (!(await mayReadNeed(work, needId))) throw notFound('need')
  return { rows: await remindersOfNeed(work, needId) }
}
