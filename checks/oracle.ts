import { type PersonKey, people } from './settlement.ts'

/**
 * Who may do what, written down a second time and the other way round (permission → roles), by hand from the field's division of labour.
 * The matrix compares the platform with this, so a slip in access.rules.ts has to be made twice to go unseen.
 */
const rolesFor: Record<string, string> = {
  'area.read': 'grid_worker community_secretary social_worker station_lead street_officer county_officer leader system_admin security_admin audit_admin',
  'area.import': 'system_admin',
  'profile.read': 'grid_worker community_secretary social_worker station_lead street_officer county_officer leader',
  'profile.edit': 'community_secretary social_worker station_lead',
  'organisation.read': 'team_leader grid_worker community_secretary social_worker station_lead street_officer county_officer partner_unit department_liaison system_admin security_admin',
  'organisation.manage': 'system_admin',
  'venue.read': 'community_secretary social_worker station_lead street_officer county_officer',
  'venue.manage': 'community_secretary',
  'person.read': 'grid_worker community_secretary social_worker station_lead system_admin security_admin',
  'person.name': 'grid_worker community_secretary social_worker station_lead',
  'person.manage': 'system_admin',
  'person.unmask': 'social_worker station_lead',
  'account.manage': 'system_admin security_admin',
  'role.assign': 'security_admin',
  'setting.manage': 'county_officer security_admin',
  'fact.read': 'audit_admin',
  'need.read': 'resident grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'need.report': 'resident grid_worker community_secretary social_worker station_lead',
  'need.verify': 'community_secretary social_worker station_lead',
  'need.route': 'social_worker station_lead',
  'need.answer': 'resident grid_worker community_secretary social_worker station_lead',
  'resource.read': 'community_secretary social_worker station_lead street_officer county_officer partner_unit',
  'resource.manage': 'community_secretary social_worker station_lead partner_unit',
  'project.read': 'community_secretary social_worker station_lead street_officer county_officer',
  'project.manage': 'community_secretary social_worker station_lead',
  'list.import': 'community_secretary social_worker station_lead county_officer',
  'danger.read': 'social_worker station_lead',
  'danger.acknowledge': 'social_worker station_lead',
  'volunteer.read': 'volunteer team_leader community_secretary social_worker station_lead street_officer county_officer',
  'team.read': 'team_leader grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'team.manage': 'station_lead',
  'match.suggest': 'community_secretary social_worker station_lead',
  'order.read': 'resident volunteer team_leader grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'order.dispatch': 'community_secretary social_worker station_lead',
  'order.respond': 'volunteer team_leader',
  'activity.read': 'resident volunteer team_leader grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'activity.join': 'volunteer',
  'activity.run': 'team_leader community_secretary social_worker station_lead',
  'record.read': 'volunteer team_leader community_secretary social_worker station_lead county_officer',
  'record.confirm': 'team_leader social_worker station_lead',
  'rating.give': 'resident',
  'rating.enter': 'grid_worker community_secretary social_worker station_lead',
  'evaluation.write': 'social_worker',
  'callback.make': 'grid_worker community_secretary social_worker station_lead',
  'handover.read': 'community_secretary social_worker station_lead street_officer county_officer department_liaison',
  'handover.answer': 'social_worker department_liaison',
  'report.read': 'community_secretary social_worker station_lead street_officer county_officer leader',
}

export const oracleKnows = (permission: string): boolean => permission in rolesFor
export const oracleMay = (person: PersonKey, permission: string): boolean => rolesFor[permission]!.split(' ').includes(people[person].role)

/** Whether this person reaches a row standing in this area with this permission; own rows are told by `owners`. */
export const oracleSees = (person: PersonKey, permission: string, row: { area: string; owners?: readonly PersonKey[]; readFromBelow?: boolean }): boolean => {
  const { role, reach = [] } = people[person] as { role: string; reach?: string[] }
  if (!oracleMay(person, permission)) return false
  if (role === 'resident' || role === 'volunteer') return row.owners?.includes(person) ?? false
  return reach.some((area) => row.area.slice(0, area.length) === area || (row.readFromBelow && area.slice(0, row.area.length) === row.area))
}
