import { withRolesOfNow } from '#domain/accounts/server/role-holders.actions.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import type { Waiting, WaitingCount, WaitingList } from '#domain/reporting/waiting.contract.ts'
import { waitingSources } from '#domain/waiting.ts'
import { WAITING_KINDS, type WaitingKind } from '#domain/waiting.kinds.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Counted, type Listed, type Mark, askedOf, waitingCounts, waitingRows } from './waiting.store.ts'

/** What waits for whoever asks, by the roles they hold at this very moment: danger on top, then the oldest promise first. */
export const readWaiting = async (asker: Work, { kind, light, cursor, limit = 20 }: WaitingList): Promise<{ rows: Waiting[]; next: string | null; total: number; kinds: WaitingCount[] }> => {
  const mark = cursor ? markOf(cursor) : null
  const work = await withRolesOfNow(asker)
  const asked = await askedOf(work, waitingSources)
  const wanted = kind ? asked.filter((one) => kind.includes(one.kind)) : asked
  const [counted, listed] = await Promise.all([waitingCounts(work, asked), waitingRows(work, wanted, { lights: light, mark, limit: limit + 1 })])
  const { rows, next } = pageOf(listed, limit, (row) => [row.rank, row.dueAt?.toISOString() ?? null, row.id])
  const kinds = counted.map(shownCount).sort((a, b) => WAITING_KINDS.indexOf(a.kind) - WAITING_KINDS.indexOf(b.kind))
  return { rows: rows.map(shown(work)), next, kinds, total: kinds.reduce((sum, { count }) => sum + count, 0) }
}

const shown = (work: Work) => ({ kind, id, aboutId, code, title, personName, areaCode, communityName, gridName, dueAt, yellowAt }: Listed): Waiting => ({
  kind, id, aboutId, code, title, personName: personName ? nameFor(work, personName, areaCode) : null, areaCode, place: gridName ? `${communityName} ${gridName}` : communityName,
  dueAt: dueAt?.toISOString() ?? null, yellowAt: yellowAt?.toISOString() ?? null,
})

const shownCount = ({ kind, count, yellow, red, oldest }: Counted): WaitingCount => ({ kind: kind as WaitingKind, count, yellow, red, oldestDueAt: oldest?.toISOString() ?? null })

const markOf = (cursor: string): Mark => {
  const [rank, due, id] = readCursor(cursor, 3)
  const dueAt = due === null ? null : new Date(String(due))
  const wellFormed = (rank === 0 || rank === 1) && !Number.isNaN(dueAt?.getTime() ?? 0) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(id))
  if (!wellFormed) throw new Refusal('kit.bad-cursor', 422)
  return { rank: rank as number, dueAt, id: String(id) }
}
