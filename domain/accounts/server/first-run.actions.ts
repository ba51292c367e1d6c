import type { InputOf } from '#kit/endpoint.ts'
import type { Role } from '#domain/access/access.contract.ts'
import { type accountEndpoints, countyFounded } from '#domain/accounts/account.contract.ts'
import { whyNotPassword } from '#domain/accounts/account.rules.ts'
import { importAreas } from '#domain/areas/server/area.actions.ts'
import { settingOf } from '#domain/settings/server/setting.store.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { hashPassword } from './passwords.ts'

/** What the login page may say before anyone is known; decided where the server starts. */
export interface HouseRules { demo: boolean; demoPassword: string | null }

const FIRST_ROLES: Role[] = ['system_admin', 'security_admin']

/** An empty county gets its areas and its first administrator, or nothing at all. Afterwards this door is shut for good. */
export const foundCounty = async (work: Work, { countyCode, loginName, name, password, areasCsv }: InputOf<typeof accountEndpoints.firstRun>) => {
  // Two people on two PCs must not found it twice.
  await work.db.selectFrom('setting').select((eb) => eb.fn<number>('pg_advisory_xact_lock', [eb.val(7_406_502)]).as('locked')).limit(1).execute()
  if (await work.db.selectFrom('account').select('id').limit(1).executeTakeFirst()) throw new Refusal('account.county-already-founded')
  const why = whyNotPassword(password, { staff: true, name, loginName })
  if (why) throw new Refusal(why, 422, { faults: [{ path: 'password', code: why }] })
  const areas = await importAreas(work, { csv: areasCsv, countyCode })
  const personId = newId()
  const accountId = newId()
  await work.db.insertInto('person').values({ id: personId, countyCode, areaCode: countyCode, name }).execute()
  await work.db.insertInto('account').values({ id: accountId, countyCode, personId, loginName, passwordHash: await hashPassword(password), passwordSetAt: work.now, status: 'active', createdAt: work.now }).execute()
  await work.db.insertInto('roleAssignment').values(FIRST_ROLES.map((role) => ({ id: newId(), countyCode, accountId, role, areaCodes: [countyCode], fromOn: dayOf(work.now) }))).execute()
  await work.record(countyFounded(accountId, { countyCode, areas }))
  return done
}

export const readHouse = ({ demo, demoPassword }: HouseRules) => async (work: Work) => {
  const first = await work.db.selectFrom('account').innerJoin('area', 'area.code', 'account.countyCode').select(['area.code', 'area.name']).orderBy('account.createdAt').limit(1).executeTakeFirst()
  return {
    state: first ? ('ready' as const) : ('empty' as const), demo, countyName: first?.name ?? '',
    hostUnit: first ? await settingOf(work.db, first.code, 'hostUnit', work.now) : '', recordNumber: first ? await settingOf(work.db, first.code, 'recordNumber', work.now) : '',
    demoAccounts: demo ? await demoAccounts(work) : [], demoPassword: demo ? demoPassword : null,
  }
}

const demoAccounts = async (work: Work) => {
  const rows = await work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId').innerJoin('area', 'area.code', 'person.areaCode')
    .select(['account.loginName', 'account.demoRole', 'person.name', 'area.name as place']).where('account.demoRole', 'is not', null).orderBy('account.createdAt').orderBy('account.loginName').execute()
  return rows.map(({ loginName, demoRole, name, place }) => ({ loginName, name, place, role: demoRole as Role, front: onThePhone.has(demoRole as Role) ? ('field' as const) : ('desk' as const) }))
}
const onThePhone = new Set<Role>(['resident', 'volunteer', 'team_leader', 'grid_worker'])
