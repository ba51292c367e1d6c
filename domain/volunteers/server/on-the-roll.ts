import { maskName } from '#domain/people/person.rules.ts'
import { knownPeople, peopleByIdNumber } from '#domain/people/server/person.actions.ts'
import type { Work } from '#kit/server/work.ts'
import type { SheetVolunteer } from './from-sheet.actions.ts'
import { type KnownVolunteer, knownByKey, knownByNumber, knownByPerson } from './from-sheet.store.ts'

/** A row and what makes it the same as another one; `sign` is its key as a text. */
interface Keyed { row: SheetVolunteer; key: Buffer; sign: string }
const signOf = (key: Buffer): string => key.toString('latin1')
export const keyedBy = (key: Buffer, row: SheetVolunteer): Keyed => ({ row, key, sign: signOf(key) })

/** Whom a row means: a volunteer, else at least a person, else nobody known. `own`: the row is of our own printing. */
export interface Met extends Keyed { before?: KnownVolunteer | undefined; own: boolean; personId?: string | undefined }
export interface MetAgain extends Met { before: KnownVolunteer }
export const isKnown = (one: Met): one is MetAgain => one.before !== undefined

/** Known by the key of the row, by the number on our own print-out, or as another roll brought them, by who they are. People whom this very roll has brought do not count: they are told by their keys. */
export const whomTheyMean = async (work: Work, rows: Keyed[], newPeople: ReadonlySet<string>): Promise<Met[]> => {
  const byKey = new Map((await knownByKey(work, rows.map(({ key }) => key))).map((volunteer) => [signOf(volunteer.importKey!), volunteer]))
  const printed = await printedBefore(work, rows)
  const met = rows.map((one): Met => ({ ...one, before: printed.get(one.sign) ?? byKey.get(one.sign), own: printed.has(one.sign) }))
  const others = met.filter((one) => !isKnown(one))
  const people = await whoTheyAre(work, others.map(({ row }) => row))
  others.forEach((one, at) => { one.personId = newPeople.has(people[at] ?? '') ? undefined : people[at] })
  const byPerson = new Map((await knownByPerson(work, others.flatMap(({ personId }) => personId ?? []))).map((volunteer) => [volunteer.personId, volunteer]))
  for (const one of others) one.before = byPerson.get(one.personId ?? '')
  return met
}

/** Rows of our own printing: the number and the name, perhaps masked, are those that went out. */
const printedBefore = async (work: Work, rows: Keyed[]): Promise<Map<string, KnownVolunteer>> => {
  const numbered = new Map((await knownByNumber(work, rows.flatMap(({ row }) => row.ownNumber ?? []))).map((volunteer) => [volunteer.localNo, volunteer]))
  return new Map(rows.flatMap(({ row, sign }) => {
    const volunteer = numbered.get(row.ownNumber ?? '')
    return volunteer && [volunteer.name, maskName(volunteer.name)].includes(row.name) ? [[sign, volunteer] as const] : []
  }))
}

/** The person behind each row: by the ID number, else as any list tells people apart. */
const whoTheyAre = async (work: Work, rows: SheetVolunteer[]): Promise<(string | undefined)[]> => {
  const byNumber = await peopleByIdNumber(work, rows.map(({ idNumber }) => idNumber))
  const byName = await knownPeople(work, rows)
  return rows.map((_, at) => byNumber[at] ?? byName[at])
}
