import { openSession } from '#domain/accounts/server/sessions.ts'
import { newId } from '#kit/ids.ts'
import type { World } from './world.ts'

/** Volunteers of the first grid with accounts and open sessions: their cookies. For tests in which many come at once. */
export const addVolunteers = async (w: World, count: number): Promise<string[]> => {
  const db = w.platform.ownerDb()
  const now = w.platform.clock()
  const [countyCode, areaCode] = ['150521', '150521403008001']
  const people = Array.from({ length: count }, (_, at) => ({ person: newId(), account: newId(), volunteer: newId(), name: `志愿者${at}`, number: `M${at}-${newId().slice(-8)}` }))
  await db.insertInto('person').values(people.map(({ person, name }) => ({ id: person, countyCode, areaCode, name }))).execute()
  await db.insertInto('account').values(people.map(({ account, person, number }) => ({ id: account, countyCode, personId: person, loginName: number, status: 'active' as const, createdAt: now }))).execute()
  await db.insertInto('roleAssignment').values(people.map(({ account }) => ({ id: newId(), countyCode, accountId: account, role: 'volunteer', fromOn: '2026-01-01' }))).execute()
  await db.insertInto('volunteer').values(people.map(({ volunteer, person, number }) => ({ id: volunteer, countyCode, areaCode, personId: person, localNo: number }))).execute()
  return Promise.all(people.map(async ({ account }) => `sid=${(await openSession(db, { accountId: account, countyCode, kind: 'own', level: 'password', device: 'test', ip: '127.0.0.1', now })).key}`))
}

export const signUpAs = async (w: World, cookie: string, activityId: string): Promise<number> =>
  (await w.app.inject({ method: 'POST', url: '/api/activities/sign-up', headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', cookie }, payload: JSON.stringify({ id: newId(), activityId, riskRead: true }) })).statusCode
