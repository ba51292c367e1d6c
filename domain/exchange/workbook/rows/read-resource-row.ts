import type { ResourceRow, RowReading } from '../workbook.types.ts'
import { readOrganisationKind, readResourceType } from '../classify.ts'
import { readCount } from '../cells/count.ts'
import { readPhones } from '../cells/phone.ts'
import { readQuantity } from '../cells/quantity.ts'
import { readText } from '../cells/text.ts'
import { readTimes } from '../cells/times.ts'
import { rowInHand, type ListRow } from './row-in-hand.ts'

export const readResourceRow = (listRow: ListRow): RowReading<ResourceRow> => {
  const row = rowInHand('resources', listRow)
  return row.finish({
    ownNumber: row.take('ownNumber', readText), number: row.take('number', readCount), provider: row.take('provider', readText), organisationKind: row.take('organisationKind', readOrganisationKind) ?? 'undetermined',
    name: row.take('name', readText), type: row.take('type', readResourceType) ?? 'undetermined', quantity: row.take('quantity', readQuantity),
    available: row.take('available', readTimes), contact: row.take('contact', readText), phones: row.take('phones', readPhones) ?? [],
    timesUsed: row.take('timesUsed', readCount), note: row.take('note', readText),
  })
}
