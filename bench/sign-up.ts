import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import type { Database } from '#database/connect.ts'
import { newId } from '#kit/ids.ts'
import { volunteers } from './people.ts'
import { COUNTY } from './seed-county.ts'

const PLACES = 20
const AT_ONCE = 400

/** An order with one open role of twenty places, its activity confirmed, for tomorrow. */
const openActivity = async (database: Database): Promise<string> => {
  const db = database.ownerDb()
  const need = await db.selectFrom('need').select(['id', 'areaCode']).where('status', '=', 'serving').where('danger', '=', false).orderBy('reportedAt', 'desc').limit(1).executeTakeFirstOrThrow()
  const { id: guideId } = await db.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const [orderId, activityId] = [newId(), newId()]
  const startsAt = new Date(Date.now() + 3 * 86_400_000)
  const about = { countyCode: COUNTY, areaCode: need.areaCode, needId: need.id, startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), place: '社区活动室', riskNotice: '路面湿滑，注意脚下', guideId }
  await db.insertInto('serviceOrder').values({ ...about, id: orderId, orderNo: `GD-BENCH-${newId().slice(-8)}`, status: 'scheduled', title: '院里大扫除', task: '清理楼道', replyBy: startsAt, dispatchedAt: new Date() }).execute()
  await db.insertInto('orderSlot').values({ id: newId(), countyCode: COUNTY, orderId, ordinal: 1, kind: 'open', places: PLACES, status: 'accepted' }).execute()
  await db.insertInto('activity').values({ ...about, id: activityId, orderId, title: '院里大扫除', places: PLACES, riskLevel: 'ordinary', codeSecret: Buffer.from('bench'), minimumAge: 18 }).execute()
  return activityId
}

/** Four hundred volunteers press the button in the same moment. */
export const signUpAtOnce = async (database: Database, address: string): Promise<{ accepted: number; answers: Record<string, number>; enrolled: number; taken: number; ms: number }> => {
  const activityId = await openActivity(database)
  const cookies = await volunteers(database, AT_ONCE)
  const answers: Record<string, number> = {}
  const started = performance.now()
  await Promise.all(cookies.map(async (cookie) => {
    const response = await fetch(`${address}/api${activityEndpoints.signUp.path}`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: JSON.stringify({ id: newId(), activityId, riskRead: true }) })
    const { code = 'in' } = (await response.json()) as { code?: string }
    const answer = `${response.status} ${code}`
    answers[answer] = (answers[answer] ?? 0) + 1
  }))
  const ms = performance.now() - started
  const db = database.ownerDb()
  const { enrolled } = await db.selectFrom('enrolment').select((eb) => eb.fn.countAll<number>().as('enrolled')).where('activityId', '=', activityId).where('status', '<>', 'cancelled').executeTakeFirstOrThrow()
  const { taken } = await db.selectFrom('activity').select('taken').where('id', '=', activityId).executeTakeFirstOrThrow()
  return { accepted: answers['200 in'] ?? 0, answers, enrolled, taken, ms }
}
