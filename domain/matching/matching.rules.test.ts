import { expect, test } from 'vitest'
import { type Asker, type Candidate, type Role, hardRules, isAtHome, noticesFor, roleAt, whyNotAsked } from './matching.rules.ts'
import { missingFor } from './missing.ts'
import { rank, rankTeams, type TeamCandidate } from './rank.ts'
import { say, sayMissing } from './matching.wording.ts'

const week = (...blocks: number[]): boolean[] => Array.from({ length: 21 }, (_, block) => blocks.includes(block))
const [TUESDAY_MORNING, SATURDAY_MORNING] = [3, 15]

const fang: Candidate = {
  volunteerId: 'a', name: '方翠花', areaCode: '150521403008001', areaName: '达尔罕一网格', status: 'active', skills: ['hairdressing', 'bathing_help'], qualifications: ['bathing_help'], languages: [], gender: 'female',
  age: 50, hasGuardian: false, blocks: null, weeklyCap: 3, thisWeek: 0, overlaps: false, servedThisPerson: 0, lastServedAt: null,
}
const bao: Asker = { areaCode: '150521403008001', atHome: true, gender: 'female', languages: [] }
const haircut: Role = roleAt({ startsAt: new Date('2026-11-24T09:00:00+08:00'), endsAt: new Date('2026-11-24T10:00:00+08:00'), skill: 'hairdressing', within: 'community' })
const why = (candidate: Partial<Candidate>, need: Partial<Asker> = {}, wish: Partial<Role> = {}) => whyNotAsked({ ...fang, ...candidate }, { ...bao, ...need }, { ...haircut, ...wish }).map(({ code }) => code)

test('a neighbour who can cut hair may be asked', () => expect(why({})).toEqual([]))
test('nobody under eighteen goes to a home alone; to the community hall they may', () => {
  expect(why({ age: 17 })).toEqual(['age'])
  expect(why({ age: undefined, hasGuardian: true })).toEqual(['age'])
  expect(why({ age: 17 }, { atHome: false })).toEqual([])
  expect([isAtHome('home_visit'), isAtHome('undetermined'), isAtHome('at_venue')]).toEqual([true, true, false])
})
test('who lacks the skill or its certificate is not asked', () => {
  expect(why({ skills: ['dance'] })).toEqual(['skill'])
  expect(why({ qualifications: [] }, {}, { skill: 'bathing_help', qualification: 'bathing_help' })).toEqual(['qualification'])
})
test('help with bathing is given by the same sex, asked for or not', () => {
  expect(why({ gender: 'male' }, {}, { skill: 'bathing_help' })).toEqual(['gender'])
  expect(why({ gender: 'unknown' }, {}, { skill: 'bathing_help' })).toEqual(['gender'])
  expect(why({ gender: 'male' })).toEqual([])
  expect(why({ gender: 'male' }, {}, { sameGender: true })).toEqual(['gender'])
})
test('as long as nobody knows the sex of the person, it is a question, not a no', () => {
  expect(why({ gender: 'male' }, { gender: 'unknown' }, { skill: 'bathing_help' })).toEqual([])
  expect(noticesFor({ ...fang, blocks: week() }, { ...bao, gender: 'unknown' }, { ...haircut, skill: 'bathing_help' }).map(({ code }) => code)).toEqual(['ask-gender'])
})
test('who speaks only Mongolian is helped by somebody who speaks it; who speaks both may be helped by anybody', () => {
  expect(why({}, { languages: ['mongolian'] })).toEqual(['language'])
  expect(why({ languages: ['mongolian', 'chinese'] }, { languages: ['mongolian'] })).toEqual([])
  expect(why({}, { languages: ['mongolian', 'chinese'] })).toEqual([])
  expect(why({ languages: ['mongolian'] }, { languages: ['chinese'] }, { language: 'chinese' })).toEqual(['language'])
})
test('distance is counted on the division tree, as far as was asked', () => {
  expect(why({ areaCode: '150521403009001' })).toEqual(['distance'])
  expect(why({ areaCode: '150521403009001' }, {}, { within: 'township' })).toEqual([])
  expect(why({ areaCode: '150521403008002' }, {}, { within: 'grid' })).toEqual(['distance'])
})
test('who has no time then is not asked; who was never asked about it gets a notice', () => {
  expect(why({ blocks: week(SATURDAY_MORNING) })).toEqual(['time'])
  expect(why({ blocks: week(TUESDAY_MORNING) })).toEqual([])
  expect(hardRules.time({ ...fang, blocks: week(TUESDAY_MORNING) }, bao, roleAt({ ...haircut, endsAt: new Date('2026-11-24T13:00:00+08:00') }))).toEqual({ code: 'time', params: { weekday: 1, part: 'afternoon' } })
  expect(noticesFor(fang, bao, haircut)).toEqual([{ code: 'ask-time', params: {} }])
})
test('who is suspended, busy, or has done enough this week is not asked', () => expect([why({ status: 'suspended' }), why({ overlaps: true }), why({ thisWeek: 3 })]).toEqual([['active'], ['overlap'], ['cap']]))

