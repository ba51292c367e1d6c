import type { Permission } from '#domain/access/access.contract.ts'
import type { IconName } from '#kit/web/icons.tsx'
import type { deskWords } from './desk.words.ts'

export interface MenuEntry {
  to: string
  label: keyof typeof deskWords.zh.menu
  icon?: IconName
  may: Permission
  /** Wanted besides: volunteers and team leaders hold some permissions too, and work on the phone. */
  also?: Permission
  /** Indented under the entry above it, without an icon. */
  sub?: true
}

/** The rail, in groups. Only pages that exist; a role sees what it may. The first entry one sees is one's home. */
export const menu: readonly (readonly MenuEntry[])[] = [
  [
    { to: '/unit', label: 'unit', icon: 'today', may: 'claim.make' },
    { to: '/today', label: 'today', icon: 'today', may: 'waiting.read' },
    { to: '/call', label: 'call', icon: 'phone', may: 'need.report', also: 'person.read' },
    { to: '/lists', label: 'lists', icon: 'lists', may: 'project.read' },
    { to: '/needs', label: 'needs', may: 'need.read', sub: true },
    { to: '/resources', label: 'resources', may: 'resource.read', sub: true },
    { to: '/projects', label: 'projects', may: 'project.read', sub: true },
    { to: '/plans', label: 'plans', may: 'plan.read', sub: true },
    { to: '/import', label: 'import', may: 'list.import', sub: true },
    { to: '/danger', label: 'danger', icon: 'alarm', may: 'danger.read' },
  ],
  [
    { to: '/matching', label: 'matching', icon: 'matching', may: 'match.suggest' },
    { to: '/orders', label: 'orders', may: 'order.read', also: 'project.read', sub: true },
    { to: '/evaluation', label: 'evaluation', may: 'callback.make', sub: true },
    { to: '/callbacks', label: 'callbacks', may: 'callback.make', sub: true },
    { to: '/handovers', label: 'handovers', icon: 'handover', may: 'handover.read' },
    { to: '/reminders', label: 'reminders', icon: 'bell', may: 'reminder.read' },
  ],
  [
    { to: '/partners', label: 'partners', icon: 'link', may: 'partner.read' },
    { to: '/claims', label: 'claims', may: 'partner.read', sub: true },
    { to: '/assemblies', label: 'assemblies', may: 'assembly.read', sub: true },
  ],
  [
    { to: '/activities', label: 'activities', icon: 'activity', may: 'activity.read', also: 'project.read' },
    { to: '/doors', label: 'doors', may: 'door.tell', sub: true },
    { to: '/volunteers', label: 'volunteers', icon: 'people', may: 'volunteer.read', also: 'project.read' },
    { to: '/teams', label: 'teams', may: 'team.read', also: 'project.read', sub: true },
    { to: '/records', label: 'records', icon: 'clock', may: 'record.read', also: 'project.read' },
    { to: '/reports', label: 'reports', icon: 'report', may: 'report.read' },
  ],
  [
    { to: '/areas', label: 'areas', icon: 'grid', may: 'area.read' },
    { to: '/grids', label: 'grids', may: 'grid.read', also: 'area.read', sub: true },
    { to: '/venues', label: 'venues', icon: 'venue', may: 'venue.read' },
    { to: '/organisations', label: 'organisations', icon: 'building', may: 'organisation.read', also: 'area.read' },
  ],
  [
    { to: '/people', label: 'people', icon: 'person', may: 'person.manage' },
    { to: '/settings', label: 'settings', icon: 'settings', may: 'setting.manage' },
    { to: '/calendar', label: 'calendar', may: 'setting.manage', sub: true },
    { to: '/channels', label: 'channels', may: 'setting.manage', sub: true },
    { to: '/access', label: 'access', icon: 'key', may: 'account.manage' },
    { to: '/successions', label: 'successions', icon: 'handover', may: 'succession.make' },
  ],
]

/** What stands under an entry that one does not see stands by itself. */
const standing = (group: MenuEntry[]): MenuEntry[] => {
  const [first, ...rest] = group
  if (!first?.sub) return group
  const { sub: _, ...alone } = first
  return [{ ...alone, icon: 'lists' }, ...rest]
}

export const menuFor = (permissions: readonly Permission[]): MenuEntry[][] =>
  menu.map((group) => standing(group.filter(({ may, also }) => permissions.includes(may) && (also === undefined || permissions.includes(also))))).filter((group) => group.length > 0)
