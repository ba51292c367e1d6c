import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TakenList } from '#domain/exchange/exchange.contract.ts'
import { confirmList, previewList } from '#domain/exchange/server/exchange.actions.ts'
import { newId } from '#kit/ids.ts'
import type { Place } from './cast.ts'
import type { Teller } from './teller.ts'

const bring = async (tell: Teller, as: string, { community }: Place, list: TakenList, fileName: string): Promise<void> => {
  const file = readFileSync(join(import.meta.dirname, 'workbooks', fileName))
  const { id } = await tell.let(as, tell.at(0, '08:30'), (work) => previewList(work, { id: newId(), list, community, fileName, file }))
  await tell.let(as, tell.at(0, '08:35'), (work) => confirmList(work, { id }))
}

/** The grid table first: it names the social workers and leaders who will have accounts. */
export const bringGrids = (tell: Teller, as: string, place: Place): Promise<void> => bring(tell, as, place, 'grids', `${place.shortName}-网格三员表.xlsx`)

/** The office's own workbooks come in as they are. */
export const bringLists = async (tell: Teller, secretary: string, worker: string, place: Place): Promise<void> => {
  await bring(tell, worker, place, 'needs', `${place.shortName}-需求清单.xlsx`)
  await bring(tell, secretary, place, 'resources', `${place.shortName}-资源清单.xlsx`)
  await bring(tell, secretary, place, 'projects', `${place.shortName}-${place.thirdList}.xlsx`)
  await bring(tell, secretary, place, 'volunteers', `${place.shortName}-志愿者花名册.${place.shortName === '达尔罕社区' ? 'csv' : 'xlsx'}`)
}
