import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import highs from 'highs'
import { describe, expect, test } from 'vitest'
import { boundP2, certifyP1, certifyP2, type Certificate } from './certificate.ts'
import { checkInstance, MalformedInstance, readInstance, type Instance } from './instance.ts'
import { linearModel } from './linear-model.ts'
import { openNetwork, slotRents } from './network.ts'
import { seeded } from './pick.ts'
import { randomInstance, shapes } from './random-instance.ts'
import { solveP1 } from './solve-p1.ts'
import { solveP2 } from './solve-p2.ts'

const bytesOf = (name: string): Uint8Array => new Uint8Array(gunzipSync(readFileSync(join(import.meta.dirname, 'instances', `${name}.bin.gz`))))

const provenP1 = (instance: Instance): Certificate => {
  const net = openNetwork(instance)
  solveP1(net)
  const certificate = certifyP1(instance, net.match, { ...net, slotRent: slotRents(net) })
  expect(certificate).toMatchObject({ violations: 0, bound: certificate.objective })
  expect(net.value).toBe(certificate.objective)
  return certificate
}

const provenP2 = (instance: Instance): Certificate => {
  const { assignment, bound } = solveP2(instance)
  const certificate = certifyP2(instance, assignment, bound.prices)
  expect(certificate.violations).toBe(0)
  expect(certificate.objective).toBeLessThanOrEqual(certificate.bound)
  return certificate
}

// What the package's types call a module is the loader itself.
const solver = await (highs as unknown as typeof highs.default)()
const optimumByHighs = (instance: Instance, whole: boolean): number => solver.withModel(linearModel(instance, whole, whole), (model) => {
  model.options.set({ output_flag: false, mip_rel_gap: 0 })
  model.run()
  return Math.round(model.getObjectiveValue())
})

/** Tries everything. Slots one after another, each on each of its edges or on none. */
const bestByTrying = (instance: Instance, whole: boolean): number => {
  const slots = instance.slotWeight.length
  const assignment = new Int32Array(slots).fill(-1)
  const free = { leafPrice: instance.leafCap, resourcePrice: instance.resourceCap, teamPrice: instance.teamCap ?? [] }
  let best = -Infinity
  const from = (s: number): void => {
    if (s === slots) {
      const { objective, violations } = whole ? certifyP2(instance, assignment, free) : certifyP1(instance, assignment, { ...free, slotRent: new Float64Array(slots).fill(1e12) })
      if (violations === 0 && objective > best) best = objective
      return
    }
    for (let e = instance.slotStart[s]! - 1; e < instance.slotStart[s + 1]!; e++) {
      assignment[s] = e < instance.slotStart[s]! ? -1 : e
      from(s + 1)
    }
  }
  from(0)
  return best
}

describe('independent slots', () => {
  test.each([['XS1', 21687], ['S1', 244356], ['S2', 262331], ['M1', 1641847]])('%s is solved to its optimum, with prices that prove it', (name, optimum) => {
    expect(provenP1(readInstance(bytesOf(name))).objective).toBe(optimum)
  })

  test('small weeks of every shape are as good as trying everything', () => {
    for (const [k, shape] of shapes.tiny.entries()) {
      for (let seed = 1; seed <= 25; seed++) {
        const instance = randomInstance(seeded(seed * 100 + k), shape)
        expect(provenP1(instance).objective, `shape ${k} seed ${seed}`).toBe(bestByTrying(instance, false))
      }
    }
  })

  test('middle weeks of every shape, with ties, wide weights, idle bonuses and teams, are as good as a general solver finds', () => {
    for (const [k, shape] of shapes.middle.entries()) {
      for (let seed = 1; seed <= 4; seed++) {
        const instance = randomInstance(seeded(seed * 100 + k), shape)
        expect(provenP1(instance).objective, `shape ${k} seed ${seed}`).toBe(optimumByHighs(instance, false))
      }
    }
  }, 90_000)

  test('a sum beyond 31 bits stays exact', () => {
    const instance = randomInstance(seeded(5), { ...shapes.middle[0]!, needs: 60, resources: 200, edges: 8, weight: 100_000_000, quality: 100_000_000, fair: [0, 100_000_000] })
    expect(provenP1(instance).objective).toBeGreaterThan(2 ** 32)
    expect(provenP2(instance).objective).toBeGreaterThan(2 ** 31)
  })
})

