import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { listInForce } from '#domain/settings/code-lists.ts'
import { type SettingName, type Settings, defaultSettings, listOf } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** One setting of a county as it stands at an instant; also read by the owner, before any county is known. */
export const settingOf = async <N extends SettingName>(db: Kysely<DB>, county: string, name: N, now: Date): Promise<Settings[N]> =>
  (await settingsOf(db, county, [name], now))[name]

/** Several settings in one round trip. */
export const settingsOf = async <N extends SettingName>(db: Kysely<DB>, county: string, names: N[], now: Date): Promise<Pick<Settings, N>> => {
  const rows = await db.selectFrom('setting').distinctOn('name').select(['name', 'value'])
    .where('countyCode', '=', county).where('name', 'in', names).where('fromAt', '<=', now).where('takenBackAt', 'is', null).orderBy('name').orderBy('fromAt', 'desc').orderBy('setAt', 'desc').orderBy('id', 'desc').execute()
  const set = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  return Object.fromEntries(names.map((name) => [name, mended(name, set[name])])) as unknown as Pick<Settings, N>
}

/** A part that a newer version added to a setting is taken from its default. */
export const mended = <N extends SettingName>(name: N, value: unknown): Settings[N] => {
  const standard = defaultSettings[name]
  if (value === undefined) return standard
  const list = listOf(name)
  if (list) return listInForce(list, value as Settings['codes.groups']) as Settings[N]
  const parts = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null && !Array.isArray(thing)
  return (parts(value) && parts(standard) ? { ...standard, ...value } : value) as Settings[N]
}

const versions = (work: Work) =>
  work.db.selectFrom('setting').leftJoin('account', 'account.id', 'setting.setBy').leftJoin('person', 'person.id', 'account.personId')
    .select(['setting.id', 'setting.name', 'setting.value', 'setting.fromAt', 'setting.setAt', 'setting.setBy', 'setting.takenBackAt', 'setting.revertsId', 'person.name as byName'])

/** The version of each setting that holds now. */
export const lastChanges = (work: Work) =>
  versions(work).distinctOn('setting.name').where('setting.fromAt', '<=', work.now).where('setting.takenBackAt', 'is', null).orderBy('setting.name').orderBy('setting.fromAt', 'desc').orderBy('setting.setAt', 'desc').orderBy('setting.id', 'desc').execute()

/** Some versions of one name, or of all: as they follow each other in force, the latest first. */
export const versionsOf = (work: Work, name?: string) =>
  versions(work).$if(name !== undefined, (some) => some.where('setting.name', '=', name!)).orderBy('setting.fromAt', 'desc').orderBy('setting.setAt', 'desc').orderBy('setting.id', 'desc').limit(2000).execute()
export type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number]

export const theVersion = (work: Work, id: string) => versions(work).where('setting.id', '=', id).executeTakeFirst()

/** Two administrators at once: the second waits here and then sees what the first has done. */
export const lockSetting = async (work: Work, name: string): Promise<void> => {
  await work.db.selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.fn('hashtextextended', [eb.val(`setting ${work.county} ${name}`), eb.val(0)])]).as('locked')).execute()
}

interface NewVersion { name: SettingName; value: unknown; fromAt: Date; revertsId: string | null }

/** A setting is never overwritten: what held when something happened can always be told. */
export const addSetting = async (work: Work, { name, value, fromAt, revertsId }: NewVersion): Promise<string> => {
  const id = newId()
  await work.db.insertInto('setting').values({ id, countyCode: work.county, name, value: JSON.stringify(value), fromAt, setAt: work.now, setBy: work.actor.accountId, revertsId }).execute()
  return id
}

export const takeBackVersion = async (work: Work, id: string): Promise<void> =>
  oneRow(await work.db.updateTable('setting').set({ takenBackAt: work.now, takenBackBy: work.actor.accountId }).where('id', '=', id).where('takenBackAt', 'is', null).where('fromAt', '>', work.now).execute())

/** Every version of the county's code lists that holds or held, oldest first, as far as they matter to labels. */
export const listVersions = (work: Work) =>
  work.db.selectFrom('setting').select(['id', 'name', 'value', 'fromAt']).where('name', 'like', 'codes.%').where('countyCode', '=', work.county).where('takenBackAt', 'is', null).where('fromAt', '<=', work.now)
    .orderBy('name').orderBy('fromAt').orderBy('setAt').orderBy('id').execute()
