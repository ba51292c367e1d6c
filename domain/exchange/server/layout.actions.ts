import type { TakenList } from '#domain/exchange/exchange.contract.ts'
import { columnOfKey, columnsOf } from '#domain/exchange/workbook/columns.ts'
import type { Work } from '#kit/server/work.ts'
import type { ColumnsRead } from './exchange.store.ts'

/** How an office's own sheet of a list looks: its title, and its headings from left to right. */
export interface Layout { title: string | undefined; columns: { key: string; header: string }[] }

/** As the newest sheet that this community brought; where it brought none, as we call the columns ourselves. */
export const layoutOf = async (work: Work, list: TakenList, communityCode: string | null): Promise<Layout> => {
  const batch = communityCode === null ? undefined : await work.db.selectFrom('importBatch').select('columns').where('areaCode', '=', communityCode).where('list', '=', list).where('status', '=', 'confirmed').orderBy('confirmedAt', 'desc').limit(1).executeTakeFirst()
  const read = batch?.columns as ColumnsRead | undefined
  const known = (read?.known ?? []).filter(({ key }, at, all) => columnOfKey(list, key) !== undefined && all.findIndex((other) => other.key === key) === at)
  return known.length > 0 ? { title: read?.title, columns: known.map(({ key, header }) => ({ key, header })) } : ownLayout(list)
}

/** ID numbers and what people believe leave the house by no list. */
const KEPT = ['idNumber', 'politicalStatus', 'ownNumber']
const ownLayout = (list: TakenList): Layout => ({ title: undefined, columns: columnsOf[list].filter(({ key }) => !KEPT.includes(key)).map(({ key, zh }) => ({ key, header: zh })) })
