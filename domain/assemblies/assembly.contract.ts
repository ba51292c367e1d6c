import * as z from 'zod/mini'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const ASSEMBLY_STATUSES = ['preparing', 'called', 'held', 'closed'] as const
export const AssemblyStatus = z.enum(ASSEMBLY_STATUSES)
export type AssemblyStatus = z.infer<typeof AssemblyStatus>
export const ASSEMBLY_VERBS = ['call', 'hold', 'close'] as const
export type AssemblyVerb = (typeof ASSEMBLY_VERBS)[number]

/** Which list a topic comes from; `free` is anybody's. */
export const TOPIC_SOURCES = ['need', 'resource', 'project', 'handover', 'grid', 'claim', 'free'] as const
export const TopicSource = z.enum(TOPIC_SOURCES)
export type TopicSource = z.infer<typeof TopicSource>
export const MEMBER_SEATS = ['committee_member', 'unit', 'station', 'team'] as const
export const MemberSeat = z.enum(MEMBER_SEATS)
export type MemberSeat = z.infer<typeof MemberSeat>
/** What becomes of a topic on the lists: a claim, a note on the need, a task with a day. */
export const RESOLUTION_KINDS = ['claim', 'note', 'task'] as const
export const ResolutionKind = z.enum(RESOLUTION_KINDS)
export type ResolutionKind = z.infer<typeof ResolutionKind>
/** How far what was resolved has come: waiting for its day, late, reported, done, or let go. */
export const ResultState = z.enum(['open', 'late', 'reported', 'done', 'dropped'])
export type ResultState = z.infer<typeof ResultState>

export const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))

export const Assembly = z.object({
  id: Id, areaCode: AreaCode, areaName: z.string(), month: Month, startsAt: Instant, place: z.string(), hostName: z.string(), recorderName: z.nullable(z.string()),
  status: AssemblyStatus, topics: z.int(), members: z.int(), attended: z.int(), resolutions: z.int(), version: z.int(), mayManage: z.boolean(),
})
export type Assembly = z.infer<typeof Assembly>

export const Resolution = z.object({
  id: Id, topicId: Id, topicTitle: z.string(), kind: ResolutionKind, words: z.string(), organisationId: z.nullable(Id), organisationName: z.nullable(z.string()), dueOn: z.nullable(Day), claimId: z.nullable(Id),
  state: ResultState, doneAt: z.nullable(Instant), doneWords: z.nullable(z.string()), resolvedAt: Instant, mayFinish: z.boolean(),
})
export type Resolution = z.infer<typeof Resolution>

const link = { needId: z.nullable(Id), resourceId: z.nullable(Id), projectId: z.nullable(Id), handoverId: z.nullable(Id), claimId: z.nullable(Id), gridCode: z.nullable(AreaCode) }
/** The links are told to those who read the lists there; a unit reads the title. */
export const Topic = z.object({ id: Id, source: TopicSource, title: z.string(), words: z.nullable(z.string()), ...link })
export type Topic = z.infer<typeof Topic>
const Member = z.object({ organisationId: Id, organisationName: z.string(), seat: MemberSeat, personName: z.nullable(z.string()), attended: z.nullable(z.boolean()) })
export type Member = z.infer<typeof Member>
const ClaimLine = z.object({ title: z.string(), organisationName: z.string(), quantity: z.int(), unit: z.string(), status: z.string(), dueOn: z.nullable(Day), late: z.boolean() })

export const AssemblyDetail = z.extend(Assembly, {
  minutes: z.nullable(z.string()), calledAt: z.nullable(Instant), heldAt: z.nullable(Instant), closedAt: z.nullable(Instant),
  topicRows: z.array(Topic), memberRows: z.array(Member), resolutionRows: z.array(Resolution),
  /** What the last one resolved, and what has become of it. */
  last: z.nullable(z.object({ id: Id, month: Month, results: z.array(Resolution) })),
  claims: z.object({ open: z.int(), late: z.int(), deliveredSince: z.int(), rows: z.array(ClaimLine) }),
  additions: z.array(z.object({ id: Id, text: z.string(), byName: z.string(), at: Instant })),
})
export type AssemblyDetail = z.infer<typeof AssemblyDetail>

/** A topic the lists suggest. Nothing in it leads to a person, so that it may stand before all units. */
export const Proposal = z.object({ source: TopicSource, title: z.string(), why: z.string(), /** For whoever prepares the meeting alone: the words of the need. */ staffOnly: z.nullable(z.string()), ...link })
export type Proposal = z.infer<typeof Proposal>

