import { activityEndpoints as at } from '#domain/activities/activity.contract.ts'
import { route } from '#kit/server/serve.ts'
import { dropMember, endActivity, nameMember, readActivity } from './activity.actions.ts'
import { listActivities } from './activity.view.ts'
import { listOpen } from './open-activities.ts'
import { cancelSignUp, signUp } from './sign-up.actions.ts'

export const activityRoutes = [
  route(at.list, listActivities),
  route(at.open, listOpen),
  route(at.detail, readActivity),
  route(at.signUp, signUp),
  route(at.cancel, cancelSignUp),
  route(at.nameMember, nameMember),
  route(at.dropMember, dropMember),
  route(at.end, endActivity),
]
