import type { Platform } from '#kit/server/platform.ts'
import { holdTally, noteRead, readUpTo, recountCounty, recountGrids, standings, touchedGrids } from './tally.store.ts'

/** Further behind than this, counting everything once is cheaper than grid by grid. */
const TOO_FAR_BEHIND = 20_000

/** Brings every county's tally up to its newest linked fact. Cheap while nothing has happened. */
export const refreshTallies = async (platform: Platform): Promise<void> => {
  for (const { county, head, upTo } of await standings(platform.ownerDb())) {
    if (upTo === null || head - upTo > TOO_FAR_BEHIND) await rebuildTally(platform, county)
    else if (head > upTo) await readOn(platform, county, head)
  }
}

const readOn = (platform: Platform, county: string, head: number): Promise<void> =>
  platform.countyDb(county).transaction().execute(async (db) => {
    if (!(await holdTally(db, county))) return
    const upTo = (await readUpTo(db, county)) ?? 0
    const grids = await touchedGrids(db, county, upTo, head)
    if (grids.length > 0) await recountGrids(db, grids)
    await noteRead(db, county, head, platform.clock())
  })

/** Counts a county from nothing. The head is read before the needs, so that what happens meanwhile is counted again, never left out. */
export const rebuildTally = async (platform: Platform, county: string): Promise<void> => {
  const head = (await standings(platform.ownerDb())).find((one) => one.county === county)?.head ?? 0
  await platform.countyDb(county).transaction().execute(async (db) => {
    if (!(await holdTally(db, county))) return
    await recountCounty(db, county)
    await noteRead(db, county, head, platform.clock())
  })
}
