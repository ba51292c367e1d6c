import type { Platform } from '#kit/server/platform.ts'
import { bringGrids, bringLists } from './bring-lists.ts'
import { daerhan, longguangli, players } from './cast.ts'
import { playLongguangli } from './longguangli.ts'
import { playMonth } from './month.ts'
import { carryOut, meetTheUnits } from './neighbours.ts'
import { playPlan, playProject } from './projects.ts'
import { drawResources, openCentre } from './rooms.ts'
import { decideSettings, leaveInOrder } from './office.ts'
import { giveAccount, layOutCounties } from './settle-counties.ts'
import { handIn } from './hand-in.ts'
import { teller } from './teller.ts'

/**
 * A month in 达尔罕 and 龙广里, played through the real actions under a set clock that ends on `lastDay`.
 * What the platform refuses, the story cannot do: it is a test of itself.
 */
export const tellStory = async (platform: Platform, lastDay: string): Promise<void> => {
  const tell = teller(platform, lastDay)
  await layOutCounties(tell)
  const secretaries = players.filter(({ role }) => role === 'community_secretary')
  for (const player of secretaries) await giveAccount(tell, player)
  await bringGrids(tell, 'shuji', daerhan)
  await bringGrids(tell, 'lgl-shuji', longguangli)
  for (const player of players.filter((one) => !secretaries.includes(one))) await giveAccount(tell, player)
  await Promise.all([bringLists(tell, 'shuji', 'shegong', daerhan), bringLists(tell, 'lgl-shuji', 'lgl-shegong', longguangli)])
  await openCentre(tell)
  await drawResources(tell)
  await meetTheUnits(tell)
  await Promise.all([playProject(tell), playPlan(tell)])
  await Promise.all([playMonth(tell), playLongguangli(tell)])
  await carryOut(tell)
  await handIn(tell)
  await decideSettings(tell)
  await leaveInOrder(tell)
}
