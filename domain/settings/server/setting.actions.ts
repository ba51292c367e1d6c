import type * as z from 'zod/mini'
import { type SettingName, type Settings, defaultSettings, settingChanged, type settingEndpoints } from '#domain/settings/setting.contract.ts'
import { done } from '#kit/endpoint.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import type { Work } from '#kit/server/work.ts'
import { addSetting, lastChanges, settingsOf } from './setting.store.ts'

const REMEMBERED_MS = 5_000
const everyName = Object.keys(defaultSettings) as SettingName[]
/** By the platform's secrets, since one process may serve several databases (the tests do). */
const remembered = new WeakMap<Secrets, Map<string, { values: Settings; until: number }>>()

/** The settings of the county one works for. Every report asks for them, so they are kept for a few seconds; a change made by this process holds at once. */
export const theSettings = async <N extends SettingName>(work: Work, ..._names: N[]): Promise<Pick<Settings, N>> => {
  const known = remembered.get(work.secrets)?.get(work.county)
  if (known && known.until > Date.now()) return known.values
  const values = await settingsOf(work.db, work.county, everyName, work.now)
  const counties = remembered.get(work.secrets) ?? new Map<string, { values: Settings; until: number }>()
  remembered.set(work.secrets, counties.set(work.county, { values, until: Date.now() + REMEMBERED_MS }))
  return values
}

const forget = (work: Work): void => void remembered.get(work.secrets)?.delete(work.county)

export const readSettings = async (work: Work) => {
  const [values, changes] = await Promise.all([settingsOf(work.db, work.county, everyName, work.now), lastChanges(work)])
  return { values, changed: changes.map((change) => ({ ...change, at: change.at.toISOString() })) }
}

export const changeSetting = async (work: Work, { name, value }: z.output<typeof settingEndpoints.change.input>) => {
  const id = await addSetting(work, name, value)
  await work.record(settingChanged(id, { setting: name }))
  // Whoever read while this was not committed yet must not keep the old value.
  work.afterwards(() => forget(work))
  return done
}

export const readHelp = async (work: Work) => theSettings(work, 'dangerWords', 'callNumbers', 'onDuty')
