/** What a row of a projects or services list says; the reader of workbooks gives this and more. */
export interface ProjectOnSheet {
  /** The number that our own print-out gave the row. */
  ownNumber?: string | undefined
  number?: number | undefined; title?: string | undefined; field: string; groups: string[]; team?: string | undefined; socialWorker?: string | undefined; operator?: string | undefined; frequency?: { text: string } | undefined; place?: string | undefined
  methods: string[]; period?: { from: string; to: string } | undefined; needNumbers: number[]; resourceNumbers: number[]; expectedVisits?: number | undefined; actualVisits?: number | undefined
}

export interface SheetOf { areaCode: string; filingOn?: string | undefined; kind: 'project' | 'service' }

const bare = (words: string | undefined): string => (words ?? '').normalize('NFKC').replace(/\s+/g, '')

/** Community, title and team: the same in every filing. */
export const keyOf = (row: ProjectOnSheet, { areaCode }: SheetOf): string => JSON.stringify([areaCode, bare(row.title), bare(row.team)])

/** What a later sheet may change; what it leaves blank stays as it is. */
export const sheetFields = (row: ProjectOnSheet): Record<string, unknown> => {
  const told: Record<string, unknown> = {
    field: row.field === 'undetermined' ? undefined : row.field, groups: row.groups.length > 0 ? row.groups : undefined, method: row.methods[0], socialWorkerName: row.socialWorker, agencyName: row.operator, frequency: row.frequency?.text.slice(0, 60), place: row.place?.slice(0, 100),
    startOn: row.period?.from, endOn: row.period?.to, expectedTimes: row.expectedVisits, actualTimes: row.actualVisits,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

/** A row that went out under this number and came back about the same project. */
export const isOwn = (known: { title: string; teamName: string | null }, row: ProjectOnSheet): boolean => bare(known.title) === bare(row.title) && bare(known.teamName ?? '') === bare(row.team)

const sorted = (numbers: number[]): string => [...new Set(numbers)].sort((one, other) => one - other).join()

/** Numbers are compared within one filing only: a new filing counts anew. */
export const differences = (known: Record<string, unknown> & { filingOn: string | null; needNumbers: number[]; resourceNumbers: number[] }, row: ProjectOnSheet, filingOn: string | null, own = false): string[] => {
  // A method that nobody has determined is an empty cell, in which the place and the frequency would say one.
  const fields = Object.entries(sheetFields(row)).filter(([field, value]) => JSON.stringify(known[field]) !== JSON.stringify(value) && !(own && field === 'method' && known['method'] === 'undetermined')).map(([field]) => field)
  // What a project rests on is linked here already: the numbers of our own sheet are for reading.
  if (own || known.filingOn !== filingOn) return fields
  return [...fields, ...(sorted(known.needNumbers) === sorted(row.needNumbers) ? [] : ['needNumbers']), ...(sorted(known.resourceNumbers) === sorted(row.resourceNumbers) ? [] : ['resourceNumbers'])]
}
