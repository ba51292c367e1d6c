import { type SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { weekdayOf } from '#domain/volunteers/volunteer.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'

/** When and what, as a form starts out with it; the dispatcher changes what does not fit. */
export interface FirstWish { day: string; from: string; to: string; skill: SkillCode | undefined; sameGender: boolean }

/** Plain words of the trade that stand for one skill. What no word says stays open. */
const trades: readonly [words: RegExp, skill: SkillCode][] = [
  [/助浴|洗澡|擦洗|擦身/, 'bathing_help'], [/理发|剪头/, 'hairdressing'], [/热水器|电视|煤气灶|灶打不着|冰箱|洗衣机|家电/, 'appliance_repair'], [/水龙头|漏水|水管|下水|灯不亮|灯泡|插座|电路|跳闸/, 'plumbing_electrics'],
  [/作业|功课|数学|语文|英语|辅导/, 'teaching'], [/不会用手机|手机不会|电脑|上网/, 'computing'], [/法律|遗产|民法典|打官司|合同/, 'law'], [/做饭|买菜/, 'cooking'], [/打扫|卫生|擦玻璃|收拾屋/, 'cleaning'],
  [/推拿|按摩/, 'massage'], [/量血压|换药|护理|翻身/, 'nursing'], [/接送|送医院|开车/, 'driving'], [/二胡/, 'erhu'], [/跳舞|舞蹈/, 'dance'], [/书法|毛笔/, 'calligraphy'], [/聊天|陪伴|没人说话|看病没有人陪|没人陪/, 'company'],
]

/** Help at the body is given by the same sex: the words say so before anybody ticks it. */
const INTIMATE = /助浴|洗澡|擦洗|擦身|翻身|如厕|换尿/

const parts: readonly [words: RegExp, from: string, to: string][] = [[/下午/, '14:00', '16:00'], [/晚上|傍晚|放学/, '18:00', '20:00'], [/上午|早上/, '09:00', '11:00']]
const weekdays: readonly [words: RegExp, weekday: number][] = [[/周一/, 0], [/周二/, 1], [/周三/, 2], [/周四/, 3], [/周五/, 4], [/周六|周末|双休/, 5], [/周日|周天/, 6]]

/** Tomorrow morning, unless the person asked for another day or time. */
export const wishFor = (need: { summary: string; desiredTime: string | null }, now: Date): FirstWish => {
  const wished = need.desiredTime ?? ''
  const [, from, to] = parts.find(([words]) => words.test(wished)) ?? [/./, '09:00', '11:00']
  const tomorrow = addDays(dayOf(now), 1)
  const weekday = weekdays.find(([words]) => words.test(wished))?.[1]
  const day = weekday === undefined ? tomorrow : addDays(tomorrow, (weekday - weekdayOf(tomorrow) + 7) % 7)
  return { day, from, to, skill: trades.find(([words]) => words.test(need.summary))?.[1], sameGender: INTIMATE.test(need.summary) }
}
