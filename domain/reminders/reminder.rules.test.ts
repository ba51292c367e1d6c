import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOLDERS } from '#domain/needs/need.contract.ts'
import { defaultSettings } from '#domain/settings/setting.contract.ts'
import { nothingDeclared, promisedBy } from '#domain/settings/working-days.ts'
import { cutsAt, holdersOf, lateBy, levelOf, rungReached, whyNotSend, workingDaysLate } from './reminder.rules.ts'

const at = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`)
/** Due on Tuesday the 24th at five. */
const due = { dueAt: at('2026-11-24', '17:00'), yellowAt: at('2026-11-24', '11:00') }
const reached = (now: Date) => rungReached(due, now, cutsAt(now, defaultSettings.reminders, nothingDeclared))

test('reminded when it turns yellow, again a working day after it was broken, then the street after five, the county after ten', () => {
  expect(reached(at('2026-11-24', '10:59'))).toBeUndefined()
  expect(reached(at('2026-11-24', '11:00'))).toBe('yellow')
  expect(reached(at('2026-11-25', '16:59'))).toBeUndefined()
  expect(reached(at('2026-11-25', '17:00'))).toBe('late')
  expect(reached(at('2026-12-01', '16:59'))).toBe('late')
  expect(reached(at('2026-12-01', '17:00'))).toBe('street')
  expect(reached(at('2026-12-08', '17:00'))).toBe('county')
})
test('a weekend and a holiday declared later count for nothing', () => {
  const friday = { dueAt: at('2026-11-20', '17:00'), yellowAt: null }
  const sunday = at('2026-11-22', '20:00')
  expect(rungReached(friday, sunday, cutsAt(sunday, defaultSettings.reminders, nothingDeclared))).toBeUndefined()
  const calendar = new Map([['2026-11-23', true]])
  const monday = at('2026-11-23', '18:00')
  expect(rungReached(friday, monday, cutsAt(monday, defaultSettings.reminders, calendar))).toBeUndefined()
})
test('so many working days late is what adding working days to the promise gives', () =>
  fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 * 24 }), (from, hours) => {
    const promise = promisedBy(new Date(at('2026-11-02', '09:00').getTime() + from * 86_400_000), 1)
    const now = new Date(promise.getTime() + hours * 3_600_000)
    const days = workingDaysLate(promise, now, nothingDeclared)
    expect(promise <= lateBy(days, now, nothingDeclared) || days === 0).toBe(true)
    expect(promise > lateBy(days + 1, now, nothingDeclared)).toBe(true)
  })))

const standing = { open: true, danger: false, overdue: true, chasedToday: false, reached: [] as const }
test('nobody is urged before the promise is broken, nor twice on one day, nor about what rests or is a danger', () => {
  expect(whyNotSend('chase', standing)).toBeUndefined()
  expect(whyNotSend('chase', { ...standing, overdue: false })).toBe('reminder.not-overdue')
  expect(whyNotSend('chase', { ...standing, chasedToday: true })).toBe('reminder.once-a-day')
  expect(whyNotSend('chase', { ...standing, open: false })).toBe('reminder.rests-already')
  expect(whyNotSend('chase', { ...standing, danger: true })).toBe('reminder.danger-apart')
})
test('the ladder is climbed rung by rung: urge, then the convener, then the inspection office, each once', () => {
  expect(whyNotSend('convener', standing)).toBe('reminder.chase-first')
  expect(whyNotSend('convener', { ...standing, reached: ['chase'] })).toBeUndefined()
  expect(whyNotSend('convener', { ...standing, reached: ['chase', 'convener'] })).toBe('reminder.already-convener')
  expect(whyNotSend('inspection', { ...standing, reached: ['chase'] })).toBe('reminder.convener-first')
  expect(whyNotSend('inspection', { ...standing, reached: ['chase', 'convener'] })).toBeUndefined()
})
test('the county answers for its rung, the street for its own, the head for what is put before the convener', () =>
  expect([levelOf('street_officer'), levelOf('county_officer'), levelOf('leader'), levelOf('social_worker')]).toEqual([['street'], ['county'], ['convener', 'inspection'], []]))

const ball = { holder: 'community' as const, areaCode: '150521403008001', responsibleId: null, asked: [], handover: null, served: { personId: null, reporterAccountId: null } }
test('whoever holds the ball is told; where nobody does, the one who must see to it', () => {
  expect(holdersOf(ball)).toEqual([[{ role: 'community_secretary', areaCode: ball.areaCode }], [{ role: 'station_lead', areaCode: ball.areaCode }]])
  expect(holdersOf({ ...ball, holder: 'social_worker', responsibleId: 'p' })[0]).toEqual([{ personId: 'p' }])
  expect(holdersOf({ ...ball, holder: 'team', asked: [{ personId: 'v' }, { organisationId: 't' }] })[0]).toEqual([{ personId: 'v' }, { organisationId: 't', role: 'team_leader' }, { role: 'community_secretary', areaCode: ball.areaCode }])
  expect(holdersOf({ ...ball, holder: 'department', handover: { toPersonId: null, toOrganisationId: 'o' } })).toEqual([[{ organisationId: 'o', role: 'department_liaison' }], [{ role: 'county_officer', areaCode: ball.areaCode }]])
})
test('there is always somebody to turn to', () => { for (const holder of HOLDERS) expect(holdersOf({ ...ball, holder }).length).toBeGreaterThan(0) })
