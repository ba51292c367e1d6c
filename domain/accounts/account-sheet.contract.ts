import * as z from 'zod/mini'
import { RoleName } from '#domain/access/access.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, page, paging, text } from '#kit/endpoint.ts'

/** A row of an office’s list of people who are to have accounts, as far as a reader of sheets understands it. */
export interface SheetPerson {
  rowNumber: number
  name: string
  phone: string | undefined
  /** What the office calls the role, one or several. */
  role: string
  areas: string[]
  unit: string | undefined
  loginName: string | undefined
  /** What could not be read, in words. */
  faults: { zh: string; en: string }[]
}

const Wanted = z.object({ role: RoleName, areaNames: z.array(z.string()), organisationName: z.nullable(z.string()) })
/** `new`: a person and an account are made. `known`: the person is on record, an account is made. `error`: stays out, with the reasons. */
export const SheetRow = z.object({
  id: Id, rowNumber: z.int(), outcome: z.enum(['new', 'known', 'error']), name: z.string(), phoneEnd: z.nullable(z.string()), loginName: z.nullable(z.string()), roles: z.array(Wanted),
  problems: z.array(z.object({ zh: z.string(), en: z.string() })),
})
export type SheetRow = z.infer<typeof SheetRow>
export const AccountSheet = z.object({ id: Id, fileName: z.string(), status: z.enum(['preview', 'confirmed', 'dropped']), createdAt: Instant, rows: z.array(SheetRow) })
export type AccountSheet = z.infer<typeof AccountSheet>

/** What is cut out and handed over: the code is shown this once and nowhere kept. */
const Slip = z.object({ name: z.string(), loginName: z.string(), code: z.string(), place: z.string(), roles: z.array(RoleName), expiresAt: Instant })
export type Slip = z.infer<typeof Slip>

export const RoleRequest = z.object({
  id: Id, accountId: Id, personName: z.string(), loginName: z.string(), role: RoleName, areas: z.array(z.object({ code: AreaCode, name: z.string() })), organisationName: z.nullable(z.string()), fromOn: Day, toOn: z.nullable(Day),
  status: z.enum(['waiting', 'given', 'refused']), askedByName: z.nullable(z.string()), askedAt: Instant, decidedByName: z.nullable(z.string()), decidedAt: z.nullable(Instant), refusalReason: z.nullable(z.string()),
})
export type RoleRequest = z.infer<typeof RoleRequest>
const Decide = z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(500)), verdict: z.enum(['give', 'refuse']), reason: z.optional(z.nullable(text(200, 2))) })
export type Decide = z.output<typeof Decide>

export const accountSheetEndpoints = {
  template: endpoint({ method: 'GET', path: '/accounts/sheet/template', may: 'person.manage', file: true, says: 'An empty list to fill in, with what the columns mean.', input: z.object({}), output: z.unknown() }),
  preview: endpoint({ method: 'POST', path: '/accounts/sheet/preview', may: 'person.manage', takesFile: true, says: 'Reads a list of people and says row by row what would happen; makes nothing.', input: z.object({ id: Id, fileName: text(200) }), output: AccountSheet }),
  read: endpoint({ method: 'GET', path: '/accounts/sheet', may: 'person.manage', says: 'A list that came in, with its rows.', input: ById, output: AccountSheet }),
  confirm: endpoint({ method: 'POST', path: '/accounts/sheet/confirm', may: 'person.manage', says: 'Makes people and accounts of a list, in one transaction; their roles wait for the security administrator.', input: ById, output: AccountSheet }),
  drop: endpoint({ method: 'POST', path: '/accounts/sheet/drop', may: 'person.manage', says: 'Lays a list aside; nothing was made by it.', input: ById, output: Done }),
  slips: endpoint({ method: 'POST', path: '/accounts/sheet/slips', may: 'person.manage', shownOnce: true, says: 'Makes the one-time codes of a confirmed list, shown once; codes made before and not used are void.', input: ById, output: z.object({ slips: z.array(Slip) }) }),
  requests: endpoint({ method: 'GET', path: '/role-requests', may: 'account.manage', says: 'Roles that were asked for, the oldest waiting first.', input: z.object({ status: z.optional(z.enum(['waiting', 'given', 'refused'])), ...paging }), output: page(RoleRequest) }),
  decide: endpoint({ method: 'POST', path: '/role-requests/decide', may: 'role.assign', says: 'Gives roles that were asked for, or refuses them with a reason.', input: Decide, output: z.object({ decided: z.int() }) }),
}
