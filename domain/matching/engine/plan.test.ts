import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readInstance, type Instance } from './instance.ts'
import { seeded } from './pick.ts'
import { openPlan, type Plan } from './plan.ts'
import { randomInstance, shapes } from './random-instance.ts'

const sample = (name: string): Instance => readInstance(new Uint8Array(gunzipSync(readFileSync(join(import.meta.dirname, 'instances', `${name}.bin.gz`)))))

const expectProven = (plan: Plan, what: string): void => {
  const certificate = plan.certificate()
  expect({ ...certificate, served: 0 }, what).toEqual({ objective: plan.net.value, bound: plan.net.value, violations: 0, served: 0 })
}

/** One event by chance; returns its name. */
const happens = (plan: Plan, pick: (below: number) => number, most: number): string => {
  const slot = pick(plan.net.slots)
  const leaf = plan.suggestions(slot, 9).at(pick(3))?.leaf ?? 0
  const resource = pick(plan.net.resources)
  const candidates = [...new Set(Array.from({ length: pick(5) }, () => pick(plan.net.leaves)))].map((one) => ({ leaf: one, quality: 1 + pick(50) }))
  const events: [string, () => unknown][] = [
    ['a new slot', () => plan.insertSlot(pick(most + 1), candidates)],
    ['a slot is withdrawn', () => plan.withdrawSlot(slot)],
    ['a slot returns', () => plan.returnSlot(slot)],
    ['a weight changes', () => plan.reweighSlot(slot, pick(most + 1))],
    ['a volunteer drops out', () => plan.dropOut(resource)],
    ['all are back', () => { for (let r = 0; r < plan.net.resources; r++) plan.comeBack(r) }],
    ['a pair is forbidden', () => plan.forbid(slot, leaf)],
    ['a pair is allowed again', () => plan.allow(slot, leaf)],
    ['a pair is forced', () => plan.force(slot, leaf)],
    ['a slot is free again', () => { for (let s = 0; s < plan.net.slots; s++) plan.free(s) }],
    ['more candidates', () => plan.addEdges(slot, candidates.filter(({ leaf: l }) => plan.lossOf(slot, l) === null))],
    ['a new volunteer', () => plan.addResource(0, 2, [1, 1])],
    ['a question', () => plan.chainIf(slot, leaf)],
  ]
  const [name, run] = events[pick(events.length)]!
  run()
  return name
}

describe('after every event the plan is proven optimal', () => {
  test('weeks of every shape', () => {
    for (const [k, shape] of shapes.middle.entries()) {
      const pick = seeded(40 + k)
      const plan = openPlan(randomInstance(pick, shape))
      for (let step = 0; step < 250; step++) expectProven(plan, `shape ${k} step ${step} ${happens(plan, pick, shape.weight)}`)
    }
  })

  test.each([['S1', 150], ['M1', 25]])('%s, where goods are shared and many want the same', (name, steps) => {
    const pick = seeded(7)
    const plan = openPlan(sample(name))
    for (let step = 0; step < steps; step++) {
      const names = Array.from({ length: 4 }, () => happens(plan, pick, 900))
      expectProven(plan, `step ${step} ${names.join(', ')}`)
    }
  })
})

describe('a plan on few candidates', () => {
  /** Keeps the best `most` candidates of each slot. */
  const pruned = (instance: Instance, most: number): Instance => {
    const kept = [...instance.slotWeight.keys()].map((s) => candidatesOf(instance, s).sort((a, b) => b.quality - a.quality).slice(0, most))
    const slotStart = new Int32Array(kept.length + 1)
    kept.forEach((list, s) => { slotStart[s + 1] = slotStart[s]! + list.length })
    return { ...instance, slotStart, edgeLeaf: Int32Array.from(kept.flat(), ({ leaf }) => leaf), edgeQuality: Int32Array.from(kept.flat(), ({ quality }) => quality) }
  }
  const candidatesOf = (instance: Instance, s: number) => Array.from({ length: instance.slotStart[s + 1]! - instance.slotStart[s]! }, (_, k) => {
    const e = instance.slotStart[s]! + k
    return { leaf: instance.edgeLeaf[e]!, quality: instance.edgeQuality[e]! }
  })

  test('becomes optimal over all pairs by adding those that prices call for', () => {
    const samples = [...shapes.middle.map((shape, k) => randomInstance(seeded(60 + k), shape)), sample('S1'), sample('M1')]
    for (const [k, all] of samples.entries()) {
      const plan = openPlan(pruned(all, 3))
      const optimum = openPlan(all).objective()
      plan.priceOut((s) => candidatesOf(all, s))
      expectProven(plan, `sample ${k}`)
      expect(plan.objective(), `sample ${k}`).toBe(optimum)
    }
  })

  test('few of all pairs are enough', () => {
    const all = sample('M1')
    const plan = openPlan(pruned(all, 6))
    const before = plan.objective()
    const added = plan.priceOut((s) => candidatesOf(all, s))
    expect(plan.objective()).toBeGreaterThan(before)
    expect(added).toBeLessThan(all.edgeLeaf.length / 5)
  })
})

