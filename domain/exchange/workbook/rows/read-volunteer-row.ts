import type { RowReading, Sex, VolunteerRow } from '../workbook.types.ts'
import { readForces, readLanguages, readPoliticalStatus, readSkills } from '../classify.ts'
import { readAge } from '../cells/age.ts'
import { readCount } from '../cells/count.ts'
import { readDate } from '../cells/date.ts'
import { readGuardian } from '../cells/guardian.ts'
import { readHours } from '../cells/hours.ts'
import { readIdNumber, type IdNumber } from '../cells/id-number.ts'
import { readPhones } from '../cells/phone.ts'
import { readText } from '../cells/text.ts'
import { readTimes } from '../cells/times.ts'
import { readWords } from '../cells/word-list.ts'
import { takeNamed } from './person.ts'
import { rowInHand, type ListRow, type RowInHand } from './row-in-hand.ts'

/** A proven ID number says the sex; where the column is empty it fills it, where the two differ a person looks. */
const sexBy = (row: RowInHand, written: Sex | undefined, id: IdNumber | undefined): Sex | undefined => {
  if (written !== undefined && id !== undefined && written !== id.sex) row.report('sex', { code: 'sex.differs-from-id-number' })
  return written ?? id?.sex
}

const takePerson = (row: RowInHand): Pick<VolunteerRow, 'name' | 'hearsay' | 'sex' | 'idNumber' | 'born'> => {
  const named = takeNamed(row)
  const id = row.take('idNumber', readIdNumber)
  const born = row.take('born', (value) => readAge(value, row.filing))
  return { ...named, sex: sexBy(row, named.sex, id), idNumber: id?.number, born: id?.born ?? born?.born }
}

export const readVolunteerRow = (listRow: ListRow): RowReading<VolunteerRow> => {
  const row = rowInHand('volunteers', listRow)
  return row.finish({
    ownNumber: row.take('ownNumber', readText), number: row.take('number', readCount), volunteerNumber: row.take('volunteerNumber', readText), ...takePerson(row), phones: row.take('phones', readPhones) ?? [],
    politicalStatus: row.take('politicalStatus', readPoliticalStatus) ?? 'undetermined', forces: row.take('forces', readForces) ?? [], skills: row.take('skills', readSkills) ?? [],
    available: row.take('available', readTimes), teams: readWords(row.valueOf('teams')), languages: row.take('languages', readLanguages) ?? [],
    registeredOn: row.take('registeredOn', (value) => readDate(value, row.filing)), minutes: row.take('hours', readHours),
    guardian: row.take('guardian', readGuardian), address: row.take('address', readText), note: row.take('note', readText),
  })
}
