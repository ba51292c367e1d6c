import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DangerKind } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** What is sealed: the words of the need as they would have stood on the list, and what was heard about it later. */
export interface SealedWords { summary: string; description: string | null; heard: string[] }
export interface Alarm { needId: string | null; personId: string | null; areaCode: string; source: string; kinds: DangerKind[]; words: SealedWords; receiptDueAt: Date }

const place = 'crisis_alert.sealed_words'

export const openWords = (work: Work, alert: { id: string; sealedWords: Buffer }): SealedWords => JSON.parse(work.secrets.open(place, alert.id, alert.sealedWords)) as SealedWords

const visibleAlerts = (work: Work, permission: 'danger.read' | 'danger.acknowledge') =>
  work.db.selectFrom('crisisAlert').where(withinAreas<'crisisAlert'>(scopeOf(work.actor, permission).areas, 'crisisAlert.areaCode'))

export const openAlerts = (work: Work) =>
  visibleAlerts(work, 'danger.read').where('crisisAlert.status', '<>', 'closed')
    .innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(crisis_alert.area_code, 12)`)).innerJoin('area', 'area.code', 'crisisAlert.areaCode')
    .leftJoin('need', 'need.id', 'crisisAlert.needId').leftJoin('account', 'account.id', 'crisisAlert.raisedBy').leftJoin('person as raiser', 'raiser.id', 'account.personId').leftJoin('person', 'person.id', 'crisisAlert.personId')
    .select([
      'crisisAlert.id', 'crisisAlert.status', 'crisisAlert.wordKinds', 'crisisAlert.source', 'crisisAlert.needId', 'need.code as needCode', 'need.personName', 'person.name as knownName', 'crisisAlert.areaCode', 'community.name as communityName', 'area.name as areaName',
      'crisisAlert.raisedAt', 'raiser.name as raisedByName', 'crisisAlert.receiptDueAt', 'crisisAlert.acknowledgedAt', 'crisisAlert.acknowledgedByName',
    ]).orderBy('crisisAlert.status', 'desc').orderBy('crisisAlert.raisedAt').orderBy('crisisAlert.id').limit(500).execute()

export const theAlert = async (work: Work, id: string, permission: 'danger.read' | 'danger.acknowledge') => {
  const alert = await visibleAlerts(work, permission).select(['id', 'status', 'needId', 'areaCode', 'sealedWords', 'receiptDueAt']).where('id', '=', id).executeTakeFirst()
  if (!alert) throw notFound('danger')
  return alert
}

/** Past every scope: for putting a need's own words back. */
export const alertOfNeed = (work: Work, needId: string) => work.db.selectFrom('crisisAlert').select(['id', 'sealedWords', 'wordKinds', 'status']).where('needId', '=', needId).executeTakeFirst()

export const addAlerts = async (work: Work, alarms: Alarm[]): Promise<string[]> => {
  if (alarms.length === 0) return []
  const rows = alarms.map(({ needId, personId, areaCode, source, kinds, words, receiptDueAt }) => {
    const id = newId()
    return { id, countyCode: work.county, areaCode, needId, personId, sealedWords: work.secrets.seal(place, id, JSON.stringify(words)), wordKinds: kinds as string[], source, raisedAt: work.now, raisedBy: work.actor.accountId, receiptDueAt }
  })
  await work.db.insertInto('crisisAlert').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** More was heard about a need that has an alert: it stands as raised again. */
export const raiseAgain = async (work: Work, id: string, kinds: string[], words: SealedWords, receiptDueAt: Date): Promise<void> =>
  oneRow(await work.db.updateTable('crisisAlert').set({
    wordKinds: kinds, sealedWords: work.secrets.seal(place, id, JSON.stringify(words)), status: 'raised', raisedAt: work.now, raisedBy: work.actor.accountId, receiptDueAt, acknowledgedAt: null, acknowledgedBy: null, acknowledgedByName: null,
  }).where('id', '=', id).execute())

export const setAcknowledged = async (work: Work, id: string): Promise<void> =>
  oneRow(await work.db.updateTable('crisisAlert').set({ status: 'acknowledged', acknowledgedAt: work.now, acknowledgedBy: work.actor.accountId, acknowledgedByName: work.actor.name })
    .where('id', '=', id).where('status', '=', 'raised').execute())

export const setClosed = async (work: Work, id: string): Promise<void> =>
  oneRow(await work.db.updateTable('crisisAlert').set({ status: 'closed' }).where('id', '=', id).where('status', '<>', 'closed').execute())
