import { signUp } from '#domain/activities/server/sign-up.actions.ts'
import { acknowledgeAlert, listAlerts } from '#domain/crisis/server/crisis.actions.ts'
import { giveRating, makeCallback } from '#domain/evaluation/server/evaluation.actions.ts'
import { listCallbacks } from '#domain/evaluation/server/callback.store.ts'
import { answerHandover } from '#domain/handovers/server/handover.actions.ts'
import { listHandovers } from '#domain/handovers/server/handover.store.ts'
import { askMore, declineNeed, mergeNeed, routeNeed, verifyNeed } from '#domain/needs/server/need.actions.ts'
import { reportNeed } from '#domain/needs/server/report-need.actions.ts'
import { projectFromNeeds } from '#domain/projects/server/project-needs.actions.ts'
import { acceptSlot } from '#domain/orders/server/answer.actions.ts'
import { dispatchOrder } from '#domain/orders/server/dispatch.actions.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import { daerhan } from './cast.ts'
import { giveAccount } from './settle-counties.ts'
import { accepted, dispatchTo, evaluated, rated, served, type Served, type Task, verifyAndRoute } from './serve-need.ts'
import { tasks } from './tasks.ts'
import type { Teller } from './teller.ts'

/** Who does what in a community. */
export interface Office { community: string; secretary: string; worker: string }
const us: Office = { community: daerhan.community, secretary: 'shuji', worker: 'shegong' }

/** The needs of the list that nobody has taken up, by the beginning of what was said. */
export const onList = (tell: Teller, office: Office = us) => {
  const used = new Set<string>()
  return async (begins: string): Promise<{ id: string; personId: string | null; personName: string; areaCode: string }> => {
    const rows = await tell.platform.ownerDb().selectFrom('need').select(['id', 'personId', 'personName', 'areaCode']).where('summary', 'like', `${begins}%`).where('status', '=', 'reported').where('areaCode', 'like', `${office.community}%`).orderBy('sheetNumber').execute()
    const found = rows.find(({ id }) => !used.has(id))
    if (!found) throw new Error(`nothing on the list begins with ${begins}`)
    used.add(found.id)
    return found
  }
}

/** Whoever fits first within a week, on the first day on which somebody does. */
const dispatched = async (tell: Teller, needId: string, day: number, task: Task, more: { declinesFirst?: boolean } = {}, office: Office = us): Promise<{ order: Served; serveDay: number }> => {
  for (let serveDay = day + 1; serveDay <= day + 7; serveDay++) {
    const order = await dispatchTo(tell, needId, day, task, { ...office, ...more, serveDay })
    if (order) return { order, serveDay }
  }
  throw new Error(`nobody fits ${task.title} within a week of day ${day}`)
}

export const finished = async (tell: Teller, needId: string, person: string, day: number, task: Task, change: string, words: string, more: { declinesFirst?: boolean; face?: 'good' | 'fair' | 'poor' } = {}, office: Office = us): Promise<Served> => {
  await verifyAndRoute(tell, needId, day, { ...office, words: '志愿服务可以办，社工带队。' })
  const { order, serveDay } = await dispatched(tell, needId, day, task, more, office)
  const ready = await accepted(tell, order, day)
  await served(tell, ready, serveDay)
  await rated(tell, ready, serveDay, more.face ?? 'good', words, person)
  await evaluated(tell, ready, serveDay + 1, change, more.face === 'fair' ? 'partly' : 'met')
  return ready
}

export const playMonth = async (tell: Teller): Promise<void> => {
  const next = onList(tell)
  const bath = await next('洗澡不便')
  await finished(tell, bath.id, bath.personName, 2, tasks.bathing, '每周能洗上一次澡了，老人说身上轻快。', '姑娘们手轻，说话也好听')
  const lamp = await next('灯不亮')
  await finished(tell, lamp.id, lamp.personName, 3, tasks.lamp, '灯亮了，过道也换了感应灯。', '亮堂了', { declinesFirst: true })
  const phone = await next('手机不会用')
  await finished(tell, phone.id, phone.personName, 5, tasks.phone, '自己交上了电费；视频通话还要再教一次。', '教得慢一点就好了', { face: 'fair' })
  await professionalRoutes(tell, next)
  await answeredByRefusal(tell, next)
  await underWay(tell, next)
  await lecture(tell, next)
  await yesterday(tell)
  await residentsOwn(tell)
  await danger(tell)
  await callbacks(tell)
}

