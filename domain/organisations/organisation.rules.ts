import type { OrganisationKind, PartyLevel } from './organisation.contract.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character of a 统一社会信用代码 (GB 32100). */
export const usccIsRight = (code: string): boolean => {
  const places = [...code].map((character) => alphabet.indexOf(character))
  if (places.length !== 18 || places.includes(-1)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * places[at]!, 0)
  return (31 - (sum % 31)) % 31 === places[17]
}

interface Particulars { kind: OrganisationKind; partyLevel?: PartyLevel | null | undefined; uscc?: string | null | undefined }

/** What is wrong with the particulars, by field; a party level belongs to a party organisation and comes from its approval. */
export const whyNotSave = ({ kind, partyLevel, uscc }: Particulars): { path: string; code: string } | undefined => {
  if (kind === 'party_org' && !partyLevel) return { path: 'partyLevel', code: 'organisation.level-missing' }
  if (kind !== 'party_org' && partyLevel) return { path: 'partyLevel', code: 'organisation.level-not-here' }
  return uscc && !usccIsRight(uscc) ? { path: 'uscc', code: 'organisation.uscc-wrong' } : undefined
}

/** A unit does not stand under itself, nor under one that stands under it; `above` are the parents of the chosen parent. */
export const whyNotUnder = (id: string, parentId: string, above: string[]): string | undefined => (parentId === id || above.includes(id) ? 'organisation.under-itself' : undefined)
