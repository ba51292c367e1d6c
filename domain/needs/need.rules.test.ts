import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/settings/setting.contract.ts'
import { NEED_STATUSES, NEED_VERBS, type NeedStatus } from './need.contract.ts'
import { nothingDeclared } from '#domain/settings/working-days.ts'
import { actedOn, promiseIn, reckonedAnew, receiptPromise } from './need.clocks.ts'
import { holderOf, needWorkflow, nextStep, whyNot, whyNotEdit, whyNotReopen, whyNotReport } from './need.rules.ts'
import { needRefusals } from './need.wording.ts'

const usual = { clocks: defaultSettings.clocks, lights: defaultSettings.lights, calendar: nothingDeclared }
const need = (status: NeedStatus, more: { danger?: boolean; route?: 'service' | 'case' | 'department' } = {}) => ({ status, danger: more.danger ?? false, route: more.route ?? null })

test('a need must be verified before it is routed', () => expect(whyNot(need('reported'), 'route')).toBe('need.cannot-route-when-reported'))
test('an answer brings what was sent back to verification', () => expect(needWorkflow.after('returned', 'answer')).toBe('reported'))
test('only what is not verified yet may be declined or merged', () => {
  expect(needWorkflow.statusesFor('decline')).toEqual(['reported'])
  expect(needWorkflow.statusesFor('merge')).toEqual(['reported'])
})
test('an order that falls through puts the need back to dispatching', () => expect(needWorkflow.after('dispatched', 'undispatch')).toBe('routed'))
test('what was closed may be reopened and is then routed anew', () => {
  expect(needWorkflow.after('closed', 'reopen')).toBe('reopened')
  expect(needWorkflow.after('reopened', 'route')).toBe('routed')
})
test('casework and department matters are not dispatched to volunteers', () => {
  expect(whyNot(need('routed', { route: 'case' }), 'dispatch')).toBe('need.not-met-by-an-order')
  expect(whyNot(need('routed', { route: 'service' }), 'dispatch')).toBeUndefined()
})
test('a room closes its own matter, a service need closes only after it was served', () => {
  expect(whyNot(need('routed', { route: 'department' }), 'close')).toBeUndefined()
  expect(whyNot(need('routed', { route: 'service' }), 'close')).toBe('need.not-served-yet')
})
test('a danger is never declined, merged or verified like a plain row', () => {
  for (const verb of ['verify', 'decline', 'merge'] as const) expect(whyNot(need('reported', { danger: true }), verb)).toBe('need.danger-apart')
})
test('a need is not merged into itself, into a closed one, or into one that was itself merged', () => {
  const into = (id: string, status: NeedStatus) => whyNot(need('reported'), 'merge', { id: 'a', into: { id, status, danger: false } })
  expect([into('a', 'reported'), into('b', 'closed'), into('b', 'merged'), into('b', 'verified')]).toEqual(['need.merge-into-itself', 'need.merge-into-closed', 'need.merge-into-closed', undefined])
})
test('to decline takes a reason', () => expect(whyNot(need('reported'), 'decline', { reason: '  ' })).toBe('need.reason-needed'))
test('the words of a danger cannot be edited, nor anything of a closed need', () => {
  expect(whyNotEdit(need('routed', { danger: true }), ['summary'])).toBe('need.danger-apart')
  expect(whyNotEdit(need('closed'), ['field'])).toBe('need.cannot-edit-when-closed')
  expect(whyNotEdit(need('verified'), ['summary'])).toBeUndefined()
})
test('who speaks for another says whether the person agrees, and why the person does not enter it', () => {
  expect(whyNotReport({ saidBy: 'family' })?.code).toBe('need.proxy-needs-consent')
  expect(whyNotReport({ saidBy: 'family', proxyConsent: true })?.code).toBe('need.proxy-needs-reason')
  expect(whyNotReport({ saidBy: 'family', proxyConsent: true, proxyReason: '  ' })?.code).toBe('need.proxy-needs-reason')
  expect(whyNotReport({ saidBy: 'seen', proxyConsent: false, proxyReason: '老人听力差，门口看见' })).toBeUndefined()
})
test('who speaks for themselves, or a unit that passes on what came to it, gives no such reason', () => expect([whyNotReport({ saidBy: 'self' }), whyNotReport({ saidBy: 'office' })]).toEqual([undefined, undefined]))
test('whoever holds the ball is told by status and route', () => {
  expect((['reported', 'returned', 'verified', 'reopened', 'dispatched', 'serving', 'awaiting_feedback', 'closed'] as const).map((status) => holderOf(status, null)))
    .toEqual(['community', 'resident', 'station', 'station', 'team', 'team', 'social_worker', 'nobody'])
  expect([holderOf('routed', 'service'), holderOf('routed', 'department'), holderOf('routed', 'case'), holderOf('routed', 'mediation')]).toEqual(['community', 'department', 'social_worker', 'social_worker'])
})
test('what is reported on Tuesday morning is answered by Wednesday five o’clock, urgent by today five o’clock', () => {
  const tuesday = new Date('2026-11-24T02:00:00Z')
  const due = (status: NeedStatus, urgency: string) => promiseIn(status, urgency, usual, tuesday).dueAt?.toISOString()
  expect([due('reported', 'ordinary'), due('reported', 'urgent'), due('routed', 'urgent'), due('serving', 'ordinary')]).toEqual(['2026-11-25T09:00:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-26T09:00:00.000Z', undefined])
})
test('a promise keeps how long it was given: a holiday declared later moves its end, a limit changed later does not', () => {
  const running = { ...promiseIn('routed', 'ordinary', usual, new Date('2026-11-24T02:00:00Z')), status: 'routed' as const, urgency: 'ordinary', danger: false }
  const shorter = { ...usual, clocks: { ...usual.clocks, dispatch: 1 } }
  expect(reckonedAnew(running, shorter)?.dueAt.toISOString()).toBe('2026-11-26T09:00:00.000Z')
  expect(reckonedAnew(running, { ...usual, calendar: new Map([['2026-11-25', true]]) })?.dueAt.toISOString()).toBe('2026-11-27T09:00:00.000Z')
  expect(reckonedAnew({ ...running, dueDays: null }, shorter)?.dueAt.toISOString()).toBe('2026-11-25T09:00:00.000Z')
})
test('a danger keeps its minutes on a holiday too', () => {
  const sunday = new Date('2026-11-22T02:00:00Z')
  const receipt = receiptPromise(new Date(sunday.getTime() + 15 * 60_000), usual.lights, sunday)
  expect(receipt.yellowAt?.toISOString()).toBe('2026-11-22T02:09:00.000Z')
  expect(reckonedAnew({ ...receipt, status: 'routed', urgency: 'urgent', danger: true }, { ...usual, calendar: new Map([['2026-11-22', true]]) })).toBeUndefined()
})
test('whoever acts puts the idle clock back, not the promise', () => {
  const running = promiseIn('returned', 'ordinary', usual, new Date('2026-11-24T02:00:00Z'))
  expect(running.yellowAt?.toISOString()).toBe('2026-11-25T02:00:00.000Z')
  expect(actedOn(running, usual, new Date('2026-11-25T01:00:00Z'))).toMatchObject({ yellowAt: new Date('2026-11-26T01:00:00Z') })
  expect(actedOn({ dueAt: null, dueFrom: null }, usual, new Date('2026-11-25T01:00:00Z'))).toEqual({ actedAt: new Date('2026-11-25T01:00:00Z') })
})
test('the next step says whether it is late', () => {
  const standing = { ...need('routed', { route: 'service' }), holder: 'community' as const, dueAt: '2026-11-24T09:00:00.000Z' }
  expect(nextStep(standing, new Date('2026-11-24T08:00:00Z'))).toEqual({ step: 'dispatch', holder: 'community', dueAt: standing.dueAt, overdue: false })
  expect(nextStep(standing, new Date('2026-11-24T10:00:00Z')).overdue).toBe(true)
  expect(nextStep({ ...standing, route: 'case' }, new Date()).step).toBe('handover')
  expect(nextStep({ ...standing, status: 'closed', dueAt: null }, new Date()).step).toBe('none')
})
test('every refusal of every verb in every status has its sentence in both languages', () => {
  for (const status of NEED_STATUSES) for (const verb of NEED_VERBS) {
    const code = whyNot(need(status), verb)
    if (code) for (const language of ['zh', 'en'] as const) expect(needRefusals[language][code], `${language} ${code}`).toBeTruthy()
  }
})
test('the person may come back for thirty days, a bad call-back counts at any time', () => {
  const closed = { ...need('closed'), closedAt: new Date('2026-10-01T00:00:00Z') }
  expect(whyNotReopen(closed, 'person', new Date('2026-10-30T00:00:00Z'))).toBeUndefined()
  expect(whyNotReopen(closed, 'person', new Date('2026-11-24T00:00:00Z'))).toBe('need.reopen-too-late')
  expect(whyNotReopen(closed, 'callback', new Date('2026-11-24T00:00:00Z'))).toBeUndefined()
})
