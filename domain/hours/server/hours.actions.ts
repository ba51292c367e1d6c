import { mayIn } from '#domain/access/access.rules.ts'
import { hoursConfirmed, hoursCredited } from '#domain/hours/hours.contract.ts'
import { statusFor, whyNotConfirm } from '#domain/hours/hours.rules.ts'
import { minutesBetween } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addRecord, minutesOnDay, overlapping, recordsOfPerson, recordsShown, recordsToConfirm, setConfirmed, totalsOf } from './hours.store.ts'

/** Somebody has checked out: the time between is theirs, in whole minutes, and never twice. */
export const creditHours = async (work: Work, enrolmentId: string, { volunteerId, activityId, ...between }: { volunteerId: string; activityId: string; from: string; to: string }): Promise<void> => {
  const [from, to] = [new Date(between.from), new Date(between.to)]
  if (await overlapping(work, volunteerId, from, to)) throw new Refusal('hours.overlaps')
  const minutes = minutesBetween(from, to)
  const status = statusFor((await minutesOnDay(work, volunteerId, from)) + minutes)
  const id = newId()
  await addRecord(work, { id, volunteerId, activityId, enrolmentId, from, to, minutes, status })
  await work.record(hoursCredited(id, { volunteerId, activityId, minutes, status }))
}

export const readOwnHours = async (work: Work, paging: { cursor?: string | undefined; limit?: number | undefined }) => {
  const personId = work.actor.personId!
  const [records, totals] = await Promise.all([recordsOfPerson(work, personId, paging), totalsOf(work, personId)])
  return { ...records, ...totals }
}

/** All of them or none; what is confirmed already stays as it is. */
export const confirmRecords = async (work: Work, { ids }: { ids: string[] }) => {
  const records = await recordsToConfirm(work, ids)
  if (records.length !== new Set(ids).size) throw new Refusal('hours.record-not-found', 404)
  for (const record of records) {
    const refusal = whyNotConfirm(record, { personId: work.actor.personId, ofArea: mayIn(work.actor, 'record.confirm', record.areaCode) })
    if (refusal) throw new Refusal(refusal)
  }
  const waiting = records.filter(({ status }) => status !== 'confirmed')
  if (waiting.length > 0) await setConfirmed(work, waiting.map(({ id }) => id))
  for (const { id, volunteerId, minutes } of waiting) await work.record(hoursConfirmed(id, { volunteerId, minutes }))
  return { rows: await recordsShown(work, ids) }
}

export { listRecords } from './hours.store.ts'
