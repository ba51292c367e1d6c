import { type Insertable, type Updateable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { Design, DesignContent, Indicator } from '#domain/projects/design.contract.ts'
import { Refusal } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const written = ['goal', 'forWhom', 'quota', 'goalBy', 'indicators', 'methodWords', 'taskDo', 'taskDont', 'taskCall', 'callNumber', 'risk', 'riskMeasures', 'insurance', 'evaluationHow', 'evaluationOn', 'sessions', 'budgetSource', 'aimTeam', 'aimLeaders', 'aimBy'] as const

export const designOf = async (work: Work, projectId: string): Promise<Design | null> => {
  const row = await work.db.selectFrom('projectDesign').select([...written, 'version', 'changedAt', sql<number | null>`budget_amount::float8`.as('budgetAmount')]).where('projectId', '=', projectId).executeTakeFirst()
  // The database keeps keys in an order of its own; what is compared needs one.
  return row ? { ...row, indicators: (row.indicators as Indicator[]).map(({ name, unit, baseline, target, actual }) => ({ name, unit, baseline, target, actual })), changedAt: row.changedAt.toISOString() } : null
}

/** The first one is made, a later one follows the version that was read. */
export const putDesign = async (work: Work, projectId: string, version: number, content: DesignContent): Promise<void> => {
  const row = { ...content, indicators: JSON.stringify(content.indicators), changedBy: work.actor.accountId, changedAt: work.now }
  if (version > 0) return oneRow(await work.db.updateTable('projectDesign').set({ ...row, version: version + 1 }).where('projectId', '=', projectId).where('version', '=', version).execute())
  const made = await work.db.insertInto('projectDesign').values({ ...row, projectId, countyCode: work.county }).onConflict((conflict) => conflict.doNothing()).returning('projectId').execute()
  if (made.length === 0) throw new Refusal('kit.changed-meanwhile')
}

export const latestSignature = (work: Work, projectId: string) =>
  work.db.selectFrom('projectSignature').select(['id', 'designVersion', 'byName', 'at', 'withdrawnAt', 'withdrawnWhy']).where('projectId', '=', projectId).orderBy('at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()

export const addSignature = (work: Work, signature: Pick<Insertable<DB['projectSignature']>, 'id' | 'projectId' | 'designVersion' | 'content'>) =>
  work.db.insertInto('projectSignature').values({ ...signature, countyCode: work.county, byPersonId: work.actor.personId!, byAccountId: work.actor.accountId!, byName: work.actor.name, at: work.now }).execute()

/** Answers whether one stood. */
export const takeSignature = async (work: Work, projectId: string, withdrawnWhy: 'design_changed' | 'worker_changed' | 'sent_back'): Promise<boolean> =>
  (await work.db.updateTable('projectSignature').set({ withdrawnAt: work.now, withdrawnWhy }).where('projectId', '=', projectId).where('withdrawnAt', 'is', null).executeTakeFirst()).numUpdatedRows > 0n

export const reviewsOf = (work: Work, projectId: string) =>
  work.db.selectFrom('projectReview').select(['id', 'kind', 'words', 'aim', 'aimWords', 'byName', 'at']).where('projectId', '=', projectId).orderBy('at').execute()

/** Answers whether it is new. */
export const addReview = async (work: Work, review: Omit<Insertable<DB['projectReview']>, 'countyCode' | 'byAccountId' | 'byName' | 'at'>): Promise<boolean> =>
  (await work.db.insertInto('projectReview').values({ ...review, countyCode: work.county, byAccountId: work.actor.accountId, byName: work.actor.name, at: work.now }).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()).length === 1

/** What was measured at the end, beside what was aimed at. */
export const setIndicators = (work: Work, projectId: string, indicators: Indicator[]) => work.db.updateTable('projectDesign').set({ indicators: JSON.stringify(indicators) }).where('projectId', '=', projectId).execute()

export const courseOf = (work: Work, projectId: string) =>
  work.db.selectFrom('serviceProject').select(['approvedByName', 'approvedAt', 'sentBackWords', 'endedOn', 'endedWords', 'successorId']).where('id', '=', projectId).executeTakeFirstOrThrow()

export type ProjectChange = Updateable<DB['serviceProject']>