describe('whole needs', () => {
  test.each([['S1', 216604], ['S2', 238027]])('%s reaches its proven optimum', (name, optimum) => {
    const { objective, bound } = provenP2(readInstance(bytesOf(name)))
    expect(objective).toBe(optimum)
    expect(bound).toBeLessThan(optimum * 1.008)
  })

  test('XS1 is as good as a general solver finds', () => {
    const instance = readInstance(bytesOf('XS1'))
    expect(provenP2(instance).objective).toBe(optimumByHighs(instance, true))
  })

  test('small weeks of every shape: trying everything is never better, and never above the bound', () => {
    for (const [k, shape] of shapes.tiny.entries()) {
      for (let seed = 1; seed <= 12; seed++) {
        const instance = randomInstance(seeded(seed * 100 + k), shape)
        const { objective, bound } = provenP2(instance)
        const optimum = bestByTrying(instance, true)
        expect(optimum, `shape ${k} seed ${seed}`).toBe(objective)
        expect(bound).toBeGreaterThanOrEqual(optimum)
      }
    }
  })

  // Generous, since a general solver takes its time on a busy machine.
  test('middle weeks of every shape: a general solver finds at most the bound, and ours is within a hundredth of it', () => {
    for (const [k, shape] of shapes.middle.entries()) {
      const instance = randomInstance(seeded(700 + k), shape)
      const { objective, bound } = provenP2(instance)
      const optimum = optimumByHighs(instance, true)
      expect(bound, `shape ${k}`).toBeGreaterThanOrEqual(optimum)
      expect(objective, `shape ${k}`).toBeLessThanOrEqual(optimum)
      expect(objective, `shape ${k}`).toBeGreaterThanOrEqual(optimum - Math.abs(optimum) / 100)
    }
  }, 90_000)

  test('the same week gives the same plan', () => {
    const instance = randomInstance(seeded(9), shapes.middle[0]!)
    expect(solveP2(instance).assignment).toEqual(solveP2(instance).assignment)
  })
})

describe('the certificate', () => {
  const instance = randomInstance(seeded(3), shapes.middle[0]!)
  const net = openNetwork(instance)
  solveP1(net)
  const prices = { leafPrice: net.leafPrice, resourcePrice: net.resourcePrice, teamPrice: net.teamPrice, slotRent: slotRents(net) }

  test('sees a leaf that carries too many', () => {
    const s = net.match.findIndex((edge) => edge >= 0)
    const leafCap = instance.leafCap.slice()
    leafCap[instance.edgeLeaf[net.match[s]!]!] = 0
    expect(certifyP1({ ...instance, leafCap }, net.match, prices).violations).toBeGreaterThan(0)
  })

  test('sees a slot on an edge of another', () => {
    const assignment = net.match.slice()
    assignment[0] = instance.slotStart[1]!
    expect(certifyP1(instance, assignment, prices).violations).toBeGreaterThan(0)
  })

  test('sees a price that is too low, and a plan that is not the best', () => {
    expect(certifyP1(instance, net.match, { ...prices, leafPrice: net.leafPrice.map((price) => price - 1) }).violations).toBeGreaterThan(0)
    const nobody = certifyP1(instance, new Int32Array(net.slots).fill(-1), prices)
    expect(nobody.objective).toBeLessThan(nobody.bound)
  })

  test('sees a need that is served in part', () => {
    const n = [...instance.needWeight.keys()].find((need) => instance.needStart[need + 1]! - instance.needStart[need]! > 1 && instance.slotStart[instance.needStart[need]!]! < instance.slotStart[instance.needStart[need]! + 1]!)!
    const assignment = new Int32Array(net.slots).fill(-1)
    assignment[instance.needStart[n]!] = instance.slotStart[instance.needStart[n]!]!
    expect(certifyP2({ ...instance, leafCap: instance.leafCap.map(() => 1), resourceCap: instance.resourceCap.map(() => 1) }, assignment, prices).violations).toBe(1)
  })

  test('any prices bound the whole needs', () => {
    const optimum = optimumByHighs(instance, true)
    const pick = seeded(11)
    for (let k = 0; k < 20; k++) {
      expect(boundP2(instance, { ...prices, leafPrice: net.leafPrice.map((price) => price + pick(60)) })).toBeGreaterThanOrEqual(optimum)
    }
  })
})

