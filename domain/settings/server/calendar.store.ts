import type { DeclaredDay } from '#domain/settings/calendar.contract.ts'
import { calendarOf } from '#domain/settings/calendar.rules.ts'
import type { Calendar } from '#domain/settings/working-days.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** Everything the county has declared, of every year: a few hundred rows at most. */
export const declaredCalendar = async (work: Work): Promise<Calendar> => calendarOf(await work.db.selectFrom('calendarDay').select(['day', 'free']).execute())

export const daysOfYear = async (work: Work, year: number): Promise<DeclaredDay[]> =>
  work.db.selectFrom('calendarDay').select(['day', 'free', 'name']).where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`).orderBy('day').execute()

export const checkedYears = async (work: Work): Promise<Set<number>> =>
  new Set((await work.db.selectFrom('calendarYear').select('year').where('checkedAt', 'is not', null).execute()).map(({ year }) => year))

export const yearRow = (work: Work, year: number) =>
  work.db.selectFrom('calendarYear').leftJoin('account', 'account.id', 'calendarYear.checkedBy').leftJoin('person', 'person.id', 'account.personId')
    .select(['calendarYear.id', 'calendarYear.version', 'calendarYear.checkedAt', 'person.name as byName']).where('year', '=', year).executeTakeFirst()

interface Saved { year: number; version: number; checked: boolean; wasChecked: boolean }

/** The whole list of a year at once, on top of the version it was made from. Answers the year's id. */
export const saveYear = async (work: Work, { year, version, checked, wasChecked }: Saved, days: readonly DeclaredDay[]): Promise<string> => {
  const mark = !checked ? { checkedAt: null, checkedBy: null } : wasChecked ? {} : { checkedAt: work.now, checkedBy: work.actor.accountId }
  const changed = { changedAt: work.now, changedBy: work.actor.accountId, ...mark }
  const id = version === 0 ? await addYear(work, year, changed) : await changeYear(work, { year, version }, changed)
  if (!id) throw new Refusal('kit.changed-meanwhile')
  await work.db.deleteFrom('calendarDay').where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`).execute()
  if (days.length > 0) await work.db.insertInto('calendarDay').values(days.map((day) => ({ ...day, countyCode: work.county }))).execute()
  return id
}

type Change = { changedAt: Date; changedBy: string | null; checkedAt?: Date | null; checkedBy?: string | null }
const addYear = async (work: Work, year: number, change: Change): Promise<string | undefined> =>
  (await work.db.insertInto('calendarYear').values({ id: newId(), countyCode: work.county, year, ...change }).onConflict((conflict) => conflict.columns(['countyCode', 'year']).doNothing()).returning('id').executeTakeFirst())?.id

const changeYear = async (work: Work, { year, version }: { year: number; version: number }, change: Change): Promise<string | undefined> =>
  (await work.db.updateTable('calendarYear').set({ ...change, version: version + 1 }).where('year', '=', year).where('version', '=', version).returning('id').executeTakeFirst())?.id
