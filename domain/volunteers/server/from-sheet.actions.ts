import { randomBytes } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { dialled, maskName } from '#domain/people/person.rules.ts'
import { type NewPerson, rememberPeople } from '#domain/people/server/person.actions.ts'
import { volunteerImported } from '#domain/volunteers/volunteer.contract.ts'
import { sameVolunteer } from '#domain/volunteers/volunteer.rules.ts'
import { newId } from '#kit/ids.ts'
import { inParts } from '#kit/server/insert-many.ts'
import type { Work } from '#kit/server/work.ts'
import { type KnownVolunteer, type VolunteerChange, addVolunteers, changeVolunteers, searchOf } from './from-sheet.store.ts'
import { type Met, type MetAgain, isKnown, keyedBy, whomTheyMean } from './on-the-roll.ts'

/** A volunteer as a roll tells of one; what it leaves out stays out. */
export interface SheetVolunteer {
  /** The number that our own print-out gave the row. */
  ownNumber?: string | undefined
  name: string; hearsayName?: boolean | undefined; areaCode: string; gender?: NewPerson['gender']; birthDate?: string | undefined; birthYearEstimated?: number | undefined
  idNumber?: string | undefined; phone?: string | undefined; address?: string | undefined; languages?: string[] | undefined
  nationalNo?: string | undefined; registeredOn?: string | undefined; forces: string[]; skills: string[]; skillsText?: string | undefined; timesText?: string | undefined; blocks?: readonly boolean[] | undefined
  openingMinutes?: number | undefined; guardianName?: string | undefined; guardianPhone?: string | undefined
}

export interface TakenVolunteer { volunteerId: string; outcome: 'new' | 'changed' | 'same'; fields: string[] }

/** A roll being taken part by part: one of a whole county neither holds up other requests nor has to be in memory at once. */
export interface RollTaking { take: (rows: readonly SheetVolunteer[]) => Promise<TakenVolunteer[]> }

/** A short roll at once. Answers in the order of the rows. */
export const volunteersFromSheet = async (work: Work, rows: readonly SheetVolunteer[]): Promise<TakenVolunteer[]> => {
  const roll = takingRoll(work)
  const taken: TakenVolunteer[] = []
  for (const some of inParts(rows)) taken.push(...(await roll.take(some)))
  return taken
}

/** What this roll has told so far: somebody who stands on it twice is taken once, as the first row says. */
interface Told { byKey: Map<string, string>; volunteers: Set<string>; newPeople: Set<string> }

/** Each row is somebody new, somebody known with changes, or nothing new; a part is answered in the order of its rows. */
export const takingRoll = (work: Work): RollTaking => {
  const told: Told = { byKey: new Map(), volunteers: new Set(), newPeople: new Set() }
  return { take: (rows) => takePart(work, rows, told) }
}

const takePart = async (work: Work, rows: readonly SheetVolunteer[], told: Told): Promise<TakenVolunteer[]> => {
  const keyed = rows.map((row) => keyedBy(work.secrets.fingerprint('volunteer.import_key', sameVolunteer({ ...row, phone: row.phone && dialled(row.phone) })), row))
  const firsts = new Map(keyed.filter(({ sign }) => !told.byKey.has(sign)).toReversed().map((one) => [one.sign, one]))
  const met = await whomTheyMean(work, [...firsts.values()].toReversed(), told.newPeople)
  const taken = new Map([...(await takeKnown(work, met.filter(isKnown), told)), ...(await takeNew(work, met.filter((one) => !isKnown(one)), told))])
  return keyed.map(({ sign }) => {
    const one = taken.get(sign) ?? { volunteerId: told.byKey.get(sign)!, outcome: 'same' as const, fields: [] }
    taken.delete(sign)
    return one
  })
}

type TakenByKey = [sign: string, taken: TakenVolunteer][]

const takeKnown = async (work: Work, met: MetAgain[], told: Told): Promise<TakenByKey> => {
  const taken: TakenByKey = [], changes: ({ id: string } & VolunteerChange)[] = []
  for (const { row, sign, before, own } of met) {
    told.byKey.set(sign, before.id)
    if (told.volunteers.has(before.id)) continue
    told.volunteers.add(before.id)
    const change = changeBy(row, before, own)
    const fields = Object.keys(change)
    taken.push([sign, { volunteerId: before.id, outcome: fields.length > 0 ? 'changed' : 'same', fields }])
    if (fields.length === 0) continue
    changes.push({ id: before.id, ...change })
    await work.record(volunteerImported(before.id, { areaCode: row.areaCode, outcome: 'changed', fields }))
  }
  await changeVolunteers(work, changes)
  return taken
}

/** What our own sheet cannot say anew: a volunteer of a grid stands on the community's roll, the same words about the times, a masked guardian. */
const asPrinted = (row: SheetVolunteer, before: KnownVolunteer, field: string): boolean =>
  (field === 'areaCode' && before.areaCode.startsWith(row.areaCode)) || (field === 'blocks' && row.timesText === before.timesText) || (field === 'guardianName' && row.guardianName === maskName(before.guardianName ?? ''))

/** What the row says otherwise than what is known; what it leaves out stays. */
const changeBy = (row: SheetVolunteer, before: KnownVolunteer, own: boolean): VolunteerChange => {
  const said = Object.entries(columnsOf(row)).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(said.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof KnownVolunteer]) && !(own && asPrinted(row, before, field))))
}

const columnsOf = (row: SheetVolunteer) => ({
  areaCode: row.areaCode, nationalNo: row.nationalNo ?? null, registeredOn: row.registeredOn ?? null, forces: row.forces, skills: row.skills, skillsText: row.skillsText ?? null, timesText: row.timesText ?? null,
  blocks: row.blocks ? [...row.blocks] : null, openingMinutes: row.openingMinutes ?? 0, guardianName: row.guardianName ?? null,
})

const takeNew = async (work: Work, rows: Met[], told: Told): Promise<TakenByKey> => {
  const made = new Map<string, Met & { id: string; localNo: string; personId: string; stranger: boolean }>()
  for (const one of rows) {
    const personId = one.personId ?? newId()
    // Two rows may mean one resident: by the ID number and by name and phone.
    const id = made.get(personId)?.id ?? newId()
    told.byKey.set(one.sign, id)
    if (!made.has(personId)) made.set(personId, { ...one, id, localNo: newLocalNo(), personId, stranger: one.personId === undefined })
  }
  const all = [...made.values()]
  const strangers = all.filter(({ stranger }) => stranger)
  await rememberPeople(work, strangers.map(({ row, personId }) => ({ ...row, id: personId })))
  for (const { personId } of strangers) told.newPeople.add(personId)
  await addVolunteers(work, all.map((one) => rowOf(work, one)))
  for (const { id, row } of all) await work.record(volunteerImported(id, { areaCode: row.areaCode, outcome: 'new', fields: [] }))
  for (const { id } of all) told.volunteers.add(id)
  return all.map(({ sign, id }) => [sign, { volunteerId: id, outcome: 'new', fields: [] }])
}

const rowOf = (work: Work, { row, key, id, localNo, personId }: Met & { id: string; localNo: string; personId: string }): Insertable<DB['volunteer']> => ({
  ...columnsOf(row), id, countyCode: work.county, personId, localNo, importKey: key, createdAt: work.now, search: searchOf(row.name, [localNo, row.nationalNo], row.skillsText ?? null),
  guardianPhone: row.guardianPhone ? work.secrets.seal('volunteer.guardian_phone', id, dialled(row.guardianPhone)) : null,
})

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Opaque: it says nothing about the person (R7). */
const newLocalNo = (): string => `V${[...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('')}`
