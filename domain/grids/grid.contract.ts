import * as z from 'zod/mini'
import { NeedStatus } from '#domain/needs/need.contract.ts'
import { FieldCode, MethodCode, UrgencyCode } from '#domain/settings/code.contract.ts'
import { AreaCode, Day, Id, Instant, endpoint, flag, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** 网格党支部 + 专业社工 + 志愿力量. */
export const SEATS = ['branch_secretary', 'social_worker', 'team_leader'] as const
export const Seat = z.enum(SEATS)
export type Seat = z.infer<typeof Seat>

/** Whether somebody sits there who can be reached; without an account nobody reads what comes. */
export const SeatState = z.enum(['here', 'missing', 'no_account'])
export type SeatState = z.infer<typeof SeatState>

/** What each may answer to a new need: link resources, assess, respond. */
export const OUTCOMES = ['linked', 'none_found', 'assessed', 'passed_on', 'can_come', 'cannot_come', 'asks'] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof Outcome>

const SeatOfGrid = z.object({ seat: Seat, state: SeatState, name: z.nullable(z.string()), teamName: z.nullable(z.string()), waiting: z.int(), late: z.int() })
export type SeatOfGrid = z.infer<typeof SeatOfGrid>

export const GridCard = z.object({
  areaCode: AreaCode, gridName: z.string(), communityName: z.string(),
  households: z.nullable(z.int()), residents: z.nullable(z.int()), aged60: z.nullable(z.int()), disabled: z.nullable(z.int()), profileAsOf: z.nullable(Day),
  seats: z.array(SeatOfGrid), open: z.int(), byStatus: z.array(z.object({ status: NeedStatus, count: z.int() })),
  lastServedOn: z.nullable(Day),
  /** All three sit there, and yet no service has come for 90 days. */
  unserved: z.boolean(),
})
export type GridCard = z.infer<typeof GridCard>

export const GridState = z.enum(['missing', 'unserved', 'waiting'])
export type GridState = z.infer<typeof GridState>
const CardList = z.object({ area: z.optional(AreaCode), state: z.optional(GridState), ...paging })
export type CardList = z.output<typeof CardList>

/** One seat's act for one need. Who does not read the needs list reads its field and way of service, not its words; of a danger nothing. */
export const GridAct = z.object({
  id: Id, needId: z.nullable(Id), needCode: z.string(), summary: z.nullable(z.string()), danger: z.boolean(),
  field: z.nullable(FieldCode), method: z.nullable(MethodCode), urgency: z.nullable(UrgencyCode), desiredTime: z.nullable(z.string()),
  areaCode: AreaCode, gridName: z.string(), communityName: z.string(), seat: Seat,
  /** Nobody who can be reached sits there: the community secretary answers. */
  standIn: z.boolean(), personName: z.nullable(z.string()), askedAt: Instant, dueOn: Day, late: z.boolean(),
  state: z.enum(['waiting', 'done', 'lapsed']), outcome: z.nullable(Outcome), resourceName: z.nullable(z.string()), organisationName: z.nullable(z.string()), words: z.nullable(z.string()),
  byOrder: z.boolean(), doneAt: z.nullable(Instant), doneByName: z.nullable(z.string()), mayAct: z.boolean(),
})
export type GridAct = z.infer<typeof GridAct>
/** `mine`: acts that wait for whoever asks. */
const ActList = z.object({ needId: z.optional(Id), area: z.optional(AreaCode), seat: z.optional(Seat), waiting: z.optional(flag), mine: z.optional(flag), late: z.optional(flag), ...paging })
export type ActList = z.output<typeof ActList>

/** `noteId` is made by whoever answers: a phone that sends twice leaves one note. */
const DoAct = z.object({ id: Id, outcome: z.enum(['linked', 'none_found', 'passed_on', 'can_come', 'cannot_come', 'asks']), noteId: Id, words: z.optional(text(300)), resourceId: z.optional(Id), organisationId: z.optional(Id) })
export type DoAct = z.output<typeof DoAct>

export const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const SeatMonth = z.object({ seat: Seat, name: z.nullable(z.string()), asked: z.int(), done: z.int(), inTime: z.int(), medianHours: z.nullable(z.number()) })
const MonthNeed = z.object({
  needId: z.nullable(Id), code: z.string(), summary: z.nullable(z.string()), field: z.nullable(FieldCode), method: z.nullable(MethodCode), status: NeedStatus, danger: z.boolean(), reportedOn: Day, came: z.boolean(), open: z.boolean(),
  acts: z.array(z.object({ seat: Seat, outcome: z.nullable(Outcome), state: z.enum(['waiting', 'done', 'lapsed']), with: z.nullable(z.string()), words: z.nullable(z.string()) })),
})
export const GridMonth = z.object({
  card: GridCard, month: Month, came: z.int(), closed: z.int(), stillOpen: z.int(), services: z.int(), seats: z.array(SeatMonth), needs: z.array(MonthNeed), more: z.boolean(),
  /** People of the key groups whom nobody has been to for 90 days; names only for those who may read them there. */
  unseen: z.object({ count: z.int(), people: z.array(z.object({ name: z.string(), groups: z.array(z.string()), lastSeenOn: z.nullable(Day) })) }),
})
export type GridMonth = z.infer<typeof GridMonth>

const about = { areaCode: z.string() }
export const gridAsked = fact('need.grid-asked', { ...about, seats: z.array(z.string()), standIns: z.array(z.string()) })
const answered = { ...about, noteId: z.nullable(z.string()), resourceId: z.nullable(z.string()), organisationId: z.nullable(z.string()) }
/** On the need's own timeline, so that everybody who follows it reads what the grid does. */
export const gridAnswered = {
  linked: fact('need.grid-linked', answered), none_found: fact('need.grid-none-found', answered), assessed: fact('need.grid-assessed', answered), passed_on: fact('need.grid-passed-on', answered),
  can_come: fact('need.grid-can-come', answered), cannot_come: fact('need.grid-cannot-come', answered), asks: fact('need.grid-asks', answered),
} as const

export const gridEndpoints = {
  cards: endpoint({ method: 'GET', path: '/grids/cards', may: 'grid.read', says: 'A card a grid: profile, its three, open needs, last service; by code.', input: CardList, output: page(GridCard) }),
  figures: endpoint({
    method: 'GET', path: '/grids/figures', may: 'grid.read', says: 'How many grids, how many lack one of the three, were not served for 90 days, have an act waiting.',
    input: z.object({ area: z.optional(AreaCode) }), output: z.object({ grids: z.int(), missing: z.int(), unserved: z.int(), waiting: z.int(), late: z.int() }),
  }),
  acts: endpoint({ method: 'GET', path: '/grids/acts', may: 'grid.read', says: 'What each of a grid’s three was asked for and has answered, the earliest due first.', input: ActList, output: page(GridAct) }),
  act: endpoint({ method: 'POST', path: '/grids/act', may: 'grid.act', says: 'Answers for one’s seat: resources linked or none found, can come, cannot, needs something.', input: DoAct, output: GridAct }),
  resources: endpoint({
    method: 'GET', path: '/grids/resources', may: 'grid.act', says: 'Resources on offer around a grid, by name and provider only, 20 at most.',
    input: z.object({ area: AreaCode, search: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }), output: z.object({ rows: z.array(z.object({ id: Id, name: z.string(), providerName: z.string() })) }),
  }),
  month: endpoint({ method: 'GET', path: '/grids/month', may: 'grid.read', says: 'The month of a grid for the meeting of its three.', input: z.object({ area: z.string().check(z.regex(/^\d{15}$/)), month: Month }), output: GridMonth }),
}
