import * as z from 'zod/mini'
import { RiskLevel } from '#domain/orders/order.contract.ts'
import { TaskSheet } from '#domain/projects/task-sheet.contract.ts'
import { SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, flag, many, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const ACTIVITY_STATUSES = ['confirmed', 'ongoing', 'ended', 'cancelled'] as const
export const ActivityStatus = z.enum(ACTIVITY_STATUSES)
export type ActivityStatus = z.infer<typeof ActivityStatus>
export type ActivityVerb = 'begin' | 'end' | 'cancel'

export const ENROLMENT_STATUSES = ['accepted', 'cancelled', 'checked_in', 'checked_out', 'no_show'] as const
export const EnrolmentStatus = z.enum(ENROLMENT_STATUSES)
export type EnrolmentStatus = z.infer<typeof EnrolmentStatus>
export type EnrolmentVerb = 'checkIn' | 'checkOut' | 'cancel' | 'miss'

export const Activity = z.object({
  id: Id, title: z.string(), status: ActivityStatus, startsAt: Instant, endsAt: Instant, areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  /** The very place: for those who come, who run it or whose area it is. */
  place: z.nullable(z.string()),
  /** Open sign-up places, and how many of them are taken. */
  places: z.int(), taken: z.int(), enrolled: z.int(), riskLevel: RiskLevel, minimumAge: z.int(), skills: z.array(SkillCode),
  leaderTeamId: z.nullable(Id), leaderTeamName: z.nullable(z.string()), guideName: z.string(),
  orderId: z.nullable(Id), needId: z.nullable(Id), projectId: z.nullable(Id),
  /** One's own enrolment, unless cancelled. */
  mine: z.nullable(z.object({ enrolmentId: Id, status: EnrolmentStatus })),
  /** Steps on the division tree from where the volunteer lives: 0 the same grid to 3 the same county; null where it says nothing. */
  distance: z.nullable(z.int()),
})
export type Activity = z.infer<typeof Activity>

/** Somebody who comes, for those who run the activity. */
export const Participant = z.object({
  enrolmentId: Id, volunteerId: Id, name: z.string(), fromOpenPlace: z.boolean(), slotId: z.nullable(Id), status: EnrolmentStatus, checkedInAt: z.nullable(Instant), checkedOutAt: z.nullable(Instant),
})
export type Participant = z.infer<typeof Participant>

export const ActivityDetail = z.extend(Activity, {
  task: z.string(),
  /** What the project's social worker has signed for those who come: do, do not, when to call. */
  taskSheet: z.nullable(TaskSheet), riskNotice: z.string(), sameGender: z.boolean(),
  /** `包**`: for those who come and those who run it. */
  personName: z.nullable(z.string()),
  /** The four digits said at the door: for the person visited, and on the day for those who come. */
  doorWord: z.nullable(z.string()),
  checkInFrom: Instant, checkInUntil: Instant,
  /** May this asker run it (code on the screen, check in by hand, end it)? */
  runs: z.boolean(), participants: z.array(Participant),
  /** Roles taken by a team whose leader names who comes. */
  teamSlots: z.array(z.object({ slotId: Id, teamId: Id, teamName: z.string(), places: z.int(), named: z.int() })),
  /** Why the asker cannot sign up (a code of activity.wording.ts); null when nothing stands against it, or when the asker is no volunteer. */
  signUpRefusal: z.nullable(z.string()),
})
export type ActivityDetail = z.infer<typeof ActivityDetail>

export const Enrolment = z.object({ id: Id, activityId: Id, status: EnrolmentStatus, enrolledAt: Instant })
export type Enrolment = z.infer<typeof Enrolment>

const ActivityList = z.object({ area: z.optional(AreaCode), status: z.optional(many(ActivityStatus)), from: z.optional(Day), to: z.optional(Day), needId: z.optional(Id), project: z.optional(Id), line: z.optional(Id), series: z.optional(Id),
  /** Those that ended and that somebody came to. */
  held: z.optional(flag), mine: z.optional(flag), ...paging })
export type ActivityList = z.output<typeof ActivityList>

/** An activity of a series has neither order nor need. */
const where = { areaCode: z.string() }
export const activityConfirmed = fact('activity.confirmed', { ...where, orderId: z.nullable(z.string()), needId: z.nullable(z.string()), projectId: z.nullable(z.string()), places: z.int() })
export const activityBegun = fact('activity.begun', { ...where, orderId: z.nullable(z.string()) })
export const activityEnded = fact('activity.ended', { ...where, orderId: z.nullable(z.string()), needId: z.nullable(z.string()), attended: z.int(), missed: z.int() })
export const activityCancelled = fact('activity.cancelled', { ...where, orderId: z.nullable(z.string()) })
export const activityMoved = fact('activity.moved', { ...where, startsAt: z.string(), released: z.int() })
export const enrolled = fact('enrolment.accepted', { activityId: z.string(), volunteerId: z.string(), openPlace: z.boolean() })
/** `slotId` when a role offered to this very person was given back: the order then needs somebody else. */
export const enrolmentCancelled = fact('enrolment.cancelled', { activityId: z.string(), volunteerId: z.string(), slotId: z.nullable(z.string()) })

export const activityEndpoints = {
  list: endpoint({ method: 'GET', path: '/activities', may: 'activity.read', says: 'Activities within one’s scope by their beginning; a volunteer’s are those one has signed up for.', input: ActivityList, output: page(Activity) }),
  open: endpoint({ method: 'GET', path: '/activities/open', may: 'activity.join', says: 'Where a hand is missing near by: coming activities with free places that this volunteer may join, the nearest first, then by time.', input: z.object({ ...paging }), output: page(Activity) }),
  detail: endpoint({ method: 'GET', path: '/activity', may: 'activity.read', says: 'One activity; who comes, for those who run it.', input: ById, output: ActivityDetail }),
  signUp: endpoint({ method: 'POST', path: '/activities/sign-up', may: 'activity.join', says: 'Takes an open place; never more than there are. The same person twice is once.', input: z.object({ id: Id, activityId: Id, riskRead: z.boolean() }), output: Enrolment }),
  cancel: endpoint({ method: 'POST', path: '/activities/cancel', may: 'activity.join', says: 'Gives one’s place back before the beginning.', input: z.object({ activityId: Id }), output: Done }),
  nameMember: endpoint({ method: 'POST', path: '/activities/members/add', may: 'activity.run', says: 'The team leader names a member who comes for the team.', input: z.object({ id: Id, activityId: Id, slotId: Id, volunteerId: Id }), output: Enrolment }),
  dropMember: endpoint({ method: 'POST', path: '/activities/members/drop', may: 'activity.run', says: 'Takes a named member off again before the beginning.', input: z.object({ enrolmentId: Id }), output: Done }),
  end: endpoint({ method: 'POST', path: '/activities/end', may: 'activity.run', says: 'Ends the activity once its time has passed or everybody has checked out.', input: ById, output: ActivityDetail }),
}
