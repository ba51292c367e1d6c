import type { TakenList } from '#domain/exchange/exchange.contract.ts'
import type { RowValues } from '#domain/exchange/workbook/workbook.types.ts'
import { needsFromSheet } from '#domain/needs/server/need-sheet.actions.ts'
import { linkWaiting, projectsFromSheet } from '#domain/projects/server/project-sheet.actions.ts'
import { resourcesFromSheet } from '#domain/resources/server/resource-sheet.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { takeGrids } from './take-grids.ts'
import { takeVolunteers } from './take-volunteers.ts'
import type { ListPlace, SoundRow, Taken } from './taken.ts'

type Taker = (work: Work, rows: SoundRow<never>[], place: ListPlace) => Promise<Taken[]>

/** What stands on the list before it is crossed out is done: that is what the stroke means. */
const takeNeeds = async (work: Work, rows: SoundRow<RowValues['needs']>[], place: ListPlace): Promise<Taken[]> => {
  const outcomes = await needsFromSheet(work, rows.map(({ value, struck }) => (struck && !value.state ? { ...value, state: 'done' as const } : value)), place)
  await linkWaiting(work, place.areaCode, place.filingOn)
  return outcomes.map(({ id, outcome, danger }, at) => ({ id: rows[at]!.id, outcome: danger && outcome === 'new' ? 'danger' : outcome, targetId: id }))
}

const takeResources = async (work: Work, rows: SoundRow<RowValues['resources']>[], place: ListPlace): Promise<Taken[]> => {
  const outcomes = await resourcesFromSheet(work, rows.map(({ value }) => value), place)
  await linkWaiting(work, place.areaCode, place.filingOn)
  return outcomes.map(({ id, outcome }, at) => ({ id: rows[at]!.id, outcome, targetId: id }))
}

/** One county calls its third list 项目清单, the other 服务清单; the sheet's title says which. */
const takeProjects = async (work: Work, rows: SoundRow<RowValues['projects']>[], place: ListPlace): Promise<Taken[]> => {
  const kind = place.title?.includes('服务清单') ? 'service' : 'project'
  const outcomes = await projectsFromSheet(work, rows.map(({ value }) => value), { ...place, kind })
  return outcomes.map(({ id, outcome }, at) => ({ id: rows[at]!.id, outcome, targetId: id }))
}

const takers: Record<TakenList, Taker> = { needs: takeNeeds, resources: takeResources, projects: takeProjects, volunteers: takeVolunteers, grids: takeGrids }

/** Hands each row to the slice that owns it; answers in the order of the rows. */
export const takeRows = (work: Work, list: TakenList, rows: SoundRow[], place: ListPlace): Promise<Taken[]> => takers[list](work, rows as SoundRow<never>[], place)
