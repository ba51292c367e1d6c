import { describe, expect, test } from 'vitest'
import { type Queued, mayLeave, nextToSend, outboxWorkflow, restAfter, stepAfter } from './outbox.rules.ts'

const refused = (status: number) => stepAfter({ kind: 'refused', status, code: 'need.person-unknown', sentence: '这个人不在您的网格里。' })
const entry = (seq: number, more: Partial<Queued> = {}): Queued => ({ seq, ownerId: 'grid-worker', state: 'waiting', nextTryAt: 0, ...more })
const none = new Set<number>()

describe('what becomes of an entry', () => {
  test('a form is a draft until it is handed in, then it waits, goes out and arrives', () => {
    expect(outboxWorkflow.after('draft', 'finish')).toBe('waiting')
    expect(outboxWorkflow.after('waiting', 'begin')).toBe('sending')
    expect(outboxWorkflow.after('sending', 'arrive')).toBe('sent')
  })
  test('what has arrived can neither be sent again nor thrown away', () => expect(outboxWorkflow.verbsIn('sent')).toEqual([]))
  test('what is waiting cannot be thrown away by accident', () => expect(outboxWorkflow.statusesFor('discard')).toEqual(['draft', 'needs-attention']))
  test('a refused entry can be put right, tried once more, or thrown away', () =>
    expect(outboxWorkflow.verbsIn('needs-attention')).toEqual(['takeUp', 'resend', 'discard']))
  test('an entry whose sending broke off half-way waits again', () => expect(outboxWorkflow.after('sending', 'putBack')).toBe('waiting'))
})

describe('what an answer does', () => {
  test('without a connection everything waits, and goes out as soon as there is one', () => expect(stepAfter({ kind: 'no-connection' })).toEqual({ verb: 'putBack', rests: false, round: 'stop', signIn: false }))
  test('who is signed out is asked to sign in, and all entries stay', () => expect(refused(401)).toEqual({ verb: 'putBack', rests: false, round: 'stop', signIn: true }))
  test.each([429, 503, 502, 504])('a server that asks for a pause (%i) gets one', (status) => expect(refused(status)).toEqual({ verb: 'putBack', rests: true, round: 'stop', signIn: false }))
  test('an error of the server on one entry keeps it and does not stop the others', () => expect(refused(500)).toEqual({ verb: 'putBack', rests: true, round: 'next', signIn: false }))
  test.each([400, 403, 404, 409, 413, 422])('a refusal (%i) goes to the person and the next entry goes out', (status) =>
    expect(refused(status)).toEqual({ verb: 'refuse', rests: false, round: 'next', signIn: false }))
})

describe('the order of sending', () => {
  test('the oldest goes first, whatever the device clock said', () => expect(nextToSend([entry(7), entry(3), entry(5)], 'grid-worker', 0, none)?.seq).toBe(3))
  test('what rests, has gone, or needs a person is passed over', () =>
    expect(nextToSend([entry(1, { nextTryAt: 900 }), entry(2, { state: 'sent' }), entry(3, { state: 'needs-attention' }), entry(4, { state: 'draft' }), entry(5)], 'grid-worker', 100, none)?.seq).toBe(5))
  test('nobody’s words go out under another person’s name', () => expect(nextToSend([entry(1, { ownerId: 'colleague' })], 'grid-worker', 0, none)).toBeUndefined())
  test('all text goes before any photo, and a photo waits for its own text', () => {
    const [text, photo, laterText] = [entry(1), entry(2, { after: 'report-1' }), entry(3)]
    expect(nextToSend([photo, laterText], 'grid-worker', 0, none)?.seq).toBe(3)
    expect(nextToSend([photo], 'grid-worker', 0, none, new Set(['report-1']))).toBeUndefined()
    expect(nextToSend([photo], 'grid-worker', 0, none, new Set())?.seq).toBe(2)
    expect(nextToSend([text, photo], 'grid-worker', 0, none, new Set(['report-1']))?.seq).toBe(1)
  })
  test('one round tries an entry once', () => expect(nextToSend([entry(1)], 'grid-worker', 0, new Set([1]))).toBeUndefined())
})

test('tries in vain come less and less often, but at least every quarter of an hour', () =>
  expect([1, 2, 3, 4, 5, 60].map(restAfter)).toEqual([5_000, 15_000, 60_000, 300_000, 900_000, 900_000]))

test('the phone may change hands when all has arrived, not while something waits or was refused', () => {
  expect(mayLeave(['sent', 'draft'])).toBe(true)
  expect(mayLeave(['sent', 'waiting'])).toBe(false)
  expect(mayLeave(['sending'])).toBe(false)
  expect(mayLeave(['needs-attention'])).toBe(false)
})
