import type { Actor, Grant, Permission, Reach, Role } from './access.contract.ts'

interface RoleRule { reach: Reach; may: readonly Permission[] }

const readLists = ['area.read', 'profile.read', 'organisation.read', 'venue.read', 'need.read', 'resource.read', 'project.read', 'plan.read', 'team.read'] as const

/** The one table of who may do what (2-domain (c), roles and reach). Rows are decided by `scopeOf`, this very thing now by each slice's `whyNot`. */
export const roleRules: Record<Role, RoleRule> = {
  resident: { reach: 'own', may: ['need.read', 'need.report', 'need.answer', 'order.read', 'activity.read', 'rating.give'] },
  volunteer: { reach: 'own', may: ['volunteer.read', 'order.read', 'order.respond', 'activity.read', 'activity.join', 'record.read'] },
  team_leader: { reach: 'organisation', may: ['organisation.read', 'venue.read', 'venue.book', 'team.read', 'volunteer.read', 'order.read', 'order.respond', 'activity.read', 'activity.run', 'record.read', 'record.confirm', 'grid.read', 'grid.act'] },
  grid_worker: { reach: 'areas', may: ['area.read', 'profile.read', 'organisation.read', 'team.read', 'need.read', 'need.report', 'need.answer', 'person.read', 'person.name', 'order.read', 'activity.read', 'callback.make', 'rating.enter', 'grid.read', 'grid.act', 'waiting.read', 'door.tell'] },
  community_secretary: {
    reach: 'areas',
    may: [...readLists, 'profile.edit', 'venue.manage', 'venue.book', 'resource.approve', 'person.read', 'person.name', 'need.report', 'need.verify', 'need.answer', 'resource.manage', 'project.manage', 'plan.manage', 'plan.confirm', 'list.import',
      'volunteer.read', 'match.suggest', 'order.read', 'order.dispatch', 'activity.read', 'activity.run', 'callback.make', 'rating.enter', 'succession.make', 'handover.read', 'report.read', 'list.export', 'record.read', 'grid.read', 'grid.act', 'grid.fill', 'partner.read', 'partner.manage', 'claim.read', 'claim.offer', 'claim.confirm', 'assembly.read', 'assembly.manage', 'waiting.read', 'reminder.read', 'reminder.send', 'door.tell'],
  },
  social_worker: {
    reach: 'areas',
    may: [...readLists, 'profile.edit', 'venue.book', 'person.read', 'person.name', 'person.unmask', 'need.report', 'need.verify', 'need.route', 'need.answer', 'resource.manage', 'project.manage', 'project.sign', 'plan.manage', 'list.import',
      'danger.read', 'danger.acknowledge', 'volunteer.read', 'match.suggest', 'order.read', 'order.dispatch', 'activity.read', 'activity.run', 'evaluation.write', 'callback.make', 'rating.enter', 'handover.read', 'handover.answer', 'report.read', 'report.write', 'list.export', 'record.read', 'record.confirm', 'grid.read', 'grid.act', 'partner.read', 'claim.read', 'claim.offer', 'assembly.read', 'waiting.read', 'door.tell'],
  },
  station_lead: {
    reach: 'areas',
    may: [...readLists, 'profile.edit', 'venue.book', 'person.read', 'person.name', 'person.unmask', 'need.report', 'need.verify', 'need.route', 'need.answer', 'resource.manage', 'project.manage', 'project.sign', 'project.approve', 'plan.manage', 'plan.confirm', 'list.import', 'team.manage',
      'danger.read', 'danger.acknowledge', 'volunteer.read', 'match.suggest', 'order.read', 'order.dispatch', 'activity.read', 'activity.run', 'callback.make', 'rating.enter', 'succession.make', 'handover.read', 'report.read', 'report.write', 'list.export', 'record.read', 'record.confirm', 'grid.read', 'grid.act', 'partner.read', 'claim.read', 'claim.offer', 'assembly.read', 'waiting.read', 'reminder.read', 'reminder.send', 'door.tell'],
  },
  street_officer: { reach: 'areas', may: [...readLists, 'resource.approve', 'project.approve', 'volunteer.read', 'order.read', 'activity.read', 'handover.read', 'report.read', 'report.check', 'list.export', 'grid.read', 'partner.read', 'claim.read', 'assembly.read', 'assembly.manage', 'waiting.read', 'reminder.read', 'reminder.send'] },
  county_officer: { reach: 'areas', may: [...readLists, 'resource.approve', 'project.approve', 'list.import', 'volunteer.read', 'order.read', 'activity.read', 'handover.read', 'report.read', 'report.write', 'report.check', 'list.export', 'setting.manage', 'record.read', 'grid.read', 'partner.read', 'claim.read', 'assembly.read', 'waiting.read', 'reminder.read', 'reminder.send', 'reminder.escalate'] },
  leader: { reach: 'areas', may: ['area.read', 'profile.read', 'report.read', 'report.check', 'report.sign', 'waiting.read', 'reminder.read'] },
  partner_unit: { reach: 'organisation', may: ['organisation.read', 'venue.read', 'venue.book', 'resource.read', 'resource.manage', 'claim.read', 'claim.make', 'assembly.read', 'waiting.read'] },
  department_liaison: { reach: 'organisation', may: ['organisation.read', 'handover.read', 'handover.answer', 'resource.read', 'resource.manage', 'claim.read', 'claim.make', 'assembly.read', 'waiting.read'] },
  system_admin: { reach: 'areas', may: ['area.read', 'area.import', 'organisation.read', 'organisation.manage', 'person.read', 'person.manage', 'account.manage'] },
  security_admin: { reach: 'areas', may: ['area.read', 'organisation.read', 'person.read', 'account.manage', 'role.assign', 'succession.make', 'setting.manage'] },
  audit_admin: { reach: 'areas', may: ['area.read', 'fact.read'] },
}

