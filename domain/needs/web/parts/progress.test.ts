import { expect, test } from 'vitest'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { dotsOf } from './progress.ts'

const entry = (what: string, at: string): NeedDetail['timeline'][number] => ({ at, what, role: null, name: null, params: {}, noteId: null })
const timeline = [entry('need.reported', '2026-11-22T02:00:00.000Z'), entry('need.verified', '2026-11-23T02:00:00.000Z'), entry('need.routed', '2026-11-23T06:00:00.000Z')]
const states = (status: NeedDetail['status']): string => dotsOf({ status, timeline }).map(({ state }) => state[0]).join('')

test('a need that was only told stands on the first dot', () => expect(states('reported')).toBe('nttttt'))
test('a question back does not throw the person back', () => expect(states('returned')).toBe('nttttt'))
test('as long as nobody has accepted, nobody is announced', () => expect(states('dispatched')).toBe('ddnttt'))
test('a closed need is all flowers', () => expect(states('closed')).toBe('dddddd'))
test('a reopened need goes on from where it was looked into', () => expect(states('reopened')).toBe('dntttt'))
test('what lies ahead has no date', () => expect(dotsOf({ status: 'verified', timeline }).map(({ at }) => at)).toEqual(['2026-11-22T02:00:00.000Z', '2026-11-23T02:00:00.000Z', null, null, null, null]))
