import { findPerson } from '#domain/people/server/person.actions.ts'
import { unitsNamed } from '#domain/organisations/server/organisation.actions.ts'
import { type EditTeam, type Team, teamEdited, teamMembersImported } from '#domain/teams/team.contract.ts'
import { membersOf } from '#domain/volunteers/server/volunteer.actions.ts'
import { refuseRetired } from '#domain/settings/server/code-list.actions.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addMembers, addTeams, changeTeam, theTeam } from './team.store.ts'

export const readTeam = (work: Work, { id }: { id: string }): Promise<Team> => theTeam(work, id)

/** Whoever sees the team sees its members, masked. */
export const readMembers = async (work: Work, { id, ...paging }: { id: string; cursor?: string | undefined; limit?: number | undefined }) => {
  await theTeam(work, id)
  return membersOf(work, id, paging)
}

export const editTeam = async (work: Work, { id, ...given }: EditTeam): Promise<Team> => {
  const team = await theTeam(work, id, 'team.manage')
  if (team.status === 'ended') throw new Refusal('team.ended')
  await refuseUnknown(work, given)
  await refuseRetired(work, { fields: 'fields' }, given, team)
  const changed = Object.fromEntries(Object.entries(given).filter(([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(team[field as keyof Team])))
  if (Object.keys(changed).length > 0) {
    await changeTeam(work, id, changed)
    await work.record(teamEdited(id, { fields: Object.keys(changed) }))
  }
  return theTeam(work, id)
}

const refuseUnknown = async (work: Work, { leaderId, mentorId }: Pick<EditTeam, 'leaderId' | 'mentorId'>): Promise<void> => {
  for (const [path, id] of [['leaderId', leaderId], ['mentorId', mentorId]] as const) {
    if (id && !(await findPerson(work, id))) throw new Refusal('kit.check-input', 422, { faults: [{ path, code: 'team.no-such-person' }] })
  }
}

/** The teams that a list of a community names, id by name; new ones are made where it comes from. */
export const teamsNamed = async (work: Work, areaCode: string, names: string[]): Promise<Map<string, string>> => {
  const teams = await unitsNamed(work, { kind: 'volunteer_team', areaCode, names: names.map((name) => name.slice(0, 80)).filter((name) => name.length >= 2) })
  await addTeams(work, [...new Set(teams.values())])
  return teams
}

/** Volunteers join the teams that a roll names beside them. */
export const joinTeams = async (work: Work, areaCode: string, members: Joining[]): Promise<void> => {
  const roll = joiningTeams(work)
  await roll.join(areaCode, members)
  await roll.end()
}

export interface Joining { team: string; volunteerId: string }
/** A long roll part by part; at its end each team’s fact says how many joined. */
export const joiningTeams = (work: Work) => {
  const joined = new Map<string, number>()
  const known = new Map<string, Map<string, string>>()
  const join = async (areaCode: string, members: Joining[]): Promise<void> => {
    const teams = known.get(areaCode) ?? new Map<string, string>()
    known.set(areaCode, teams)
    for (const [name, id] of await teamsNamed(work, areaCode, [...new Set(members.map(({ team }) => team.slice(0, 80)))].filter((name) => !teams.has(name)))) teams.set(name, id)
    const found = members.flatMap(({ team, volunteerId }) => { const teamId = teams.get(team.slice(0, 80)); return teamId ? [{ teamId, volunteerId }] : [] })
    const once = [...new Map(found.map((member) => [`${member.teamId} ${member.volunteerId}`, member])).values()]
    for (const [teamId, added] of await addMembers(work, once)) joined.set(teamId, (joined.get(teamId) ?? 0) + added)
  }
  const end = async (): Promise<void> => { for (const [teamId, added] of joined) await work.record(teamMembersImported(teamId, { added })) }
  return { join, end }
}

/** A list names who leads a team; what the platform itself knows stands. */
export const leaderFromSheet = async (work: Work, teamId: string, leaderId: string): Promise<void> => {
  const team = await work.db.selectFrom('team').select('leaderId').where('organisationId', '=', teamId).executeTakeFirst()
  if (!team || team.leaderId) return
  await changeTeam(work, teamId, { leaderId })
  await work.record(teamEdited(teamId, { fields: ['leaderId'] }))
}

export { listTeams } from './team.store.ts'
