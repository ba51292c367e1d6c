import { SKILLS, SPOKEN_LANGUAGES, labelOf } from '#domain/settings/codes.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import type { Language } from '#kit/wording.ts'
import { type RefusalWording, inLanguage, wording } from '#kit/wording.ts'
import type { Missing, Said } from './matching.contract.ts'

export const matchingRefusals: RefusalWording = {
  zh: { 'matching.time-wrong': '结束时间要在开始时间之后。' },
  en: { 'matching.time-wrong': 'The end must be after the beginning.' },
}

export const matchingWords = wording({
  zh: {
    title: '供需对接', suggestions: '建议', invite: '邀请服务', toTeam: '派单到队', notSuitable: '不合适', caption: '系统只给建议，由您确认派单。', fits: '合适', notice: '注意', none: '暂时没有合适的人。', chooseNeed: '先选一条需求，再看建议。', volunteer: '志愿者', team: '志愿服务队',
    ways: { 'whole-county': '扩大到全旗（区）', 'other-time': '换时间', 'make-project': '转成项目' }, within: { grid: '本网格', community: '本社区', township: '本苏木乡镇（街道）', county: '全旗（区）' },
  },
  en: {
    title: 'Matching', suggestions: 'Suggestions', invite: 'Invite', toTeam: 'Order to the team', notSuitable: 'Not suitable', caption: 'The system only suggests; you confirm and dispatch.', fits: 'Fits', notice: 'Mind', none: 'Nobody fits for now.', chooseNeed: 'Choose a need to see suggestions.', volunteer: 'Volunteer', team: 'Volunteer team',
    ways: { 'whole-county': 'Look in the whole county', 'other-time': 'Another time', 'make-project': 'Make it a project' }, within: { grid: 'the grid', community: 'the community', township: 'the township', county: 'the county' },
  },
})

type Params = Said['params']
type Sentences = Record<string, (params: Params, language: Language) => string>

const skill = ({ skill }: Params, language: Language): string => labelOf(SKILLS, String(skill), language)
const spoken = ({ language: code }: Params, language: Language): string => labelOf(SPOKEN_LANGUAGES, String(code), language)
const time = ({ weekday, part }: Params, language: Language): string => {
  const words = inLanguage(volunteerWords, language)
  const [day, time] = [words.weekdays[`d${weekday}` as 'd0'] ?? '', words.parts[part as 'morning'] ?? '']
  return language === 'zh' ? `${day}${time}` : `${day} ${time}`
}
const withinName = ({ within }: Params, language: Language): string => inLanguage(matchingWords, language).within[within as 'grid'] ?? ''

const zh: Sentences = {
  'served-before': () => '上次也是这位志愿者来的', 'skill-certified': (p) => `会${skill(p, 'zh')}、有证`, skill: (p) => `会${skill(p, 'zh')}`, 'same-grid': () => '同一网格', 'same-community': () => '同一社区', 'same-township': () => '同一苏木乡镇（街道）', 'same-county': () => '同旗，路远一些',
  speaks: (p) => `会说${spoken(p, 'zh')}`, 'free-then': (p) => `${time(p, 'zh')}有空`, 'free-week': () => '本周还没有任务',
  'team-served-before': () => '上次也是这支队伍来的', 'team-able': (p) => `队里 ${p.count} 人会${skill(p, 'zh')}`, 'team-members': (p) => `队员 ${p.count} 人`, 'team-free': (p) => `${time(p, 'zh')}有 ${p.count} 人可来`, 'team-too-few': (p) => `能来的只有 ${p.free} 人，要 ${p.places} 人`,
  'ask-time': () => '时间要问一问', 'ask-age': () => '年龄没登记，先问清是否满 18 岁', 'ask-gender': () => '先问清服务对象的性别', guardian: () => '未成年，要监护人同意',
  active: () => '已暂停或退出', 'fails-skill': (p) => `不会${skill(p, 'zh')}`, qualification: (p) => `没有${skill(p, 'zh')}的证`, age: (p) => `未满 ${p.least} 岁，不能单独上门`, gender: () => '助浴等贴身服务要同性', language: (p) => `不会说${spoken(p, 'zh')}`,
  distance: (p) => `不在${withinName(p, 'zh')}`, overlap: () => '同一时间已有任务', cap: (p) => `本周已满 ${p.cap} 次`, time: (p) => `${time(p, 'zh')}没空`,
}
const en: Sentences = {
  'served-before': () => 'Came last time too', 'skill-certified': (p) => `Knows ${skill(p, 'en')}, certified`, skill: (p) => `Knows ${skill(p, 'en')}`, 'same-grid': () => 'Same grid', 'same-community': () => 'Same community', 'same-township': () => 'Same township', 'same-county': () => 'Same county, further away',
  speaks: (p) => `Speaks ${spoken(p, 'en')}`, 'free-then': (p) => `Free on ${time(p, 'en')}`, 'free-week': () => 'Nothing else this week',
  'team-served-before': () => 'This team came last time too', 'team-able': (p) => `${p.count} members know ${skill(p, 'en')}`, 'team-members': (p) => `${p.count} members`, 'team-free': (p) => `${p.count} can come on ${time(p, 'en')}`, 'team-too-few': (p) => `Only ${p.free} can come, ${p.places} are needed`,
  'ask-time': () => 'Ask about the time', 'ask-age': () => 'Age not on record: ask whether 18', 'ask-gender': () => 'Ask the sex of the person first', guardian: () => 'A minor: the guardian must agree',
  active: () => 'Suspended or withdrawn', 'fails-skill': (p) => `Does not know ${skill(p, 'en')}`, qualification: (p) => `No certificate for ${skill(p, 'en')}`, age: (p) => `Under ${p.least}: not alone at a home`, gender: () => 'Intimate help is given by the same sex', language: (p) => `Does not speak ${spoken(p, 'en')}`,
  distance: (p) => `Not within ${withinName(p, 'en')}`, overlap: () => 'Busy with another task then', cap: (p) => `Already ${p.cap} times this week`, time: (p) => `Not free on ${time(p, 'en')}`,
}

