import * as z from 'zod/mini'
import { Done, Id, Instant, endpoint, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

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

const PhoneNumber = z.string().check(z.regex(/^[\d-]{3,20}$/))
const CallNumber = z.object({ name: text(20), number: PhoneNumber })

/** Every setting of a county by name, with the shape of its value. What nobody has set has the default below. */
export const settingShapes = {
  dangerWords: DangerWords,
  receiptMinutes: z.int().check(z.minimum(1), z.maximum(240)),
  clocks: Clocks,
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
  dangerWords: [
    { kind: 'self_harm', words: ['轻生', '自杀', '自尽', '自残', '割腕', '寻死', '想死', '不想活', '不想再活', '活着没意思', '活着没意义', '活着没劲', '活够了', '活不下去', '一了百了', '喝农药', '跳楼', '上吊'] },
    { kind: 'domestic_violence', words: ['家暴', '家庭暴力', '打骂', '被打', '挨打', '殴打', '毒打', '打老婆', '打媳妇', '打老人', '打孩子'] },
    { kind: 'sexual_assault', words: ['性侵', '猥亵', '强奸', '强暴', '性骚扰'] },
    { kind: 'abuse', words: ['虐待', '虐童', '遗弃', '被锁在', '锁在家', '关在家'] },
    { kind: 'unattended', words: ['无人照看', '没人照看', '无人看护', '没人看护', '无人看管', '没人看管', '长期独处'] },
  ],
  receiptMinutes: 15,
  clocks: { answer: 1, reply: 3, route: 1, dispatch: 2, accept: 1, feedback: 1, evaluation: 2 },
  callNumbers: [{ name: '报警', number: '110' }, { name: '急救', number: '120' }, { name: '青少年热线', number: '12355' }, { name: '政务热线', number: '12345' }],
  onDuty: { name: '', number: '' },
  secondFactor: false,
  hostUnit: '',
  recordNumber: '',
}

const change = <N extends SettingName>(name: N) => z.object({ name: z.literal(name), value: settingShapes[name] })
const ChangeSetting = z.discriminatedUnion('name', [
  change('dangerWords'), change('receiptMinutes'), change('clocks'), change('callNumbers'), change('onDuty'), change('secondFactor'), change('hostUnit'), change('recordNumber'),
])

export const settingChanged = fact('setting.changed', { setting: z.string() })

export const settingEndpoints = {
  help: endpoint({
    method: 'GET', path: '/settings/help', may: 'need.report', says: 'What a phone at the door keeps for the moment that cannot wait: danger words, numbers to call, who is on duty.', input: z.object({}),
    output: z.pick(Settings, { dangerWords: true, callNumbers: true, onDuty: true }),
  }),
  current: endpoint({
    method: 'GET', path: '/settings', may: 'setting.manage', says: 'All settings in force, and when each was last changed.', input: z.object({}),
    output: z.object({ values: Settings, changed: z.array(z.object({ name: z.string(), at: Instant, byId: z.nullable(Id), byName: z.nullable(z.string()) })) }),
  }),
  change: endpoint({ method: 'POST', path: '/settings/change', may: 'setting.manage', says: 'Changes one setting of the county from now on.', input: ChangeSetting, output: Done }),
}
