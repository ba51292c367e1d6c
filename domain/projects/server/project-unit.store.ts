import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'

type Seat = 'team' | 'support'

export const unitsOf = (work: Work, projectId: string) =>
  work.db.selectFrom('projectUnit').select(['seat', 'organisationId', 'name']).where('projectId', '=', projectId).orderBy('seat').orderBy('name').execute()

/** Those of these units that exist in the county, by id. */
export const unitNames = async (work: Work, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(ids.length === 0 ? [] : (await work.db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()).map(({ id, name }) => [id, name]))

/** Makes the units of a seat exactly these; answers whether anything is different now. */
export const setUnits = async (work: Work, projectId: string, seat: Seat, units: ReadonlyMap<string, string>): Promise<boolean> => {
  const before = (await unitsOf(work, projectId)).filter((unit) => unit.seat === seat)
  const gone = before.filter(({ organisationId }) => organisationId !== null && !units.has(organisationId)).map(({ name }) => name)
  const fresh = [...units].filter(([id]) => !before.some(({ organisationId }) => organisationId === id))
  if (gone.length > 0) await work.db.deleteFrom('projectUnit').where('projectId', '=', projectId).where('seat', '=', seat).where('name', 'in', gone).execute()
  if (fresh.length > 0) await work.db.insertInto('projectUnit').values(fresh.map(([organisationId, name]) => ({ id: newId(), countyCode: work.county, projectId, seat, organisationId, name }))).onConflict((conflict) => conflict.doNothing()).execute()
  return gone.length + fresh.length > 0
}

export const copyUnits = async (work: Work, fromId: string, toId: string): Promise<void> => {
  const units = await unitsOf(work, fromId)
  if (units.length > 0) await work.db.insertInto('projectUnit').values(units.map((unit) => ({ ...unit, id: newId(), countyCode: work.county, projectId: toId }))).execute()
}
