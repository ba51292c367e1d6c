import type { GridTrio } from './venue.contract.ts'

/** 网格党支部 + 专业社工 + 志愿力量: which of a grid's three are missing. */
export const missingOf = (trio: Pick<GridTrio, 'branchSecretaryId' | 'socialWorkerId' | 'teamId'>): GridTrio['missing'] => [
  ...(trio.branchSecretaryId ? [] : ['branch_secretary' as const]), ...(trio.socialWorkerId ? [] : ['social_worker' as const]), ...(trio.teamId ? [] : ['team' as const]),
]

/** Two rooms of one name could not be told apart on a booking. */
export const whyNotRooms = (rooms: { name: string }[]): string | undefined => (new Set(rooms.map(({ name }) => name)).size < rooms.length ? 'venue.room-twice' : undefined)
