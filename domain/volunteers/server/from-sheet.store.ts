import { type Insertable, type Updateable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { bigrams } from '#kit/bigrams.ts'
import { insertMany, rowsAsJson } from '#kit/server/insert-many.ts'
import type { Work } from '#kit/server/work.ts'

const compared = ['id', 'localNo', 'personId', 'importKey', 'areaCode', 'nationalNo', 'registeredOn', 'forces', 'skills', 'skillsText', 'timesText', 'blocks', 'openingMinutes', 'guardianName'] as const
export type VolunteerChange = Pick<Updateable<DB['volunteer']>, 'areaCode' | 'nationalNo' | 'registeredOn' | 'forces' | 'skills' | 'skillsText' | 'timesText' | 'blocks' | 'openingMinutes' | 'guardianName'>

/** Those of a roll that are known already, by the key of their row. */
export const knownByKey = async (work: Work, keys: Buffer[]) =>
  keys.length === 0 ? [] : work.db.selectFrom('volunteer').select(compared).where('countyCode', '=', work.county).where(sql<boolean>`import_key = any(${keys}::bytea[])`).execute()

/** By the number that our own print-outs carry. */
export const knownByNumber = async (work: Work, numbers: string[]) =>
  numbers.length === 0 ? [] : work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(compared.map((column) => `volunteer.${column}` as const)).select('person.name').where('volunteer.countyCode', '=', work.county).where(sql<boolean>`volunteer.local_no = any(${numbers}::text[])`).execute()

export const knownByPerson = async (work: Work, personIds: string[]) =>
  personIds.length === 0 ? [] : work.db.selectFrom('volunteer').select(compared).where(sql<boolean>`person_id = any(${personIds}::uuid[])`).execute()
export type KnownVolunteer = Awaited<ReturnType<typeof knownByKey>>[number]

/** Names stand behind `@`, found only by those who may read them. */
export const searchOf = (name: string, numbers: (string | null | undefined)[], skillsText: string | null): string[] =>
  [...new Set([...numbers.flatMap((number) => bigrams(number ?? '')), ...bigrams(skillsText ?? ''), ...bigrams(name, '@')])]

export const addVolunteers = async (work: Work, rows: Insertable<DB['volunteer']>[]): Promise<void> => {
  if (rows.length > 0) await insertMany(work.db, 'volunteer', rows).execute()
}

/** One statement for many: what a change leaves out stays. No change takes a value away, so null means left out. */
export const changeVolunteers = async (work: Work, changes: ({ id: string } & VolunteerChange)[]): Promise<void> => {
  const fields = [...new Set(changes.flatMap((change) => Object.keys(change)))].filter((field) => field !== 'id')
  if (fields.length === 0) return
  const set = sql.join(fields.map((field) => sql`${sql.ref(field)} = coalesce(${sql.ref(`told.${field}`)}, ${sql.ref(`volunteer.${field}`)})`))
  await sql`update volunteer set ${set} from json_populate_recordset(null::volunteer, ${rowsAsJson(changes)}::json) as told where volunteer.id = told.id`.execute(work.db)
}
