import { sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Person } from '#domain/people/person.contract.ts'
import { dialled, lastFour, maskName } from '#domain/people/person.rules.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { inParts, insertMany } from '#kit/server/insert-many.ts'
import type { Work } from '#kit/server/work.ts'

export interface NewPerson {
  id: string; name: string; areaCode: string; hearsayName?: boolean | undefined; gender?: Person['gender'] | undefined; birthDate?: string | undefined; birthYearEstimated?: number | undefined
  languages?: string[] | undefined; groups?: string[] | undefined; phone?: string | undefined; idNumber?: string | undefined; address?: string | undefined; remark?: string | undefined
}

const visiblePeople = (work: Work) =>
  work.db.selectFrom('person').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(person.area_code, 12)`)).innerJoin('area', 'area.code', 'person.areaCode')
    .where(withinAreas<'person'>(scopeOf(work.actor, 'person.read').areas, 'person.areaCode')).where('person.mergedIntoId', 'is', null)

const columns = [
  'person.id', 'person.name', 'person.hearsayName', 'person.areaCode', 'person.gender', 'person.birthDate', 'person.birthYearEstimated', 'person.languages', 'person.groups', 'person.phoneLast4',
  'community.name as communityName', 'area.name as areaName', 'area.kind',
] as const

interface Row extends Omit<Person, 'gridName' | 'phoneKnown'> { areaName: string; kind: string }
const shown = (work: Work) => ({ areaName, kind, ...row }: Row): Person => ({
  ...row, name: mayIn(work.actor, 'person.name', row.areaCode) ? row.name : maskName(row.name), gridName: kind === 'grid' ? areaName : null, phoneKnown: row.phoneLast4 !== null,
})

/** By name only where names may be read: a search must not tell what the list masks. */
export const listPeople = async (work: Work, { area, search, cursor, limit = 50 }: { area?: string | undefined; search?: string | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = visiblePeople(work).select(columns).orderBy('person.name').orderBy('person.id').limit(limit + 1)
  if (area) query = query.where(withinAreas<'person'>([area], 'person.areaCode'))
  if (search) query = query.where('person.name', 'like', `${search.replace(/[%_\\]/g, '\\$&')}%`).where(withinAreas<'person'>(scopeOf(work.actor, 'person.name').areas, 'person.areaCode'))
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('person.name', 'person.id'), '>', eb.tuple(name, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.name, row.id])
  return { rows: rows.map(shown(work)), next }
}

export const peopleByPhone = async (work: Work, phone: string): Promise<Person[]> =>
  (await visiblePeople(work).select(columns).where('person.phoneFoundBy', '=', work.secrets.fingerprint('person.phone', dialled(phone))).limit(20).execute()).map(shown(work))

export const findVisiblePerson = async (work: Work, id: string): Promise<Person | undefined> => {
  const row = await visiblePeople(work).select(columns).where('person.id', '=', id).executeTakeFirst()
  return row && shown(work)(row)
}

/** Anybody of the county by id, past the areas: for one's own row and for what the platform ties together. */
export const findPerson = (work: Work, id: string) => work.db.selectFrom('person').select(['id', 'name', 'areaCode']).where('id', '=', id).executeTakeFirst()

export const sealedPhone = (work: Work, id: string) =>
  work.db.selectFrom('person').select(['id', 'areaCode', 'phone']).where('id', '=', id).where(withinAreas<'person'>(scopeOf(work.actor, 'person.unmask').areas, 'person.areaCode')).executeTakeFirst()

export interface Called { name: string; areaCode: string; phone?: string | undefined }

/** The same person, as far as a list can tell: the same number under the same name; without a number the same name in the same area. */
export const knownPeople = async (work: Work, asked: readonly Called[]): Promise<(string | undefined)[]> => {
  const prints = asked.map(({ phone }) => phone && work.secrets.fingerprint('person.phone', dialled(phone)))
  const byPhone = await peopleWithPhones(work, prints.flatMap((print) => print || []))
  const byName = await peopleWithoutPhone(work, asked.filter(({ phone }) => !phone))
  return asked.map(({ name, areaCode }, at) => {
    const print = prints[at]
    return print ? byPhone.get(`${print.toString('hex')} ${name}`) : byName.get(`${areaCode} ${name}`)
  })
}

// Two questions, each with its index: with `or` between them a thousand names cost a plan of a thousand branches.
const peopleWithPhones = async (work: Work, prints: Buffer[]): Promise<Map<string, string>> => {
  if (prints.length === 0) return new Map()
  const rows = await work.db.selectFrom('person').select(['id', 'name', 'phoneFoundBy']).where('mergedIntoId', 'is', null).where(sql<boolean>`phone_found_by = any(${prints}::bytea[])`).orderBy('id').execute()
  return new Map(rows.map(({ id, name, phoneFoundBy }) => [`${phoneFoundBy!.toString('hex')} ${name}`, id]))
}

const peopleWithoutPhone = async (work: Work, named: Called[]): Promise<Map<string, string>> => {
  if (named.length === 0) return new Map()
  const told = sql`select * from unnest(${named.map(({ areaCode }) => areaCode)}::text[], ${named.map(({ name }) => name)}::text[])`
  const rows = await work.db.selectFrom('person').select(['id', 'name', 'areaCode']).where('mergedIntoId', 'is', null).where('phoneFoundBy', 'is', null).where(sql<boolean>`(area_code, name) in (${told})`).orderBy('id').execute()
  return new Map(rows.map(({ id, name, areaCode }) => [`${areaCode} ${name}`, id]))
}

const printOf = ({ secrets }: Work, idNumber: string): Buffer => secrets.fingerprint('person.id_number', idNumber.toUpperCase())

/** Who has these ID numbers, in their order. */
export const peopleByIdNumber = async (work: Work, numbers: readonly (string | undefined)[]): Promise<(string | undefined)[]> => {
  const prints = numbers.map((number) => number && printOf(work, number))
  const asked = prints.flatMap((print) => print || [])
  if (asked.length === 0) return numbers.map(() => undefined)
  const rows = await work.db.selectFrom('person').select(['id', 'idNumberFoundBy']).where('mergedIntoId', 'is', null).where(sql<boolean>`id_number_found_by = any(${asked}::bytea[])`).execute()
  const known = new Map(rows.map(({ id, idNumberFoundBy }) => [idNumberFoundBy!.toString('hex'), id]))
  return prints.map((print) => (print ? known.get(print.toString('hex')) : undefined))
}

/** Answers the ids that were not there before. */
export const addPeople = async (work: Work, people: readonly NewPerson[]): Promise<Set<string>> => {
  const added = new Set<string>()
  for (const some of inParts(people)) {
    const rows = await insertMany(work.db, 'person', some.map((person) => rowOf(work, person))).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
    for (const { id } of rows) added.add(id)
  }
  return added
}

const rowOf = (work: Work, { id, name, areaCode, phone, idNumber, address, remark, ...more }: NewPerson, { county, secrets, now } = work) => ({
  id, countyCode: county, areaCode, name, hearsayName: more.hearsayName ?? false, gender: more.gender ?? ('unknown' as const), birthDate: more.birthDate ?? null, birthYearEstimated: more.birthYearEstimated ?? null,
  languages: more.languages ?? [], groups: more.groups ?? [], createdAt: now,
  phone: phone ? secrets.seal('person.phone', id, dialled(phone)) : null, phoneFoundBy: phone ? secrets.fingerprint('person.phone', dialled(phone)) : null, phoneLast4: phone ? lastFour(phone) : null,
  idNumber: idNumber ? secrets.seal('person.id_number', id, idNumber.toUpperCase()) : null, idNumberFoundBy: idNumber ? printOf(work, idNumber) : null,
  address: address ? secrets.seal('person.address', id, address) : null, remark: remark ? secrets.seal('person.remark', id, remark) : null,
})
