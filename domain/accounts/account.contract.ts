import * as z from 'zod/mini'
import { PERMISSIONS, RoleName } from '#domain/access/access.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const LoginName = z.string().check(z.trim(), z.minLength(2), z.maxLength(40), z.regex(/^[\p{L}\p{N}._@-]+$/u))
const Password = z.string().check(z.minLength(1), z.maxLength(200))
const TotpCode = z.string().check(z.regex(/^\d{6}$/))

/** Why an assignment ended; kept with it. */
export const END_REASONS = ['post_changed', 'left_unit', 'retired', 'term_over', 'long_leave', 'by_mistake', 'other'] as const
export const EndReason = z.enum(END_REASONS)
export type EndReason = z.infer<typeof EndReason>

export const AccountStatus = z.enum(['invited', 'active', 'suspended', 'ended'])

/** Who is signed in, and what the pages need to decide what to show. */
export const Me = z.object({
  accountId: Id, personId: Id, name: z.string(), county: z.string(), countyName: z.string(),
  permissions: z.array(z.enum(PERMISSIONS)),
  roles: z.array(z.object({ role: RoleName, areas: z.array(z.object({ code: AreaCode, name: z.string() })), organisation: z.nullable(z.object({ id: Id, name: z.string() })) })),
  /** Where the person lives or works: a resident without a role area reports from here. */
  home: z.object({ code: AreaCode, name: z.string(), communityName: z.nullable(z.string()) }),
  totpOn: z.boolean(), totpAsked: z.boolean(), passwordDueOn: z.nullable(Day),
})
export type Me = z.infer<typeof Me>

/** The county before anyone is signed in: what the login page needs. `state: 'empty'` shows the first-run page. */
export const House = z.object({
  state: z.enum(['empty', 'ready']), demo: z.boolean(), countyName: z.string(), hostUnit: z.string(), recordNumber: z.string(),
  demoAccounts: z.array(z.object({ loginName: z.string(), name: z.string(), role: RoleName, place: z.string(), front: z.enum(['desk', 'field']) })),
  demoPassword: z.nullable(z.string()),
})

export const Session = z.object({ id: Id, device: z.string(), createdAt: Instant, lastSeenAt: Instant, current: z.boolean(), kind: z.enum(['desk', 'phone', 'own']) })

export const RoleAssignment = z.object({ id: Id, role: RoleName, areaCodes: z.array(AreaCode), organisationId: z.nullable(Id), organisationName: z.nullable(z.string()), fromOn: Day, toOn: z.nullable(Day), ended: z.boolean() })
export const Account = z.object({ id: Id, personId: Id, personName: z.string(), loginName: z.string(), status: AccountStatus, roles: z.array(RoleAssignment), createdAt: Instant })
export type Account = z.infer<typeof Account>

/** An empty county's first step: its administrator and its areas (CSV code,name,parent), both or neither. */
const FirstRun = z.object({
  countyCode: z.string().check(z.regex(/^\d{6}$/)), loginName: LoginName, name: text(40), password: Password,
  areasCsv: z.string().check(z.minLength(1), z.maxLength(5_000_000)),
})

export const signedIn = fact('session.opened', { countyCode: z.string(), kind: z.string() })
export const signedOut = fact('session.closed', { reason: z.string() })
export const accountInvited = fact('account.invited', {})
export const accountActivated = fact('account.activated', { countyCode: z.string() })
export const accountStatusChanged = fact('account.status-changed', { status: z.string() })
export const passwordChanged = fact('account.password-changed', {})
export const secondFactorChanged = fact('account.second-factor-changed', { on: z.boolean() })
export const roleAssigned = fact('role.assigned', { accountId: z.string(), role: z.string(), areaCodes: z.array(z.string()), organisationId: z.nullable(z.string()) })
export const roleEnded = fact('role.ended', { accountId: z.string(), role: z.string() })
export const roleEndSet = fact('role.end-set', { accountId: z.string(), role: z.string(), lastOn: z.nullable(z.string()) })
export const roleRequested = fact('role.requested', { accountId: z.string(), role: z.string() })
export const roleRequestDecided = fact('role.request-decided', { accountId: z.string(), role: z.string(), status: z.string() })
export const accountsFromSheet = fact('account.sheet-confirmed', { accounts: z.number(), requests: z.number() })
export const slipsMade = fact('account.slips-made', { accounts: z.number() })
export const countyFounded = fact('county.founded', { countyCode: z.string(), areas: z.number() })