describe('a malformed file', () => {
  const words = new Int32Array(bytesOf('XS1').slice().buffer)
  const [needs, slots, leaves, resources, edges] = [words[2]!, words[3]!, words[4]!, words[5]!, words[6]!]
  const at = { needWeight: 7, needStart: 7 + needs, slotWeight: 8 + 2 * needs, slotStart: 8 + 2 * needs + slots }
  const edgeLeaf = at.slotStart + slots + 1
  const leafResource = edgeLeaf + 2 * edges
  const leafCap = leafResource + leaves
  const resourceCap = leafCap + leaves
  const kinds = resourceCap + resources
  const refusal = (change: (copy: Int32Array) => Int32Array | void): string => {
    const copy = words.slice()
    const changed = change(copy) ?? copy
    try {
      readInstance(new Uint8Array(changed.buffer, changed.byteOffset, changed.byteLength))
    } catch (error) {
      if (error instanceof MalformedInstance) return error.message
      throw error
    }
    return 'accepted'
  }

  test.each<[string, (copy: Int32Array) => Int32Array | void, RegExp]>([
    ['another kind of file', (copy) => { copy[0] = 7 }, /does not begin/],
    ['a later version', (copy) => { copy[1] = 2 }, /version 2/],
    ['a negative count', (copy) => { copy[3] = -1 }, /-1 slots/],
    ['cut off', (copy) => copy.slice(0, -1), /must have/],
    ['only a head', (copy) => copy.slice(0, 5), /20 bytes/],
    ['needs that overlap', (copy) => { copy[at.needStart + 1] = 40 }, /slots of need 1 end at/],
    ['needs that do not begin at the first slot', (copy) => { copy[at.needStart] = 1 }, /begin at 1/],
    ['edges beyond the last', (copy) => { copy[at.slotStart + slots] = edges + 1 }, /but there are 250/],
    ['a leaf that is not there', (copy) => { copy[edgeLeaf] = leaves }, /The leaf of edge 0 is 125/],
    ['a quality of zero', (copy) => { copy[edgeLeaf + edges] = 0 }, /The quality of edge 0 is 0/],
    ['a resource that is not there', (copy) => { copy[leafResource] = -1 }, /The resource of leaf 0 is -1/],
    ['a negative capacity of a leaf', (copy) => { copy[leafCap] = -2 }, /The capacity of leaf 0 is -2/],
    ['a negative capacity of a resource', (copy) => { copy[resourceCap] = -2 }, /The capacity of resource 0 is -2/],
    ['an unknown kind', (copy) => { copy[kinds] = 4 }, /The kind of resource 0 is 4/],
    ['fairness that falls', (copy) => { copy[kinds + resources] = 13 }, /Step 2 of fairness kind 0 costs 12/],
    ['a weight that is too wide', (copy) => { copy[at.slotWeight] = 2_000_000_000 }, /The weight of slot 0 is 2000000000/],
  ])('%s is refused in one sentence', (_, change, sentence) => {
    expect(refusal(change)).toMatch(sentence)
  })

  test('bytes that are not whole words are refused', () => {
    expect(() => readInstance(new Uint8Array(30))).toThrow('not a whole number of four-byte words')
  })

  test('a week of nothing is fine', () => {
    const empty = { needWeight: [], needStart: [0], slotWeight: [], slotStart: [0], edgeLeaf: [], edgeQuality: [], leafResource: [], leafCap: [], resourceCap: [], resourceKind: [], fairness: Array<number>(96).fill(0) }
    const instance = Object.fromEntries(Object.entries(empty).map(([name, list]) => [name, Int32Array.from(list)])) as unknown as Instance
    checkInstance(instance)
    expect(provenP1(instance)).toEqual({ objective: 0, bound: 0, violations: 0, served: 0 })
    expect(provenP2(instance)).toEqual({ objective: 0, bound: 0, violations: 0, served: 0 })
  })
})