describe('what is asked of a plan', () => {
  const pick = seeded(3)
  const instance = randomInstance(pick, shapes.middle[0]!)

  test('a chain names the true loss: forcing the pair costs just that', () => {
    let asked = 0
    for (let s = 0; s < instance.slotWeight.length; s++) {
      const plan = openPlan(instance)
      const leaf = plan.suggestions(s, 5).at(-1)?.leaf
      if (leaf === undefined) continue
      const before = plan.objective()
      const arrays = (): number[] => [...plan.net.match, ...plan.net.leafPrice, ...plan.net.bid, ...plan.net.resourcePrice]
      const stood = arrays()
      const chain = plan.chainIf(s, leaf)
      expect(arrays()).toEqual(stood)
      expect(plan.force(s, leaf)).toBe(chain !== null)
      if (!chain) continue
      asked++
      expect(before - plan.objective(), `slot ${s}`).toBe(chain.loss)
      expect(chain.loss).toBeGreaterThanOrEqual(plan.lossOf(s, leaf)!)
    }
    expect(asked).toBeGreaterThan(20)
  })

  test('a chain tells who moves: applied by hand, the moves give the plan that forcing gives', () => {
    const plan = openPlan(instance)
    const chains = [...instance.slotWeight.keys()].map((s) => ({ s, leaf: plan.suggestions(s, 3).at(-1)?.leaf ?? -1 })).map(({ s, leaf }) => ({ s, leaf, chain: plan.chainIf(s, leaf) }))
    const longest = chains.filter(({ chain }) => chain).sort((a, b) => b.chain!.moves.length - a.chain!.moves.length)[0]!
    const stood = [...instance.slotWeight.keys()].map((s) => plan.leafOf(s))
    plan.force(longest.s, longest.leaf)
    for (const { slot, from, to } of longest.chain!.moves) {
      expect(stood[slot]).toBe(from)
      expect(plan.leafOf(slot)).toBe(to)
    }
    expect(longest.chain!.moves.length).toBeGreaterThan(1)
  })

  test('a slot’s rent is at most its loss: withdrawing it costs no more', () => {
    for (let s = 0; s < instance.slotWeight.length; s += 3) {
      const plan = openPlan(instance)
      const rent = plan.rentOf(s)
      const before = plan.objective()
      plan.withdrawSlot(s)
      expect(before - plan.objective()).toBeGreaterThanOrEqual(0)
      expect(before - plan.objective()).toBeLessThanOrEqual(Math.max(rent, 0) + instance.slotWeight[s]!)
      plan.returnSlot(s)
      expect(plan.objective()).toBe(before)
    }
  })

  test('a price is at most what one more of that resource would bring', () => {
    const plan = openPlan(instance)
    const { leafPrice } = plan.prices()
    const before = plan.objective()
    for (let l = 0; l < leafPrice.length; l += 5) {
      const leafCap = instance.leafCap.slice()
      leafCap[l]!++
      const gain = openPlan({ ...instance, leafCap, resourceCap: instance.resourceCap.map((cap, r) => cap + (r === instance.leafResource[l] ? 1 : 0)) }).objective() - before
      if (instance.leafCap[l]! > 0 && instance.resourceCap[instance.leafResource[l]!]! > 0) expect(gain, `leaf ${l}`).toBeLessThanOrEqual(leafPrice[l]!)
    }
  })

  test('a need that is not served knows which role it falls short by', () => {
    const plan = openPlan(instance)
    const unserved = [...instance.slotWeight.keys()].filter((s) => plan.leafOf(s) < 0)
    const parts = unserved.map((s) => plan.shortfallOf([s]))
    for (const { shortfall, parts: [part] } of parts) {
      if (part!.cost === null) expect(shortfall).toBeNull()
      else expect(shortfall).toBeGreaterThanOrEqual(0)
    }
    expect(parts.some(({ shortfall }) => shortfall !== null)).toBe(true)
    const served = [...instance.slotWeight.keys()].find((s) => plan.leafOf(s) >= 0)!
    expect(plan.shortfallOf([served]).shortfall).toBeLessThanOrEqual(0)
  })
})