export const accountEndpoints = {
  house: endpoint({ method: 'GET', path: '/house', may: 'anyone', says: 'What the login page shows before anyone is known.', input: z.object({}), output: House }),
  firstRun: endpoint({ method: 'POST', path: '/first-run', may: 'anyone', says: 'Founds an empty county: first administrator and areas. Refused once anyone has an account.', input: FirstRun, output: Done }),
  signIn: endpoint({
    method: 'POST', path: '/session/open', may: 'anyone', says: 'Signs in. Where a second factor is asked, the first answer is `second-factor` and the call is repeated with the code.',
    input: z.object({ loginName: LoginName, password: Password, totp: z.optional(TotpCode), front: z.enum(['desk', 'field']) }),
    output: z.object({ outcome: z.enum(['in', 'second-factor']) }),
  }),
  signOut: endpoint({ method: 'POST', path: '/session/close', may: 'signed-in', says: 'Signs out of this session.', input: z.object({}), output: Done }),
  me: endpoint({ method: 'GET', path: '/me', may: 'signed-in', says: 'Who is signed in, with roles and permissions.', input: z.object({}), output: Me }),
  mySessions: endpoint({ method: 'GET', path: '/session/mine', may: 'signed-in', says: 'One’s own open sessions.', input: z.object({}), output: z.object({ rows: z.array(Session) }) }),
  revokeSession: endpoint({ method: 'POST', path: '/session/revoke', may: 'signed-in', says: 'Ends one of one’s own sessions; effective within five seconds.', input: ById, output: Done }),
  changePassword: endpoint({ method: 'POST', path: '/account/password', may: 'signed-in', says: 'Changes one’s own password and ends all other sessions.', input: z.object({ current: Password, next: Password }), output: Done }),
  beginTotp: endpoint({ method: 'POST', path: '/account/totp/begin', may: 'signed-in', shownOnce: true, says: 'Makes a secret for an authenticator app.', input: z.object({ password: Password }), output: z.object({ secret: z.string(), uri: z.string() }) }),
  confirmTotp: endpoint({ method: 'POST', path: '/account/totp/confirm', may: 'signed-in', says: 'Turns the second factor on by its first code.', input: z.object({ code: TotpCode }), output: Done }),
  takeUpInvitation: endpoint({
    method: 'POST', path: '/invitation/take-up', may: 'anyone', says: 'A one-time code and a new password make an invited account active.',
    input: z.object({ loginName: LoginName, code: z.string().check(z.minLength(8), z.maxLength(20)), password: Password }), output: Done,
  }),
  list: endpoint({ method: 'GET', path: '/accounts', may: 'account.manage', says: 'Accounts in one’s areas with their roles.', input: z.object({ ...paging, search: z.optional(z.string().check(z.maxLength(40))) }), output: page(Account) }),
  invite: endpoint({
    method: 'POST', path: '/account/invite', may: 'account.manage', shownOnce: true, says: 'Makes an account for a person; answers the one-time code, shown once.',
    input: z.object({ id: Id, personId: Id, loginName: LoginName }), output: z.object({ code: z.string(), expiresAt: Instant }),
  }),
  inviteAgain: endpoint({ method: 'POST', path: '/account/invite-again', may: 'account.manage', shownOnce: true, says: 'A new one-time code for a lost password or code; all sessions end.', input: ById, output: z.object({ code: z.string(), expiresAt: Instant }) }),
  setStatus: endpoint({ method: 'POST', path: '/account/status', may: 'account.manage', says: 'Suspends, resumes or ends an account.', input: z.object({ id: Id, status: z.enum(['active', 'suspended', 'ended']) }), output: Done }),
  assignRole: endpoint({
    method: 'POST', path: '/role/assign', may: 'role.assign', says: 'Gives an account a role over areas or an organisation.',
    input: z.object({ id: Id, accountId: Id, role: RoleName, areaCodes: z.array(AreaCode).check(z.maxLength(200)), organisationId: z.nullable(Id), fromOn: Day, toOn: z.nullable(Day) }), output: Done,
  }),
  endRole: endpoint({ method: 'POST', path: '/role/end', may: 'role.assign', says: 'Ends a role assignment from now on.', input: z.object({ id: Id, reason: z.optional(z.nullable(EndReason)) }), output: Done }),
}
