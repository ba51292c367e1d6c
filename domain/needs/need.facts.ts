import * as z from 'zod/mini'
import { fact } from '#kit/fact.ts'

// What can have happened to a need. Ids and codes only: what was written stands in need_note under `noteId`.
const where = { areaCode: z.string() }
const written = { ...where, noteId: z.string() }

export const needReported = fact('need.reported', { ...where, source: z.string(), field: z.string(), urgency: z.string(), danger: z.boolean() })
export const needImported = fact('need.imported', { ...where, outcome: z.enum(['new', 'changed']), status: z.string(), fields: z.array(z.string()), danger: z.boolean() })
export const needVerified = fact('need.verified', where)
export const needAskedMore = fact('need.asked-more', written)
export const needAnswered = fact('need.answered', written)
export const needDeclined = fact('need.declined', written)
export const needMerged = fact('need.merged', { ...where, intoId: z.string() })
/** For the routes that lead to another room or a department, `to…` says to whom; the hand-over itself is made from this fact. */
export const needRouted = fact('need.routed', {
  ...written, route: z.string(), responsibleId: z.nullable(z.string()), toOrganisationId: z.nullable(z.string()), toPersonId: z.nullable(z.string()), resourceId: z.nullable(z.string()),
})
export const needDispatched = fact('need.dispatched', where)
export const needUndispatched = fact('need.undispatched', where)
export const needServing = fact('need.serving', where)
/** A room or a department sent the matter back: it is to be routed anew. */
export const needSentBack = fact('need.sent-back', where)
export const needServiceEnded = fact('need.service-ended', where)
export const needClosed = fact('need.closed', where)
export const needReopened = fact('need.reopened', { ...where, why: z.enum(['callback', 'person']) })
export const needEdited = fact('need.edited', { ...where, fields: z.array(z.string()) })
export const needRemarked = fact('need.remarked', written)
export const needTakenBack = fact('need.taken-back', where)
/** Danger was heard in it: the words are sealed, the need is with the social worker on duty. */
export const needHandedOn = fact('need.handed-on', where)
/** The person called about it again; what was said stands in the note. */
export const needCalledAgain = fact('need.called-again', written)
/** A holiday was declared later, or a threshold changed: the running promise was reckoned anew. */
export const needDueMoved = fact('need.due-moved', { ...where, dueAt: z.string() })
/** A rung was reached (reminders); `nth` counts the urgings of a person. */
export const needReminded = fact('need.reminded', { ...where, rung: z.string(), nth: z.number(), reminderId: z.string() })
/** Whoever was responsible has left the post: somebody else is from now on, or minds it until one is named. */
export const needTakenOver = fact('need.taken-over', { ...where, fromId: z.nullable(z.string()), toId: z.nullable(z.string()) })
export const needRated = fact('need.rated', where)