const others = (...more: Partial<Candidate>[]): Candidate[] => more.map((one, at) => ({ ...fang, volunteerId: String.fromCharCode(98 + at), ...one }))
const order = (...more: Partial<Candidate>[]) => rank([fang, ...others(...more)], bao, haircut).map(({ candidate }) => candidate.volunteerId)

test('a known face comes first, then the nearest', () => {
  expect(order({ areaCode: '150521403008002', servedThisPerson: 1 })).toEqual(['b', 'a'])
  expect(order({ areaCode: '150521403008002' })).toEqual(['a', 'b'])
})
test('among equals whoever has not served for longest, then by id; never the busy before the free', () => {
  expect(order({ lastServedAt: new Date('2026-10-01') })).toEqual(['a', 'b'])
  expect(rank(others({ lastServedAt: new Date('2026-11-01') }, { lastServedAt: new Date('2026-10-01') }), bao, haircut).map(({ candidate }) => candidate.volunteerId)).toEqual(['c', 'b'])
  expect(order({}, {})).toEqual(['a', 'b', 'c'])
  expect(rank([{ ...fang, thisWeek: 2 }, ...others({})], bao, haircut).map(({ candidate }) => candidate.volunteerId)).toEqual(['b', 'a'])
})
test('reasons are said in words, four at most, and no figure about a person is among them', () => {
  const [best] = rank([{ ...fang, servedThisPerson: 2, blocks: week(TUESDAY_MORNING) }], bao, { ...haircut, skill: 'bathing_help' })
  expect(best!.reasons.map((reason) => say(reason, 'zh'))).toEqual(['上次也是这位志愿者来的', '会助浴、有证', '同一网格', '周二上午有空'])
  expect(best!.reasons.map((reason) => say(reason, 'en'))).toEqual(['Came last time too', 'Knows Help with bathing, certified', 'Same grid', 'Free on Tuesday morning'])
  expect(JSON.stringify(best!.reasons)).not.toMatch(/fit|score/)
})
test('when nobody is free then, another time is named: how many can, and when', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => ({ ...fang, volunteerId: `v${at}`, blocks: at < 5 ? week(SATURDAY_MORNING) : week(20) }))
  const missing = missingFor(twelve.map((one, at) => (at < 5 || at % 2 ? one : { ...one, blocks: week() })), bao, haircut, false)
  expect(missing).toMatchObject({ able: 12, failed: [{ rule: 'time', count: 12 }], fix: { kind: 'time', weekday: 5, part: 'morning', people: 5 } })
  expect(sayMissing(missing, { skill: 'hairdressing', weekday: 1, part: 'morning' }, 'zh')).toBe('有 12 人会理发，但周二上午都没空：换到周六上午可有 5 人')
})
test('when they live too far away, the circle is widened; when there is nobody at all, it says so', () => {
  const far = missingFor([{ ...fang, areaCode: '150521403009001' }], bao, haircut, false)
  expect(far.fix).toEqual({ kind: 'wider', weekday: null, part: null, within: 'township', people: 1 })
  const none = missingFor([], bao, haircut, false)
  expect([none.fix!.kind, sayMissing(none, { skill: 'hairdressing', weekday: 1, part: 'morning' }, 'zh')]).toEqual(['recruit', '全旗（区）还没有人登记会理发。'])
})
test('teams come in the order of how many could go; one with nobody free does not come at all', () => {
  const team = (more: Partial<TeamCandidate>): TeamCandidate => ({ teamId: 'x', name: '队', areaCode: '150521403008', areaName: '达尔罕社区', members: 20, able: 6, free: 4, servedThisPerson: 0, lastServedAt: null, thisWeek: 0, ...more })
  const ranked = rankTeams([team({ teamId: 'far', areaCode: '150521403009' }), team({ teamId: 'none', free: 0 }), team({ teamId: 'few', free: 1 }), team({ teamId: 'near' })], bao, haircut, 3)
  expect(ranked.map(({ candidate }) => candidate.teamId)).toEqual(['near', 'far', 'few'])
  expect(ranked[0]!.reasons.map((reason) => say(reason, 'zh'))).toEqual(['队里 6 人会理发', '同一社区', '周二上午有 4 人可来', '本周还没有任务'])
  expect(ranked[2]!.notices.map((notice) => say(notice, 'zh'))).toEqual(['能来的只有 1 人，要 3 人'])
})
