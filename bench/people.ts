import type { Role } from '#domain/access/access.contract.ts'
import type { Database } from '#database/connect.ts'
import { openSession } from '#domain/accounts/server/sessions.ts'
import { newId } from '#kit/ids.ts'
import { COUNTY } from './seed-county.ts'

/** Gives a person an account with a role; answers the cookie of an open session. */
const signedIn = async (database: Database, { personId, role, areas, loginName }: { personId: string; role: Role; areas: string[]; loginName: string }): Promise<string> => {
  const db = database.ownerDb()
  const accountId = newId()
  await db.insertInto('account').values({ id: accountId, countyCode: COUNTY, personId, loginName, status: 'active' }).execute()
  await db.insertInto('roleAssignment').values({ id: newId(), countyCode: COUNTY, accountId, role, areaCodes: areas, fromOn: '2024-01-01' }).execute()
  const { key } = await openSession(db, { accountId, countyCode: COUNTY, kind: 'own', level: 'password', device: 'bench', ip: '127.0.0.1', now: new Date() })
  return `sid=${key}`
}

/** Staff of the county, of a township and of a community, as many as asked. */
export const staff = async (database: Database, role: Role, area: string, many = 1): Promise<string[]> => {
  const cookies: string[] = []
  for (let at = 0; at < many; at++) {
    const personId = newId()
    await database.ownerDb().insertInto('person').values({ id: personId, countyCode: COUNTY, areaCode: area, name: `测试员${at}` }).execute()
    cookies.push(await signedIn(database, { personId, role, areas: [area], loginName: `${role}-${area}-${at}-${newId().slice(-6)}` }))
  }
  return cookies
}

/** Grown-up volunteers who have time whenever asked. */
export const volunteers = async (database: Database, many: number): Promise<string[]> => {
  const rows = await database.ownerDb().selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['volunteer.id', 'volunteer.personId'])
    .where('person.birthDate', '<', '2000-01-01').orderBy('volunteer.localNo').limit(many).execute()
  await database.ownerDb().updateTable('volunteer').set({ blocks: null }).where('id', 'in', rows.map(({ id }) => id)).execute()
  const cookies: string[] = []
  for (const [at, { personId }] of rows.entries()) cookies.push(await signedIn(database, { personId, role: 'volunteer', areas: [], loginName: `volunteer-${at}-${newId().slice(-6)}` }))
  return cookies
}
