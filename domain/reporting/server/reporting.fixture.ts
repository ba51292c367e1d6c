import type { World } from '#checks/world.ts'
import type { NeedStatus } from '#domain/needs/need.contract.ts'
import { holderOf } from '#domain/needs/need.rules.ts'
import type { Group, Field } from '#domain/settings/codes.ts'
import { newId } from '#kit/ids.ts'
import { linkPendingFacts } from '#domain/audit/server/chainer.ts'
import { refreshTallies } from './tally.ts'

interface Given { area?: string; status?: NeedStatus; field?: Field; groups?: Group[]; reportedAt?: string; dueAt?: string | null; closedAt?: string | null; danger?: boolean }
let number = 0

/** A need as it stands, put straight into the table: the pictures read needs of every age and in every state. */
export const putNeed = async (w: World, { area = '150521403008001', status = 'reported', field = 'daily_care', groups = ['elder'], reportedAt = '2026-11-10T02:00:00Z', dueAt = null, closedAt = null, danger = false }: Given = {}): Promise<string> => {
  const id = newId()
  await w.platform.ownerDb().insertInto('need').values({
    id, countyCode: area.slice(0, 6), areaCode: area, code: `26-9${String(number++).padStart(4, '0')}`, summary: '买药没人陪', personName: '包其其格', status, field, groups, danger, reportedOn: reportedAt.slice(0, 10), reportedAt: new Date(reportedAt),
    holder: holderOf(status, 'service'), route: ['reported', 'returned', 'verified'].includes(status) ? null : 'service', dueAt: dueAt === null ? null : new Date(dueAt), closedAt: closedAt === null ? null : new Date(closedAt),
  }).execute()
  return id
}

export const putFact = (w: World, name: string, aboutId: string, areaCode: string | null, at = w.platform.clock(), more: Record<string, unknown> = {}, countyCode = '150521') =>
  w.platform.ownerDb().insertInto('fact').values({ id: newId(), countyCode, name, aboutId, detail: JSON.stringify({ ...more, ...(areaCode ? { areaCode } : {}) }), at }).execute()

/** What the jobs do by themselves. */
export const letJobsRun = async (w: World): Promise<void> => {
  await linkPendingFacts(w.platform.ownerDb(), w.platform.clock())
  await refreshTallies(w.platform)
}
