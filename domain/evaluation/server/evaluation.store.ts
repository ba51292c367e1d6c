import { sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Face, Outcome } from '#domain/evaluation/evaluation.contract.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** The need that is spoken of: in the areas where the actor may do this, one's own, or the one that one is responsible for. */
export const theNeedFor = async (work: Work, needId: string, permission: Permission) => {
  const { areas, own } = scopeOf(work.actor, permission)
  const { personId, accountId } = work.actor
  const need = await work.db.selectFrom('need').select(['id', 'areaCode', 'status', 'personId', 'reporterAccountId', 'saidBy', 'responsibleId']).where('id', '=', needId).where((eb) => eb.or([
    withinAreas<'need'>(areas, 'need.areaCode')(eb),
    ...(own && personId ? [eb('personId', '=', personId), eb('reporterAccountId', '=', accountId)] : []),
    ...(permission === 'evaluation.write' && personId ? [eb('responsibleId', '=', personId)] : []),
  ])).executeTakeFirst()
  if (!need) throw notFound('need')
  return need
}
export type NeedFor = Awaited<ReturnType<typeof theNeedFor>>

/** Whether this person came for the need as a volunteer, or led the team that did. */
export const hasServed = async (work: Work, needId: string, personId: string): Promise<boolean> =>
  Boolean(await work.db.selectFrom('activity').leftJoin('team', 'team.organisationId', 'activity.leaderTeamId').select('activity.id').where('activity.needId', '=', needId).where((eb) => eb.or([
    eb.and([eb('team.leaderId', '=', personId), eb('activity.status', '=', 'ended')]),
    eb.exists(eb.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').select('enrolment.id').whereRef('enrolment.activityId', '=', 'activity.id').where('volunteer.personId', '=', personId).where('enrolment.status', 'in', ['checked_in', 'checked_out'])),
  ])).limit(1).executeTakeFirst())

export const addRating = async (work: Work, rating: { id: string; needId: string; activityId: string | null; face: Face; words: string | null; givenBy: 'self' | 'family' | 'staff'; proxyName: string | null }): Promise<boolean> =>
  (await work.db.insertInto('rating').values({ ...rating, countyCode: work.county, accountId: work.actor.accountId, at: work.now }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

export const ratingById = (work: Work, id: string) => work.db.selectFrom('rating').select(['id', 'needId', 'face', 'words', 'givenBy', 'proxyName', 'at', 'accountId']).where('id', '=', id).executeTakeFirst()

export const ratingsOf = (work: Work, needId: string) => work.db.selectFrom('rating').select(['id', 'face', 'words', 'givenBy', 'proxyName', 'at', 'accountId']).where('needId', '=', needId).orderBy('at').orderBy('id').execute()

/** What was said since the last evaluation: a reopened need is judged anew. */
export const facesSince = async (work: Work, needId: string): Promise<Face[]> =>
  (await work.db.selectFrom('rating').select('face').where('needId', '=', needId).where('at', '>', sql<Date>`coalesce((select max(at) from need_evaluation where need_id = ${needId}), '-infinity')`).execute()).map(({ face }) => face)

export const evaluationsOf = (work: Work, needId: string) =>
  work.db.selectFrom('needEvaluation').innerJoin('person', 'person.id', 'needEvaluation.byPersonId').select(['needEvaluation.id', 'needEvaluation.outcome', 'needEvaluation.change', 'needEvaluation.followUp', 'needEvaluation.noRatingReason', 'person.name as byName', 'needEvaluation.at', 'needEvaluation.byPersonId'])
    .where('needEvaluation.needId', '=', needId).orderBy('needEvaluation.at').orderBy('needEvaluation.id').execute()

export const evaluationById = (work: Work, id: string) => work.db.selectFrom('needEvaluation').select(['id', 'needId', 'byPersonId']).where('id', '=', id).executeTakeFirst()

export const addEvaluation = (work: Work, evaluation: { id: string; needId: string; outcome: Outcome; change: string; followUp: string | null; noRatingReason: string | null }) =>
  work.db.insertInto('needEvaluation').values({ ...evaluation, countyCode: work.county, byPersonId: work.actor.personId!, at: work.now }).execute()