export const mayDo = (actor: Actor, permission: Permission): boolean =>
  actor.grants.some((grant) => roleRules[grant.role].may.includes(permission))

/** The day on which a role that held this permission ended, if one did lately. */
export const endedWith = (actor: Actor, permission: Permission): string | undefined =>
  actor.ended?.filter(({ role }) => roleRules[role].may.includes(permission)).map(({ on }) => on).sort().at(-1)

/** Everything an actor reaches with one permission: the union over the grants that hold it. */
export interface Scope { areas: string[]; organisations: string[]; own: boolean; assigned: boolean }

export const scopeOf = (actor: Actor, permission: Permission): Scope => {
  // Asked once a row by long lists; an actor’s grants never change, a new sign-in is a new actor.
  const known = scopes.get(actor) ?? new Map<Permission, Scope>()
  scopes.set(actor, known)
  const before = known.get(permission)
  if (before) return before
  const scope = reckonScope(actor, permission)
  known.set(permission, scope)
  return scope
}
const scopes = new WeakMap<Actor, Map<Permission, Scope>>()

const reckonScope = (actor: Actor, permission: Permission): Scope => {
  const grants = actor.grants.filter((grant) => roleRules[grant.role].may.includes(permission))
  const reaching = (reach: Reach): Grant[] => grants.filter((grant) => roleRules[grant.role].reach === reach)
  return {
    areas: [...new Set(reaching('areas').flatMap((grant) => grant.areas))],
    organisations: reaching('organisation').flatMap((grant) => (grant.organisationId ? [grant.organisationId] : [])),
    own: reaching('own').length > 0,
    assigned: reaching('assigned').length > 0,
  }
}

/** A division code lies within an area when the area's code is its prefix. */
export const isIn = (areaCode: string, areas: readonly string[]): boolean => areas.some((area) => areaCode.startsWith(area))

/** Whether the actor may do this in this very area (a grant that reaches by area). */
export const mayIn = (actor: Actor, permission: Permission, areaCode: string): boolean => isIn(areaCode, scopeOf(actor, permission).areas)

/** Roles that see more than their own data: two factors when the county asks for them (7-trust §1.3). */
export const needsSecondFactor = (role: Role): boolean => !['resident', 'volunteer'].includes(role)
