import { dangerStoodDown } from '#domain/crisis/crisis.contract.ts'
import { takeBackFromCrisis } from '#domain/needs/server/danger-in-need.actions.ts'
import { type Reaction, when } from '#kit/server/reactions.ts'

/** The story in one file: when this has happened, that follows, in the same transaction. */
export const flow: readonly Reaction[] = [
  when(dangerStoodDown, takeBackFromCrisis),
]
