import { type Seat, seatTakenOver } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { changeSeat } from './venue.store.ts'

/** Whoever sat in these grids' seat leaves the post; answers the grids whose seat went over, or stands empty and is yellow. */
export const takeOverSeats = async (work: Work, seat: Seat, areaCodes: string[], fromId: string | null, to: { id: string } | null): Promise<string[]> => {
  const moved = await changeSeat(work, seat, areaCodes, fromId, to?.id ?? null)
  for (const { areaCode } of moved) await work.record(seatTakenOver(newId(), { areaCode, seat, fromId, toId: to?.id ?? null }))
  return moved.map(({ areaCode }) => areaCode)
}
