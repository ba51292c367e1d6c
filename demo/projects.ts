import { sql } from 'kysely'
import { checkIn, checkOut, readCode } from '#domain/attendance/server/attendance.actions.ts'
import { signUp } from '#domain/activities/server/sign-up.actions.ts'
import { addPlan, confirmPlan, giveReason, makeNextPlan, readPlan, saveLine, setCell } from '#domain/plans/server/plan.actions.ts'
import { standAllAhead } from '#domain/plans/server/occurrences.actions.ts'
import { isOver } from '#domain/plans/plan.rules.ts'
import { addSeries } from '#domain/plans/server/series.actions.ts'
import { approveDesign, moveProject, readDesign, saveDesign, signDesign } from '#domain/projects/server/design.actions.ts'
import { editProject } from '#domain/projects/server/project.actions.ts'
import { projectFromNeeds } from '#domain/projects/server/project-needs.actions.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import { daerhan, longguangli } from './cast.ts'
import type { Office } from './month.ts'
import type { Teller } from './teller.ts'

interface Line { content: string; monthly: number; groups: string[]; people: number; worker: string; project?: string; team?: string }

const db = (tell: Teller) => tell.platform.ownerDb()
const unit = async (tell: Teller, name: string): Promise<string> => (await db(tell).selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const person = async (tell: Teller, loginName: string): Promise<string> => (await db(tell).selectFrom('account').select('personId').where('loginName', '=', loginName).executeTakeFirstOrThrow()).personId

/** 达尔罕: needs that come back become a designed, signed project with a fixed day and place; the year has its plan. */
export const playProject = async (tell: Teller): Promise<void> => {
  const projectId = await designed(tell)
  const office: Office = { community: daerhan.community, secretary: 'shuji', worker: 'shegong' }
  await planFor(tell, office, [
    { content: '银龄数字课堂', monthly: 8, groups: ['elder'], people: 30, worker: 'shegong', project: projectId, team: '“牵牛花”志愿服务队' },
    { content: '助浴进家', monthly: 2, groups: ['advanced_age'], people: 12, worker: 'shegong', team: '“牵牛花”志愿服务队' },
    { content: '四点半课堂', monthly: 4, groups: ['child'], people: 20, worker: 'shegong2' },
  ])
  await weekly(tell, projectId)
}

const design = {
  goal: '社区里常为手机犯难的老人，能自己缴费、视频、看病挂号。', forWhom: '60 岁以上老人', quota: 30, goalBy: null, indicators: [{ name: '会自己缴费的老人', unit: '人', baseline: 4, target: 24, actual: null }, { name: '当上“小先生”的老人', unit: '人', baseline: 0, target: 3, actual: null }],
  methodWords: '小组工作：社工备课，志愿者一对二陪学，学会的老人来教新来的老人。', taskDo: '一次只教一样，从缴电费教起。\n走之前请老人自己做一遍。\n把没学会的记下来告诉社工。', taskDont: '不替老人输密码，不碰银行卡。\n不在老人手机上装软件。', taskCall: '老人说被骗了、要转账；头晕、不舒服；想不开的话。', callNumber: '0475-3212345',
  risk: '老人走路不稳；有人借机推销。', riskMeasures: '签到时看一眼步子，扶着上下楼；外人不进教室。', insurance: 'not_wanted' as const, evaluationHow: '开班和结班各做一次小测，问老人愿不愿意再来。', evaluationOn: null, sessions: 40, budgetSource: 'charity' as const, budgetAmount: 3000, aimTeam: null, aimLeaders: null, aimBy: null,
}

const designed = async (tell: Teller): Promise<string> => {
  const needs = await db(tell).selectFrom('need').select('id').where('summary', 'like', '%手机%').where('danger', '=', false).where('areaCode', 'like', `${daerhan.community}%`).orderBy('sheetNumber').limit(6).execute()
  const [id, last] = [newId(), dayOf(tell.at(28))]
  await tell.let('shegong', tell.at(0, '09:10'), (work) => projectFromNeeds(work, { id, needIds: needs.map((need) => need.id), title: '银龄数字课堂' }))
  const seats = { partyOrgId: await unit(tell, '达尔罕社区党组织'), agencyId: await unit(tell, '达尔罕居民服务中心'), teamId: await unit(tell, '“牵牛花”志愿服务队'), supportIds: [await unit(tell, '旗人民医院')], socialWorkerId: await person(tell, 'shegong') }
  await tell.let('shegong', tell.at(0, '09:30'), (work) => editProject(work, { id, version: 1, ...seats, undertakenBy: 'team', place: '社工站多功能厅', startOn: dayOf(tell.at(1)), endOn: addDays(last, 180), frequency: '每周二、周四', method: 'at_venue' }))
  await tell.let('shegong', tell.at(0, '10:20'), (work) => saveDesign(work, { id, version: 0, ...design, goalBy: addDays(last, 180), evaluationOn: addDays(last, 170) }))
  const move = (who: string, clock: string, verb: 'submit' | 'fund' | 'start') => tell.let(who, tell.at(0, clock), async (work) => moveProject(work, { id, version: (await readDesign(work, { id })).project.version, verb }))
  await move('shegong', '10:25', 'submit')
  await tell.let('shegong', tell.at(0, '10:30'), (work) => signDesign(work, { id, designVersion: 1 }))
  await tell.let('zhanzhang', tell.at(0, '15:00'), async (work) => approveDesign(work, { id, version: (await readDesign(work, { id })).project.version }))
  await move('shuji', '16:00', 'fund')
  await move('shuji', '16:10', 'start')
  return id
}

/** A year's plan from the month in which the story begins; confirmed by the secretary. */
const planFor = async (tell: Teller, office: Office, lines: readonly Line[]): Promise<string> => {
  const id = newId()
  const year = Number(dayOf(tell.at(28)).slice(0, 4))
  const first = dayOf(tell.at(0)).startsWith(String(year)) ? Number(dayOf(tell.at(0)).slice(5, 7)) : 1
  await tell.let(office.worker, tell.at(0, '16:30'), (work) => addPlan(work, { id, areaCode: office.community, year }))
  for (const { monthly, worker, project, team, ...line } of lines) {
    const lineId = newId()
    const [socialWorkerId, teamId] = [await person(tell, worker), team ? await unit(tell, team) : null]
    await tell.let(office.worker, tell.at(0, '16:40'), async (work) => {
      await saveLine(work, { id: lineId, planId: id, ...line, socialWorkerId, teamId, ...(project ? { projectId: project } : {}) })
      for (let month = first; month <= 12; month += 1) await setCell(work, { lineId, month, was: 0, planned: month === first ? Math.ceil(monthly / 4) : monthly })
    })
  }
  await tell.let(office.secretary, tell.at(0, '17:30'), async (work) => confirmPlan(work, { id, version: (await readPlan(work, { id })).version }))
  return id
}

/** Every Tuesday and Thursday at two; whoever has time signs up, and their hours count. */
const weekly = async (tell: Teller, projectId: string): Promise<void> => {
  const [id, guideId] = [newId(), await person(tell, 'shegong2')]
  await tell.let('shegong', tell.at(0, '17:40'), (work) => addSeries(work, {
    id, projectId, freq: 'weekly', weekdays: ['TU', 'TH'], fromOn: dayOf(tell.at(1)), untilOn: addDays(dayOf(tell.at(28)), 150), clock: '14:00', minutes: 90, onHoliday: 'skip', title: '银龄数字课堂', task: design.taskDo, place: '社工站多功能厅', places: 6, guideId, riskLevel: 'ordinary', riskNotice: '老人走路不稳，上下楼扶一把；有人推销马上告诉社工。',
  }))
  for (const day of [13, 26]) await tell.letPlatform(daerhan.county, tell.at(day, '03:00'), standAllAhead)
  const people = await db(tell).selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['person.id as personId', 'person.name']).where('volunteer.areaCode', 'like', `${daerhan.community}%`).where(sql<boolean>`volunteer.skills = '{}'`).where('volunteer.status', '=', 'active').orderBy('volunteer.localNo').limit(12).execute()
  const sessions = await db(tell).selectFrom('activity').select(['id', 'startsAt', 'endsAt']).where('seriesId', '=', id).orderBy('startsAt').execute()
  for (const [at, session] of sessions.entries()) await held(tell, session, people.slice((at * 2) % 8, ((at * 2) % 8) + 2))
}

