import { gridsByName } from '#domain/areas/server/grids.actions.ts'
import { dangerIn } from '#domain/crisis/crisis.rules.ts'
import { raiseAlarms } from '#domain/crisis/server/crisis.actions.ts'
import { type Clocking, nothingPromised, promiseIn } from '#domain/needs/need.clocks.ts'
import { needImported } from '#domain/needs/need.facts.ts'
import { holderOf } from '#domain/needs/need.rules.ts'
import { type NeedOnSheet, type RowOutcome, type SheetOf, birthOf, closesNow, differences, isOwn, keyOf, sheetFields, statusFor, textsOf } from '#domain/needs/need.sheet.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { knownPeople, rememberPeople } from '#domain/people/server/person.actions.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import type { Settings } from '#domain/settings/setting.contract.ts'
import { dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { type KnownNeed, type NewNeed, addNeeds, addNotes, changeNeed, knownByCode, knownByKey, refile, searchOf, staffByName } from './need.store.ts'
import { dangerous } from './report-need.actions.ts'

interface Planned extends RowOutcome { row: NeedOnSheet; key: Buffer; known: KnownNeed | undefined; own: boolean; repeats: boolean }
type Rules = Pick<Settings, 'dangerWords' | 'receiptMinutes' | 'lights'> & { clocking: Clocking }

/** What a list would bring: nothing is written. */
export const previewNeeds = async (work: Work, rows: NeedOnSheet[], sheet: SheetOf): Promise<RowOutcome[]> => (await plan(work, rows, sheet, await rulesOf(work))).map(plainly)

/** Takes a list in; the same list again makes nothing twice. Danger on a sheet is handed on like any other. */
export const needsFromSheet = async (work: Work, rows: NeedOnSheet[], sheet: SheetOf): Promise<RowOutcome[]> => {
  const rules = await rulesOf(work)
  const planned = await plan(work, rows, sheet, rules)
  const once = planned.filter(({ repeats }) => !repeats)
  await takeNew(work, once.filter(({ outcome }) => outcome === 'new'), sheet, rules)
  for (const change of once.filter(({ outcome }) => outcome === 'changed')) await takeChange(work, change, sheet)
  await refile(work, once.filter(({ outcome, known, row, own }) => outcome === 'same' && !own && (known!.sheetNumber !== (row.number ?? null) || known!.filingOn !== (sheet.filingOn ?? null))).map(({ id, row }) => ({ id, number: row.number ?? null })), sheet.filingOn ?? null)
  return planned.map(plainly)
}

const rulesOf = async (work: Work): Promise<Rules> => ({ ...(await theSettings(work, 'dangerWords', 'receiptMinutes', 'lights')), clocking: await theClocking(work) })
const plainly = ({ id, outcome, danger, fields }: Planned): RowOutcome => ({ id, outcome, danger, fields })
const saidIn = (row: NeedOnSheet): (string | undefined)[] => [row.text, row.note, row.wished?.text]

const plan = async (work: Work, rows: NeedOnSheet[], sheet: SheetOf, rules: Rules): Promise<Planned[]> => {
  const keys = rows.map((row) => work.secrets.fingerprint('need.import_key', keyOf(row, sheet)))
  const known = new Map((await knownByKey(work, keys)).map((need) => [need.importKey!.toString('hex'), need]))
  const printed = new Map((await knownByCode(work, rows.flatMap(({ ownNumber }) => ownNumber ?? []), sheet.areaCode)).map((need) => [need.code, need]))
  const first = new Map<string, string>()
  return rows.map((row, at) => {
    const key = keys[at]!
    const byNumber = printed.get(row.ownNumber ?? '')
    const own = byNumber !== undefined && isOwn(byNumber, row)
    const stands = own ? byNumber : known.get(key.toString('hex'))
    // Of two rows that mean one need the first counts, however each was recognised.
    const name = stands?.id ?? key.toString('hex')
    const before = first.get(name)
    const id = before ?? stands?.id ?? newId()
    first.set(name, id)
    const fields = stands && !before ? differences(stands, row, own) : []
    const outcome = before ? 'same' : !stands ? 'new' : fields.length > 0 ? 'changed' : 'same'
    return { row, key, known: stands, own, id, fields, outcome, repeats: before !== undefined, danger: stands ? stands.danger : dangerIn(saidIn(row), rules.dangerWords).length > 0 }
  })
}

const takeNew = async (work: Work, planned: Planned[], sheet: SheetOf, rules: Rules): Promise<void> => {
  if (planned.length === 0) return
  const grids = await gridsByName(work, sheet.areaCode, planned.flatMap(({ row }) => (row.grid ? [row.grid] : [])))
  const areaOf = (row: NeedOnSheet): string => (row.grid ? grids.get(row.grid)! : sheet.areaCode)
  const people = await peopleOf(work, planned.map(({ row }) => row), areaOf, sheet)
  const staff = await staffByName(work, sheet.areaCode, planned.flatMap(({ row }) => (row.responsible ? [row.responsible] : [])))
  const needs = planned.map(({ row, id, key, danger }, at) => {
    const need = newNeed(work, row, { id, key, areaCode: areaOf(row), personId: people[at] ?? null, responsibleId: (row.responsible && staff.get(row.responsible)) || null }, sheet, rules)
    return danger ? dangerous(need, work.now, rules) : need
  })
  await addNeeds(work, needs)
  await raiseAlarms(work, planned.flatMap(({ row, danger }, at) => {
    const { id, personId, areaCode, source } = needs[at]!
    return danger ? [{ needId: id, personId, areaCode, source, kinds: dangerIn(saidIn(row), rules.dangerWords), words: { summary: row.text ?? '', description: null, heard: [row.note, row.wished?.text].filter((text): text is string => Boolean(text)) } }] : []
  }), rules.receiptMinutes)
  await addNotes(work, planned.flatMap(({ row, id, danger }) => (row.note && !danger ? [{ needId: id, kind: 'remark' as const, text: withoutNumbers(row.note), byName: row.collectedBy ?? '' }] : [])))
  for (const need of needs) await work.record(needImported(need.id, { areaCode: need.areaCode, outcome: 'new', status: need.status, fields: [], danger: need.danger }))
}

/** One person a phone and name, or a name and place; rows of one sheet that mean the same person share it. */
const peopleOf = async (work: Work, rows: NeedOnSheet[], areaOf: (row: NeedOnSheet) => string, sheet: SheetOf): Promise<(string | undefined)[]> => {
  const asked = rows.map((row) => ({ name: row.name ?? '', areaCode: areaOf(row), phone: row.phones[0] }))
  const known = await knownPeople(work, asked)
  const made = new Map<string, string>()
  const added = rows.flatMap((row, at) => {
    const { name, areaCode, phone } = asked[at]!
    const same = phone ? `${phone} ${name}` : `${areaCode} ${name}`
    if (!name || known[at]) return []
    if (made.has(same)) { known[at] = made.get(same); return [] }
    const id = newId()
    made.set(same, id)
    known[at] = id
    return [{
      id, name, areaCode, phone, hearsayName: row.hearsay, gender: row.sex, groups: row.groups, address: row.address, languages: row.noteMarks.includes('speaks_mongolian') ? ['mongolian'] : [],
      ...birthOf(row, sheet.filingOn ?? dayOf(work.now)),
    }]
  })
  for (let from = 0; from < added.length; from += 500) await rememberPeople(work, added.slice(from, from + 500))
  return known
}

interface Placed { id: string; key: Buffer; areaCode: string; personId: string | null; responsibleId: string | null }
const newNeed = (work: Work, row: NeedOnSheet, { id, key, ...placed }: Placed, sheet: SheetOf, { clocking }: Rules): NewNeed => {
  const status = statusFor(row.state)
  const urgency = row.urgency ?? 'ordinary'
  const reportedOn = row.collectedOn ?? sheet.filingOn ?? dayOf(work.now)
  return {
    id, importKey: key, ...placed, ...textsOf(row), personName: row.name ?? '', status, urgency, source: row.source, groups: row.groups, field: row.field, method: 'undetermined', desiredTime: row.wished ? withoutNumbers(row.wished.text).slice(0, 60) : null,
    saidBy: 'self', proxyConsent: null, reportedOn, reportedAt: instantAt(reportedOn, '09:00'), reporterAccountId: null, collectorName: row.collectedBy ?? null, responsibleName: row.responsible ?? null, route: null, holder: holderOf(status, null),
    // The promise starts when the matter reaches the platform, not on the day in an old sheet.
    ...promiseIn(status, urgency, clocking, work.now), danger: false, closedAt: status === 'closed' ? instantAt(sheet.filingOn ?? reportedOn, '17:00') : null,
    satisfaction: row.satisfaction ?? null, sheetState: row.state ?? null, sheetNumber: row.number ?? null, filingOn: sheet.filingOn ?? null,
  }
}

const takeChange = async (work: Work, { id, row, known, own, fields }: Planned, sheet: SheetOf): Promise<void> => {
  const told = sheetFields(row)
  const changed = Object.fromEntries(fields.filter((field) => field !== 'status').map((field) => [field, told[field]])) as { personName?: string }
  const closed = closesNow(known!, row) ? { status: 'closed' as const, holder: 'nobody' as const, ...nothingPromised, closedAt: work.now } : {}
  await changeNeed(work, known!, { ...changed, actedAt: work.now, ...closed, ...(own ? {} : { sheetNumber: row.number ?? null, filingOn: sheet.filingOn ?? null }), search: searchOf({ ...known!, ...changed }) })
  await work.record(needImported(id, { areaCode: known!.areaCode, outcome: 'changed', status: closesNow(known!, row) ? 'closed' : known!.status, fields, danger: known!.danger }))
}
