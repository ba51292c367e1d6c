import { expect, test } from 'vitest'
import { OUTCOMES, SEATS } from './grid.contract.ts'
import { isUnserved, median, neutralTitle, outcomesFor, seatStates, stateOf, whyNotAct } from './grid.rules.ts'
import { gridRefusals } from './grid.wording.ts'

const full = { branchSecretaryId: 'a', socialWorkerId: 'b', teamId: 'c', secretaryReached: true, workerReached: true, teamReached: true }

test('one of the three missing is seen, and somebody whom nobody can reach too', () => {
  expect(seatStates(full)).toEqual({ branch_secretary: 'here', social_worker: 'here', team_leader: 'here' })
  expect(seatStates({ ...full, socialWorkerId: null, workerReached: false, secretaryReached: false })).toEqual({ branch_secretary: 'no_account', social_worker: 'missing', team_leader: 'here' })
})
test('a grid that has its three and saw no service for 90 days is listed; one that lacks somebody is told that first', () => {
  expect(isUnserved(seatStates(full), '2026-08-25', '2026-11-24')).toBe(true)
  expect(isUnserved(seatStates(full), '2026-08-26', '2026-11-24')).toBe(false)
  expect(isUnserved(seatStates(full), null, '2026-11-24')).toBe(true)
  expect(isUnserved(seatStates({ ...full, teamId: null }), null, '2026-11-24')).toBe(false)
})
test('each seat has an act of its own', () => {
  expect(outcomesFor('branch_secretary', false)).toEqual(['linked', 'none_found'])
  expect(outcomesFor('team_leader', true)).toEqual(['can_come', 'cannot_come', 'asks'])
  expect(outcomesFor('social_worker', true)).toEqual(['passed_on'])
})
test('a danger and a matter that rests ask nothing of anybody', () => {
  const open = { seat: 'team_leader' as const, done: false, needStatus: 'verified' as const, route: null, danger: false }
  expect(stateOf(open)).toBe('waiting')
  expect(stateOf({ ...open, danger: true })).toBe('lapsed')
  expect(stateOf({ ...open, needStatus: 'serving' })).toBe('lapsed')
  expect(stateOf({ ...open, needStatus: 'merged' })).toBe('lapsed')
  expect(stateOf({ ...open, done: true, needStatus: 'closed' })).toBe('done')
})
test('a matter for casework or a department is no longer for the team’s ears', () => {
  const routed = { done: false, needStatus: 'routed' as const, danger: false }
  expect(stateOf({ ...routed, seat: 'team_leader', route: 'case' })).toBe('lapsed')
  expect(stateOf({ ...routed, seat: 'branch_secretary', route: 'case' })).toBe('waiting')
  expect(stateOf({ ...routed, seat: 'team_leader', route: 'service' })).toBe('waiting')
})
const act = { seat: 'branch_secretary' as const, standIn: false, done: false, needStatus: 'verified' as const, route: null, danger: false }
test('who links a resource names it; who needs something says what', () => {
  expect(whyNotAct(act, 'linked', {})).toBe('grid.name-what-is-linked')
  expect(whyNotAct(act, 'linked', { organisationId: 'x' })).toBeUndefined()
  expect(whyNotAct({ ...act, seat: 'team_leader' }, 'asks', {})).toBe('grid.say-what-is-needed')
  expect(whyNotAct(act, 'can_come', {})).toBe('grid.not-this-seat')
  expect(whyNotAct({ ...act, done: true }, 'none_found', {})).toBe('grid.already-answered')
})
test('the title that a volunteer reads tells the kind of service, never whose it is', () => {
  expect(neutralTitle({ field: 'everyday_help', method: 'home_visit' }, 'zh')).toBe('便民服务（入户服务）')
  expect(neutralTitle({ field: 'undetermined', method: 'undetermined' }, 'zh')).toBe('居民需求')
})
test('the middle of some hours', () => { expect(median([])).toBeNull(); expect(median([3, 1, 2])).toBe(2); expect(median([1, 2])).toBe(1.5) })
test('every refusal has its sentence in both languages', () => {
  for (const seat of SEATS) for (const outcome of OUTCOMES) for (const danger of [true, false]) for (const done of [true, false]) {
    const code = whyNotAct({ ...act, seat, done, danger }, outcome, {})
    if (code) for (const language of ['zh', 'en'] as const) expect(gridRefusals[language][code], code).toBeTruthy()
  }
})
