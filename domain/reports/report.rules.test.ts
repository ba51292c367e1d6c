import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/access/access.contract.ts'
import { instantAt } from '#kit/dates.ts'
import { figureWords, unitWords } from './report.figures.wording.ts'
import { REPORT_KINDS, UNITS, reportKinds } from './report.kinds.ts'
import { type Said, type Standing, hoursThatAddUp, isLate, isOverdue, mayWrite, periodOf, periodsAround, whyNot, whyNotSay, wholeOf, withCorrections } from './report.rules.ts'

const actor = (role: Role, personId: string, area = '150521403'): Actor => ({ accountId: `a ${personId}`, personId, name: '', county: '150521', grants: [{ role, areas: [area], organisationId: null }], sessionId: null })
const report = (more: Partial<Standing> = {}): Standing => ({
  kind: 'station', areaCode: '150521403', status: 'draft', to: '2026-10-25', dueAt: instantAt('2026-10-28', '18:00'), countedAt: instantAt('2026-10-27'), version: 1, lateReason: null, replaced: false, submittedBy: null, checkedBy: null, ...more,
})
const now = instantAt('2026-10-27', '15:00')

describe('the periods an office counts by', () => {
  test('a station counts from the 26th to the 25th and hands in by the 28th', () =>
    expect(periodOf('station', '2026-11')).toEqual({ period: '2026-11', from: '2026-10-26', to: '2026-11-25', dueAt: instantAt('2026-11-28', '18:00') }))
  test('volunteering counts whole months, or quarters, and hands in some days later', () => {
    expect(periodOf('volunteering', '2026-02')).toMatchObject({ from: '2026-02-01', to: '2026-02-28', dueAt: instantAt('2026-03-05', '18:00') })
    expect(periodOf('volunteering', '2026-Q4')).toMatchObject({ from: '2026-10-01', to: '2026-12-31', dueAt: instantAt('2027-01-10', '18:00') })
  })
  test('a station has no quarter, and no kind has a thirteenth month', () => expect([periodOf('station', '2026-Q4'), periodOf('volunteering', '2026-13')]).toEqual([undefined, undefined]))
  test('every day lies in one running period, which follows the one before without a gap', () => fc.assert(fc.property(fc.constantFrom(...REPORT_KINDS), fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }), (kind, at) => {
    const today = at.toISOString().slice(0, 10)
    const [running, before] = periodsAround(kind, today)
    expect(running!.from <= today && today <= running!.to).toBe(true)
    expect(new Date(Date.parse(`${before!.to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)).toBe(running!.from)
  })))
})

describe('three people and a lock', () => {
  test('the writer, the checker and the signer are three different people', () => {
    expect(whyNot(report(), 'submit', actor('station_lead', 'han'), now)).toBeUndefined()
    expect(whyNot(report({ status: 'submitted', submittedBy: 'lu' }), 'check', actor('street_officer', 'lu'), now)).toBe('report.three-people')
    expect(whyNot(report({ status: 'submitted', submittedBy: 'han' }), 'check', actor('street_officer', 'lu'), now)).toBeUndefined()
    expect(whyNot(report({ status: 'checked', submittedBy: 'han', checkedBy: 'su' }), 'sign', actor('leader', 'su', '150521'), now)).toBe('report.three-people')
    expect(whyNot(report({ status: 'checked', submittedBy: 'han', checkedBy: 'lu' }), 'sign', actor('leader', 'su', '150521'), now)).toBeUndefined()
  })
  test('a station’s month is written by the station, the county’s statistics by the county’s officer', () => {
    expect([mayWrite(actor('county_officer', 'yi', '150521'), 'station', '150521403'), mayWrite(actor('station_lead', 'han'), 'station', '150521403'), mayWrite(actor('social_worker', 'hu', '150521403008'), 'station', '150521403')]).toEqual([false, true, false])
    expect(mayWrite(actor('county_officer', 'yi', '150521'), 'volunteering', '150521')).toBe(true)
  })
  test('a period that runs is not submitted, nor figures counted while it ran', () => {
    expect(whyNot(report(), 'submit', actor('station_lead', 'han'), instantAt('2026-10-25', '23:59'))).toBe('report.period-runs')
    expect(whyNot(report({ countedAt: instantAt('2026-10-25', '20:00') }), 'submit', actor('station_lead', 'han'), now)).toBe('report.count-again')
  })
  test('what is handed in is corrected by a new version only, and each version once', () => {
    const handedIn = report({ status: 'handed_in' })
    for (const verb of ['countAgain', 'enter', 'submit', 'check', 'sign', 'sendBack'] as const) expect(whyNot(handedIn, verb, actor('station_lead', 'han'), now)).toBe(`report.cannot-${verb}-when-handed_in`)
    expect(whyNot(handedIn, 'correct', actor('station_lead', 'han'), now)).toBeUndefined()
    expect(whyNot({ ...handedIn, replaced: true }, 'correct', actor('station_lead', 'han'), now)).toBe('report.corrected-already')
  })
  test('after the closing time it is overdue until it is handed in, and late from then on; a correction is neither', () => {
    const after = instantAt('2026-10-28', '18:01')
    expect([isOverdue(report(), now), isOverdue(report(), after), isOverdue(report({ status: 'handed_in' }), after), isOverdue(report({ version: 2 }), after)]).toEqual([false, true, false, false])
    expect([isLate(report(), now), isLate(report(), after), isLate(report({ version: 2 }), after)]).toEqual([false, true, false])
  })
})

describe('the parts add up to the whole', () => {
  const { figures } = reportKinds.volunteering
  const adding = figures.filter(({ adds }) => adds).map(({ code }) => code)
  const values = fc.record(Object.fromEntries(adding.map((code) => [code, fc.nat(100_000)])))
  test('with corrections in place, for every figure that is said to', () => fc.assert(fc.property(fc.array(values, { minLength: 1, maxLength: 25 }), fc.array(fc.record({ figure: fc.constantFrom(...adding), at: fc.nat(24), amount: fc.nat(5000) }), { maxLength: 8 }), (parts, corrections) => {
    const said: Said[] = corrections.map(({ figure, at, amount }) => ({ figure, part: String(at), what: 'correction', amount }))
    const shown = parts.map((counted, at) => ({ values: withCorrections(figures, counted, said, String(at)) }))
    const whole = wholeOf(figures, shown, {}, said)
    for (const code of adding) expect(whole[code]).toBe(shown.reduce((sum, part) => sum + part.values[code]!, 0))
  })))
  test('hours are rounded so that what is printed adds up, and none is off by a tenth or more', () => fc.assert(fc.property(fc.array(fc.nat(50_000), { maxLength: 30 }), (minutes) => {
    const { parts, whole } = hoursThatAddUp(minutes)
    expect(Math.round(parts.reduce((sum, part) => sum + part * 10, 0))).toBe(Math.round(whole * 10))
    expect(Math.abs(whole - minutes.reduce((sum, one) => sum + one, 0) / 60)).toBeLessThanOrEqual(0.0501)
    parts.forEach((part, at) => expect(Math.abs(part - minutes[at]! / 60)).toBeLessThan(0.1))
  })))
  test('a share is made of the sums, never added up', () => {
    const shown = [{ values: { registered: 10, residents: 100 } }, { values: { registered: 10, residents: 900 } }]
    expect(wholeOf(figures, shown, {}, [])['registeredShare']).toBe(2)
    expect(wholeOf(figures, [{ values: { registered: 10, residents: null } }], {}, [])['registeredShare']).toBeNull()
  })
})

describe('what may be said beside a figure', () => {
  const say = (code: string, part: string, what: Said['what'], kind: 'volunteering' | 'station' = 'volunteering') => whyNotSay(kind, reportKinds[kind].figures.find((figure) => figure.code === code), { part, what }, kind === 'volunteering' ? ['150521403'] : [])
  test('a row is corrected, not the sum; a ratio follows from others', () => {
    expect([say('sessions', '150521403', 'correction'), say('sessions', '', 'correction'), say('coverage', '150521403', 'correction')]).toEqual([undefined, 'report.correct-the-part', 'report.follows-from-others'])
  })
  test('what waits for its room has no figure to correct, but may be told from outside', () => expect([say('visits', '', 'correction', 'station'), say('visits', '', 'outside', 'station'), say('needsClosed', '', 'correction', 'station')]).toEqual(['report.not-in-use', undefined, undefined]))
  test('a figure or a place that is not in the report is none', () => expect([say('moon', '', 'outside'), say('sessions', '620302001', 'outside'), say('sessions', 'total', 'outside')]).toEqual(Array.from({ length: 3 }, () => 'report.no-such-figure')))
})

test('every figure has a unit, a name and a definition in both languages; a ratio is of figures of its own report', () => {
  for (const kind of REPORT_KINDS) {
    const { figures } = reportKinds[kind]
    for (const { code, unit, over } of figures) {
      expect([code, figureWords.zh[code]?.says.length ?? 0, figureWords.en[code]?.says.length ?? 0]).toEqual([code, expect.toSatisfy((length: number) => length > 8), expect.toSatisfy((length: number) => length > 8)])
      expect(UNITS).toContain(unit)
      expect(unitWords.zh[unit]).toBeTruthy()
      if (over) expect(figures.map((figure) => figure.code)).toEqual(expect.arrayContaining([over.of, over.by]))
    }
  }
})
