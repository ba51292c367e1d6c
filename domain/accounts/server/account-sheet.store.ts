import { sql } from 'kysely'
import type { NamedArea } from '#domain/accounts/account-sheet.rules.ts'
import type { SheetPerson } from '#domain/accounts/account-sheet.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { dialled } from '#domain/people/person.rules.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

type Outcome = 'new' | 'known' | 'error'
interface Kept { id: string; rowNumber: number; outcome: Outcome; problems: { zh: string; en: string }[]; person: SheetPerson }

export const addSheet = async (work: Work, { id, fileName }: { id: string; fileName: string }, rows: readonly Kept[]): Promise<void> => {
  await work.db.insertInto('accountSheet').values({ id, countyCode: work.county, fileName, byAccountId: work.actor.accountId, createdAt: work.now }).execute()
  await addRows(work, id, rows)
}

const addRows = async (work: Work, sheetId: string, rows: readonly Kept[]): Promise<void> => {
  const sealed = rows.map(({ person, problems, ...row }) => ({ ...row, sheetId, countyCode: work.county, problems: JSON.stringify(problems), content: work.secrets.seal('account_sheet_row.content', row.id, JSON.stringify(person)) }))
  for (let from = 0; from < sealed.length; from += 500) await work.db.insertInto('accountSheetRow').values(sealed.slice(from, from + 500)).execute()
}

/** One’s own sheet: what somebody else uploaded is theirs to finish. */
export const theSheet = async (work: Work, id: string, { lock = false } = {}) => {
  const sheet = await work.db.selectFrom('accountSheet').selectAll().where('id', '=', id).where('byAccountId', '=', work.actor.accountId!).$if(lock, (query) => query.forUpdate()).executeTakeFirst()
  if (!sheet) throw notFound('account-sheet')
  return sheet
}

export const rowsOfSheet = async (work: Work, sheetId: string) => {
  const rows = await work.db.selectFrom('accountSheetRow').leftJoin('account', 'account.id', 'accountSheetRow.accountId').select(['accountSheetRow.id', 'rowNumber', 'outcome', 'problems', 'content', 'accountId', 'account.loginName']).where('sheetId', '=', sheetId).orderBy('rowNumber').orderBy('accountSheetRow.id').execute()
  return rows.map(({ content, problems, ...row }) => ({ ...row, problems: problems as { zh: string; en: string }[], person: JSON.parse(work.secrets.open('account_sheet_row.content', row.id, content)) as SheetPerson }))
}

export const settleSheet = (work: Work, id: string, status: 'confirmed' | 'dropped') =>
  work.db.updateTable('accountSheet').set({ status, ...(status === 'confirmed' ? { confirmedAt: work.now } : {}) }).where('id', '=', id).execute()

/** What became of the rows, in one statement; once accounts are made the phone numbers need not stand here too. */
export const settleRows = async (work: Work, rows: readonly { id: string; outcome: Outcome; problems: { zh: string; en: string }[]; accountId: string | null; person: SheetPerson }[]): Promise<void> => {
  const contents = rows.map(({ id, person }) => work.secrets.seal('account_sheet_row.content', id, JSON.stringify({ ...person, phone: person.phone ? person.phone.slice(-4) : undefined })))
  await sql`update account_sheet_row set outcome = told.outcome, problems = told.problems, account_id = told.account_id, content = told.content
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ outcome }) => outcome)}::text[], ${rows.map(({ problems }) => JSON.stringify(problems))}::jsonb[], ${rows.map(({ accountId }) => accountId)}::uuid[], ${contents}::bytea[]) as told (id, outcome, problems, account_id, content)
    where account_sheet_row.id = told.id`.execute(work.db)
}

/** Places within the areas in which one manages people, each with the name of the one above. */
export const areasToName = (work: Work): Promise<NamedArea[]> =>
  work.db.selectFrom('area').leftJoin('area as above', 'above.code', 'area.parentCode').select(['area.code', 'area.name', (eb) => eb.fn.coalesce('above.name', eb.val('')).as('parentName')])
    .where(withinAreas<'area'>(scopeOf(work.actor, 'person.manage').areas, 'area.code')).execute()

export const unitsCalled = async (work: Work, names: readonly string[]) =>
  names.length === 0 ? [] : work.db.selectFrom('organisation').select(['id', 'name', 'kind', 'areaCode']).where('status', '=', 'active').where('name', 'in', [...names]).where(withinAreas<'organisation'>(scopeOf(work.actor, 'person.manage').areas, 'organisation.areaCode')).execute()

/** Accounts behind phone numbers, whatever the name they stand under: two accounts on one phone are one person twice. */
export const accountsByPhone = async (work: Work, phones: readonly string[]): Promise<Map<string, string>> => {
  const prints = phones.map((phone) => work.secrets.fingerprint('person.phone', dialled(phone)))
  if (prints.length === 0) return new Map()
  const rows = await work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId').select(['account.loginName', 'person.phoneFoundBy']).where('person.phoneFoundBy', 'in', prints).where('account.status', '<>', 'ended').execute()
  const byPrint = new Map(rows.map(({ loginName, phoneFoundBy }) => [phoneFoundBy!.toString('hex'), loginName]))
  return new Map(phones.flatMap((phone, at) => { const login = byPrint.get(prints[at]!.toString('hex')); return login ? [[phone, login] as const] : [] }))
}

// A login name is one in the whole house, so this looks past the county.
export const loginNamesLike = async (work: Work, starts: readonly string[]): Promise<Set<string>> => {
  if (starts.length === 0) return new Set()
  const rows = await work.front.selectFrom('account').select((eb) => eb.fn<string>('lower', ['loginName']).as('name'))
    .where((eb) => eb(eb.fn<string>('regexp_replace', [eb.fn<string>('lower', ['loginName']), eb.val('\\d+$'), eb.val('')]), 'in', [...new Set(starts.map((name) => name.toLowerCase().replace(/\d+$/, '')))])).execute()
  return new Set(rows.map(({ name }) => name))
}

/** Lists that were uploaded before a day and never confirmed hold phone numbers for nothing. */
export const deleteUnconfirmed = async (work: Work, before: Date): Promise<void> => {
  const old = work.db.selectFrom('accountSheet').select('id').where('status', '<>', 'confirmed').where('createdAt', '<', before)
  await work.db.deleteFrom('accountSheetRow').where('sheetId', 'in', old).execute()
  await work.db.deleteFrom('accountSheet').where('status', '<>', 'confirmed').where('createdAt', '<', before).execute()
}
