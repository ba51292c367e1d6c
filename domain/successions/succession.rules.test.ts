import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '#domain/access/access.contract.ts'
import { ITEM_KINDS, type Receiver } from './succession.contract.ts'
import { caretakerFor, chosenFor, commonArea, mayHold, released, rolesFor, suggestions, wrongChoices } from './succession.rules.ts'

const person = (personId: string, role: Role, areas: string[], load = 0): Receiver => ({ personId, name: personId, role, areas, areaNames: [], organisationId: null, load })
const need = (areaCode: string, target = areaCode) => ({ kind: 'need' as const, target, areaCode, organisationId: null })
const grid = '150521403008001'

test('a social worker who keeps the neighbouring community keeps what stands there', () => {
  const left = released([need('150521403008001'), need('150521403009001')], 'social_worker', [{ role: 'social_worker', areas: ['150521403009'], organisationId: null }])
  expect(left.map(({ areaCode }) => areaCode)).toEqual(['150521403008001'])
})
test('ending a role by which a thing is not held releases nothing', () => expect(released([need(grid)], 'volunteer', [])).toEqual([]))
test('a team is led by its own leader, not by the leader of another', () => {
  const team = { kind: 'team_leader' as const, areaCode: '150521403008', organisationId: 'one' }
  expect(mayHold({ role: 'team_leader', areas: [], organisationId: 'one' }, team)).toBe(true)
  expect(mayHold({ role: 'team_leader', areas: [], organisationId: 'other' }, team)).toBe(false)
})
test('the same role in the same place is suggested first, then whoever has least to do', () => {
  const receivers = [person('lead', 'station_lead', ['150521403']), person('busy', 'social_worker', ['150521403008'], 9), person('free', 'social_worker', ['150521403008'], 1), person('far', 'social_worker', ['150521'], 0)]
  expect(suggestions([need(grid)], receivers, 'social_worker')).toEqual(['free'])
})
test('many things are not all suggested to one person', () =>
  expect(suggestions([need(grid, 'a'), need(grid, 'b'), need(grid, 'c'), need(grid, 'd')], [person('one', 'social_worker', ['150521403008']), person('two', 'social_worker', ['150521403008'])], 'social_worker')).toEqual(['one', 'two', 'one', 'two']))
test('an item goes to whom it was given by itself, otherwise with its kind; never to somebody without a role there', () => {
  const receivers = [person('one', 'social_worker', ['150521403008']), person('two', 'social_worker', ['150521403008']), person('far', 'social_worker', ['620302'])]
  const choices = [{ kind: 'need' as const, target: null, toPersonId: 'one' }, { kind: 'need' as const, target: 'b', toPersonId: 'two' }, { kind: 'need' as const, target: 'c', toPersonId: 'far' }]
  expect(['a', 'b', 'c'].map((target) => chosenFor(need(grid, target), choices, receivers))).toEqual(['one', 'two', null])
  expect(wrongChoices(choices, ['a', 'b', 'c'].map((target) => need(grid, target)), receivers)).toEqual([2])
})
test('what nobody took is minded by the station lead, or by the secretary where there is none', () => {
  const secretary = person('secretary', 'community_secretary', ['150521403008'])
  expect(caretakerFor(need(grid), [secretary, person('lead', 'station_lead', ['150521403'])])).toBe('lead')
  expect(caretakerFor(need(grid), [secretary])).toBe('secretary')
  expect(caretakerFor(need('150521100201001'), [secretary])).toBeNull()
})
test('a succession stands where all of its areas meet', () => {
  expect(commonArea(['150521403008', '150521403009'])).toBe('150521403')
  expect(commonArea(['150521403008001'])).toBe('150521403008001')
})
test('nobody is suggested for what they may not hold', () =>
  fc.assert(fc.property(fc.array(fc.record({ kind: fc.constantFrom(...ITEM_KINDS), areaCode: fc.constantFrom(grid, '150521403009001', '620302001005001'), organisationId: fc.constantFrom(null, 'one', 'two') })), fc.array(fc.record({
    role: fc.constantFrom<Role>('social_worker', 'station_lead', 'community_secretary', 'team_leader', 'grid_worker'), area: fc.constantFrom('150521', '150521403008', '620302001005'), organisationId: fc.constantFrom(null, 'one'), load: fc.nat(5),
  })), (things, people) => {
    const receivers = people.map(({ area, ...one }, at) => ({ ...person(String(at), one.role, [area], one.load), organisationId: one.organisationId }))
    suggestions(things, receivers, 'social_worker').forEach((chosen, at) => {
      const thing = things[at]!
      if (chosen === null) expect(receivers.some((receiver) => mayHold(receiver, thing))).toBe(false)
      else expect(rolesFor[thing.kind]).toContain(receivers.find(({ personId }) => personId === chosen)!.role)
    })
  })))
