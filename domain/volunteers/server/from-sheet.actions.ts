import { randomBytes } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { dialled } from '#domain/people/person.rules.ts'
import { type NewPerson, knownPeople, peopleByIdNumber, rememberPeople } from '#domain/people/server/person.actions.ts'
import { volunteerImported } from '#domain/volunteers/volunteer.contract.ts'
import { sameVolunteer } from '#domain/volunteers/volunteer.rules.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { type KnownVolunteer, addVolunteers, changeVolunteer, knownByKey, knownByPerson, searchOf } from './from-sheet.store.ts'

/** A volunteer as a roll tells of one; what it leaves out stays out. */
export interface SheetVolunteer {
  name: string; hearsayName?: boolean | undefined; areaCode: string; gender?: NewPerson['gender']; birthDate?: string | undefined; birthYearEstimated?: number | undefined
  idNumber?: string | undefined; phone?: string | undefined; address?: string | undefined; languages?: string[] | undefined
  nationalNo?: string | undefined; registeredOn?: string | undefined; forces: string[]; skills: string[]; skillsText?: string | undefined; timesText?: string | undefined; blocks?: readonly boolean[] | undefined
  openingMinutes?: number | undefined; guardianName?: string | undefined; guardianPhone?: string | undefined
}

export interface TakenVolunteer { volunteerId: string; outcome: 'new' | 'changed' | 'same'; fields: string[] }

/** Takes a roll, thousands of rows at a time: each row is somebody new, somebody known with changes, or nothing new. Answers in the order of the rows. */
export const volunteersFromSheet = async (work: Work, rows: readonly SheetVolunteer[]): Promise<TakenVolunteer[]> => {
  const keyed = rows.map((row) => ({ row, key: work.secrets.fingerprint('volunteer.import_key', sameVolunteer({ ...row, phone: row.phone && dialled(row.phone) })) }))
  const firsts = [...new Map(keyed.toReversed().map((one) => [one.key.toString('hex'), one])).values()].toReversed()
  const known = new Map((await knownByKey(work, firsts.map(({ key }) => key))).map((volunteer) => [volunteer.importKey!.toString('hex'), volunteer]))
  await findOthers(work, firsts.filter(({ key }) => !known.has(key.toString('hex'))), known)
  const taken = new Map<string, TakenVolunteer>()
  for (const { row, key } of firsts) {
    const before = known.get(key.toString('hex'))
    if (before) taken.set(key.toString('hex'), await takeKnown(work, row, before))
  }
  for (const [key, one] of await takeNew(work, firsts.filter(({ key }) => !known.has(key.toString('hex'))))) taken.set(key, one)
  const told = new Set<string>()
  return keyed.map(({ key }) => answerOnce(taken.get(key.toString('hex'))!, told))
}

/** A person who stands twice on one roll is taken once. */
const answerOnce = (one: TakenVolunteer, told: Set<string>): TakenVolunteer => {
  if (told.has(one.volunteerId)) return { volunteerId: one.volunteerId, outcome: 'same', fields: [] }
  told.add(one.volunteerId)
  return one
}

interface Keyed { row: SheetVolunteer; key: Buffer }

/** Volunteers that another roll brought under another key: found by who they are. */
const findOthers = async (work: Work, rows: Keyed[], known: Map<string, KnownVolunteer>): Promise<void> => {
  const people = await whoTheyAre(work, rows.map(({ row }) => row))
  const volunteers = new Map((await knownByPerson(work, people.filter((id): id is string => id !== undefined))).map((volunteer) => [volunteer.personId, volunteer]))
  rows.forEach(({ key }, at) => {
    const before = volunteers.get(people[at] ?? '')
    if (before) known.set(key.toString('hex'), before)
  })
}

/** The person behind each row: by the ID number, else as any list tells people apart. */
const whoTheyAre = async (work: Work, rows: SheetVolunteer[]): Promise<(string | undefined)[]> => {
  const [byNumber, byName] = await Promise.all([peopleByIdNumber(work, rows.map(({ idNumber }) => idNumber)), inParts(rows, (some) => knownPeople(work, some))])
  return rows.map((_, at) => byNumber[at] ?? byName[at])
}

const inParts = async <R, A>(rows: R[], ask: (some: R[]) => Promise<A[]>): Promise<A[]> => {
  const answers: A[] = []
  for (let from = 0; from < rows.length; from += 1000) answers.push(...(await ask(rows.slice(from, from + 1000))))
  return answers
}

const takeKnown = async (work: Work, row: SheetVolunteer, before: KnownVolunteer): Promise<TakenVolunteer> => {
  const told = Object.entries(columnsOf(row)).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const changed = told.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof KnownVolunteer]))
  if (changed.length === 0) return { volunteerId: before.id, outcome: 'same', fields: [] }
  const fields = changed.map(([field]) => field)
  await changeVolunteer(work, before.id, Object.fromEntries(changed))
  await work.record(volunteerImported(before.id, { areaCode: row.areaCode, outcome: 'changed', fields }))
  return { volunteerId: before.id, outcome: 'changed', fields }
}

const columnsOf = (row: SheetVolunteer) => ({
  areaCode: row.areaCode, nationalNo: row.nationalNo ?? null, registeredOn: row.registeredOn ?? null, forces: row.forces, skills: row.skills, skillsText: row.skillsText ?? null, timesText: row.timesText ?? null,
  blocks: row.blocks ? [...row.blocks] : null, openingMinutes: row.openingMinutes ?? 0, guardianName: row.guardianName ?? null,
})

const takeNew = async (work: Work, rows: Keyed[]): Promise<[string, TakenVolunteer][]> => {
  const people = await whoTheyAre(work, rows.map(({ row }) => row))
  const made = rows.map(({ row, key }, at) => ({ row, key, id: newId(), localNo: newLocalNo(), personId: people[at] ?? newId(), knownPerson: people[at] !== undefined }))
  const strangers = made.filter(({ knownPerson }) => !knownPerson)
  await inParts(strangers, async (some) => [await rememberPeople(work, some.map(({ row, personId }) => ({ ...row, id: personId })))])
  await addVolunteers(work, made.map((one) => rowOf(work, one)))
  for (const { id, row } of made) await work.record(volunteerImported(id, { areaCode: row.areaCode, outcome: 'new', fields: [] }))
  return made.map(({ key, id }) => [key.toString('hex'), { volunteerId: id, outcome: 'new' as const, fields: [] }])
}

const rowOf = (work: Work, { row, key, id, localNo, personId }: Keyed & { id: string; localNo: string; personId: string }): Insertable<DB['volunteer']> => ({
  ...columnsOf(row), id, countyCode: work.county, personId, localNo, importKey: key, createdAt: work.now, search: searchOf(row.name, [localNo, row.nationalNo], row.skillsText ?? null),
  guardianPhone: row.guardianPhone ? work.secrets.seal('volunteer.guardian_phone', id, dialled(row.guardianPhone)) : null,
})

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Opaque: it says nothing about the person (R7). */
const newLocalNo = (): string => `V${[...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('')}`
