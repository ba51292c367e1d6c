import { verifySync } from 'otplib'
import type { InputOf } from '#kit/endpoint.ts'
import { needsSecondFactor } from '#domain/access/access.rules.ts'
import { accountEndpoints, signedIn, signedOut } from '#domain/accounts/account.contract.ts'
import { LOCK_AFTER, LOCK_MINUTES, sessionKindFor } from '#domain/accounts/account.rules.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Asked } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { clearFailures, findForSignIn, noteFailure, recentFailures } from './account.store.ts'
import { passwordFits } from './passwords.ts'
import { grantsOf, openSession } from './sessions.ts'

type SignIn = InputOf<typeof accountEndpoints.signIn>
type Found = NonNullable<Awaited<ReturnType<typeof findForSignIn>>>

export const signIn = async (work: Work, { loginName, password, totp, front }: SignIn, asked: Asked): Promise<{ outcome: 'in' | 'second-factor' }> => {
  await refuseWhenLocked(work, loginName, asked.ip)
  const account = await findForSignIn(work.db, loginName)
  const left = account?.status === 'ended' && account.endedWithRole
  const fits = await passwordFits(password, account?.status === 'active' || left ? account!.passwordHash : null)
  // Only who knows the password is told: to everybody else the account is not there.
  if (left && fits) throw new Refusal('account.ended-with-role', 403)
  if (!account || !fits) return wrong(work, loginName, asked.ip, account?.id ?? null)
  const grants = await grantsOf(work.db, account.id, work.now)
  const staff = grants.some(({ role }) => needsSecondFactor(role))
  if (account.totpConfirmedAt) {
    if (!totp) return { outcome: 'second-factor' }
    await useTotp(work, account, totp, asked.ip)
  }
  await clearFailures(work.front, loginName, asked.ip)
  const kind = sessionKindFor(front, staff)
  const { key, maxAgeSeconds, id } = await openSession(work.db, {
    accountId: account.id, countyCode: account.countyCode, kind, level: account.totpConfirmedAt ? 'second_factor' : 'password', device: asked.device, ip: asked.ip, now: work.now,
  })
  asked.setCookie(key, maxAgeSeconds)
  await work.record(signedIn(id, { countyCode: account.countyCode, kind }))
  return { outcome: 'in' }
}

const refuseWhenLocked = async (work: Work, loginName: string, ip: string): Promise<void> => {
  if ((await recentFailures(work.front, loginName, ip, work.now)) >= LOCK_AFTER) throw new Refusal('account.locked', 429, { params: { minutes: LOCK_MINUTES } })
}

// The note of a failure must outlive the refusal, so it goes past the open transaction.
const wrong = async (work: Work, loginName: string, ip: string, accountId: string | null): Promise<never> => {
  await noteFailure(work.front, accountId, loginName, ip, work.now)
  throw new Refusal('account.wrong-name-or-password', 401)
}

const useTotp = async (work: Work, account: Found, token: string, ip: string): Promise<void> => {
  const secret = work.secrets.open('account.totp_secret', account.id, account.totpSecret!)
  const checked = verifySync({ secret, token, epoch: Math.floor(work.now.getTime() / 1000), epochTolerance: 30 })
  const step = checked.valid && 'timeStep' in checked ? checked.timeStep : undefined
  // A code that was used once is used up, even inside its own half minute.
  if (step === undefined || step <= (account.totpLastStep ?? 0)) {
    await noteFailure(work.front, account.id, account.loginName, ip, work.now)
    throw new Refusal('account.wrong-code', 401)
  }
  await work.db.updateTable('account').set({ totpLastStep: step }).where('id', '=', account.id).execute()
}

export const signOut = async (work: Work, _input: object, asked: Asked) => {
  await work.front.updateTable('session').set({ revokedAt: work.now }).where('id', '=', work.actor.sessionId!).execute()
  asked.setCookie(null, 0)
  await work.record(signedOut(work.actor.sessionId!, { reason: 'own' }))
  return done
}
