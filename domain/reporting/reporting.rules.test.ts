import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '#domain/access/access.contract.ts'
import { NEED_STATUSES } from '#domain/needs/need.contract.ts'
import { heardBy, hearingOf, hearsNothing } from './live.rules.ts'
import { STEPS } from './reporting.contract.ts'
import { SMALL, daysLate, outermostProfiles, periodOf, statusesFrom, stepOf, stuckBefore, withoutSmallDifferences, withoutSmallParts } from './reporting.rules.ts'

test('a need that was reopened has to be routed anew and is not counted as closed', () => {
  expect(statusesFrom('closed')).toEqual(['closed'])
  expect(stuckBefore('routed')).toEqual(['verified', 'reopened'])
})
test('who comes as far as a step and who stands before it are together who came as far as the step before', () => {
  for (const [at, step] of STEPS.entries()) if (at > 0) expect(new Set([...statusesFrom(step), ...stuckBefore(step)])).toEqual(new Set(statusesFrom(STEPS[at - 1]!)))
  expect(statusesFrom('reported').length).toBe(NEED_STATUSES.length)
  expect(NEED_STATUSES.map(stepOf).every((step) => STEPS.includes(step))).toBe(true)
})
test('a quarter begins with its first month and ends with today', () => {
  expect(periodOf('2026-11-24', 'quarter')).toEqual({ from: '2026-10-01', to: '2026-11-24' })
  expect(periodOf('2026-11-24', 'month').from).toBe('2026-11-01')
  expect(periodOf('2026-03-31', 'year').from).toBe('2026-01-01')
})
test('a promise for yesterday evening is one day late this morning', () =>
  expect([daysLate(new Date('2026-11-23T09:00:00Z'), new Date('2026-11-24T00:30:00Z')), daysLate(new Date('2026-11-24T00:00:00Z'), new Date('2026-11-24T09:00:00Z'))]).toEqual([1, 0]))

test('a leader is told no part of one to four people, nor two figures that give it away', () => {
  fc.assert(fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (parts) => {
    const told = withoutSmallParts(parts)
    const hidden = parts.filter((_, at) => told.parts[at] === null)
    expect(told.parts.every((part) => part === null || part === 0 || part >= SMALL)).toBe(true)
    if (told.sum !== null && hidden.some((part) => part < SMALL)) expect(hidden.length).toBeGreaterThan(1)
  }))
})
test('nor two steps of the way that differ by one to four people', () => {
  fc.assert(fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 7 }), (drops) => {
    const counts = drops.map((_, at) => drops.slice(at).reduce((sum, drop) => sum + drop, 0))
    const told = withoutSmallDifferences(counts).filter((count) => count !== null)
    expect(told.every((count) => count === 0 || count >= SMALL)).toBe(true)
    expect(told.slice(1).map((count, at) => (told[at] ?? 0) - count).every((difference) => difference === 0 || difference >= SMALL)).toBe(true)
  }))
})
test('people who are counted for their community are not counted again in its grids', () =>
  expect(outermostProfiles([{ areaCode: '150521403008001' }, { areaCode: '150521403008' }, { areaCode: '150521403009002' }]).map(({ areaCode }) => areaCode)).toEqual(['150521403008', '150521403009002']))

const someone = (...grants: Actor['grants']): Actor => ({ accountId: 'a', personId: 'p', name: '', county: '150521', grants, sessionId: 's' })
const secretary = hearingOf(someone({ role: 'community_secretary', areas: ['150521403008'], organisationId: null }))
const leader = hearingOf(someone({ role: 'leader', areas: ['150521'], organisationId: null }))
const grid = '150521403008001'

test('a secretary hears of needs in her own community only', () => {
  expect(heardBy(secretary, { name: 'need.reported', areaCode: grid })).toEqual({ name: 'need.reported', areaCode: grid })
  expect(heardBy(secretary, { name: 'need.reported', areaCode: '150521403009001' })).toBeUndefined()
})
test('a leader hears that figures moved, not in which grid', () => expect(heardBy(leader, { name: 'need.reported', areaCode: grid })).toEqual({ name: 'figures.moved', areaCode: '150521' }))
test('a danger is heard by those who may read it, a new role or password by nobody', () => {
  expect(heardBy(secretary, { name: 'danger.raised', areaCode: grid })).toBeUndefined()
  expect(heardBy(leader, { name: 'danger.raised', areaCode: grid })).toBeUndefined()
  expect(heardBy(hearingOf(someone({ role: 'social_worker', areas: ['150521403008'], organisationId: null })), { name: 'danger.raised', areaCode: grid })).toBeDefined()
  expect(heardBy(secretary, { name: 'role.assigned', areaCode: grid })).toBeUndefined()
  expect(heardBy(secretary, { name: 'need.reported', areaCode: null })).toBeUndefined()
})
test('a resident, who sees only their own, has nothing to listen to', () => expect(hearsNothing(hearingOf(someone({ role: 'resident', areas: [], organisationId: null })))).toBe(true))
