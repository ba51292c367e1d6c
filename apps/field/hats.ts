import type { Role } from '#domain/access/access.contract.ts'
import type { Me } from '#domain/accounts/account.contract.ts'
import { CalendarIcon, ClockIcon, HomeIcon, ListIcon, PeopleIcon, PersonIcon, PlusIcon } from '#kit/web-field/icons.tsx'
import type { Tab } from '#kit/web-field/shell.ts'
import type { fieldAppWords } from './field-app.wording.ts'

/** Which front of the phone somebody sees first. */
export type Hat = 'worker' | 'leader' | 'volunteer' | 'resident' | 'desk'

const hats: Record<Role, Hat> = {
  grid_worker: 'worker', community_secretary: 'worker', social_worker: 'worker', station_lead: 'worker', team_leader: 'leader', volunteer: 'volunteer', resident: 'resident',
  street_officer: 'desk', county_officer: 'desk', leader: 'desk', partner_unit: 'desk', department_liaison: 'desk', system_admin: 'desk', security_admin: 'desk', audit_admin: 'desk',
}
const order: readonly Hat[] = ['worker', 'leader', 'volunteer', 'resident', 'desk']

/** Who serves others sees their work first; one’s own troubles stay one tap away under 我的. */
export const hatOf = (me: Pick<Me, 'roles'>): Hat => order.find((hat) => me.roles.some(({ role }) => hats[role] === hat)) ?? 'resident'

/** The place in the header: the smallest area somebody works or lives in. */
export const placeOf = (me: Pick<Me, 'roles' | 'home'>): string =>
  me.roles.flatMap(({ areas }) => areas).sort((a, b) => b.code.length - a.code.length)[0]?.name ?? me.home.communityName ?? me.home.name

type Words = (typeof fieldAppWords)['zh']

/** Four at most; a resident has none, but four big buttons. */
export const tabsOf = (hat: Hat, words: Words): readonly Tab[] => {
  const home = { to: '/', word: words.home, Icon: HomeIcon }
  const mine = { to: '/me', word: words.mine, Icon: PersonIcon }
  const tabs: Record<Hat, Tab[]> = {
    worker: [{ ...home, word: words.toDo, Icon: ListIcon }, { to: '/needs/report', word: words.report, Icon: PlusIcon }, { to: '/people', word: words.people, Icon: PeopleIcon }, mine],
    leader: [home, { to: '/activities', word: words.activities, Icon: CalendarIcon }, { to: '/team', word: words.team, Icon: PeopleIcon }, mine],
    volunteer: [home, { to: '/activities', word: words.activities, Icon: CalendarIcon }, { to: '/hours', word: words.hours, Icon: ClockIcon }, mine],
    resident: [],
    desk: [],
  }
  return tabs[hat]
}
