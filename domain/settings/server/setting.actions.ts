import { CODE_LISTS, faultsInList } from '#domain/settings/code-lists.ts'
import { type ChangeSetting, type SettingName, type SettingVersion, type Settings, defaultSettings, listOf, settingChanged, settingReverted, settingTakenBack } from '#domain/settings/setting.contract.ts'
import { dayOf, instantAt } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import type { Work } from '#kit/server/work.ts'
import { type VersionRow, addSetting, lastChanges, lockSetting, mended, settingsOf, takeBackVersion, theVersion, versionsOf } from './setting.store.ts'

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
  const [values, changes, every] = await Promise.all([settingsOf(work.db, work.county, everyName, work.now), lastChanges(work), versionsOf(work)])
  const ahead = every.filter((version) => stateOf(work, version, undefined) === 'ahead')
  return {
    values, changed: changes.map(({ id, name, fromAt, setBy, byName }) => ({ id, name, at: fromAt.toISOString(), byId: setBy, byName })),
    ahead: ahead.map((version) => shown(work, version, every.filter(({ name }) => name === version.name))).toReversed(),
  }
}

const stateOf = ({ now }: Work, { id, fromAt, takenBackAt }: VersionRow, inForceId: string | undefined): SettingVersion['state'] =>
  takenBackAt ? 'taken_back' : fromAt > now ? 'ahead' : id === inForceId ? 'in_force' : 'past'

/** A version beside the one it followed; one that was taken back was never followed by any. */
const shown = (work: Work, version: VersionRow, every: readonly VersionRow[]): SettingVersion => {
  const name = version.name as SettingName
  const at = every.findIndex(({ id }) => id === version.id)
  const earlier = every.slice(at + 1).find(({ takenBackAt }) => takenBackAt === null)
  const inForce = every.find(({ fromAt, takenBackAt }) => takenBackAt === null && fromAt <= work.now)
  return {
    id: version.id, name, value: mended(name, version.value), before: mended(name, earlier?.value), from: version.fromAt.toISOString(), setAt: version.setAt.toISOString(), byName: version.byName,
    state: stateOf(work, version, inForce?.id), reverts: version.revertsId !== null,
  }
}

export const readHistory = async (work: Work, { name, cursor, limit = 20 }: { name: SettingName; cursor?: string | undefined; limit?: number | undefined }) => {
  const every = await versionsOf(work, name)
  const after = cursor ? every.findIndex(({ id }) => id === String(readCursor(cursor, 1)[0])) + 1 : 0
  const { rows, next } = pageOf(every.slice(after, after + limit + 1), limit, ({ id }) => [id])
  return { next, rows: rows.map((version) => shown(work, version, every)) }
}

export const changeSetting = async (work: Work, { name, value, from, basedOn }: ChangeSetting) => {
  await lockSetting(work, name)
  await refuseStale(work, name, basedOn)
  const fromAt = startOf(work, from)
  await refuseWrongList(work, name, value)
  const id = await addSetting(work, { name, value, fromAt, revertsId: null })
  await work.record(settingChanged(id, { setting: name, from: fromAt.toISOString() }))
  // Whoever read while this was not committed yet must not keep the old value.
  work.afterwards(() => forget(work))
  return done
}

/** Today is at once; a day that is gone cannot be judged anew. */
const startOf = ({ now }: Work, from: string | null | undefined): Date => {
  if (!from || from === dayOf(now)) return now
  if (from < dayOf(now)) throw wrong('from', 'setting.from-in-past')
  return instantAt(from)
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

const refuseStale = async (work: Work, name: SettingName, basedOn: string | null | undefined): Promise<void> => {
  if (basedOn === undefined) return
  const inForce = (await lastChanges(work)).find((change) => change.name === name)
  if ((inForce?.id ?? null) !== basedOn) throw new Refusal('kit.changed-meanwhile')
}

/** A list keeps every code that any version of it had: what waits for its day counts too. */
const refuseWrongList = async (work: Work, name: SettingName, value: unknown): Promise<void> => {
  const list = listOf(name)
  if (!list) return
  const every = (await versionsOf(work, name)).filter(({ takenBackAt }) => takenBackAt === null).flatMap((version) => version.value as Settings['codes.groups'])
  const before = [...new Map([...every, ...CODE_LISTS[list].shipped].map((entry) => [entry.code, entry])).values()]
  const faults = faultsInList(list, before, value as Settings['codes.groups'])
  if (faults.length > 0) throw new Refusal('kit.check-input', 422, { faults })
}

export const takeBackSetting = async (work: Work, { id }: { id: string }) => {
  const version = await theVersion(work, id)
  if (!version) throw notFound('setting')
  if (version.takenBackAt) return done
  if (version.fromAt <= work.now) throw new Refusal('setting.already-holds')
  await takeBackVersion(work, id)
  await work.record(settingTakenBack(id, { setting: version.name }))
  return done
}

/** The value of an earlier version holds again from now on; the versions between stay where they are. */
export const revertSetting = async (work: Work, { id, basedOn }: { id: string; basedOn?: string | null | undefined }) => {
  const version = await theVersion(work, id)
  if (!version) throw notFound('setting')
  const name = version.name as SettingName
  await lockSetting(work, name)
  await refuseStale(work, name, basedOn)
  const value = listOf(name) ? await withLaterCodes(work, name, version.value as Settings['codes.groups']) : version.value
  const newer = await addSetting(work, { name, value, fromAt: work.now, revertsId: id })
  await work.record(settingReverted(newer, { setting: name, toId: id }))
  await work.record(settingChanged(newer, { setting: name, from: work.now.toISOString() }))
  work.afterwards(() => forget(work))
  return done
}

/** A code that came after that version may stand in rows by now: it stays, retired. */
const withLaterCodes = async (work: Work, name: SettingName, value: Settings['codes.groups']) => {
  const later = (await versionsOf(work, name)).filter(({ takenBackAt }) => takenBackAt === null).flatMap((version) => version.value as Settings['codes.groups'])
  const missing = [...new Map(later.map((entry) => [entry.code, entry])).values()].filter(({ code }) => !value.some((entry) => entry.code === code))
  return [...value, ...missing.map((entry) => ({ ...entry, retired: true }))]
}

export const readHelp = async (work: Work) => theSettings(work, 'dangerWords', 'callNumbers', 'onDuty')
