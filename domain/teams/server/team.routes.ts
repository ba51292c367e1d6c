import { teamEndpoints as at } from '#domain/teams/team.contract.ts'
import { route } from '#kit/server/serve.ts'
import { editTeam, readMembers, readTeam } from './team.actions.ts'
import { listTeams } from './team.store.ts'

export const teamRoutes = [
  route(at.list, listTeams),
  route(at.detail, readTeam),
  route(at.members, readMembers),
  route(at.edit, editTeam),
]
