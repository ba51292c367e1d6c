import { createHash, randomInt } from 'node:crypto'
import type { Role } from '#domain/access/access.contract.ts'
import { isIn, mayIn, needsSecondFactor, roleRules, scopeOf } from '#domain/access/access.rules.ts'
import { accountActivated, accountEndpoints, accountInvited, accountStatusChanged, roleAssigned } from '#domain/accounts/account.contract.ts'
import { INVITATION_DAYS, whyNotPassword } from '#domain/accounts/account.rules.ts'
import { type InputOf, done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Asked } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { findForSignIn, listVisible, noteFailure, recentFailures, rolesOf, theAccount } from './account.store.ts'
import { LOCK_AFTER, LOCK_MINUTES } from '#domain/accounts/account.rules.ts'
import { hashPassword } from './passwords.ts'
import { reviveAccount } from './end-role.actions.ts'
import { grantsOf, revokeSessions } from './sessions.ts'

export const listAccounts = async (work: Work, filter: { search?: string | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  const { rows, next } = await listVisible(work, filter)
  const roles = await rolesOf(work, rows.map(({ id }) => id))
  return {
    next,
    rows: rows.map(({ name, createdAt, ...row }) => ({
      ...row, personName: name, createdAt: createdAt.toISOString(),
      roles: roles.filter(({ accountId }) => accountId === row.id).map(({ endedAt, role, accountId: _account, ...assignment }) => ({ ...assignment, role: role as Role, ended: endedAt !== null })),
    })),
  }
}

/** Without letters and digits that are mixed up when read out over the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const oneTimeCode = (): string => Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
const codeHash = (accountId: string, code: string): Buffer => createHash('sha256').update(`${accountId} ${code.trim().toUpperCase()}`).digest()

export const invite = async (work: Work, { id, personId, loginName }: InputOf<typeof accountEndpoints.invite>) => {
  const person = await work.db.selectFrom('person').select('areaCode').where('id', '=', personId).executeTakeFirst()
  if (!person || !mayIn(work.actor, 'account.manage', person.areaCode)) throw notFound('person')
  if (await findForSignIn(work.front, loginName)) throw new Refusal('account.login-name-taken', 422, { faults: [{ path: 'loginName', code: 'account.login-name-taken' }] })
  await work.db.insertInto('account').values({ id, countyCode: work.county, personId, loginName, createdAt: work.now }).execute()
  await work.record(accountInvited(id, {}))
  return newInvitation(work, id)
}

export const inviteAgain = async (work: Work, { id }: { id: string }) => {
  const account = await theAccount(work, id)
  if (account.status === 'ended') throw new Refusal('account.ended')
  await revokeSessions(work.front, id, work.now)
  await work.record(accountInvited(id, {}))
  return newInvitation(work, id)
}

const newInvitation = async (work: Work, accountId: string) => (await newInvitations(work, [accountId])).get(accountId)!

/** A new code for each of these accounts; those not used yet are void from now on. Only their hashes are kept. */
export const newInvitations = async (work: Work, accountIds: readonly string[]): Promise<Map<string, { code: string; expiresAt: string }>> => {
  if (accountIds.length === 0) return new Map()
  const expiresAt = new Date(work.now.getTime() + INVITATION_DAYS * 86_400_000)
  const made = accountIds.map((accountId) => ({ accountId, code: oneTimeCode() }))
  await work.db.updateTable('invitation').set({ usedAt: work.now }).where('accountId', 'in', [...accountIds]).where('usedAt', 'is', null).execute()
  await work.db.insertInto('invitation').values(made.map(({ accountId, code }) => ({ codeHash: codeHash(accountId, code), countyCode: work.county, accountId, expiresAt, madeBy: work.actor.accountId }))).execute()
  return new Map(made.map(({ accountId, code }) => [accountId, { code, expiresAt: expiresAt.toISOString() }]))
}

/** Anyone with the code: no county is known yet, so it reads past the fence by login name and code together. */
export const takeUpInvitation = async (work: Work, { loginName, code, password }: InputOf<typeof accountEndpoints.takeUpInvitation>, asked: Asked) => {
  if ((await recentFailures(work.front, loginName, asked.ip, work.now)) >= LOCK_AFTER) throw new Refusal('account.locked', 429, { params: { minutes: LOCK_MINUTES } })
  const account = await findForSignIn(work.db, loginName)
  const invitation = account && (await work.db.selectFrom('invitation').select('codeHash')
    .where('codeHash', '=', codeHash(account.id, code)).where('usedAt', 'is', null).where('expiresAt', '>', work.now).forUpdate().executeTakeFirst())
  if (!account || !invitation || account.status === 'ended') {
    await noteFailure(work.front, account?.id ?? null, loginName, asked.ip, work.now)
    throw new Refusal('account.invitation-not-valid', 422)
  }
  const grants = await grantsOf(work.db, account.id, work.now)
  const why = whyNotPassword(password, { staff: grants.some(({ role }) => needsSecondFactor(role)), name: account.name, loginName })
  if (why) throw new Refusal(why, 422, { faults: [{ path: 'password', code: why }] })
  await work.db.updateTable('invitation').set({ usedAt: work.now }).where('codeHash', '=', invitation.codeHash).execute()
  await work.db.updateTable('account').set({ passwordHash: await hashPassword(password), passwordSetAt: work.now, status: 'active', totpSecret: null, totpConfirmedAt: null }).where('id', '=', account.id).execute()
  await work.record(accountActivated(account.id, { countyCode: account.countyCode }))
  return done
}

export const setAccountStatus = async (work: Work, { id, status }: InputOf<typeof accountEndpoints.setStatus>) => {
  const account = await theAccount(work, id)
  if (account.id === work.actor.accountId) throw new Refusal('account.not-oneself')
  if (account.status === 'ended' || account.status === 'invited' && status === 'active') throw new Refusal(account.status === 'ended' ? 'account.ended' : 'account.not-taken-up')
  await work.db.updateTable('account').set({ status }).where('id', '=', id).execute()
  if (status !== 'active') await revokeSessions(work.front, id, work.now)
  await work.record(accountStatusChanged(id, { status }))
  return done
}

export const assignRole = async (work: Work, input: InputOf<typeof accountEndpoints.assignRole>) => {
  const { id, accountId, role, areaCodes, organisationId, fromOn, toOn } = input
  const account = await theAccount(work, accountId, 'role.assign')
  if (account.id === work.actor.accountId) throw new Refusal('role.not-to-oneself')
  if (toOn && toOn < fromOn) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'toOn', code: 'role.ends-before-start' }] })
  await refuseWrongReach(work, role, areaCodes, organisationId)
  await giveRole(work, account, { id, role, areaCodes, organisationId, fromOn, toOn })
  return done
}

