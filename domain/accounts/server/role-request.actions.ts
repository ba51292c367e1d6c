import type { Role } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Decide, RoleRequest } from '#domain/accounts/account-sheet.contract.ts'
import { roleRequestDecided } from '#domain/accounts/account.contract.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { giveRole, refuseWrongReach } from './account.actions.ts'
import { theAccount } from './account.store.ts'

const visible = (work: Work, permission: 'account.manage' | 'role.assign') =>
  work.db.selectFrom('roleRequest').innerJoin('account', 'account.id', 'roleRequest.accountId').innerJoin('person', 'person.id', 'account.personId').leftJoin('organisation', 'organisation.id', 'roleRequest.organisationId')
    .leftJoin('account as asker', 'asker.id', 'roleRequest.askedBy').leftJoin('person as askedBy', 'askedBy.id', 'asker.personId').leftJoin('account as decider', 'decider.id', 'roleRequest.decidedBy').leftJoin('person as decidedBy', 'decidedBy.id', 'decider.personId')
    .where(withinAreas<'roleRequest'>(scopeOf(work.actor, permission).areas, 'roleRequest.areaCode'))
    .select(['roleRequest.id', 'roleRequest.accountId', 'person.name as personName', 'account.loginName', 'roleRequest.role', 'roleRequest.areaCodes', 'roleRequest.organisationId', 'organisation.name as organisationName', 'roleRequest.fromOn', 'roleRequest.toOn', 'roleRequest.status', 'askedBy.name as askedByName', 'roleRequest.askedAt', 'decidedBy.name as decidedByName', 'roleRequest.decidedAt', 'roleRequest.refusalReason'])

export const listRequests = async (work: Work, { status, cursor, limit = 50 }: { status?: RoleRequest['status'] | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = visible(work, 'account.manage').orderBy('roleRequest.askedAt').orderBy('roleRequest.id').limit(limit + 1).$if(status !== undefined, (some) => some.where('roleRequest.status', '=', status!))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('roleRequest.askedAt', 'roleRequest.id'), '>', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.askedAt.toISOString(), row.id])
  const codes = [...new Set(rows.flatMap(({ areaCodes }) => areaCodes))]
  const areas = codes.length === 0 ? [] : await work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).execute()
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name ?? code
  return {
    next, rows: rows.map(({ areaCodes, organisationId: _, ...row }): RoleRequest => ({
      ...row, role: row.role as Role, areas: areaCodes.map((code) => ({ code, name: nameOf(code) })), askedAt: row.askedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
  }
}

/** 安全管理员 gives what 系统管理员 asked for, or refuses it with a reason; nobody decides about oneself. All of them or none. */
export const decideRequests = async (work: Work, { ids, verdict, reason }: Decide) => {
  if (verdict === 'refuse' && !reason) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'reason', code: 'kit.required' }] })
  const rows = await visible(work, 'role.assign').where('roleRequest.id', 'in', ids).forUpdate('roleRequest').execute()
  if (rows.length !== new Set(ids).size) throw notFound('role-request')
  const waiting = rows.filter(({ status }) => status === 'waiting')
  for (const row of waiting) {
    if (row.accountId === work.actor.accountId) throw new Refusal('role.not-to-oneself')
    if (verdict === 'give') await give(work, row)
    await work.record(roleRequestDecided(row.id, { accountId: row.accountId, role: row.role, status: verdict === 'give' ? 'given' : 'refused' }))
  }
  if (waiting.length > 0) await work.db.updateTable('roleRequest').set({ status: verdict === 'give' ? 'given' : 'refused', decidedBy: work.actor.accountId, decidedAt: work.now, refusalReason: verdict === 'refuse' ? reason! : null }).where('id', 'in', waiting.map(({ id }) => id)).execute()
  return { decided: waiting.length }
}

const give = async (work: Work, { accountId, role, areaCodes, organisationId, fromOn, toOn }: { accountId: string; role: string; areaCodes: string[]; organisationId: string | null; fromOn: string; toOn: string | null }): Promise<void> => {
  await refuseWrongReach(work, role as Role, areaCodes, organisationId)
  await giveRole(work, await theAccount(work, accountId, 'role.assign'), { id: newId(), role: role as Role, areaCodes, organisationId, fromOn, toOn })
}
