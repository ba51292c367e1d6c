import { createHash } from 'node:crypto'

/** A fact as the chain sees it: the same values give the same text, whatever order a database keeps its keys in. */
export interface ChainedFact { id: string; countyCode: string; name: string; aboutId: string; actorAccountId: string | null; actorRole: string | null; detail: unknown; at: Date }

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]))
}

export const canonical = ({ id, countyCode, name, aboutId, actorAccountId, actorRole, detail, at }: ChainedFact): string =>
  JSON.stringify([id, countyCode, name, aboutId, actorAccountId, actorRole, inOrder(detail), at.toISOString()])

export const FIRST_HASH = Buffer.alloc(32)

/** `hash = SHA-256(previous ‖ canonical fact)`: to change one fact is to change every hash after it. */
export const linkHash = (previous: Buffer, fact: ChainedFact): Buffer => createHash('sha256').update(previous).update(canonical(fact)).digest()

/** Root of the binary hash tree over the links; an odd one is carried up unpaired. */
export const merkleRoot = (leaves: Buffer[]): Buffer => {
  if (leaves.length === 0) return FIRST_HASH
  let level = leaves
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) above.push(level[at + 1] ? createHash('sha256').update(level[at]!).update(level[at + 1]!).digest() : level[at]!)
    level = above
  }
  return level[0]!
}

/** What is signed: the root bound to its place and to the checkpoint before it. */
export const checkpointText = (county: string, fromSeq: number, toSeq: number, root: Buffer, previousRoot: Buffer | null): Buffer =>
  Buffer.from(JSON.stringify([county, fromSeq, toSeq, root.toString('hex'), previousRoot?.toString('hex') ?? null]))
