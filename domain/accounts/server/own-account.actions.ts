import { generateSecret, generateURI, verifySync } from 'otplib'
import { needsSecondFactor, roleRules } from '#domain/access/access.rules.ts'
import type { Permission } from '#domain/access/access.contract.ts'
import { type Me, passwordChanged, secondFactorChanged, signedOut } from '#domain/accounts/account.contract.ts'
import { PASSWORD_DAYS, whyNotPassword } from '#domain/accounts/account.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { theOwnAccount } from './account.store.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import { revokeSessions } from './sessions.ts'

const isStaff = (work: Work): boolean => work.actor.grants.some(({ role }) => needsSecondFactor(role))

export const readMe = async (work: Work): Promise<Me> => {
  const account = await theOwnAccount(work)
  const { areaCode } = await work.front.selectFrom('person').select('areaCode').where('id', '=', account.personId).executeTakeFirstOrThrow()
  const codes = [...new Set([work.county, areaCode, areaCode.slice(0, 12), ...work.actor.grants.flatMap(({ areas }) => areas)])]
  const areas = await work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).execute()
  const organisationIds = work.actor.grants.flatMap(({ organisationId }) => (organisationId ? [organisationId] : []))
  const organisations = organisationIds.length ? await work.db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', organisationIds).execute() : []
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name ?? code
  return {
    accountId: account.id, personId: account.personId, name: work.actor.name, county: work.county, countyName: nameOf(work.county),
    permissions: [...new Set(work.actor.grants.flatMap(({ role }) => roleRules[role].may))] as Permission[],
    roles: work.actor.grants.map(({ role, areas, organisationId }) => ({ role, areas: areas.map((code) => ({ code, name: nameOf(code) })), organisation: organisations.find(({ id }) => id === organisationId) ?? null })),
    home: { code: areaCode, name: nameOf(areaCode), communityName: areaCode.length >= 12 ? nameOf(areaCode.slice(0, 12)) : null },
    totpOn: account.totpConfirmedAt !== null,
    totpAsked: work.actor.awaitsSecondFactor === true,
    passwordDueOn: isStaff(work) && account.passwordSetAt ? addDays(dayOf(account.passwordSetAt), PASSWORD_DAYS) : null,
  }
}

export const listMySessions = async (work: Work) => {
  const rows = await work.front.selectFrom('session').select(['id', 'device', 'createdAt', 'lastSeenAt', 'kind'])
    .where('accountId', '=', work.actor.accountId!).where('revokedAt', 'is', null).where('absoluteUntil', '>', work.now).orderBy('lastSeenAt', 'desc').limit(50).execute()
  return { rows: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString(), current: row.id === work.actor.sessionId })) }
}

export const revokeMySession = async (work: Work, { id }: { id: string }) => {
  const { numUpdatedRows } = await work.front.updateTable('session').set({ revokedAt: work.now })
    .where('id', '=', id).where('accountId', '=', work.actor.accountId!).where('revokedAt', 'is', null).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw notFound('session')
  await work.record(signedOut(id, { reason: 'revoked' }))
  return done
}

export const changePassword = async (work: Work, { current, next }: { current: string; next: string }) => {
  const account = await theOwnAccount(work)
  if (!(await passwordFits(current, account.passwordHash))) throw new Refusal('account.wrong-password', 422, { faults: [{ path: 'current', code: 'account.wrong-password' }] })
  const why = whyNotPassword(next, { staff: isStaff(work), name: work.actor.name, loginName: account.loginName })
  if (why) throw new Refusal(why, 422, { faults: [{ path: 'next', code: why }] })
  const used = [account.passwordHash!, ...account.earlierPasswordHashes].slice(0, 5)
  for (const earlier of used) if (await passwordFits(next, earlier)) throw new Refusal('account.password-used-before', 422, { faults: [{ path: 'next', code: 'account.password-used-before' }] })
  await work.db.updateTable('account').set({ passwordHash: await hashPassword(next), passwordSetAt: work.now, earlierPasswordHashes: used }).where('id', '=', account.id).execute()
  await revokeSessions(work.front, account.id, work.now, { except: work.actor.sessionId })
  await work.record(passwordChanged(account.id, {}))
  return done
}

export const beginTotp = async (work: Work, { password }: { password: string }) => {
  const account = await theOwnAccount(work)
  if (!(await passwordFits(password, account.passwordHash))) throw new Refusal('account.wrong-password', 422, { faults: [{ path: 'password', code: 'account.wrong-password' }] })
  const secret = generateSecret()
  await work.db.updateTable('account').set({ totpSecret: work.secrets.seal('account.totp_secret', account.id, secret), totpConfirmedAt: null, totpLastStep: null }).where('id', '=', account.id).execute()
  return { secret, uri: generateURI({ issuer: '同频', label: account.loginName, secret }) }
}

export const confirmTotp = async (work: Work, { code }: { code: string }) => {
  const account = await theOwnAccount(work)
  if (!account.totpSecret) throw new Refusal('account.totp-not-begun')
  const checked = verifySync({ secret: work.secrets.open('account.totp_secret', account.id, account.totpSecret), token: code, epoch: Math.floor(work.now.getTime() / 1000), epochTolerance: 30 })
  if (!checked.valid) throw new Refusal('account.wrong-code', 422, { faults: [{ path: 'code', code: 'account.wrong-code' }] })
  await work.db.updateTable('account').set({ totpConfirmedAt: work.now, totpLastStep: 'timeStep' in checked ? checked.timeStep : null }).where('id', '=', account.id).execute()
  await work.front.updateTable('session').set({ level: 'second_factor' }).where('id', '=', work.actor.sessionId!).execute()
  await work.record(secondFactorChanged(account.id, { on: true }))
  return done
}
