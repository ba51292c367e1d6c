import * as z from 'zod/mini'

/** What a person may do. The word before the dot is the slice that asks for it. */
export const PERMISSIONS = [
  'area.read', 'area.import', 'profile.read', 'profile.edit',
  'organisation.read', 'organisation.manage', 'venue.read', 'venue.manage',
  'person.read', 'person.name', 'person.manage', 'person.unmask',
  'account.manage', 'role.assign', 'setting.manage', 'fact.read',
  'need.read', 'need.report', 'need.verify', 'need.route', 'need.answer',
  'resource.read', 'resource.manage', 'project.read', 'project.manage', 'list.import',
  'danger.read', 'danger.acknowledge',
  'volunteer.read', 'team.read', 'team.manage',
  'match.suggest', 'order.read', 'order.dispatch', 'order.respond',
  'activity.read', 'activity.join', 'activity.run', 'record.read', 'record.confirm',
  'rating.give', 'rating.enter', 'evaluation.write', 'callback.make', 'handover.read', 'handover.answer',
  'report.read',
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
}
