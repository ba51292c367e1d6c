import * as z from 'zod/mini'
import { Day, Done, Id, Instant, endpoint, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'
import { CODE } from './code.contract.ts'
import { CodeEntry } from './code-list.contract.ts'
import { CODE_LISTS, type CodeListName } from './code-lists.ts'
import { type Priority, defaultPriority } from './priority.rules.ts'

/** What a danger word points at; the kind may be told, the words never stand in a plain row. */
export const DANGER_KINDS = ['self_harm', 'domestic_violence', 'sexual_assault', 'abuse', 'unattended'] as const
export const DangerKind = z.enum(DANGER_KINDS)
export type DangerKind = z.infer<typeof DangerKind>

const DangerWords = z.array(z.object({ kind: DangerKind, words: z.array(text(20, 2)).check(z.maxLength(200)) })).check(z.maxLength(20))
export type DangerWords = z.infer<typeof DangerWords>

const days = z.int().check(z.minimum(1), z.maximum(30))
/** Working days a step may take; urgent needs are answered the same day. `reply` is the person’s, when more was asked. */
const Clocks = z.object({ answer: days, reply: days, route: days, dispatch: days, accept: days, feedback: days, evaluation: days })
export type Clocks = z.infer<typeof Clocks>

/** When a promise turns yellow (R42): so much of its working time is used, or nobody has acted for so many working hours. */
const Lights = z.object({ yellowPercent: z.int().check(z.minimum(10), z.maximum(95)), idleHours: z.int().check(z.minimum(1), z.maximum(240)) })
/** Working days after a broken promise at which a rung is climbed by itself: the holder again, the street, the county. */
const Reminders = z.object({ automatic: z.boolean(), lateDays: days, streetDays: days, countyDays: z.int().check(z.minimum(1), z.maximum(60)) })
  .check(z.refine(({ lateDays, streetDays, countyDays }) => lateDays < streetDays && streetDays < countyDays, { path: ['streetDays'] }))

const PhoneNumber = z.string().check(z.regex(/^[\d-]{3,20}$/))
const CallNumber = z.object({ name: text(20), number: PhoneNumber })

const CodeEntries = z.array(CodeEntry).check(z.minLength(1), z.maxLength(80))
type ListSettingName = `codes.${CodeListName}`
const listShapes = Object.fromEntries(Object.keys(CODE_LISTS).map((name) => [`codes.${name}`, CodeEntries])) as Record<ListSettingName, typeof CodeEntries>
/** Nobody set: the shipped list holds. */
const shippedLists = Object.fromEntries(Object.entries(CODE_LISTS).map(([name, { shipped }]) => [`codes.${name}`, shipped.map(({ code, zh, en }) => ({ code, zh, en }))])) as unknown as Record<ListSettingName, z.infer<typeof CodeEntries>>
export const listOf = (name: SettingName): CodeListName | undefined => (name.startsWith('codes.') ? (name.slice(6) as CodeListName) : undefined)

const weight = z.int().check(z.minimum(0), z.maximum(10_000))
/** How a need’s turn is weighed; no score on a person, only who is helped first when not all can be. */
const PriorityTable = z.object({
  base: z.object({ ordinary: weight, pressing: weight, urgent: weight }), perVulnerability: weight, deadline: weight,
  /** 人群 → 0 to 4; a group that is not named counts 0. */
  vulnerability: z.record(z.string().check(z.regex(CODE)), z.int().check(z.minimum(0), z.maximum(4))),
}) satisfies z.ZodMiniType<Priority>

/** How long is kept what the law or the office does not need for ever. The record of facts is kept at least six months (网络安全法 §21). */
const Retention = z.object({ factMonths: z.int().check(z.minimum(6), z.maximum(360)), sheetDays: z.int().check(z.minimum(1), z.maximum(365)) })

/** Every setting of a county by name, with the shape of its value. What nobody has set has the default below. */
export const settingShapes = {
  ...listShapes,
  priority: PriorityTable,
  retention: Retention,
  dangerWords: DangerWords,
  receiptMinutes: z.int().check(z.minimum(1), z.maximum(240)),
  clocks: Clocks,
  lights: Lights,
  reminders: Reminders,
  callNumbers: z.array(CallNumber).check(z.maxLength(12)),
  onDuty: z.object({ name: z.string().check(z.maxLength(40)), number: z.union([z.literal(''), PhoneNumber]) }),
  secondFactor: z.boolean(),
  hostUnit: z.string().check(z.maxLength(60)),
  recordNumber: z.string().check(z.maxLength(60)),
}
export const Settings = z.object(settingShapes)
export type Settings = z.infer<typeof Settings>
export type SettingName = keyof Settings

export const defaultSettings: Settings = {
  ...shippedLists,
  priority: defaultPriority,
  retention: { factMonths: 36, sheetDays: 30 },
  dangerWords: [
    { kind: 'self_harm', words: ['轻生', '自杀', '自尽', '自残', '割腕', '寻死', '想死', '不想活', '不想再活', '活着没意思', '活着没意义', '活着没劲', '活够了', '活不下去', '一了百了', '喝农药', '跳楼', '上吊'] },
    { kind: 'domestic_violence', words: ['家暴', '家庭暴力', '打骂', '被打', '挨打', '殴打', '毒打', '打老婆', '打媳妇', '打老人', '打孩子'] },
    { kind: 'sexual_assault', words: ['性侵', '猥亵', '强奸', '强暴', '性骚扰'] },
    { kind: 'abuse', words: ['虐待', '虐童', '遗弃', '被锁在', '锁在家', '关在家'] },
    { kind: 'unattended', words: ['无人照看', '没人照看', '无人看护', '没人看护', '无人看管', '没人看管', '长期独处'] },
  ],
  receiptMinutes: 15,
  clocks: { answer: 1, reply: 3, route: 1, dispatch: 2, accept: 1, feedback: 1, evaluation: 2 },
  lights: { yellowPercent: 60, idleHours: 24 },
  reminders: { automatic: true, lateDays: 1, streetDays: 5, countyDays: 10 },
  callNumbers: [{ name: '报警', number: '110' }, { name: '急救', number: '120' }, { name: '青少年热线', number: '12355' }, { name: '政务热线', number: '12345' }],
  onDuty: { name: '', number: '' },
  secondFactor: false,
  hostUnit: '',
  recordNumber: '',
}

export const SETTING_NAMES = Object.keys(settingShapes) as [SettingName, ...SettingName[]]
const AnySettingName = z.enum(SETTING_NAMES)

/** From which day: left out, it holds at once. `basedOn`: the version one looked at (null when nobody had set it), so that two people do not overwrite each other. */
const dated = { from: z.optional(z.nullable(Day)), basedOn: z.optional(z.nullable(Id)) }
const change = <N extends SettingName>(name: N) => z.object({ name: z.literal(name), value: settingShapes[name], ...dated })
const ChangeSetting = z.discriminatedUnion('name', SETTING_NAMES.map(change) as unknown as [ReturnType<typeof change<SettingName>>])
export type ChangeSetting = z.output<typeof ChangeSetting>

/** One version of a setting: what it is and what it was before, who decided when, and from when it holds. */
export const SettingVersion = z.object({
  id: Id, name: z.string(), value: z.unknown(), before: z.unknown(), from: Instant, setAt: Instant, byName: z.nullable(z.string()),
  state: z.enum(['in_force', 'past', 'ahead', 'taken_back']), reverts: z.boolean(),
})
export type SettingVersion = z.infer<typeof SettingVersion>

export const settingChanged = fact('setting.changed', { setting: z.string(), from: z.string() })
export const settingTakenBack = fact('setting.taken-back', { setting: z.string() })
export const settingReverted = fact('setting.reverted', { setting: z.string(), toId: z.string() })

export const settingEndpoints = {
  help: endpoint({
    method: 'GET', path: '/settings/help', may: 'need.report', says: 'What a phone at the door keeps for the moment that cannot wait: danger words, numbers to call, who is on duty.', input: z.object({}),
    output: z.pick(Settings, { dangerWords: true, callNumbers: true, onDuty: true }),
  }),
  current: endpoint({
    method: 'GET', path: '/settings', may: 'setting.manage', says: 'All settings in force, when each was last changed, and what is decided for a later day.', input: z.object({}),
    output: z.object({ values: Settings, changed: z.array(z.object({ id: Id, name: z.string(), at: Instant, byId: z.nullable(Id), byName: z.nullable(z.string()) })), ahead: z.array(SettingVersion) }),
  }),
  history: endpoint({ method: 'GET', path: '/settings/history', may: 'setting.manage', says: 'The versions of one setting, the newest first, each with what it was before.', input: z.object({ name: AnySettingName, ...paging }), output: page(SettingVersion) }),
  change: endpoint({ method: 'POST', path: '/settings/change', may: 'setting.manage', says: 'Changes one setting of the county, from now on or from a later day.', input: ChangeSetting, output: Done }),
  takeBack: endpoint({ method: 'POST', path: '/settings/take-back', may: 'setting.manage', says: 'Takes back a change that does not hold yet.', input: z.object({ id: Id }), output: Done }),
  revert: endpoint({ method: 'POST', path: '/settings/revert', may: 'setting.manage', says: 'Brings back an earlier version as a new one.', input: z.object({ id: Id, basedOn: z.optional(z.nullable(Id)) }), output: Done }),
}