interface Session { id: string; startsAt: Date; endsAt: Date }
const held = async (tell: Teller, { id: activityId, startsAt, endsAt }: Session, people: readonly { personId: string; name: string }[]): Promise<void> => {
  const as = <T>(one: { personId: string; name: string }, when: Date, act: Parameters<typeof tell.letPerson<T>>[2]): Promise<T> => tell.letPerson({ county: daerhan.county, ...one, role: 'volunteer' }, when, act)
  const code = async (when: Date): Promise<string> => (await tell.look('shegong2', when, (work) => readCode(work, { activityId }))).code
  const coming: typeof people[number][] = []
  for (const one of people) {
    const signed = await as(one, new Date(startsAt.getTime() - 26 * 3_600_000), (work) => signUp(work, { id: newId(), activityId, riskRead: true })).catch((error: unknown) => { if (error instanceof Refusal) return null; throw error })
    if (signed) coming.push(one)
  }
  if (endsAt > tell.justNow(0)) return
  for (const [kind, when] of [[checkIn, startsAt], [checkOut, new Date(endsAt.getTime() - 120_000)]] as const) {
    const shown = await code(when)
    for (const one of coming) await as(one, when, (work) => kind(work, { activityId, code: shown }))
  }
}

/** 龙广里: what the reports call 年度服务计划, a month explained, and next year’s already begun from it. */
export const playPlan = async (tell: Teller): Promise<void> => {
  const office: Office = { community: longguangli.community, secretary: 'lgl-shuji', worker: 'lgl-shegong' }
  const id = await planFor(tell, office, [
    { content: '《民法典》进网格宣讲', monthly: 1, groups: ['all_ages'], people: 60, worker: 'lgl-shegong', team: '“龙广益家”志愿服务队' },
    { content: '“李大姐”说事日', monthly: 2, groups: ['all_ages'], people: 20, worker: 'lgl-shegong' },
    { content: '未成年人权益保护课堂', monthly: 1, groups: ['youth'], people: 30, worker: 'lgl-shegong2' },
    { content: '银龄数字课堂', monthly: 4, groups: ['elder'], people: 25, worker: 'lgl-shegong2' },
  ])
  const plan = await tell.look(office.worker, tell.at(28), (work) => readPlan(work, { id }))
  const first = plan.lines[1]!.months.find(({ behind }) => behind)
  if (first && isOver(plan.year, first.month, dayOf(tell.at(28)))) await tell.let(office.worker, tell.at(28, '08:50'), (work) => giveReason(work, { lineId: plan.lines[1]!.id, month: first.month, words: '说事团刚聘齐，下个月起每月两次。' }))
  await tell.let(office.worker, tell.at(28, '09:20'), (work) => makeNextPlan(work, { id: newId(), fromPlanId: id, lineIds: plan.lines.slice(0, 3).map((line) => line.id) }))
}
