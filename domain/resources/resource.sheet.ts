/** What a row of a resources list says; the reader of workbooks gives this and more. */
export interface ResourceOnSheet {
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

export const differences = (known: Record<string, unknown>, row: ResourceOnSheet): string[] =>
  Object.entries(sheetFields(row)).filter(([field, value]) => JSON.stringify(known[field]) !== JSON.stringify(value)).map(([field]) => field)
