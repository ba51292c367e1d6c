import * as z from 'zod/mini'

/** What a person may do. The word before the dot is the slice that asks for it. */
export const PERMISSIONS = [
  'area.read', 'area.import', 'profile.read', 'profile.edit',
  'organisation.read', 'organisation.manage', 'venue.read', 'venue.manage', 'venue.book',
  'person.read', 'person.name', 'person.manage', 'person.unmask',
  'account.manage', 'role.assign', 'succession.make', 'setting.manage', 'fact.read',
  'need.read', 'need.report', 'need.verify', 'need.route', 'need.answer',
  'resource.read', 'resource.manage', 'resource.approve', 'project.read', 'project.manage', 'project.sign', 'project.approve', 'plan.read', 'plan.manage', 'plan.confirm', 'list.import',
  'danger.read', 'danger.acknowledge',
  'volunteer.read', 'team.read', 'team.manage',
  'match.suggest', 'order.read', 'order.dispatch', 'order.respond',
  'activity.read', 'activity.join', 'activity.run', 'record.read', 'record.confirm',
  'rating.give', 'rating.enter', 'evaluation.write', 'callback.make', 'handover.read', 'handover.answer',
  'waiting.read', 'reminder.read', 'reminder.send', 'reminder.escalate', 'door.tell',
  'grid.read', 'grid.act', 'grid.fill', 'partner.read', 'partner.manage', 'claim.read', 'claim.offer', 'claim.confirm', 'claim.make', 'assembly.read', 'assembly.manage',
  'report.read', 'report.write', 'report.check', 'report.sign', 'list.export',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = [
  'resident', 'volunteer', 'team_leader', 'grid_worker', 'community_secretary', 'social_worker', 'station_lead',
  'street_officer', 'county_officer', 'leader', 'partner_unit', 'department_liaison',
  'system_admin', 'security_admin', 'audit_admin',
] as const
export type Role = (typeof ROLES)[number]
export const RoleName = z.enum(ROLES)

/**
 * How far a role reaches: rows in listed areas (prefixes of the division code), rows of one organisation,
 * rows handed to this very person, or only one's own.
 */
export type Reach = 'areas' | 'organisation' | 'assigned' | 'own'

/** One role assignment of a person, in force now. */
export interface Grant { role: Role; areas: readonly string[]; organisationId: string | null }

/** Who acts. `accountId` is null for the platform itself (flow, import by script) and for a visitor before sign-in. */
export interface Actor {
  accountId: string | null
  personId: string | null
  name: string
  county: string
  grants: readonly Grant[]
  sessionId: string | null
  /** Signed in by password where the county asks for a second factor: no grant counts until it is set up. */
  awaitsSecondFactor?: boolean
  /** Roles that ended lately and the day they ended, to say so instead of “not your role”. */
  ended?: readonly { role: Role; on: string }[]
  /** The session belonged to an account that ended with its last role: nothing may be done, but it is told why. */
  accountEnded?: boolean
}
