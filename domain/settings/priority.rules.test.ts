import fc from 'fast-check'
import { expect, test } from 'vitest'
import { URGENCIES } from './codes.ts'
import { defaultPriority, vulnerabilityOf, weightOf } from './priority.rules.ts'

const urgency = fc.constantFrom(...URGENCIES.map(({ code }) => code))
const groups = fc.subarray(Object.keys(defaultPriority.vulnerability), { maxLength: 4 })
const table = fc.record({ base: fc.record({ ordinary: fc.nat(500), pressing: fc.nat(500), urgent: fc.nat(500) }), perVulnerability: fc.nat(500), deadline: fc.nat(10_000), vulnerability: fc.constant(defaultPriority.vulnerability) })

test('of two needs alike in all else, the one due earlier weighs strictly more, whatever the county’s table', () =>
  fc.assert(fc.property(table, urgency, groups, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (priority, how, who, one, other) => {
    fc.pre(one !== other)
    const [early, late] = one < other ? [one, other] : [other, one]
    expect(weightOf(priority, { urgency: how, groups: who, daysToDeadline: early })).toBeGreaterThan(weightOf(priority, { urgency: how, groups: who, daysToDeadline: late }))
  })))
test('groups are not added up: the most vulnerable of them counts', () => {
  expect(vulnerabilityOf(defaultPriority, ['elder', 'living_alone', 'advanced_age'])).toBe(3)
  expect(vulnerabilityOf(defaultPriority, ['resident', 'a_group_of_the_county'])).toBe(0)
})
test('what is overdue counts as due today, and a weight is a whole number', () => {
  const weigh = (daysToDeadline: number) => weightOf(defaultPriority, { urgency: 'ordinary', groups: [], daysToDeadline })
  expect(weigh(-3)).toBe(weigh(1))
  expect(Number.isInteger(weigh(2.4))).toBe(true)
})
