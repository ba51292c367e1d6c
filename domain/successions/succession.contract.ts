import * as z from 'zod/mini'
import { RoleName } from '#domain/access/access.contract.ts'
import { END_REASONS } from '#domain/accounts/account.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** What a person can hold by a role: each goes to a named other when the role ends. */
export const ITEM_KINDS = ['need', 'order', 'handover', 'project', 'plan_line', 'series', 'grid_secretary', 'grid_social_worker', 'grid_team_leader', 'team_leader', 'team_mentor'] as const
export const ItemKind = z.enum(ITEM_KINDS)
export type ItemKind = z.infer<typeof ItemKind>
export const EndReason = z.enum(END_REASONS)

/** One thing somebody holds. `label` is its number, title or place and never a person; `title` only for whoever reads that list there. */
export const HeldItem = z.object({
  kind: ItemKind, target: z.string(), label: z.string(), title: z.nullable(z.string()), areaCode: AreaCode, areaName: z.string(), organisationId: z.nullable(Id),
  /** Who would fit best: holds the same role there, reaches least far, has least to do. */
  suggestedId: z.nullable(Id),
})
export type HeldItem = z.infer<typeof HeldItem>

/** Somebody who holds a fitting role in force. */
export const Receiver = z.object({ personId: Id, name: z.string(), role: RoleName, areas: z.array(AreaCode), areaNames: z.array(z.string()), organisationId: z.nullable(Id), load: z.int() })
export type Receiver = z.infer<typeof Receiver>

const Held = z.object({
  assignmentId: Id, accountId: Id, personId: Id, personName: z.string(), role: RoleName, areaNames: z.array(z.string()), organisationName: z.nullable(z.string()), fromOn: Day, toOn: z.nullable(Day),
  /** Without another role the account ends too. */
  lastRole: z.boolean(),
  items: z.array(HeldItem), receivers: z.array(Receiver),
  /** What waits for whoever holds such a role there, not for this person: told, not handed over. */
  callbacks: z.int(), callbackOthers: z.int(), offers: z.int(),
  /** Whether the asker may end the role, or only prepare who takes what. */
  mayEnd: z.boolean(), planId: z.nullable(Id),
})
export type Held = z.infer<typeof Held>

/** Who takes an item; without `target` everything of the kind that the person may take. */
const ChoiceMade = z.object({ kind: ItemKind, target: z.nullable(z.string().check(z.maxLength(40))), toPersonId: Id })
export type ChoiceMade = z.infer<typeof ChoiceMade>

const PlanSuccession = z.object({
  id: Id, assignmentId: Id,
  /** `now`: at once. `on`: with the end of `lastOn`. `prepare`: only who takes what; somebody else ends the role. */
  ends: z.enum(['now', 'on', 'prepare']), lastOn: z.optional(z.nullable(Day)), reason: z.optional(z.nullable(EndReason)), witnessId: z.optional(z.nullable(Id)),
  choices: z.array(ChoiceMade).check(z.maxLength(4000)),
})
export type PlanSuccession = z.output<typeof PlanSuccession>

export const SuccessionStatus = z.enum(['planned', 'done', 'withdrawn'])
const Row = z.object({
  id: Id, assignmentId: Id, personName: z.string(), role: RoleName, areaNames: z.array(z.string()), organisationName: z.nullable(z.string()), lastOn: z.nullable(Day), reason: z.nullable(EndReason), status: SuccessionStatus,
  madeByName: z.nullable(z.string()), madeAt: Instant, doneAt: z.nullable(Instant), taken: z.int(), nobody: z.int(), chosen: z.int(),
})
export type SuccessionRow = z.infer<typeof Row>

const HandedItem = z.object({ id: Id, kind: ItemKind, target: z.string(), label: z.string(), areaName: z.string(), holderName: z.nullable(z.string()), status: z.enum(['taken', 'nobody']) })
export type HandedItem = z.infer<typeof HandedItem>
export const SuccessionDetail = z.extend(Row, { witnessName: z.nullable(z.string()), items: z.array(HandedItem), choices: z.array(ChoiceMade) })
export type SuccessionDetail = z.infer<typeof SuccessionDetail>

const Unheld = z.object({
  id: Id, kind: ItemKind, target: z.string(), label: z.string(), title: z.nullable(z.string()), areaCode: AreaCode, areaName: z.string(), since: Instant, formerName: z.string(),
  /** Who minds it until somebody is named. */
  holderName: z.nullable(z.string()),
})
export type Unheld = z.infer<typeof Unheld>

const QuietAccount = z.object({ accountId: Id, personName: z.string(), loginName: z.string(), roles: z.array(RoleName), lastSeenAt: z.nullable(Instant), days: z.int() })
const EndingRole = z.object({ assignmentId: Id, accountId: Id, personName: z.string(), role: RoleName, toOn: Day, days: z.int(), planned: z.boolean() })

const about = { assignmentId: z.string(), role: z.string() }
export const successionPlanned = fact('succession.planned', { ...about, lastOn: z.nullable(z.string()), ends: z.string() })
export const successionWithdrawn = fact('succession.withdrawn', about)
export const successionDone = fact('succession.done', { ...about, taken: z.number(), nobody: z.number() })
export const successionTaken = fact('succession.item-taken', { kind: z.string(), toId: z.string() })

export const successionEndpoints = {
  held: endpoint({ method: 'GET', path: '/successions/held', may: 'succession.make', says: 'What a person holds by one role, and who may take it.', input: z.object({ assignmentId: Id }), output: Held }),
  plan: endpoint({ method: 'POST', path: '/successions/plan', may: 'succession.make', says: 'Names who takes what; ends the role at once or with a day, for those who give and end roles. The same id again is the same succession.', input: PlanSuccession, output: SuccessionDetail }),
  withdraw: endpoint({ method: 'POST', path: '/successions/withdraw', may: 'succession.make', says: 'Takes back a succession that has not happened yet; the role goes on.', input: ById, output: Done }),
  list: endpoint({ method: 'GET', path: '/successions', may: 'succession.make', says: 'Successions in one’s areas, the newest first.', input: z.object({ status: z.optional(SuccessionStatus), ...paging }), output: page(Row) }),
  detail: endpoint({ method: 'GET', path: '/succession', may: 'succession.make', says: 'One succession with its items, to be printed and signed.', input: ById, output: SuccessionDetail }),
  unheld: endpoint({ method: 'GET', path: '/successions/unheld', may: 'succession.make', says: 'What nobody took, in one’s areas.', input: z.object({ kind: z.optional(ItemKind), ...paging }), output: page(Unheld) }),
  receivers: endpoint({ method: 'GET', path: '/successions/receivers', may: 'succession.make', says: 'Who may take one thing that nobody took.', input: ById, output: z.object({ rows: z.array(Receiver), suggestedId: z.nullable(Id) }) }),
  take: endpoint({ method: 'POST', path: '/successions/take', may: 'succession.make', says: 'Gives what nobody took to a named person.', input: z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(500)), toPersonId: Id }), output: z.object({ taken: z.int() }) }),
  watch: endpoint({ method: 'GET', path: '/accounts/watch', may: 'account.manage', says: 'Accounts that nobody has used for ninety days, and roles that end within fourteen.', input: z.object({}), output: z.object({ quiet: z.array(QuietAccount), ending: z.array(EndingRole) }) }),
}