/** Mediation, casework and a department: handed over, waiting where one can see it. */
const professionalRoutes = async (tell: Teller, next: ReturnType<typeof onList>): Promise<void> => {
  const quarrel = await next('几个子女为赡养费吵')
  await verifyAndRoute(tell, quarrel.id, 4, { ...us, words: '几方都愿意谈，先由说和小组约时间。', route: 'mediation' })
  const mother = await next('生完孩子老哭')
  await verifyAndRoute(tell, mother.id, 6, { ...us, words: '需要社工一对一跟进，先建个案。', route: 'case' })
  const unit = async (name: string): Promise<string> => (await tell.platform.ownerDb().selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
  const drains = await next('3单元共5户')
  await verifyAndRoute(tell, drains.id, 8, { ...us, words: '主管道堵了，需要住建部门疏通。', route: 'department', toOrganisationId: await unit('旗住房和城乡建设局') })
  const [handover] = (await tell.look('lianluo', tell.at(9), (work) => listHandovers(work, {}))).rows
  await tell.let('lianluo', tell.at(9, '10:30'), (work) => answerHandover(work, { id: handover!.id, verb: 'accept' }))
  const bins = await next('垃圾桶满了')
  await verifyAndRoute(tell, bins.id, 22, { ...us, words: '清运频次不够，请住建部门协调。', route: 'department', toOrganisationId: await unit('旗住房和城乡建设局') })
}

/** Not every need is taken: a reason is told, more is asked, the same matter is one matter, a need that comes back becomes a project. */
const answeredByRefusal = async (tell: Teller, next: ReturnType<typeof onList>): Promise<void> => {
  const power = await next('广场缺一个电源')
  await tell.let(us.secretary, tell.at(7, '11:00'), (work) => declineNeed(work, { id: power.id, reason: '广场用电归物业管，已经把电话给您，社区也替您打过了。' }))
  const unclear = await next('材料不会填').catch(() => next('认证养老金不会弄'))
  await tell.let(us.worker, tell.at(10, '09:40'), (work) => askMore(work, { id: unclear.id, question: '是哪一种材料？要是方便，请把单子带到社工站。' }))
  const songs = await next('会拉二胡')
  const again = newId()
  await tell.let('shuji', tell.at(11, '09:10'), (work) => reportNeed(work, { id: again, areaCode: songs.areaCode, summary: '想找个队伍一起唱唱戏', personId: songs.personId!, field: 'culture', source: 'phone', saidBy: 'self' }))
  await tell.let(us.secretary, tell.at(11, '09:30'), (work) => mergeNeed(work, { id: again, intoId: songs.id }))
  // The need on the list belongs to a project that runs already; what comes new beside it becomes an idea of its own.
  const stage = newId()
  await tell.let('shuji', tell.at(12, '09:20'), (work) => reportNeed(work, { id: stage, areaCode: songs.areaCode, summary: '几位老戏友想排一出戏，没有场地', personId: songs.personId!, field: 'culture', source: 'phone', saidBy: 'self' }))
  await tell.let(us.worker, tell.at(12, '14:00'), (work) => projectFromNeeds(work, { id: newId(), needIds: [stage], title: '邻里戏台' }))
}

/** At every step something waits, as in any office on any morning. */
const underWay = async (tell: Teller, next: ReturnType<typeof onList>): Promise<void> => {
  const school = await next('放学后没地方去')
  await verifyAndRoute(tell, school.id, 24, { ...us, words: '四点半课堂可以接。' })
  const heating = await next('交暖气费跑不动')
  await verifyAndRoute(tell, heating.id, 23, { ...us, words: '请志愿者代办一次，顺便教会。' })
  await dispatched(tell, heating.id, 27, tasks.errand)
  const heater = await next('热水器坏了')
  await verifyAndRoute(tell, heater.id, 25, { ...us, words: '先看能不能修。' })
  const { order } = await dispatched(tell, heater.id, 27, tasks.heater)
  await accepted(tell, order, 27)
  const waiting = await next('耳背,政策听不明白')
  await verifyAndRoute(tell, waiting.id, 18, { ...us, words: '上门慢慢讲，会蒙古语更好。' })
  const visit = await dispatched(tell, waiting.id, 18, tasks.company)
  await served(tell, await accepted(tell, visit.order, 18), visit.serveDay)
}

/** The day after tomorrow there is a talk: the team brings its people, the other places stand open. */
const lecture = async (tell: Teller, next: ReturnType<typeof onList>): Promise<void> => {
  const need = await next('怕被骗')
  await verifyAndRoute(tell, need.id, 26, { ...us, words: '好几户都想听，合成一场。' })
  const team = await tell.platform.ownerDb().selectFrom('organisation').select('id').where('name', '=', '“牵牛花”志愿服务队').executeTakeFirstOrThrow()
  const guide = await tell.platform.ownerDb().selectFrom('account').select('personId').where('loginName', '=', us.worker).executeTakeFirstOrThrow()
  const hall = await tell.platform.ownerDb().selectFrom('room').select('id').where('name', '=', '多功能厅').where('countyCode', '=', daerhan.county).executeTakeFirstOrThrow()
  const [orderId, teamSlot] = [newId(), newId()]
  await tell.let(us.secretary, tell.at(27, '09:30'), (work) => dispatchOrder(work, {
    id: orderId, needId: need.id, startsAt: tell.at(30, '14:30').toISOString(), endsAt: tell.at(30, '16:00').toISOString(), place: '达尔罕居民服务中心多功能厅', roomId: hall.id, title: '防诈骗小课堂',
    task: '提前半小时到，摆椅子，帮老人签到、坐稳；讲完陪着演练一遍怎么挂电话。', riskLevel: 'ordinary', riskNotice: '人多，注意地面电线和楼梯；有人不舒服马上叫社工。', guideId: guide.personId,
    slots: [{ id: teamSlot, kind: 'team', teamId: team.id, places: 4 }, { id: newId(), kind: 'open', places: 20 }],
  }))
  const { activityId } = await tell.let('duizhang', tell.at(27, '12:10'), (work) => acceptSlot(work, { slotId: teamSlot, riskRead: true }))
  await someSignUp(tell, activityId!, 7)
}

/** Whoever may come signs up; whom a rule keeps away is passed over. */
const someSignUp = async (tell: Teller, activityId: string, wanted: number): Promise<void> => {
  const people = await tell.platform.ownerDb().selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['person.id as personId', 'person.name']).where('volunteer.areaCode', 'like', `${daerhan.community}%`).orderBy('volunteer.localNo').limit(40).execute()
  let came = 0
  for (const person of people) {
    if (came === wanted) return
    const outcome = await tell.letPerson({ county: daerhan.county, ...person, role: 'volunteer' }, tell.at(27, '19:00'), (work) => signUp(work, { id: newId(), activityId, riskRead: true })).catch((error: unknown) => { if (error instanceof Refusal) return null; throw error })
    if (outcome) came += 1
  }
}

