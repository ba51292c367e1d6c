import type { Role } from '#domain/access/access.contract.ts'
import { type EndReason, accountStatusChanged, roleEndSet, roleEnded } from '#domain/accounts/account.contract.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { theAccount } from './account.store.ts'
import { revokeSessions } from './sessions.ts'

const columns = ['id', 'accountId', 'role', 'areaCodes', 'organisationId', 'fromOn', 'toOn', 'endedAt'] as const

/** An assignment that has not ended yet. */
export const theAssignment = async (work: Work, id: string) => {
  const assignment = await work.db.selectFrom('roleAssignment').select(columns).where('id', '=', id).where('endedAt', 'is', null).executeTakeFirst()
  if (!assignment) throw notFound('role')
  return { ...assignment, role: assignment.role as Role }
}
type Assignment = Awaited<ReturnType<typeof theAssignment>>

/** 收回: from this moment on; what the person held is settled by whatever follows from the fact. */
export const endRole = async (work: Work, { id, reason = null }: { id: string; reason?: EndReason | null | undefined }) => {
  const assignment = await theAssignmentToEnd(work, id)
  await endAssignment(work, assignment, reason)
  return done
}

/** For those who give and end roles, never one's own. */
export const theAssignmentToEnd = async (work: Work, id: string): Promise<Assignment> => {
  const assignment = await theAssignment(work, id)
  await theAccount(work, assignment.accountId, 'role.assign')
  if (assignment.accountId === work.actor.accountId) throw new Refusal('role.not-to-oneself')
  return assignment
}

/** Ends it now; also by the platform itself when its last day has passed. */
export const endAssignment = async (work: Work, { id, accountId, role }: Pick<Assignment, 'id' | 'accountId' | 'role'>, reason: EndReason | null): Promise<void> => {
  await work.db.updateTable('roleAssignment').set({ endedAt: work.now, endedBy: work.actor.accountId, ...(reason ? { endReason: reason } : {}) }).where('id', '=', id).where('endedAt', 'is', null).execute()
  await revokeSessions(work.front, accountId, work.now)
  await endWithLastRole(work, accountId)
  await work.record(roleEnded(id, { accountId, role }))
}

/** It runs to the end of this day; null takes the day back. */
export const setLastDay = async (work: Work, { id, accountId, role }: Assignment, lastOn: string | null, reason: EndReason | null): Promise<void> => {
  await work.db.updateTable('roleAssignment').set({ toOn: lastOn, endReason: reason }).where('id', '=', id).execute()
  await work.record(roleEndSet(id, { accountId, role, lastOn }))
}

/** Nobody signs in for nothing: with the last role the account ends; a role that was asked for keeps it. */
const endWithLastRole = async (work: Work, accountId: string): Promise<void> => {
  const today = dayOf(work.now)
  const other = await work.db.selectFrom('roleAssignment').select('id').where('accountId', '=', accountId).where('endedAt', 'is', null).where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', today)])).limit(1).executeTakeFirst()
  const asked = await work.db.selectFrom('roleRequest').select('id').where('accountId', '=', accountId).where('status', '=', 'waiting').limit(1).executeTakeFirst()
  if (other || asked) return
  const { numUpdatedRows } = await work.db.updateTable('account').set({ status: 'ended', endedWithRole: true }).where('id', '=', accountId).where('status', 'in', ['active', 'invited', 'suspended']).executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) await work.record(accountStatusChanged(accountId, { status: 'ended' }))
}

/** Back with a new role: with the password it had, or still to be taken up by its one-time code. */
export const reviveAccount = async (work: Work, accountId: string): Promise<void> => {
  const { passwordHash } = await work.db.selectFrom('account').select('passwordHash').where('id', '=', accountId).executeTakeFirstOrThrow()
  const status = passwordHash ? 'active' : 'invited'
  await work.db.updateTable('account').set({ status, endedWithRole: false }).where('id', '=', accountId).execute()
  await work.record(accountStatusChanged(accountId, { status }))
}

/** Assignments whose last day has passed and that nobody has ended yet. */
export const overdueAssignments = async (work: Work) => {
  const rows = await work.db.selectFrom('roleAssignment').select(columns).where('endedAt', 'is', null).where('toOn', '<', dayOf(work.now)).orderBy('toOn').limit(200).execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}
