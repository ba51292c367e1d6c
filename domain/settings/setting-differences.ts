import type { CodeEntry } from './code-lists.ts'
import { DANGER_KINDS, type DangerWords, type SettingName, listOf } from './setting.contract.ts'

/** One thing that changed between two versions; `what` is empty where the setting is a single value. */
export interface Difference { what: string; before: string; after: string }

/** How parts and values are called; the page knows the language. */
export interface Names { part: (name: SettingName, path: readonly string[]) => string; kind: (kind: string) => string; yes: string; no: string; retired: string; inUse: string; between: string }

/** What a person reads of a change: before → after, part by part. */
export const differencesBetween = (name: SettingName, before: unknown, after: unknown, names: Names): Difference[] => {
  if (listOf(name)) return ofLists(before as CodeEntry[], after as CodeEntry[], names)
  if (name === 'dangerWords') return ofDangerWords(before as DangerWords, after as DangerWords, names)
  return ofParts(name, [], before, after, names)
}

const ofLists = (before: readonly CodeEntry[], after: readonly CodeEntry[], names: Names): Difference[] => {
  const differences = after.flatMap((entry): Difference[] => {
    const old = before.find(({ code }) => code === entry.code)
    if (!old) return [{ what: '', before: '', after: entry.zh }]
    const renamed = old.zh === entry.zh && old.en === entry.en ? [] : [{ what: '', before: old.zh, after: old.zh === entry.zh ? `${entry.zh} (${entry.en})` : entry.zh }]
    const state = (one: CodeEntry): string => (one.retired ? names.retired : names.inUse)
    return Boolean(old.retired) === Boolean(entry.retired) ? renamed : [...renamed, { what: entry.zh, before: state(old), after: state(entry) }]
  })
  const order = (list: readonly CodeEntry[]): string[] => list.map(({ code }) => code).filter((code) => before.some((one) => one.code === code) && after.some((one) => one.code === code))
  const moved = order(after).filter((code, at) => code !== order(before)[at]).map((code) => after.find((one) => one.code === code)!.zh)
  return moved.length === 0 ? differences : [...differences, { what: '', before: order(before).map((code) => before.find((one) => one.code === code)!.zh).slice(0, 6).join(names.between), after: order(after).map((code) => after.find((one) => one.code === code)!.zh).slice(0, 6).join(names.between) }]
}

const ofDangerWords = (before: DangerWords, after: DangerWords, names: Names): Difference[] =>
  DANGER_KINDS.flatMap((kind) => {
    const [old, now] = [before, after].map((words) => words.find((entry) => entry.kind === kind)?.words ?? [])
    const gone = old!.filter((word) => !now!.includes(word))
    const come = now!.filter((word) => !old!.includes(word))
    return gone.length + come.length === 0 ? [] : [{ what: names.kind(kind), before: gone.join(names.between), after: come.join(names.between) }]
  })

const said = (value: unknown, names: Names): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? names.yes : names.no
  if (Array.isArray(value)) return value.map((one) => said(one, names)).join(names.between)
  return typeof value === 'object' ? Object.values(value).map((one) => said(one, names)).join(' ') : String(value)
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const ofParts = (name: SettingName, path: readonly string[], before: unknown, after: unknown, names: Names): Difference[] => {
  if (isTree(before) && isTree(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((part) => ofParts(name, [...path, part], before[part], after[part], names))
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ what: path.length > 0 ? names.part(name, path) : '', before: said(before, names), after: said(after, names) }]
}
