import type { World } from '#checks/world.ts'
import { newId } from '#kit/ids.ts'

/** A colleague beside the people of the settlement, with a role. */
export const hire = async (w: World, name: string, role: string, where: { areas?: string[]; organisation?: string; home?: string }): Promise<{ personId: string; accountId: string; assignmentId: string }> => {
  const db = w.platform.ownerDb()
  const [personId, accountId, assignmentId] = [newId(), newId(), newId()]
  await db.insertInto('person').values({ id: personId, countyCode: '150521', areaCode: where.home ?? where.areas?.[0] ?? '150521403008', name }).execute()
  await db.insertInto('account').values({ id: accountId, countyCode: '150521', personId, loginName: `${name}${accountId.slice(-6)}`, status: 'active', createdAt: w.platform.clock() }).execute()
  await db.insertInto('roleAssignment').values({ id: assignmentId, countyCode: '150521', accountId, role, areaCodes: where.areas ?? [], organisationId: where.organisation ? w.id(`organisation ${where.organisation}`) : null, fromOn: '2026-01-01' }).execute()
  return { personId, accountId, assignmentId }
}

let count = 0
export const needOf = async (w: World, areaCode: string, responsibleId: string, more: { status?: 'routed' | 'closed' | 'verified' } = {}): Promise<string> => {
  const id = newId()
  count += 1
  await w.platform.ownerDb().insertInto('need').values({ id, countyCode: '150521', areaCode, code: `98-${String(count).padStart(4, '0')}`, summary: '交暖气费跑不动', personName: '包其其格', reportedOn: '2026-11-20', reportedAt: w.platform.clock(), status: more.status ?? 'routed', route: 'service', responsibleId, responsibleName: '某人' }).execute()
  return id
}
export const orderOf = async (w: World, needId: string, areaCode: string, guideId: string): Promise<string> => {
  const id = newId()
  count += 1
  await w.platform.ownerDb().insertInto('serviceOrder').values({
    id, countyCode: '150521', areaCode, needId, orderNo: `GD98-${count}`, startsAt: new Date('2026-11-26T01:00:00Z'), endsAt: new Date('2026-11-26T03:00:00Z'), place: '1号楼', task: '帮忙交费', title: '帮忙跑腿', riskNotice: '注意防滑', guideId, replyBy: new Date('2026-11-25T09:00:00Z'), dispatchedAt: w.platform.clock(),
  }).execute()
  return id
}
export const handoverOf = async (w: World, needId: string, areaCode: string, toPersonId: string): Promise<string> => {
  const id = newId()
  await w.platform.ownerDb().insertInto('handover').values({ id, countyCode: '150521', areaCode, needId, route: 'case', toPersonId, words: '请跟进', dueOn: '2026-11-30', at: w.platform.clock() }).execute()
  return id
}
export const projectOf = async (w: World, areaCode: string, socialWorkerId: string): Promise<string> => {
  const id = newId()
  await w.platform.ownerDb().insertInto('serviceProject').values({ id, countyCode: '150521', areaCode, kind: 'project', title: `四点半课堂${id.slice(-5)}`, socialWorkerId, socialWorkerName: '某人' }).execute()
  return id
}
