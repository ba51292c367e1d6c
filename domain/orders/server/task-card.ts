import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import type { SlotStatus, TaskCard } from '#domain/orders/order.contract.ts'
import { maskName } from '#domain/people/person.rules.ts'
import { taskSheetsOf } from '#domain/projects/server/task-sheet.actions.ts'
import type { TaskSheet } from '#domain/projects/task-sheet.contract.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** What was offered to oneself or to one's team, with nothing of the need in it. */
const ownCards = (work: Work) => {
  const { own, organisations } = scopeOf(work.actor, 'order.respond')
  return work.db.selectFrom('orderSlot').innerJoin('serviceOrder', 'serviceOrder.id', 'orderSlot.orderId').innerJoin('need', 'need.id', 'serviceOrder.needId').innerJoin('person as guide', 'guide.id', 'serviceOrder.guideId')
    .innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(service_order.area_code, 12)`)).leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'serviceOrder.areaCode').on('grid.kind', '=', 'grid'))
    .leftJoin('volunteer', 'volunteer.id', 'orderSlot.volunteerId').leftJoin('organisation', 'organisation.id', 'orderSlot.teamId').leftJoin('activity', (join) => join.onRef('activity.orderId', '=', 'serviceOrder.id').on('activity.status', '<>', 'cancelled'))
    .where((eb) => eb.or([
      ...(own && work.actor.personId ? [eb('volunteer.personId', '=', work.actor.personId)] : []),
      ...(organisations.length > 0 ? [eb('orderSlot.teamId', 'in', organisations)] : []),
    ]))
    .select(['orderSlot.id as slotId', 'serviceOrder.id as orderId', 'serviceOrder.orderNo', 'orderSlot.kind', 'orderSlot.teamId', 'organisation.name as teamName', 'orderSlot.places', 'orderSlot.status', 'orderSlot.replacedById', 'serviceOrder.status as orderStatus', 'serviceOrder.title', 'serviceOrder.task',
      'serviceOrder.startsAt', 'serviceOrder.endsAt', 'community.name as communityName', 'grid.name as gridName', 'serviceOrder.place', 'need.personName', 'need.danger', 'serviceOrder.riskLevel', 'serviceOrder.riskNotice', 'guide.name as guideName', 'serviceOrder.projectId', 'serviceOrder.replyBy', 'activity.id as activityId'])
}
type Row = Awaited<ReturnType<ReturnType<typeof ownCards>['executeTakeFirstOrThrow']>>

const shown = (sheets: Map<string, TaskSheet>) => ({ communityName, gridName, personName, danger, replacedById, projectId, ...row }: Row): TaskCard => {
  const taken = row.status === 'accepted' && row.orderStatus !== 'cancelled'
  return {
    ...row, kind: row.kind as TaskCard['kind'], status: replacedById && row.status === 'offered' ? 'withdrawn' : row.status, areaName: gridName ?? communityName, place: taken ? row.place : null, personName: taken && !danger ? maskName(personName) : null,
    activityId: taken ? row.activityId : null, taskSheet: sheets.get(projectId ?? '') ?? null, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), replyBy: row.replyBy.toISOString(),
  }
}

const sheetsOf = (work: Work, rows: readonly Row[]) => taskSheetsOf(work, rows.map(({ projectId }) => projectId))

const waitingFirst = sql`case order_slot.status when 'offered' then 0 when 'accepted' then 1 else 2 end`

export const listTaskCards = async (work: Work, { status }: { status?: SlotStatus[] | undefined }) => {
  const rows = await ownCards(work).$if(status !== undefined, (query) => query.where('orderSlot.status', 'in', status!)).orderBy(waitingFirst).orderBy('serviceOrder.startsAt', 'desc').orderBy('orderSlot.id').limit(100).execute()
  return { rows: rows.map(shown(await sheetsOf(work, rows))) }
}

export const theTaskCard = async (work: Work, slotId: string): Promise<TaskCard> => {
  const row = await ownCards(work).where('orderSlot.id', '=', slotId).executeTakeFirst()
  if (!row) throw new Refusal('order.slot-not-found', 404)
  return shown(await sheetsOf(work, [row]))(row)
}
