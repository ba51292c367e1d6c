import { maskName } from '#domain/people/person.rules.ts'

/** What a row of a resources list says; the reader of workbooks gives this and more. */
export interface ResourceOnSheet {
  /** The number that our own print-out gave the row. */
  ownNumber?: string | undefined
  number?: number | undefined; provider?: string | undefined; organisationKind: string; name?: string | undefined; type: string
  quantity?: { text: string; amount?: number | undefined; unit?: string | undefined } | undefined; available?: { text: string; weekly?: readonly boolean[] | undefined } | undefined
  contact?: string | undefined; phones: string[]; timesUsed?: number | undefined; note?: string | undefined
}

const bare = (words: string | undefined): string => (words ?? '').normalize('NFKC').replace(/\s+/g, '')

/** Community, unit and resource: the same in every filing. */
export const keyOf = (row: ResourceOnSheet, areaCode: string): string => JSON.stringify([areaCode, bare(row.provider), bare(row.name)])

/** What a later sheet may change; what it leaves blank stays as it is. */
export const sheetFields = (row: ResourceOnSheet): Record<string, unknown> => {
  const told: Record<string, unknown> = {
    providerKind: row.organisationKind === 'undetermined' ? undefined : row.organisationKind, type: row.type === 'undetermined' ? undefined : row.type,
    quantityText: row.quantity?.text.slice(0, 60), quantity: row.quantity?.amount, unit: row.quantity?.unit?.slice(0, 20), timesText: row.available?.text.slice(0, 100), blocks: row.available?.weekly && [...row.available.weekly],
    contactName: row.contact, usedCount: row.timesUsed, remark: row.note,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

/** A row that went out under this number and came back about the same resource. */
export const isOwn = (known: { name: string; providerName: string }, row: ResourceOnSheet): boolean => bare(known.providerName) === bare(row.provider) && bare(known.name) === bare(row.name)

/** The same words about the times say nothing new about the blocks that somebody has set since; a masked name says nothing about a name. */
export const differences = (known: Record<string, unknown>, row: ResourceOnSheet, own = false): string[] =>
  Object.entries(sheetFields(row)).filter(([field, value]) => JSON.stringify(known[field]) !== JSON.stringify(value) && !(own && addsNothing(known, row, field))).map(([field]) => field)

/** What our own sheet prints from elsewhere than the row itself, or leaves out. */
const addsNothing = (known: Record<string, unknown>, row: ResourceOnSheet, field: string): boolean =>
  field === 'usedCount' || (['blocks', 'quantity', 'unit'].includes(field) && known[field === 'blocks' ? 'timesText' : 'quantityText'] === sheetFields(row)[field === 'blocks' ? 'timesText' : 'quantityText']) ||
  (field === 'contactName' && maskName(String(known['contactName'] ?? '')) === row.contact)
