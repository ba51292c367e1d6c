import { createHash } from 'node:crypto'
import type { Language } from '#kit/wording.ts'
import { type CodeEntry, type CodeListName, earlierLabels, labelAt, listInForce, whyNotCode } from '#domain/settings/code-lists.ts'
import type { CountyList } from '#domain/settings/code-list.contract.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { theSettings } from './setting.actions.ts'
import { listVersions } from './setting.store.ts'

/** A county that never touched its lists has the shipped ones. */
const SHIPPED = 'shipped'

/** The county's lists with how codes were called before; small, and nothing at all when the asker has this version. */
export const readCodes = async (work: Work, { version }: { version?: string | undefined }): Promise<{ version: string; lists: CountyList[] | null }> => {
  const rows = await listVersions(work)
  const now = rows.length === 0 ? SHIPPED : createHash('sha256').update(rows.map(({ id }) => id).sort().join()).digest('base64url').slice(0, 16)
  return { version: now, lists: version === now ? null : countyLists(rows) }
}

const countyLists = (rows: Awaited<ReturnType<typeof listVersions>>): CountyList[] =>
  [...new Set(rows.map(({ name }) => name.slice('codes.'.length) as CodeListName))].map((list) => {
    const held = rows.filter(({ name }) => name === `codes.${list}`).map(({ value, fromAt }) => ({ from: fromAt.toISOString(), entries: listInForce(list, value as CodeEntry[]) }))
    const shipped = { from: '', entries: listInForce(list, []) }
    return { list, entries: held.at(-1)!.entries, earlier: earlierLabels([shipped, ...held]).map(({ until, labels }) => ({ until, labels: [...labels] })) }
  })

export const theCodeList = async (work: Work, list: CodeListName): Promise<CodeEntry[]> => (await theSettings(work))[`codes.${list}` as 'codes.groups']

const listed = (codes: unknown): string[] => (Array.isArray(codes) ? codes : [codes]).filter((code) => typeof code === 'string')

/** In a correction: what the row held before it may keep, even retired; what is new to it must be in force. `fields` says which field belongs to which list. */
export const refuseRetired = async (work: Work, fields: Record<string, CodeListName>, given: object, held: object): Promise<void> => {
  const before = held as Record<string, unknown>
  for (const [field, list] of Object.entries(fields)) {
    const fresh = listed((given as Record<string, unknown>)[field]).filter((code) => !listed(before[field]).includes(code))
    for (const code of fresh) {
      const refusal = whyNotCode(await theCodeList(work, list), code)
      if (refusal) throw new Refusal('kit.check-input', 422, { faults: [{ path: field, code: refusal }] })
    }
  }
}

/** For print-outs and exports: what codes are called in this county, each row by the word of its day. */
export const codeLabels = async (work: Work, language: Language = 'zh') => {
  const lists = countyLists(await listVersions(work))
  return (list: CodeListName, code: string, at?: string): string => {
    const own = lists.find((one) => one.list === list)
    const entry = labelAt(own?.entries ?? listInForce(list, []), own?.earlier ?? [], code, at)
    return (language === 'en' ? entry?.en || entry?.zh : entry?.zh) ?? code
  }
}
