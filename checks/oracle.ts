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
  'venue.read': 'team_leader community_secretary social_worker station_lead street_officer county_officer partner_unit',
  'venue.manage': 'community_secretary',
  'venue.book': 'team_leader community_secretary social_worker station_lead partner_unit',
  'person.read': 'grid_worker community_secretary social_worker station_lead system_admin security_admin',
  'person.name': 'grid_worker community_secretary social_worker station_lead',
  'person.manage': 'system_admin',
  'person.unmask': 'social_worker station_lead',
  'account.manage': 'system_admin security_admin',
  'role.assign': 'security_admin',
  'succession.make': 'community_secretary station_lead security_admin',
  'setting.manage': 'county_officer security_admin',
  'fact.read': 'audit_admin',
  'need.read': 'resident grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'need.report': 'resident grid_worker community_secretary social_worker station_lead',
  'need.verify': 'community_secretary social_worker station_lead',
  'need.route': 'social_worker station_lead',
  'need.answer': 'resident grid_worker community_secretary social_worker station_lead',
  'resource.read': 'community_secretary social_worker station_lead street_officer county_officer partner_unit department_liaison',
  'resource.manage': 'community_secretary social_worker station_lead partner_unit department_liaison',
  'project.read': 'community_secretary social_worker station_lead street_officer county_officer',
  'resource.approve': 'community_secretary street_officer county_officer',
  'project.manage': 'community_secretary social_worker station_lead',
  'project.sign': 'social_worker station_lead',
  'project.approve': 'station_lead street_officer county_officer',
  'plan.read': 'community_secretary social_worker station_lead street_officer county_officer',
  'plan.manage': 'community_secretary social_worker station_lead',
  'plan.confirm': 'community_secretary station_lead',
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
  'grid.read': 'team_leader grid_worker community_secretary social_worker station_lead street_officer county_officer',
  'grid.act': 'team_leader grid_worker community_secretary social_worker station_lead',
  'grid.fill': 'community_secretary',
  'partner.read': 'community_secretary social_worker station_lead street_officer county_officer',
  'partner.manage': 'community_secretary',
  'claim.read': 'community_secretary social_worker station_lead street_officer county_officer partner_unit department_liaison',
  'claim.offer': 'community_secretary social_worker station_lead',
  'claim.confirm': 'community_secretary',
  'claim.make': 'partner_unit department_liaison',
  'assembly.read': 'community_secretary social_worker station_lead street_officer county_officer partner_unit department_liaison',
  'assembly.manage': 'community_secretary street_officer',
  'waiting.read': 'grid_worker community_secretary social_worker station_lead street_officer county_officer leader partner_unit department_liaison',
  'reminder.read': 'community_secretary station_lead street_officer county_officer leader',
  'reminder.send': 'community_secretary station_lead street_officer county_officer',
  'reminder.escalate': 'county_officer',
  'door.tell': 'grid_worker community_secretary social_worker station_lead',
  'report.read': 'community_secretary social_worker station_lead street_officer county_officer leader',
  'report.write': 'social_worker station_lead county_officer',
  'report.check': 'street_officer county_officer leader',
  'report.sign': 'leader',
  'list.export': 'community_secretary social_worker station_lead street_officer county_officer',
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
