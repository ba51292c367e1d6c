import type { Insertable, Updateable } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { bigrams } from '#kit/bigrams.ts'
import type { Work } from '#kit/server/work.ts'

const CHUNK = 1000
const chunks = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK))

const compared = ['id', 'personId', 'importKey', 'areaCode', 'nationalNo', 'registeredOn', 'forces', 'skills', 'skillsText', 'timesText', 'blocks', 'openingMinutes', 'guardianName'] as const

/** Those of a roll that are known already, by the key of their row. */
export const knownByKey = async (work: Work, keys: Buffer[]) =>
  (await Promise.all(chunks(keys).map((some) => work.db.selectFrom('volunteer').select(compared).where('countyCode', '=', work.county).where('importKey', 'in', some).execute()))).flat()

export const knownByPerson = async (work: Work, personIds: string[]) =>
  (await Promise.all(chunks(personIds).map((some) => work.db.selectFrom('volunteer').select(compared).where('personId', 'in', some).execute()))).flat()
export type KnownVolunteer = Awaited<ReturnType<typeof knownByKey>>[number]

/** Names stand behind `@`, found only by those who may read them. */
export const searchOf = (name: string, numbers: (string | null | undefined)[], skillsText: string | null): string[] =>
  [...new Set([...numbers.flatMap((number) => bigrams(number ?? '')), ...bigrams(skillsText ?? ''), ...bigrams(name, '@')])]

export const addVolunteers = async (work: Work, rows: Insertable<DB['volunteer']>[]): Promise<void> => {
  for (const some of chunks(rows)) await work.db.insertInto('volunteer').values(some).execute()
}

export const changeVolunteer = (work: Work, id: string, change: Updateable<DB['volunteer']>) => work.db.updateTable('volunteer').set(change).where('id', '=', id).execute()