/** Yesterday the office went through what was left: most of it is verified, half of that routed, a few rows still wait too long. */
export const yesterday = async (tell: Teller, office: Office = us): Promise<void> => {
  const rows = await tell.platform.ownerDb().selectFrom('need').select(['id', 'field']).where('status', '=', 'reported').where('areaCode', 'like', `${office.community}%`).orderBy('sheetNumber').execute()
  const left = rows.slice(3)
  for (const { id } of left) await tell.let(office.secretary, tell.at(27, '14:00'), (work) => verifyNeed(work, { id }))
  for (const { id, field } of left.filter((_, place) => place % 2 === 0)) {
    const route = field === 'mediation' ? 'mediation' : field === 'emotional_support' ? 'case' : 'service'
    await tell.let(office.worker, tell.at(27, '16:40'), (work) => routeNeed(work, { id, route, words: route === 'service' ? '志愿服务可以办。' : '社工先联系本人，再定怎么跟进。' }))
  }
}

/** A resident with a phone of her own: one need that was met and rated by herself, one on its way. */
const residentsOwn = async (tell: Teller): Promise<void> => {
  const county = daerhan.county
  const person = await tell.platform.ownerDb().selectFrom('person').select(['id', 'name', 'areaCode']).where('name', '=', '包乌云').where('areaCode', 'like', `${daerhan.community}%`).orderBy('id').executeTakeFirstOrThrow()
  await giveAccount(tell, { loginName: 'jumin', name: person.name, role: 'resident', area: person.areaCode, shown: true }, person.id)
  const needId = newId()
  await tell.let('jumin', tell.at(13, '19:20'), (work) => reportNeed(work, { id: needId, areaCode: person.areaCode, summary: '厨房水龙头关不严，滴了好几天', field: 'everyday_help', source: 'resident_app', saidBy: 'self' }))
  await verifyAndRoute(tell, needId, 14, { ...us, words: '请会水电的志愿者上门。' })
  const { order, serveDay } = await dispatched(tell, needId, 14, tasks.lamp)
  const ready = await accepted(tell, order, 14)
  await served(tell, ready, serveDay)
  await tell.let('jumin', tell.at(serveDay, '20:00'), (work) => giveRating(work, { id: newId(), needId, face: 'good', words: '修得快，还把地擦干了' }))
  await evaluated(tell, ready, serveDay + 1, '水龙头换好了，老人自己会关总阀了。')
  await tell.let('jumin', tell.at(27, '18:40'), (work) => reportNeed(work, { id: newId(), areaCode: person.areaCode, summary: '楼道灯坏了，晚上下楼看不清', field: 'everyday_help', source: 'resident_app', saidBy: 'self' }))
  await volunteerOf(tell, county, ready)
}

