import { HANDED_ON, dangerAcknowledged, dangerLookedAt, dangerRaised, dangerStoodDown } from '#domain/crisis/crisis.contract.ts'
import { dangerIn, receiptDueAt, whyNotAcknowledge, whyNotStandDown } from '#domain/crisis/crisis.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import type { DangerKind } from '#domain/settings/setting.contract.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Alarm, type SealedWords, addAlerts, alertOfNeed, openAlerts, openWords, raiseAgain, setAcknowledged, setClosed, theAlert } from './crisis.store.ts'

export const listAlerts = async (work: Work) => {
  const [rows, { callNumbers, onDuty, receiptMinutes }] = await Promise.all([openAlerts(work), theSettings(work, 'callNumbers', 'onDuty', 'receiptMinutes')])
  return {
    callNumbers, onDuty, receiptMinutes,
    rows: rows.map(({ wordKinds, personName, knownName, communityName, areaName, raisedAt, receiptDueAt, acknowledgedAt, ...row }) => ({
      ...row, kinds: wordKinds as DangerKind[], personName: nameFor(work, personName || knownName || '', row.areaCode), place: communityName === areaName ? communityName : `${communityName} ${areaName}`,
      raisedAt: raisedAt.toISOString(), receiptDueAt: receiptDueAt.toISOString(), acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    })),
  }
}

export const lookAtWords = async (work: Work, { id }: { id: string }) => {
  const alert = await theAlert(work, id, 'danger.read')
  const { summary, description, heard } = openWords(work, alert)
  await work.record(dangerLookedAt(id, { needId: alert.needId }))
  return { words: [summary, description, ...heard].filter(Boolean).join('\n') }
}

export const acknowledgeAlert = async (work: Work, { id }: { id: string }) => {
  const alert = await theAlert(work, id, 'danger.acknowledge')
  const refusal = whyNotAcknowledge(alert)
  if (refusal) throw new Refusal(refusal)
  await setAcknowledged(work, id)
  await work.record(dangerAcknowledged(id, { needId: alert.needId, areaCode: alert.areaCode, inTime: work.now <= alert.receiptDueAt }))
  return done
}

/** The need takes its words back by the flow, in the same transaction. */
export const standDown = async (work: Work, { id }: { id: string }) => {
  const alert = await theAlert(work, id, 'danger.acknowledge')
  const refusal = whyNotStandDown(alert)
  if (refusal) throw new Refusal(refusal)
  await setClosed(work, id)
  await work.record(dangerStoodDown(id, { needId: alert.needId, areaCode: alert.areaCode }))
  return done
}

/** Seals what was said and rings: one alert a need, many needs of an import at once. Whoever calls keeps the words out of its own rows. */
export const raiseAlarms = async (work: Work, alarms: Omit<Alarm, 'receiptDueAt'>[], receiptMinutes: number): Promise<void> => {
  const ids = await addAlerts(work, alarms.map((alarm) => ({ ...alarm, receiptDueAt: receiptDueAt(work.now, receiptMinutes) })))
  for (const [at, { needId, areaCode, kinds }] of alarms.entries()) await work.record(dangerRaised(ids[at]!, { needId, areaCode, kinds }))
}

/** Something was said about a need later on: it joins the alert of the need, or makes one; `before` are the need's own words until now. */
export const raiseMore = async (work: Work, alarm: { needId: string; personId: string | null; areaCode: string; source: string; kinds: DangerKind[]; heard: string[]; before: { summary: string; description: string | null } }, receiptMinutes: number): Promise<void> => {
  const { needId, areaCode, kinds, heard, before, ...more } = alarm
  const alert = await alertOfNeed(work, needId)
  if (!alert) return raiseAlarms(work, [{ ...more, needId, areaCode, kinds, words: { ...before, heard } }], receiptMinutes)
  const words = openWords(work, alert)
  const own = before.summary === HANDED_ON ? words : { ...words, ...before }
  await raiseAgain(work, alert.id, [...new Set([...alert.wordKinds, ...kinds])], { ...own, heard: [...words.heard, ...heard] }, receiptDueAt(work.now, receiptMinutes))
  await work.record(dangerRaised(alert.id, { needId, areaCode, kinds }))
}

/**
 * For entries that are not needs (a visit, a rating, a remark): true when danger was heard. The caller then keeps `HANDED_ON` in place of the words.
 */
export const raiseIfDanger = async (work: Work, { texts, ...about }: { texts: (string | null | undefined)[]; personId: string | null; areaCode: string; source: string }): Promise<boolean> => {
  const settings = await theSettings(work, 'dangerWords', 'receiptMinutes')
  const kinds = dangerIn(texts, settings.dangerWords)
  if (kinds.length === 0) return false
  const [summary = '', ...heard] = texts.filter((text): text is string => Boolean(text))
  await raiseAlarms(work, [{ ...about, needId: null, kinds, words: { summary, description: null, heard } }], settings.receiptMinutes)
  return true
}

/** What stood on the list before the need was handed on. */
export const wordsOfNeed = async (work: Work, needId: string): Promise<SealedWords | undefined> => {
  const alert = await alertOfNeed(work, needId)
  return alert && openWords(work, alert)
}

