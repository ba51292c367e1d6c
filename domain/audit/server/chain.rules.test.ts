import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, type ChainedFact, FIRST_HASH, linkHash, merkleRoot } from './chain.rules.ts'

const fact: ChainedFact = { id: 'f1', countyCode: '150521', name: 'need.verified', aboutId: 'n1', actorAccountId: 'a1', actorRole: 'social_worker', detail: { b: 1, a: [{ d: 2, c: 3 }] }, at: new Date('2026-11-24T02:00:00Z') }

test('the order in which a database keeps the keys does not matter', () =>
  expect(canonical({ ...fact, detail: { a: [{ c: 3, d: 2 }], b: 1 } })).toBe(canonical(fact)))
test('any change to a fact changes its link', () => {
  const before = linkHash(FIRST_HASH, fact)
  for (const change of [{ name: 'need.declined' }, { aboutId: 'n2' }, { actorAccountId: null }, { at: new Date('2026-11-24T02:00:01Z') }, { detail: { b: 2, a: [{ d: 2, c: 3 }] } }]) {
    expect(linkHash(FIRST_HASH, { ...fact, ...change }).equals(before)).toBe(false)
  }
})
test('the root changes when any leaf changes or moves', () =>
  fc.assert(fc.property(fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 2, maxLength: 40 }), fc.nat(), (leaves, which) => {
    const buffers = leaves.map((leaf) => Buffer.from(leaf))
    const changed = buffers.map((leaf, at) => (at === which % leaves.length ? Buffer.from(leaf.map((byte) => byte ^ 1)) : leaf))
    expect(merkleRoot(changed).equals(merkleRoot(buffers))).toBe(false)
  })))