const AssemblyList = z.object({ area: z.optional(AreaCode), status: z.optional(many(AssemblyStatus)), ...paging })
export type AssemblyList = z.output<typeof AssemblyList>
const particulars = { startsAt: Instant, place: text(60, 2), hostName: text(40), recorderName: z.optional(z.nullable(text(40))) }
const Prepare = z.object({ id: Id, areaCode: z.string().check(z.regex(/^\d{9}(\d{3})?$/)), month: Month, ...particulars })
export type Prepare = z.output<typeof Prepare>
const Edit = z.extend(z.partial(z.object(particulars)), { id: Id, version: z.int(), minutes: z.optional(z.nullable(text(5000))) })
export type Edit = z.output<typeof Edit>
const maybe = { needId: z.optional(z.nullable(Id)), resourceId: z.optional(z.nullable(Id)), projectId: z.optional(z.nullable(Id)), handoverId: z.optional(z.nullable(Id)), claimId: z.optional(z.nullable(Id)), gridCode: z.optional(z.nullable(z.string().check(z.regex(/^\d{15}$/)))) }
const SetTopics = z.object({ id: Id, version: z.int(), topics: z.array(z.object({ id: Id, source: TopicSource, title: text(80, 2), words: z.optional(z.nullable(text(300))), ...maybe })).check(z.maxLength(30)) })
export type SetTopics = z.output<typeof SetTopics>
const SetMembers = z.object({ id: Id, version: z.int(), members: z.array(z.object({ organisationId: Id, seat: MemberSeat, personName: z.optional(z.nullable(text(40))), attended: z.optional(z.nullable(z.boolean())) })).check(z.maxLength(100)) })
export type SetMembers = z.output<typeof SetMembers>
const Resolve = z.object({
  id: Id, topicId: Id, kind: ResolutionKind, words: text(300, 2), organisationId: z.optional(Id), dueOn: z.optional(Day),
  quantity: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))), unit: z.optional(text(10)),
})
export type Resolve = z.output<typeof Resolve>
const TaskList = z.object({ area: z.optional(AreaCode), organisationId: z.optional(Id), open: z.optional(flag), late: z.optional(flag), ...paging })
export type TaskList = z.output<typeof TaskList>
const Task = z.extend(Resolution, { assemblyId: Id, month: Month, areaName: z.string() })
export type Task = z.infer<typeof Task>

const about = { areaCode: z.string() }
export const assemblyPrepared = fact('assembly.prepared', { ...about, month: z.string() })
export const assemblyEdited = fact('assembly.edited', { ...about, fields: z.array(z.string()) })
export const assemblyMoved = fact('assembly.moved', { ...about, status: z.string() })
export const resolutionMade = fact('assembly.resolved', { ...about, resolutionId: z.string(), topicId: z.string(), kind: z.string(), organisationId: z.nullable(z.string()), claimId: z.nullable(z.string()) })
export const taskFinished = fact('assembly.task-finished', { ...about, resolutionId: z.string() })
export const minutesAdded = fact('assembly.added-to', { ...about, additionId: z.string() })

const versioned = z.object({ id: Id, version: z.int() })
export const assemblyEndpoints = {
  list: endpoint({ method: 'GET', path: '/assemblies', may: 'assembly.read', says: 'Monthly meetings of one’s areas, or to which one’s unit was called; the newest month first.', input: AssemblyList, output: page(Assembly) }),
  detail: endpoint({ method: 'GET', path: '/assembly', may: 'assembly.read', says: 'One meeting with its packet: topics, last month’s results, claims, who comes, what was resolved.', input: ById, output: AssemblyDetail }),
  prepare: endpoint({ method: 'POST', path: '/assemblies/prepare', may: 'assembly.manage', says: 'Begins the meeting of a month; the units of the ledger and the station are on its list.', input: Prepare, output: AssemblyDetail }),
  edit: endpoint({ method: 'POST', path: '/assemblies/edit', may: 'assembly.manage', says: 'Corrects day, place, host, recorder, and writes the minutes until they are locked.', input: Edit, output: AssemblyDetail }),
  proposals: endpoint({ method: 'GET', path: '/assemblies/proposals', may: 'assembly.manage', says: 'Topics that the lists suggest: what is open and nobody’s, idle, missing a seat, late.', input: ById, output: z.object({ rows: z.array(Proposal) }) }),
  setTopics: endpoint({ method: 'POST', path: '/assemblies/topics', may: 'assembly.manage', says: 'Sets the topics in their order.', input: SetTopics, output: AssemblyDetail }),
  setMembers: endpoint({ method: 'POST', path: '/assemblies/members', may: 'assembly.manage', says: 'Sets who is called and who came.', input: SetMembers, output: AssemblyDetail }),
  call: endpoint({ method: 'POST', path: '/assemblies/call', may: 'assembly.manage', says: 'Calls the units: each is told day and place.', input: versioned, output: AssemblyDetail }),
  hold: endpoint({ method: 'POST', path: '/assemblies/hold', may: 'assembly.manage', says: 'Opens the meeting: from now on it resolves.', input: versioned, output: AssemblyDetail }),
  resolve: endpoint({ method: 'POST', path: '/assemblies/resolve', may: 'assembly.manage', says: 'Notes what was resolved on a topic, one by one; it goes back on the lists at once.', input: Resolve, output: AssemblyDetail }),
  close: endpoint({ method: 'POST', path: '/assemblies/close', may: 'assembly.manage', says: 'Closes the meeting: its minutes are locked.', input: versioned, output: AssemblyDetail }),
  addTo: endpoint({ method: 'POST', path: '/assemblies/add-to', may: 'assembly.manage', says: 'Puts something right beside locked minutes.', input: z.object({ id: Id, assemblyId: Id, text: text(500, 2) }), output: AssemblyDetail }),
  tasks: endpoint({ method: 'GET', path: '/assemblies/tasks', may: 'assembly.read', says: 'Tasks that meetings gave to one’s unit, or in one’s areas; the earliest due first.', input: TaskList, output: page(Task) }),
  finishTask: endpoint({ method: 'POST', path: '/assemblies/tasks/finish', may: 'assembly.read', says: 'Says what was done of a task.', input: z.object({ id: Id, words: text(300, 2) }), output: Done }),
}
