import { treeDistance } from '#domain/areas/area.rules.ts'
import { partsOfBlock } from '#domain/volunteers/volunteer.rules.ts'
import { HARD_RULES, type HardRule, type Missing, WITHIN } from './matching.contract.ts'
import { type Asker, type Candidate, type Role, whyNotAsked } from './matching.rules.ts'

const ways: Missing['ways'] = ['whole-county', 'other-time', 'make-project']

/** Nobody fits: how many fail which rule, and the nearest change that would help. `able` are those who know the skill. */
export const missingFor = (candidates: readonly Candidate[], need: Asker, wish: Role, more: boolean): Missing => {
  const judged = candidates.map((candidate) => ({ candidate, failed: whyNotAsked(candidate, need, wish).map(({ code }) => code as HardRule) }))
  const able = judged.filter(({ failed }) => !failed.includes('active') && !failed.includes('skill'))
  const failed = HARD_RULES.map((rule) => ({ rule, count: able.filter((one) => one.failed.includes(rule)).length })).filter(({ count }) => count > 0)
  const onlyFor = (rule: HardRule) => able.filter((one) => one.failed.every((code) => code === rule)).map(({ candidate }) => candidate)
  return { able: able.length, more, failed, fix: nearestFix(onlyFor('time'), onlyFor('distance'), need, wish), ways }
}

/** Another time for people near by, or people from further away at this time: whichever brings more. */
const nearestFix = (busy: Candidate[], far: Candidate[], need: Asker, wish: Role): Missing['fix'] => {
  const other = bestBlock(busy, wish)
  if (other && other.people >= far.length) return { kind: 'time', ...partsOfBlock(other.block), within: null, people: other.people }
  if (far.length > 0) return { kind: 'wider', weekday: null, part: null, within: WITHIN[Math.min(...far.map(({ areaCode }) => treeDistance(areaCode, need.areaCode)))] ?? 'county', people: far.length }
  return { kind: 'recruit', weekday: null, part: null, within: null, people: 0 }
}

/** The weekly block in which most of them are free; the earliest after the wished one among equals. */
const bestBlock = (busy: Candidate[], wish: Role): { block: number; people: number } | undefined => {
  const wished = wish.blocks[0]!
  const later = Array.from({ length: 21 }, (_, step) => (wished + step) % 21).slice(1)
  return later.map((block) => ({ block, people: busy.filter(({ blocks }) => blocks?.[block]).length })).filter(({ people }) => people > 0)
    .reduce<{ block: number; people: number } | undefined>((best, one) => (best && best.people >= one.people ? best : one), undefined)
}
