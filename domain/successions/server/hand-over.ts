import { guideActivities } from '#domain/activities/server/take-over.actions.ts'
import { takeOverHandovers } from '#domain/handovers/server/take-over.actions.ts'
import { takeOverNeeds } from '#domain/needs/server/take-over.actions.ts'
import { takeOverOrders } from '#domain/orders/server/take-over.actions.ts'
import { takeOverLines, takeOverSeries } from '#domain/plans/server/take-over.actions.ts'
import { takeOverProjects } from '#domain/projects/server/take-over.actions.ts'
import type { ItemKind } from '#domain/successions/succession.contract.ts'
import { takeOverTeams } from '#domain/teams/server/take-over.actions.ts'
import { takeOverSeats } from '#domain/venues/server/take-over.actions.ts'
import type { Work } from '#kit/server/work.ts'

export interface To { id: string; name: string }
type HandOver = (work: Work, targets: string[], fromId: string | null, to: To | null) => Promise<string[]>

/** An order is never without a guide, and what is still to come of it has the same one. */
const orders: HandOver = async (work, targets, fromId, to) => {
  if (!to) return []
  const moved = await takeOverOrders(work, targets, fromId, to)
  for (const orderId of moved) await guideActivities(work, { orderId }, to.id)
  return moved
}

/** Each kind is changed by the slice it belongs to, which leaves the fact on its timeline; answers what really went over. */
const handOvers: Record<ItemKind, HandOver> = {
  need: takeOverNeeds,
  order: orders,
  handover: takeOverHandovers,
  project: takeOverProjects,
  plan_line: takeOverLines,
  series: takeOverSeries,
  grid_secretary: (work, areas, fromId, to) => takeOverSeats(work, 'branch_secretary', areas, fromId, to),
  grid_social_worker: (work, areas, fromId, to) => takeOverSeats(work, 'social_worker', areas, fromId, to),
  grid_team_leader: (work, areas, fromId, to) => takeOverSeats(work, 'team_leader', areas, fromId, to),
  team_leader: (work, ids, fromId, to) => takeOverTeams(work, 'leaderId', ids, fromId, to),
  team_mentor: (work, ids, fromId, to) => takeOverTeams(work, 'mentorId', ids, fromId, to),
}

export const handOver = (work: Work, kind: ItemKind, targets: string[], fromId: string | null, to: To | null): Promise<string[]> =>
  handOvers[kind](work, targets, fromId, to)

/** A seat or a team stands empty when nobody takes it; of the rest somebody minds it in their own name until a person is named. */
export const standsEmpty = (kind: ItemKind): boolean => kind.startsWith('grid_') || kind.startsWith('team_')
