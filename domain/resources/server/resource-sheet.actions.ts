import { dialled, withoutNumbers } from '#domain/people/person.rules.ts'
import { resourceImported } from '#domain/resources/resource.contract.ts'
import { type ResourceOnSheet, differences, isOwn, keyOf, sheetFields } from '#domain/resources/resource.sheet.ts'
import { newId, shortOf } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { phonePlace } from './resource.actions.ts'
import { addResources, changeResource, knownByKey, knownByNumber, refile, searchOf, unitsByName } from './resource.store.ts'

export interface SheetOf { areaCode: string; filingOn?: string | undefined }
export interface RowOutcome { id: string; outcome: 'new' | 'changed' | 'same'; fields: string[] }

type Known = Awaited<ReturnType<typeof knownByKey>>[number]
interface Planned extends RowOutcome { row: ResourceOnSheet; key: Buffer; known: Known | undefined; own: boolean; repeats: boolean }

export const previewResources = async (work: Work, rows: ResourceOnSheet[], sheet: SheetOf): Promise<RowOutcome[]> => (await plan(work, rows, sheet)).map(plainly)

/** Takes a resources list in; the same list again makes nothing twice. */
export const resourcesFromSheet = async (work: Work, rows: ResourceOnSheet[], sheet: SheetOf): Promise<RowOutcome[]> => {
  const planned = await plan(work, rows, sheet)
  const once = planned.filter(({ repeats }) => !repeats)
  await takeNew(work, once.filter(({ outcome }) => outcome === 'new'), sheet)
  for (const change of once.filter(({ outcome }) => outcome === 'changed')) await takeChange(work, change, sheet)
  await refile(work, once.filter(({ outcome, known, row, own }) => outcome === 'same' && !own && (known!.sheetNumber !== (row.number ?? null) || known!.filingOn !== (sheet.filingOn ?? null))).map(({ id, row }) => ({ id, number: row.number ?? null })), sheet.filingOn ?? null)
  return planned.map(plainly)
}

const plainly = ({ id, outcome, fields }: Planned): RowOutcome => ({ id, outcome, fields })
const clean = (row: ResourceOnSheet): ResourceOnSheet => ({ ...row, note: row.note && withoutNumbers(row.note) })

const plan = async (work: Work, rows: ResourceOnSheet[], { areaCode }: SheetOf): Promise<Planned[]> => {
  const keys = rows.map((row) => work.secrets.fingerprint('resource_offer.import_key', keyOf(row, areaCode)))
  const known = new Map((await knownByKey(work, keys)).map((resource) => [resource.importKey!.toString('hex'), resource]))
  const printed = new Map((await knownByNumber(work, rows.flatMap(({ ownNumber }) => ownNumber ?? []), areaCode)).map((resource) => [shortOf(resource.id), resource]))
  const first = new Map<string, string>()
  return rows.map(clean).map((row, at) => {
    const byNumber = printed.get(row.ownNumber ?? '')
    const own = byNumber !== undefined && isOwn(byNumber, row)
    const stands = own ? byNumber : known.get(keys[at]!.toString('hex'))
    const name = stands?.id ?? keys[at]!.toString('hex')
    const before = first.get(name)
    const id = before ?? stands?.id ?? newId()
    first.set(name, id)
    const fields = stands && !before ? differences(stands, row, own) : []
    return { row, key: keys[at]!, known: stands, own, id, fields, repeats: before !== undefined, outcome: before ? 'same' : !stands ? 'new' : fields.length > 0 ? 'changed' : 'same' }
  })
}

const takeNew = async (work: Work, planned: Planned[], { areaCode, filingOn }: SheetOf): Promise<void> => {
  const units = await unitsByName(work, planned.flatMap(({ row }) => (row.provider ? [row.provider] : [])))
  await addResources(work, planned.map(({ row, id, key }) => ({
    ...sheetFields(row), id, areaCode, name: row.name ?? '', providerName: row.provider ?? '', providerId: units.get(row.provider ?? '') ?? null, importKey: key, sheetNumber: row.number ?? null, filingOn: filingOn ?? null, status: 'available' as const,
    contactPhone: row.phones[0] ? work.secrets.seal(phonePlace, id, dialled(row.phones[0])) : null,
  })))
  for (const { id } of planned) await work.record(resourceImported(id, { areaCode, outcome: 'new', fields: [] }))
}

const takeChange = async (work: Work, { id, row, known, fields }: Planned, { filingOn }: SheetOf): Promise<void> => {
  const told = sheetFields(row)
  const changed = Object.fromEntries(fields.map((field) => [field, told[field]]))
  const phone = row.phones[0] ? { contactPhone: work.secrets.seal(phonePlace, id, dialled(row.phones[0])) } : {}
  await changeResource(work, known!, { ...changed, ...phone, sheetNumber: row.number ?? null, filingOn: filingOn ?? null, search: searchOf(known!) } as Parameters<typeof changeResource>[2])
  await work.record(resourceImported(id, { areaCode: known!.areaCode, outcome: 'changed', fields }))
}
