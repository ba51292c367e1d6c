import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { type SettingName, type Settings, defaultSettings } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'

/** One setting of a county as it stands at an instant; also read by the owner, before any county is known. */
export const settingOf = async <N extends SettingName>(db: Kysely<DB>, county: string, name: N, now: Date): Promise<Settings[N]> =>
  (await settingsOf(db, county, [name], now))[name]

/** Several settings in one round trip. */
export const settingsOf = async <N extends SettingName>(db: Kysely<DB>, county: string, names: N[], now: Date): Promise<Pick<Settings, N>> => {
  const rows = await db.selectFrom('setting').distinctOn('name').select(['name', 'value'])
    .where('countyCode', '=', county).where('name', 'in', names).where('fromAt', '<=', now).orderBy('name').orderBy('fromAt', 'desc').execute()
  const set = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  return Object.fromEntries(names.map((name) => [name, mended(name, set[name])])) as unknown as Pick<Settings, N>
}

/** A part that a newer version added to a setting is taken from its default. */
const mended = <N extends SettingName>(name: N, value: unknown): Settings[N] => {
  const standard = defaultSettings[name]
  if (value === undefined) return standard
  const parts = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null && !Array.isArray(thing)
  return (parts(value) && parts(standard) ? { ...standard, ...value } : value) as Settings[N]
}

export const lastChanges = (work: Work) =>
  work.db.selectFrom('setting').leftJoin('account', 'account.id', 'setting.setBy').leftJoin('person', 'person.id', 'account.personId')
    .distinctOn('setting.name').select(['setting.name', 'setting.fromAt as at', 'setting.setBy as byId', 'person.name as byName'])
    .orderBy('setting.name').orderBy('setting.fromAt', 'desc').execute()

/** A setting is never overwritten: what held when something happened can always be told. */
export const addSetting = async (work: Work, name: SettingName, value: unknown): Promise<string> => {
  const id = newId()
  await work.db.insertInto('setting').values({ id, countyCode: work.county, name, value: JSON.stringify(value), fromAt: work.now, setBy: work.actor.accountId }).execute()
  return id
}
