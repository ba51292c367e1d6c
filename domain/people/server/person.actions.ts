import type * as z from 'zod/mini'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { type CreatePerson, type Person, type Purpose, personCreated, personPhoneOpened } from '#domain/people/person.contract.ts'
import { maskName } from '#domain/people/person.rules.ts'
import { newId } from '#kit/ids.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type NewPerson, addPeople, findPerson, findVisiblePerson, knownPeople, peopleByIdNumber, peopleByPhone, sealedPhone } from './person.store.ts'

export const findByPhone = async (work: Work, { phone }: { phone: string }) => ({ rows: await peopleByPhone(work, phone) })

/** The same id again is the same person: a resent command adds nobody twice. */
export const createPerson = async (work: Work, person: CreatePerson): Promise<Person> => {
  if (!mayIn(work.actor, 'person.manage', person.areaCode)) throw notFound('area')
  await rememberPeople(work, [person])
  const created = await findVisiblePerson(work, person.id)
  if (!created) throw notFound('person')
  return created
}

/** Adds people that an entry or a list names; for the slices that meet them first. Answers those that are new. */
export const rememberPeople = async (work: Work, people: NewPerson[]): Promise<Set<string>> => {
  const added = await addPeople(work, people)
  for (const { id, areaCode } of people) if (added.has(id)) await work.record(personCreated(id, { areaCode }))
  return added
}

/** The person meant by a name and, if it was told, a number: one already known, or a new one. */
export const personCalled = async (work: Work, { name, areaCode, phone }: { name: string; areaCode: string; phone?: string | undefined }): Promise<{ id: string; name: string }> => {
  const [known] = await knownPeople(work, [{ name, areaCode, phone }])
  if (known) return { id: known, name }
  const id = newId()
  await rememberPeople(work, [{ id, name, areaCode, phone }])
  return { id, name }
}

/** Someone of the county whom the actor reaches by area, or the actor. */
export const thePerson = async (work: Work, id: string, areas: readonly string[] = scopeOf(work.actor, 'person.read').areas) => {
  const person = await findPerson(work, id)
  if (!person || !(person.id === work.actor.personId || areas.some((area) => person.areaCode.startsWith(area)))) throw notFound('person')
  return person
}

/** The name as this asker may read it in this area. */
export const nameFor = (work: Work, name: string, areaCode: string): string => (mayIn(work.actor, 'person.name', areaCode) ? name : maskName(name))

export const openPhone = async (work: Work, { id, purpose }: { id: string; purpose: z.infer<typeof Purpose> }) => {
  const person = await sealedPhone(work, id)
  if (!person) throw notFound('person')
  await work.record(personPhoneOpened(id, { purpose }))
  return { phone: person.phone && work.secrets.open('person.phone', id, person.phone) }
}

export { findPerson, knownPeople, peopleByIdNumber }
export type { NewPerson }
