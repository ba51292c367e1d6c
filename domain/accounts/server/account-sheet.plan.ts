import type { Role } from '#domain/access/access.contract.ts'
import { roleRules } from '#domain/access/access.rules.ts'
import { LoginName } from '#domain/accounts/account.contract.ts'
import type { SheetPerson } from '#domain/accounts/account-sheet.contract.ts'
import { type NamedArea, areasNamed, freeLoginName, rolesIn } from '#domain/accounts/account-sheet.rules.ts'
import { type SheetProblem, problemSentence } from '#domain/accounts/account-sheet.wording.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { knownPeople } from '#domain/people/server/person.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { accountsByPhone, areasToName, loginNamesLike, unitsCalled } from './account-sheet.store.ts'

export interface WantedRole { role: Role; areas: NamedArea[]; organisation: { id: string; name: string; areaCode: string } | null }
export interface PlannedRow { person: SheetPerson; outcome: 'new' | 'known' | 'error'; problems: { zh: string; en: string }[]; loginName: string; personId: string | undefined; homeArea: string; roles: WantedRole[] }

const EXAMPLE = /^[(（]例[)）]/
const { roles: roleNames } = accountWords.zh
const everyRole = Object.values(roleNames).join('、')

/** What each row would make, and what is wrong with it; asked anew when it is confirmed, since phones and names may be taken meanwhile. */
export const planAccounts = async (work: Work, people: readonly SheetPerson[]): Promise<PlannedRow[]> => {
  const rows = people.filter(({ name }) => !EXAMPLE.test(name))
  const phones = rows.flatMap(({ phone }) => phone ?? [])
  const [areas, units, taken, onPhone] = [await areasToName(work), await unitsCalled(work, rows.flatMap(({ unit }) => unit ?? [])), await loginNamesLike(work, rows.map(({ name, loginName }) => loginName ?? name.replace(/[^\p{L}\p{N}]/gu, ''))), await accountsByPhone(work, phones)]
  const known = await knownPeople(work, rows.map(({ name, phone }) => ({ name, areaCode: '', phone: phone ?? '0' })))
  const rowOfPhone = new Map<string, number>()
  return rows.map((person, at): PlannedRow => {
    const problems: PlannedRow['problems'] = [...person.faults]
    const say = (code: SheetProblem, params: Record<string, string | number> = {}): void => void problems.push(problemSentence(code, { row: person.rowNumber, ...params }))
    refuseSamePerson(person, rowOfPhone, onPhone, say)
    const roles = rolesOf(person, areas, units, say)
    const loginName = loginOf(person, taken, say)
    const homeArea = roles.flatMap((wanted) => [...wanted.areas.map(({ code }) => code), ...(wanted.organisation ? [wanted.organisation.areaCode] : [])])[0] ?? work.county
    return { person, problems, loginName, roles, homeArea, personId: known[at], outcome: problems.length > 0 ? 'error' : known[at] ? 'known' : 'new' }
  })
}

type Say = (code: SheetProblem, params?: Record<string, string | number>) => void

const refuseSamePerson = ({ name, phone, rowNumber, faults }: SheetPerson, rowOfPhone: Map<string, number>, onPhone: Map<string, string>, say: Say): void => {
  if (!name && faults.length === 0) say('no-name')
  if (!phone) { if (faults.length === 0) say('no-phone'); return }
  const before = rowOfPhone.get(phone)
  if (before !== undefined) say('same-person', { other: before })
  else rowOfPhone.set(phone, rowNumber)
  const login = onPhone.get(phone)
  if (login) say('phone-has-account', { login })
}

type Unit = Awaited<ReturnType<typeof unitsCalled>>[number]

const rolesOf = (person: SheetPerson, areas: readonly NamedArea[], units: readonly Unit[], say: Say): WantedRole[] => {
  const { roles, unknown } = rolesIn(person.role)
  if (roles.length === 0 && unknown.length === 0) say('no-role')
  for (const word of unknown) say('unknown-role', { word, known: everyRole })
  const places = placesOf(person, areas, say)
  return roles.map((role) => {
    const { reach } = roleRules[role]
    if (reach === 'areas' && person.areas.length === 0) say('no-area', { role: roleNames[role] })
    return { role, areas: reach === 'areas' ? places : [], organisation: reach === 'organisation' ? unitOf(person, role, units, say) : null }
  })
}

const placesOf = (person: SheetPerson, areas: readonly NamedArea[], say: Say): NamedArea[] => person.areas.flatMap((word) => {
  const found = areasNamed(word, areas)
  if (found.length === 0) say('unknown-area', { word })
  if (found.length > 1) say('several-areas', { word, count: found.length, example: `${found[0]!.parentName}${found[0]!.name}` })
  return found.length === 1 ? found : []
})

/** A leader leads a team; a unit of the same name is not meant. */
const unitOf = ({ unit }: SheetPerson, role: Role, units: readonly Unit[], say: Say): Unit | null => {
  if (!unit) { say('no-unit', { role: roleNames[role] }); return null }
  const named = units.filter(({ name, kind }) => name === unit && (role !== 'team_leader' || kind === 'volunteer_team'))
  if (named.length === 0) say('unknown-unit', { word: unit })
  if (named.length > 1) say('several-units', { word: unit, count: named.length })
  return named.length === 1 ? named[0]! : null
}

const loginOf = ({ name, loginName }: SheetPerson, taken: Set<string>, say: Say): string => {
  const login = loginName ?? freeLoginName(name, taken)
  if (loginName && !LoginName.safeParse(loginName).success) say('login-shape')
  else if (loginName && taken.has(loginName.toLowerCase())) say('login-taken', { word: loginName })
  taken.add(login.toLowerCase())
  return login
}
