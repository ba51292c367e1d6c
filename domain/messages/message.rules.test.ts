import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from './message.contract.ts'
import { type Delivered, MOST_TRIES, inWords, nextTryAt, quietUntil, wants, whyDropped } from './message.rules.ts'
import { channelPageWords } from './message.wording.ts'
import { type MessageKind, messageWords } from './message.words.ts'

const kinds = Object.entries(messageWords as Record<string, MessageKind>)
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()

describe('what a message says', () => {
  test('both languages fill the same places, and every page it opens is an address of ours', () => {
    expect(kinds.filter(([, { zh, en }]) => places(zh).join() !== places(en).join()).map(([kind]) => kind)).toEqual([])
    expect(kinds.filter(([, { desk, field }]) => [desk, field].some((path) => path !== null && !path.startsWith('/'))).map(([kind]) => kind)).toEqual([])
  })
  test('a sentence on a lock screen fits two lines', () => expect(kinds.filter(([, { zh }]) => zh.length > 60).map(([kind]) => kind)).toEqual([]))
  test('no kind has a place for a person’s name, number or address', () =>
    expect(kinds.filter(([, { zh }]) => places(zh).some((place) => /person|resident|phone|address/i.test(place))).map(([kind]) => kind)).toEqual([]))
  test('what is filled into an address of a page cannot lead elsewhere', () => {
    expect(inWords('reminder.handover-late', 'x', { code: '26-0001', due: '11-24', thing: '//evil?x=&y' }).desk).toBe('/handovers?open=%2F%2Fevil%3Fx%3D%26y')
    expect(inWords('gone.kind', 'x', {})).toMatchObject({ desk: null, field: null })
  })
  test('each reason why nothing went out has its words', () =>
    expect(Object.keys(channelPageWords.zh.outcomes)).toEqual(expect.arrayContaining(['timeout', 'unreachable', 'busy', 'rate-limited', 'refused', 'credentials', 'address-unknown', 'not-followed', 'bad-answer', 'redirected', 'forbidden-host', 'forbidden-address', 'demo', 'not-configured'])))
  test('what goes outside goes by ways that exist', () => expect(kinds.every(([, { outside = [] }]) => outside.every((way) => CHANNELS.includes(way)))).toBe(true))
})

describe('a message opens its matter', () => {
  const addresses = (file: string, pattern: RegExp): Set<string> => new Set([...readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8').matchAll(pattern)].map(([, path]) => path!.replace(/\$\w+/g, '*')))
  const opened = (path: string): string => path.split('?')[0]!.replace(/\{\w+\}/g, '*')
  test('each page at the office is one of the desk’s', () => {
    const pages = addresses('apps/desk/pages.ts', /path: '([^']+)'/g)
    expect(pages.size).toBeGreaterThan(20)
    expect(kinds.filter(([, { desk }]) => desk !== null && !pages.has(opened(desk))).map(([kind, { desk }]) => `${kind} ${desk}`)).toEqual([])
  })
  test('each screen on the phone is one of the phone’s', () => {
    const screens = addresses('apps/field/routes.tsx', /screen\('([^']+)'/g)
    expect(screens.size).toBeGreaterThan(10)
    expect(kinds.filter(([, { field }]) => field !== null && !screens.has(opened(field))).map(([kind, { field }]) => `${kind} ${field}`)).toEqual([])
  })
})

describe('the quiet of the night', () => {
  test('after nine in the evening a message waits for eight in the morning', () => {
    expect(quietUntil(new Date('2026-11-24T21:30:00+08:00'), false)?.toISOString()).toBe('2026-11-25T00:00:00.000Z')
    expect(quietUntil(new Date('2026-11-24T07:59:00+08:00'), false)?.toISOString()).toBe('2026-11-24T00:00:00.000Z')
  })
  test('by day it goes at once, and what is urgent goes at night too', () => {
    expect(quietUntil(new Date('2026-11-24T08:00:00+08:00'), false)).toBeNull()
    expect(quietUntil(new Date('2026-11-24T20:59:00+08:00'), false)).toBeNull()
    expect(quietUntil(new Date('2026-11-24T23:00:00+08:00'), true)).toBeNull()
  })
})

describe('trying again', () => {
  const now = new Date('2026-11-24T02:00:00Z')
  test('the pauses grow, and after the fifth try it is given up', () => {
    expect([1, 2, 3, 4].map((tries) => (nextTryAt(now, tries)!.getTime() - now.getTime()) / 60_000)).toEqual([1, 5, 15, 60])
    expect(nextTryAt(now, MOST_TRIES)).toBeNull()
  })
  test('a provider that asks for a longer pause gets it, but not for days', () => {
    expect(nextTryAt(now, 1, 600_000)!.getTime() - now.getTime()).toBe(600_000)
    expect(nextTryAt(now, 1, 999_999_999)!.getTime() - now.getTime()).toBe(6 * 3_600_000)
  })
})

describe('who gets it outside the inbox', () => {
  const now = new Date('2026-11-24T02:00:00Z')
  const delivered: Delivered = { createdAt: now, readAt: null, accountStatus: 'active', demoAccount: false, wanted: true, address: '13800000000' }
  test('whoever has not chosen gets the urgent ones only; a no holds for all', () => {
    expect([wants(null, true), wants(null, false), wants(false, true), wants(true, false)]).toEqual([true, false, false, true])
  })
  test('what was read, is a day old, or has nowhere to go stays inside', () => {
    expect(whyDropped(delivered, now)).toBeUndefined()
    expect(whyDropped({ ...delivered, readAt: now }, now)).toBe('read-already')
    expect(whyDropped({ ...delivered, createdAt: new Date(now.getTime() - 25 * 3_600_000) }, now)).toBe('too-old')
    expect(whyDropped({ ...delivered, address: null }, now)).toBe('no-address')
  })
  test('made-up people and ended accounts are never written to', () => {
    expect(whyDropped({ ...delivered, demoAccount: true }, now)).toBe('demo-person')
    expect(whyDropped({ ...delivered, accountStatus: 'ended' }, now)).toBe('account-ended')
  })
})
