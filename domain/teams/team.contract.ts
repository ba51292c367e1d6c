import * as z from 'zod/mini'
import { FieldCode, KeptFieldCode } from '#domain/settings/code.contract.ts'
import { Volunteer } from '#domain/volunteers/volunteer.contract.ts'
import { AreaCode, ById, Id, endpoint, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const TEAM_KINDS = ['registered', 'unit_internal', 'community_internal', 'grassroots'] as const
export const TeamKind = z.enum(TEAM_KINDS)

export const Team = z.object({
  id: Id, name: z.string(), areaCode: AreaCode, areaName: z.string(), kind: TeamKind, fields: z.array(FieldCode), members: z.int(),
  leaderId: z.nullable(Id), leaderName: z.nullable(z.string()),
  /** 社工指导志愿者 */
  mentorId: z.nullable(Id), mentorName: z.nullable(z.string()), status: z.enum(['active', 'ended']),
})
export type Team = z.infer<typeof Team>

const TeamList = z.object({ area: z.optional(AreaCode), field: z.optional(FieldCode), search: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))), ...paging })
export type TeamList = z.output<typeof TeamList>
const EditTeam = z.object({ id: Id, kind: z.optional(TeamKind), fields: z.optional(z.array(KeptFieldCode).check(z.maxLength(16))), leaderId: z.optional(z.nullable(Id)), mentorId: z.optional(z.nullable(Id)) })
export type EditTeam = z.output<typeof EditTeam>

export const teamEdited = fact('team.edited', { fields: z.array(z.string()) })
export const teamMembersImported = fact('team.members-imported', { added: z.int() })

export const teamEndpoints = {
  list: endpoint({ method: 'GET', path: '/teams', may: 'team.read', says: 'Volunteer teams within one’s scope, by name.', input: TeamList, output: page(Team) }),
  detail: endpoint({ method: 'GET', path: '/team', may: 'team.read', says: 'One team.', input: ById, output: Team }),
  members: endpoint({ method: 'GET', path: '/teams/members', may: 'team.read', says: 'The members of a team, names masked where they may not be read.', input: z.object({ id: Id, ...paging }), output: page(Volunteer) }),
  edit: endpoint({ method: 'POST', path: '/teams/edit', may: 'team.manage', says: 'Names a team’s leader and guiding social worker, its kind and its fields.', input: EditTeam, output: Team }),
}
