import { type CodeLabel, FIELDS, FORCES, GROUPS, METHODS, ORGANISATION_KINDS, RESOURCE_TYPES, SKILLS, SOURCES, SPOKEN_LANGUAGES, URGENCIES } from './codes.ts'

// No schema library here, like codes.ts: a phone page may import it for the labels alone.

/** One line of a county's list. A code is never taken away, only retired: what was filed under it keeps its name. */
export interface CodeEntry { code: string; zh: string; en: string; retired?: boolean | undefined }

interface CountyList {
  shipped: readonly CodeLabel[]
  /** Whether the county may add codes of its own and retire some; of the others the platform's rules depend on each one, so only the wording is the county's. */
  open: boolean
}

export const CODE_LISTS = {
  groups: { shipped: GROUPS, open: true },
  fields: { shipped: FIELDS, open: true },
  methods: { shipped: METHODS, open: true },
  sources: { shipped: SOURCES, open: true },
  resourceTypes: { shipped: RESOURCE_TYPES, open: true },
  organisationKinds: { shipped: ORGANISATION_KINDS, open: true },
  skills: { shipped: SKILLS, open: true },
  forces: { shipped: FORCES, open: true },
  languages: { shipped: SPOKEN_LANGUAGES, open: true },
  urgencies: { shipped: URGENCIES, open: false },
} as const satisfies Record<string, CountyList>
export type CodeListName = keyof typeof CODE_LISTS
export const CODE_LIST_NAMES = Object.keys(CODE_LISTS) as CodeListName[]

/** Which list this shipped constant is; undefined for lists that are the same in every county. */
export const nameOfList = (list: readonly CodeLabel[]): CodeListName | undefined => CODE_LIST_NAMES.find((name) => CODE_LISTS[name].shipped === list)

/** What a county uses: its own lines in its own order, then whatever a newer version of the platform has added since. */
export const listInForce = (name: CodeListName, own: readonly CodeEntry[]): CodeEntry[] => {
  const said = new Set(own.map(({ code }) => code))
  return [...own, ...CODE_LISTS[name].shipped.filter(({ code }) => !said.has(code))]
}

/** Why this code cannot be chosen for something new; undefined when it can. */
export const whyNotCode = (list: readonly CodeEntry[], code: string): string | undefined => {
  const entry = list.find((one) => one.code === code)
  if (!entry) return 'setting.no-such-code'
  return entry.retired ? 'setting.code-retired' : undefined
}

/** Labels that held until an instant and were worded otherwise afterwards. */
export interface EarlierLabels { until: string; labels: readonly CodeEntry[] }

/** How a code was called at an instant: a row shows the word of its day. Earlier labels come oldest first. */
export const labelAt = (list: readonly CodeEntry[], earlier: readonly EarlierLabels[], code: string, at: string | undefined): CodeEntry | undefined => {
  const then = at === undefined ? undefined : earlier.filter(({ until }) => until > at).flatMap(({ labels }) => labels.filter((one) => one.code === code))[0]
  return then ?? list.find((one) => one.code === code)
}

/** Of versions that followed each other, oldest first, what each called otherwise than the next one. */
export const earlierLabels = (versions: readonly { from: string; entries: readonly CodeEntry[] }[]): EarlierLabels[] =>
  versions.slice(0, -1).map(({ entries }, at) => {
    const next = versions[at + 1]!
    return { until: next.from, labels: entries.filter((one) => next.entries.some(({ code, zh, en }) => code === one.code && (zh !== one.zh || en !== one.en))) }
  }).filter(({ labels }) => labels.length > 0)

interface Fault { path: string; code: string }

/** What is wrong with a county's new version of a list, beside the one before it. */
export const faultsInList = (name: CodeListName, before: readonly CodeEntry[], next: readonly CodeEntry[]): Fault[] => {
  const { open, shipped } = CODE_LISTS[name]
  const faults: Fault[] = []
  const once = (value: (entry: CodeEntry) => string, part: string, code: string): void => {
    const seen = new Set<string>()
    next.forEach((entry, at) => { if (seen.has(value(entry))) faults.push({ path: `value.${at}.${part}`, code }); seen.add(value(entry)) })
  }
  once(({ code }) => code, 'code', 'setting.code-twice')
  once(({ zh }) => zh.trim(), 'zh', 'setting.label-twice')
  if (before.some(({ code }) => !next.some((entry) => entry.code === code))) faults.push({ path: 'value', code: 'setting.code-gone' })
  next.forEach(({ code, retired }, at) => {
    if (!open && !shipped.some((entry) => entry.code === code)) faults.push({ path: `value.${at}.code`, code: 'setting.list-closed' })
    if (retired && (!open || code === 'undetermined')) faults.push({ path: `value.${at}.retired`, code: 'setting.code-needed' })
  })
  return faults
}