/** A reason, a notice or a failed rule (`failed: true`) in words. */
export const say = ({ code, params }: Said, language: Language, failed = false): string => {
  const sentences = language === 'en' ? en : zh
  return (sentences[failed && code === 'skill' ? 'fails-skill' : code] ?? (() => code))(params, language)
}

/** “有 12 人会理发，但周二上午都没空：换到周六上午可有 5 人” */
export const sayMissing = (missing: Missing, wish: { skill?: string | undefined; weekday: number; part: string }, language: Language): string => {
  const { fix, failed } = missing
  const able = missing.more ? `${missing.able}+` : String(missing.able)
  const at = time({ weekday: wish.weekday, part: wish.part }, language)
  const most = failed.reduce<{ rule: string; count: number } | undefined>((best, one) => (best && best.count >= one.count ? best : one), undefined)
  return language === 'zh' ? missingZh(able, wish.skill, most, at, fix) : missingEn(able, wish.skill, most, at, fix)
}

type Most = { rule: string; count: number } | undefined
const missingZh = (able: string, skillCode: string | undefined, most: Most, at: string, fix: Missing['fix']): string => {
  const who = skillCode ? `人会${labelOf(SKILLS, skillCode, 'zh')}` : '位志愿者'
  if (able === '0') return skillCode ? `全旗（区）还没有人登记会${labelOf(SKILLS, skillCode, 'zh')}。` : '全旗（区）还没有登记的志愿者。'
  const why = !most ? '' : most.rule === 'time' ? `但${at}${String(most.count) === able ? '都' : `有 ${most.count} 人`}没空` : `但有 ${most.count} 人${failedZh[most.rule] ?? ''}`
  const then = fix?.kind === 'time' ? `：换到${time({ weekday: fix.weekday!, part: fix.part! }, 'zh')}可有 ${fix.people} 人` : fix?.kind === 'wider' ? `：扩大到${withinName({ within: fix.within! }, 'zh')}可有 ${fix.people} 人` : ''
  return `有 ${able} ${who}，${why}${then}`
}
const failedZh: Record<string, string> = { qualification: '没有证', age: '未满 18 岁', gender: '不是同性', language: '语言不通', distance: '住得远', overlap: '同一时间已有任务', cap: '本周已经排满' }
const missingEn = (able: string, skillCode: string | undefined, most: Most, at: string, fix: Missing['fix']): string => {
  const who = skillCode ? `know ${labelOf(SKILLS, skillCode, 'en')}` : 'are on the roll'
  const why = !most ? '' : most.rule === 'time' ? `, but ${String(most.count) === able ? 'none is' : `${most.count} are not`} free on ${at}` : `, but ${most.count} ${failedEn[most.rule] ?? ''}`
  const then = fix?.kind === 'time' ? `: on ${time({ weekday: fix.weekday!, part: fix.part! }, 'en')} ${fix.people} could come` : fix?.kind === 'wider' ? `: within ${withinName({ within: fix.within! }, 'en')} ${fix.people} could come` : ''
  return `${able} ${who}${why}${then}`
}
const failedEn: Record<string, string> = { qualification: 'have no certificate', age: 'are under 18', gender: 'are of the other sex', language: 'do not speak the language', distance: 'live too far away', overlap: 'are busy then', cap: 'have a full week' }
