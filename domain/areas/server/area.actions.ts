import { parse } from 'csv-parse/sync'
import { areasImported, profileSaved, type SaveProfile } from '#domain/areas/area.contract.ts'
import { orphans, readAreaLines } from '#domain/areas/area.rules.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { type Fault, Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addAreas, areaNames, childrenOf, knownAreas, newestProfiles, renameArea, saveProfileRow, searchAreas, theArea } from './area.store.ts'

export const listChildren = async (work: Work, { parent }: { parent?: string | undefined }) => {
  const rows = await childrenOf(work, parent ?? null)
  return { rows: rows.map((row) => ({ ...row, children: row.children ?? 0 })) }
}

export const findAreas = async (work: Work, { search }: { search: string }) => {
  const rows = await searchAreas(work, search)
  const names = await areaNames(work, rows.map(({ code }) => code))
  const pathOf = (code: string): string[] => [6, 9, 12].filter((length) => length < code.length).map((length) => names.get(code.slice(0, length)) ?? '')
  return { rows: rows.map((row) => ({ ...row, children: row.children ?? 0, path: pathOf(row.code) })) }
}

/** Takes a county's areas from CSV text, all or nothing; answers how many it added. Used by the first-run page, before any county exists. */
export const importAreas = async (work: Work, { csv, countyCode }: { csv: string; countyCode: string }): Promise<number> => (await takeAreas(work, csv, countyCode, 'areasCsv')).added

export const importAreaFile = async (work: Work, { file }: { file: Buffer }) => {
  const counts = await takeAreas(work, textOf(file), work.county, 'file')
  await work.record(areasImported(newId(), { countyCode: work.county, added: counts.added, renamed: counts.renamed }))
  return counts
}

/** Offices save CSV as UTF-8 or, from Excel, as GB18030. */
const textOf = (file: Buffer): string => {
  try { return new TextDecoder('utf-8', { fatal: true }).decode(file) } catch { return new TextDecoder('gb18030').decode(file) }
}

const takeAreas = async (work: Work, csv: string, countyCode: string, field: string) => {
  const { areas, faults } = readAreaLines(rowsOf(csv, field), countyCode)
  const known = new Map((await knownAreas(work, countyCode)).map(({ code, name }) => [code, name]))
  const all: Fault[] = [...faults, ...orphans(areas, new Set(known.keys()))]
  if (all.length > 0) throw new Refusal('area.file-has-faults', 422, { params: { count: all.length }, faults: all.slice(0, 50) })
  if (![...known.keys(), ...areas.map(({ code }) => code)].includes(countyCode)) throw new Refusal('area.county-missing', 422, { faults: [{ path: field, code: 'area.county-missing' }] })
  const added = areas.filter(({ code }) => !known.has(code))
  const renamed = areas.filter(({ code, name }) => known.has(code) && known.get(code) !== name)
  await addAreas(work, added)
  for (const { code, name } of renamed) await renameArea(work, code, name)
  return { added: added.length, renamed: renamed.length, same: areas.length - added.length - renamed.length }
}

const rowsOf = (csv: string, field: string): string[][] => {
  try {
    return parse(csv, { bom: true, relaxColumnCount: true, skipEmptyLines: false, toLine: 200_000 }) as string[][]
  } catch {
    throw new Refusal('area.not-csv', 422, { faults: [{ path: field, code: 'area.not-csv' }] })
  }
}

export const readProfiles = async (work: Work, { area }: { area: string }) => {
  await theArea(work, area, 'profile.read')
  return { rows: await newestProfiles(work, area) }
}

export const saveProfile = async (work: Work, profile: SaveProfile) => {
  await theArea(work, profile.areaCode, 'profile.edit')
  await saveProfileRow(work, profile)
  await work.record(profileSaved(newId(), { areaCode: profile.areaCode, asOf: profile.asOf }))
  return done
}
