import type { Reaction } from '#kit/server/reactions.ts'

/** The story in one file: when this has happened, that follows, in the same transaction. */
export const flow: readonly Reaction[] = [
]
