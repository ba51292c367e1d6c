import { expect, test } from 'vitest'
import { ASSEMBLY_STATUSES, ASSEMBLY_VERBS, RESOLUTION_KINDS, TOPIC_SOURCES } from './assembly.contract.ts'
import { resultOf, whyNotBefore, whyNotEdit, whyNotMove, whyNotResolve } from './assembly.rules.ts'
import { assemblyRefusals } from './assembly.wording.ts'

const now = new Date('2026-11-24T02:00:00Z')
const ready = { status: 'preparing' as const, startsAt: '2026-11-24T06:00:00Z', topics: 3, members: 4, minutes: null }

test('units are called to topics, and somebody must be called', () => {
  expect(whyNotMove(ready, 'call', now)).toBeUndefined()
  expect(whyNotMove({ ...ready, topics: 0 }, 'call', now)).toBe('assembly.no-topics')
  expect(whyNotMove({ ...ready, members: 0 }, 'call', now)).toBe('assembly.no-members')
  expect(whyNotMove(ready, 'hold', now)).toBe('assembly.cannot-hold-when-preparing')
})
test('a meeting is opened on its day, and closed with minutes', () => {
  expect(whyNotMove({ ...ready, status: 'called' }, 'hold', now)).toBeUndefined()
  expect(whyNotMove({ ...ready, status: 'called', startsAt: '2026-11-25T06:00:00Z' }, 'hold', now)).toBe('assembly.not-yet')
  expect(whyNotMove({ ...ready, status: 'held' }, 'close', now)).toBe('assembly.no-minutes')
  expect(whyNotMove({ ...ready, status: 'held', minutes: '会议记录' }, 'close', now)).toBeUndefined()
})
test('locked minutes are not written over', () => { expect(whyNotEdit({ status: 'closed' })).toBe('assembly.locked'); expect(whyNotEdit({ status: 'held' })).toBeUndefined() })
test('a claim is of something, a note belongs to a need, a task has a unit and a day', () => {
  const today = '2026-11-24'
  expect(whyNotResolve('called', 'need', 'claim', { organisationId: 'x' }, today)?.code).toBe('assembly.not-open-yet')
  expect(whyNotResolve('held', 'need', 'claim', { organisationId: 'x' }, today)).toBeUndefined()
  expect(whyNotResolve('held', 'grid', 'claim', { organisationId: 'x' }, today)?.code).toBe('assembly.nothing-to-claim')
  expect(whyNotResolve('held', 'free', 'note', {}, today)?.code).toBe('assembly.note-needs-a-need')
  expect(whyNotResolve('held', 'free', 'task', { organisationId: 'x' }, today)?.code).toBe('assembly.day-missing')
  expect(whyNotResolve('held', 'free', 'task', { organisationId: 'x', dueOn: '2026-11-23' }, today)?.code).toBe('assembly.day-in-past')
  expect(whyNotResolve('closed', 'free', 'task', {}, today)?.code).toBe('assembly.locked')
})
test('a need stands before the units without its person; a common matter may be named by its group', () => {
  expect(whyNotBefore('帮独居老人换灯', 'need', null)?.code).toBe('claim.public-tells-condition')
  expect(whyNotBefore('独居老人冬季取暖怎么办', 'free', null)).toBeUndefined()
  expect(whyNotBefore('3号楼2单元漏水', 'free', null)?.code).toBe('claim.public-has-address')
})
test('what was resolved is running, late, reported, done or let go', () => {
  const made = { kind: 'task' as const, dueOn: '2026-11-20', doneAt: null, claimStatus: null }
  expect(resultOf(made, '2026-11-24')).toBe('late')
  expect(resultOf({ ...made, doneAt: now }, '2026-11-24')).toBe('done')
  expect(resultOf({ ...made, kind: 'claim', claimStatus: 'reported' }, '2026-11-24')).toBe('reported')
  expect(resultOf({ ...made, kind: 'claim', claimStatus: 'withdrawn' }, '2026-11-24')).toBe('dropped')
  expect(resultOf({ ...made, kind: 'claim', claimStatus: 'confirmed', dueOn: '2026-12-01' }, '2026-11-24')).toBe('open')
})
test('every refusal has its sentence in both languages', () => {
  const codes = new Set<string | undefined>()
  for (const status of ASSEMBLY_STATUSES) {
    for (const verb of ASSEMBLY_VERBS) codes.add(whyNotMove({ ...ready, status }, verb, now))
    for (const source of TOPIC_SOURCES) for (const kind of RESOLUTION_KINDS) codes.add(whyNotResolve(status, source, kind, {}, '2026-11-24')?.code)
  }
  for (const code of codes) if (code) for (const language of ['zh', 'en'] as const) expect(assemblyRefusals[language][code], code).toBeTruthy()
})
