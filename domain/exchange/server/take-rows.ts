import type { TakenList } from '#domain/exchange/exchange.contract.ts'
import type { RowValues } from '#domain/exchange/workbook/workbook.types.ts'
import { needsFromSheet } from '#domain/needs/server/need-sheet.actions.ts'
import { linkWaiting, projectsFromSheet } from '#domain/projects/server/project-sheet.actions.ts'
import { resourcesFromSheet } from '#domain/resources/server/resource-sheet.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { takeGrids } from './take-grids.ts'
import { takingVolunteers } from './take-volunteers.ts'
import type { ListPlace, SoundRow, Taken } from './taken.ts'

/** A list being taken page by page; what is not answered with its page is answered at the end. */
export interface Taking<V = never> { take: (rows: SoundRow<V>[]) => Promise<Taken[]>; end: () => Promise<Taken[]> }
type Taker = (work: Work, place: ListPlace) => Taking

/** Lists of some hundred rows that refer to each other are taken as a whole. */
const asAWhole = <V>(take: (work: Work, rows: SoundRow<V>[], place: ListPlace) => Promise<Taken[]>) => (work: Work, place: ListPlace): Taking<V> => {
  const all: SoundRow<V>[] = []
  return { take: async (rows) => { all.push(...rows); return [] }, end: () => take(work, all, place) }
}

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

const takers: Record<TakenList, Taker> = { needs: asAWhole(takeNeeds), resources: asAWhole(takeResources), projects: asAWhole(takeProjects), volunteers: takingVolunteers, grids: asAWhole(takeGrids) }

/** Hands each row to the slice that owns it. */
export const takingRows = (work: Work, list: TakenList, place: ListPlace): Taking<unknown> => takers[list](work, place) as Taking<unknown>
