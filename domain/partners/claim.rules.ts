import { withoutNumbers } from '#domain/people/person.rules.ts'
import { workflow } from '#kit/workflow.ts'
import type { ClaimStatus, ClaimVerb, ItemStatus } from './claim.contract.ts'

/** A delivery that was looked at strikes the row of the claims list; the need itself is closed by its evaluation alone. */
export const claimWorkflow = workflow<ClaimStatus, ClaimVerb>({
  made: { confirm: 'confirmed', decline: 'declined', withdraw: 'withdrawn' },
  confirmed: { report: 'reported', withdraw: 'withdrawn' },
  reported: { check: 'delivered', sendBack: 'confirmed' },
  delivered: {},
  declined: {},
  withdrawn: {},
})

/** Who does what: the unit claims, reports and lets go; the community answers and looks; it may release what a unit leaves lying. */
const unitVerbs: readonly ClaimVerb[] = ['report', 'withdraw']
const communityVerbs: readonly ClaimVerb[] = ['confirm', 'decline', 'check', 'sendBack', 'withdraw']
export const verbsFor = (status: ClaimStatus, { unit, community }: { unit: boolean; community: boolean }): ClaimVerb[] =>
  claimWorkflow.verbsIn(status).filter((verb) => (unit && unitVerbs.includes(verb)) || (community && communityVerbs.includes(verb)))

export const whyNot = (claim: { status: ClaimStatus }, verb: ClaimVerb): string | undefined => (claimWorkflow.after(claim.status, verb) ? undefined : `claim.cannot-${verb}-when-${claim.status}`)

interface Item { status: ItemStatus; quantity: number; taken: number }
export const leftOf = ({ status, quantity, taken }: Item): number => (status === 'open' ? quantity - taken : 0)

/** Of two units that reach for the last one, the second reads this. */
export const whyNotTake = (item: Item, wanted: number): string | undefined => {
  if (item.status !== 'open') return 'claim.item-closed'
  const left = leftOf(item)
  return left === 0 ? 'claim.just-taken' : wanted > left ? 'claim.not-so-many-left' : undefined
}

export const whyNotReport = (claim: { quantity: number }, { quantity, deliveredOn }: { quantity: number; deliveredOn: string }, today: string): { path: string; code: string } | undefined => {
  if (deliveredOn > today) return { path: 'deliveredOn', code: 'claim.delivered-in-future' }
  return quantity > claim.quantity ? { path: 'quantity', code: 'claim.more-than-claimed' } : undefined
}

// A title that everybody in the hall reads. Words that tell what is wrong with a household do not belong there (8-office §2, neutral public titles).
const conditions = ['失独', '计划生育特殊', '低保', '特困', '五保', '贫困', '残疾', '失能', '失智', '智障', '瘫痪', '卧床', '精神', '抑郁', '癌', '肿瘤', '透析', '艾滋', '重病', '大病', '病人', '孤儿', '留守', '困境', '单亲', '丧偶', '离异', '独居', '空巢', '家暴', '服刑', '矫正', '戒毒', '信访', '自杀']
const address = /\d+\s*(号楼|栋|幢|单元|室|号院|户)|\d+[-－]\d+[-－]\d+/

/** Why these words may not stand in the hall, or undefined. */
export const whyNotPublic = (words: string, personName: string | null): { code: string; params?: Record<string, string> } | undefined => {
  if (personName && [...personName].length > 1 && words.includes(personName)) return { code: 'claim.public-names-person' }
  if (withoutNumbers(words) !== words) return { code: 'claim.public-has-number' }
  if (address.test(words)) return { code: 'claim.public-has-address' }
  const told = conditions.find((word) => words.includes(word))
  return told ? { code: 'claim.public-tells-condition', params: { word: told } } : undefined
}

/** Reached by the party: a branch of their own or a joint one is organised; an adviser reaches too. */
export const coverageOf = (states: { state: string; count: number }[]): { total: number; organised: number; reached: number } => {
  const of = (...some: string[]): number => states.filter(({ state }) => some.includes(state)).reduce((sum, { count }) => sum + count, 0)
  return { total: states.reduce((sum, { count }) => sum + count, 0), organised: of('own_branch', 'joint_branch'), reached: of('own_branch', 'joint_branch', 'adviser_sent') }
}