interface NewAssignment { id: string; role: Role; areaCodes: string[]; organisationId: string | null; fromOn: string; toOn: string | null }

/** Gives a role that was found right; an account that ended with its last role comes back with this one. */
export const giveRole = async (work: Work, account: { id: string; status: string; endedWithRole: boolean }, given: NewAssignment): Promise<void> => {
  if (account.status === 'ended' && !account.endedWithRole) throw new Refusal('account.ended')
  await work.db.insertInto('roleAssignment').values({ ...given, countyCode: work.county, accountId: account.id }).execute()
  if (account.status === 'ended') await reviveAccount(work, account.id)
  // New rights begin with a new sign-in: a session keeps none it was not opened with.
  await revokeSessions(work.front, account.id, work.now)
  await work.record(roleAssigned(given.id, { accountId: account.id, role: given.role, areaCodes: given.areaCodes, organisationId: given.organisationId }))
}

export const refuseWrongReach = async (work: Work, role: Role, areaCodes: string[], organisationId: string | null): Promise<void> => {
  const { reach } = roleRules[role]
  if (reach === 'areas' && areaCodes.length === 0) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'areaCodes', code: 'role.needs-area' }] })
  if (reach === 'organisation' && !organisationId) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'organisationId', code: 'role.needs-organisation' }] })
  const { areas } = scopeOf(work.actor, 'role.assign')
  const outside = areaCodes.some((code) => !isIn(code, areas))
  const known = areaCodes.length === 0 ? [] : await work.db.selectFrom('area').select('code').where('code', 'in', areaCodes).execute()
  if (outside || known.length !== new Set(areaCodes).size) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'areaCodes', code: 'role.no-such-area' }] })
  const organisation = organisationId ? await work.db.selectFrom('organisation').select('areaCode').where('id', '=', organisationId).executeTakeFirst() : undefined
  if (organisationId && (!organisation || !isIn(organisation.areaCode, areas))) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'organisationId', code: 'role.no-such-organisation' }] })
}

