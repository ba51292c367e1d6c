import { gridNumber } from '#domain/areas/area.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addAreas, gridsOf, lockGridsOf } from './area.store.ts'

/** The grids that a sheet names, code by name; those not known yet are added below the community, under the number in their name where it is free. */
export const gridsByName = async (work: Work, communityCode: string, names: string[]): Promise<Map<string, string>> => {
  const find = async () => new Map((await gridsOf(work, communityCode)).map(({ code, name }) => [name, code]))
  const known = await find()
  if (names.every((name) => known.has(name))) return known
  await lockGridsOf(work, communityCode)
  const now = await find()
  const taken = new Set(now.values())
  const added = [...new Set(names)].filter((name) => !now.has(name)).map((name) => ({ name, code: freeCode(communityCode, gridNumber(name), taken), line: 0 }))
  await addAreas(work, added)
  for (const { name, code } of added) now.set(name, code)
  return now
}

const freeCode = (communityCode: string, wished: number | undefined, taken: Set<string>): string => {
  const codeOf = (number: number) => `${communityCode}${String(number).padStart(3, '0')}`
  let number = wished && wished < 1000 && !taken.has(codeOf(wished)) ? wished : 1
  while (taken.has(codeOf(number))) number += 1
  if (number > 999) throw new Refusal('area.too-many-grids')
  taken.add(codeOf(number))
  return codeOf(number)
}
