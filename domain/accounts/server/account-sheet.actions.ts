import type { AccountSheet, SheetPerson, SheetRow } from '#domain/accounts/account-sheet.contract.ts'
import { accountInvited, accountsFromSheet, roleRequested, slipsMade } from '#domain/accounts/account.contract.ts'
import { rememberPeople } from '#domain/people/server/person.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { newInvitations } from './account.actions.ts'
import { type PlannedRow, planAccounts } from './account-sheet.plan.ts'
import { addSheet, deleteUnconfirmed, rowsOfSheet, settleRows, settleSheet, theSheet } from './account-sheet.store.ts'

/** Reads an office's workbook; given where the house is put together, since this slice comes before the one that reads sheets. */
export type ReadSheet = (file: Buffer, fileName: string) => Promise<SheetPerson[]>

const MOST_ROWS = 2000

export const previewSheet = (readSheet: ReadSheet) => async (work: Work, { id, fileName, file }: { id: string; fileName: string; file: Buffer }): Promise<AccountSheet> => {
  const people = await readSheet(file, fileName)
  if (people.length > MOST_ROWS) throw new Refusal('account.sheet-too-long', 422, { params: { most: MOST_ROWS } })
  const planned = await planAccounts(work, people)
  const rows = planned.map((row) => ({ ...row, id: newId() }))
  await addSheet(work, { id, fileName }, rows.map(({ id: rowId, person, outcome, problems }) => ({ id: rowId, rowNumber: person.rowNumber, outcome, problems, person })))
  return shown(await theSheet(work, id), rows.map((row) => shownRow(row.id, row)))
}

const shown = ({ id, fileName, status, createdAt }: Awaited<ReturnType<typeof theSheet>>, rows: SheetRow[]): AccountSheet => ({ id, fileName, status, createdAt: createdAt.toISOString(), rows })

const shownRow = (id: string, { person, outcome, problems, loginName, roles }: PlannedRow): SheetRow => ({
  id, rowNumber: person.rowNumber, outcome, problems, name: person.name, phoneEnd: person.phone?.slice(-4) ?? null, loginName: outcome === 'error' ? (person.loginName ?? null) : loginName,
  roles: roles.map(({ role, areas, organisation }) => ({ role, areaNames: areas.map(({ name }) => name), organisationName: organisation?.name ?? null })),
})

/** As it would be now: phones and names may have been taken since it was uploaded. */
export const readSheetAgain = async (work: Work, { id }: { id: string }): Promise<AccountSheet> => {
  const sheet = await theSheet(work, id)
  const rows = await rowsOfSheet(work, id)
  if (sheet.status === 'preview') {
    const planned = await planAccounts(work, rows.map(({ person }) => person))
    return shown(sheet, planned.map((row, at) => shownRow(rows[at]!.id, row)))
  }
  return shown(sheet, rows.map(({ id: rowId, person, outcome, problems, loginName }) => ({ ...shownRow(rowId, { person, outcome, problems, loginName: loginName ?? '', roles: [], personId: undefined, homeArea: '' }) })))
}

/** People, accounts and what roles are asked for, all or nothing; rows with something wrong stay out and say why. */
export const confirmSheet = async (work: Work, { id }: { id: string }): Promise<AccountSheet> => {
  const { status } = await theSheet(work, id, { lock: true })
  if (status === 'dropped') throw new Refusal('account.sheet-dropped')
  if (status === 'confirmed') return readSheetAgain(work, { id })
  const rows = await rowsOfSheet(work, id)
  const planned = (await planAccounts(work, rows.map(({ person }) => person))).map((row, at) => ({ ...row, rowId: rows[at]!.id, accountId: row.outcome === 'error' ? null : newId() }))
  const sound = planned.filter((row): row is typeof row & { accountId: string } => row.accountId !== null)
  if (sound.length === 0) throw new Refusal('account.sheet-nothing-to-make')
  await makeAccounts(work, sound)
  const requests = await askForRoles(work, sound)
  await settleRows(work, planned.map(({ rowId, outcome, problems, accountId, person }) => ({ id: rowId, outcome, problems, accountId, person })))
  await settleSheet(work, id, 'confirmed')
  await work.record(accountsFromSheet(id, { accounts: sound.length, requests }))
  return shown(await theSheet(work, id), planned.map((row) => shownRow(row.rowId, row)))
}

type Sound = PlannedRow & { accountId: string }

const makeAccounts = async (work: Work, rows: readonly Sound[]): Promise<void> => {
  const people = rows.map((row) => ({ ...row, personId: row.personId ?? newId() }))
  await rememberPeople(work, people.filter(({ outcome }) => outcome === 'new').map(({ personId, person, homeArea }) => ({ id: personId, name: person.name, areaCode: homeArea, phone: person.phone })))
  await work.db.insertInto('account').values(people.map(({ accountId, personId, loginName }) => ({ id: accountId, countyCode: work.county, personId, loginName, createdAt: work.now }))).execute()
  for (const { accountId } of rows) await work.record(accountInvited(accountId, {}))
}

const askForRoles = async (work: Work, rows: readonly Sound[]): Promise<number> => {
  const asked = rows.flatMap(({ accountId, homeArea, roles }) => roles.map(({ role, areas, organisation }) => ({
    id: newId(), countyCode: work.county, areaCode: homeArea, accountId, role, areaCodes: areas.map(({ code }) => code), organisationId: organisation?.id ?? null, fromOn: dayOf(work.now), askedBy: work.actor.accountId, askedAt: work.now,
  })))
  if (asked.length > 0) await work.db.insertInto('roleRequest').values(asked).execute()
  for (const { id, accountId, role } of asked) await work.record(roleRequested(id, { accountId, role }))
  return asked.length
}

export const dropSheet = async (work: Work, { id }: { id: string }) => {
  const { status } = await theSheet(work, id, { lock: true })
  if (status === 'confirmed') throw new Refusal('account.sheet-confirmed')
  await settleSheet(work, id, 'dropped')
  return done
}

/** As long as the county keeps them (settings, retention). */
export const forgetOldSheets = async (work: Work): Promise<void> => {
  const { retention } = await theSettings(work, 'retention')
  await deleteUnconfirmed(work, new Date(work.now.getTime() - retention.sheetDays * 86_400_000))
}

/** New codes for those who have not taken theirs up; what was printed before is void. */
export const makeSlips = async (work: Work, { id }: { id: string }) => {
  const { status } = await theSheet(work, id, { lock: true })
  if (status !== 'confirmed') throw new Refusal('account.sheet-not-confirmed')
  const rows = await work.db.selectFrom('accountSheetRow').innerJoin('account', 'account.id', 'accountSheetRow.accountId').innerJoin('person', 'person.id', 'account.personId').innerJoin('area', 'area.code', 'person.areaCode')
    .select(['account.id', 'account.loginName', 'person.name', 'area.name as place']).where('sheetId', '=', id).where('account.status', '=', 'invited').orderBy('person.areaCode').orderBy('person.name').execute()
  const requests = rows.length === 0 ? [] : await work.db.selectFrom('roleRequest').select(['accountId', 'role']).where('accountId', 'in', rows.map((row) => row.id)).execute()
  const codes = await newInvitations(work, rows.map((row) => row.id))
  await work.record(slipsMade(id, { accounts: rows.length }))
  return { slips: rows.map((row) => ({ name: row.name, loginName: row.loginName, place: row.place, roles: [...new Set(requests.filter(({ accountId }) => accountId === row.id).map(({ role }) => role as 'leader'))], ...codes.get(row.id)! })) }
}