/** The volunteer who came has a phone too. */
const volunteerOf = (tell: Teller, _county: string, { helper }: Served): Promise<void> =>
  giveAccount(tell, { loginName: 'zhiyuan', name: helper.name, role: 'volunteer', area: daerhan.community, shown: true }, helper.personId)

/** One alarm was taken over within minutes; one has come in this morning and waits. */
const danger = async (tell: Teller): Promise<void> => {
  const grid = `${daerhan.community}001`
  await tell.let('wangge', tell.at(12, '10:20'), (work) => reportNeed(work, { id: newId(), areaCode: grid, summary: '老人说活着没意思，两天没怎么吃饭', personName: '周玉珍', field: 'comfort', source: 'home_visit', urgency: 'urgent', saidBy: 'seen', proxyConsent: false, proxyReason: '敲门时听到的，先报给社工' }))
  const { rows } = await tell.look(us.worker, tell.at(12, '10:22'), (work) => listAlerts(work))
  await tell.let(us.worker, tell.at(12, '10:26'), (work) => acknowledgeAlert(work, { id: rows[0]!.id }))
  await tell.let('wangge', tell.justNow(6), (work) => reportNeed(work, { id: newId(), areaCode: grid, summary: '隔壁说夜里又听见打骂声，孩子在哭', personName: '老万家', field: 'crisis', source: 'grid', urgency: 'urgent', saidBy: 'seen', proxyConsent: false, proxyReason: '邻居反映，没有进门' }))
}

/** Call-backs by somebody else than the doer. */
const callbacks = async (tell: Teller): Promise<void> => {
  const { rows } = await tell.look(us.secretary, tell.at(26), (work) => listCallbacks(work, {}))
  for (const { id, refusal } of rows.slice(0, 1)) if (refusal === null) await tell.let(us.secretary, tell.at(26, '10:00'), (work) => makeCallback(work, { id, face: 'good', words: '都办好了' }))
}
