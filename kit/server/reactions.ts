import type { Fact, FactKind } from '#kit/fact.ts'
import type { Work } from './work.ts'

export interface Reaction { factName: string; react: (work: Work, fact: Fact<never>) => Promise<unknown> }

/** What follows when this has happened. It runs inside the transaction of the change that caused it: both happen or neither. */
export const when = <D>(kind: FactKind<D>, react: (work: Work, fact: Fact<D>) => Promise<unknown>): Reaction =>
  ({ factName: kind.factName, react: react as Reaction['react'] })
