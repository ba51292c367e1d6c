import type { Standing } from '#domain/attachments/attachment.rules.ts'
import { concernsMinors } from '#domain/needs/need-minors.ts'
import type { Work } from '#kit/server/work.ts'
import { runs, visibleActivities } from './activity.view.ts'

/** Photos of an activity: seen by whoever sees the activity; brought by those who run it and those who were there. */
export const filesOfActivity = async (work: Work, id: string): Promise<Standing | null> => {
  const activity = await visibleActivities(work).select(['activity.areaCode', 'activity.leaderTeamId', 'activity.status', 'need.groups', 'need.danger'])
    .select((eb) => eb.exists(
      eb.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').select('enrolment.id').whereRef('enrolment.activityId', '=', 'activity.id').where('volunteer.personId', '=', work.actor.personId).where('enrolment.status', '<>', 'cancelled'),
    ).as('joined')).where('activity.id', '=', id).executeTakeFirst()
  if (!activity) return null
  const { areaCode, status, groups, danger, joined } = activity
  const manages = runs(work, activity)
  const minors = concernsMinors(groups ?? [])
  return { areaCode, maySee: true, mayAdd: (manages || Boolean(joined)) && status !== 'cancelled', mayManage: manages, sensitive: danger === true || minors, minors }
}
