import { addToMinutes, callAssembly, closeAssembly, editAssembly, holdAssembly, prepareAssembly, setMembers, setTopics } from '#domain/assemblies/server/assembly.actions.ts'
import { finishTask, resolve } from '#domain/assemblies/server/resolve.actions.ts'
import type { AssemblyDetail, Resolve, SetTopics } from '#domain/assemblies/assembly.contract.ts'
import type { DoAct } from '#domain/grids/grid.contract.ts'
import { listActs } from '#domain/grids/server/act.store.ts'
import { doAct } from '#domain/grids/server/grid.actions.ts'
import type { AddPartner } from '#domain/partners/partner.contract.ts'
import type { PutUp } from '#domain/partners/claim.contract.ts'
import { checkDelivery, confirmClaim, declineClaim, makeClaim, reportDelivery, withdrawClaim } from '#domain/partners/server/claim.actions.ts'
import { offerProject } from '#domain/partners/server/offer.actions.ts'
import { addToLedger } from '#domain/partners/server/partner.actions.ts'
import { putUp } from '#domain/partners/server/put-up.actions.ts'
import { workingDaysAfter } from '#domain/settings/working-days.ts'
import { dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { daerhan, longguangli } from './cast.ts'
import type { Teller } from './teller.ts'

// The units around a community: the ledger, what they claim and deliver, two monthly meetings, and what the grid's three answer.

const unit = async (tell: Teller, name: string): Promise<string> => (await tell.platform.ownerDb().selectFrom('organisation').select('id').where('name', '=', name).orderBy('areaCode').executeTakeFirstOrThrow()).id
const day = (tell: Teller, at: number): string => dayOf(tell.at(at))

type Row = Omit<AddPartner, 'id' | 'areaCode' | 'organisationId'> & { known?: string }
const ledger = async (tell: Teller, secretary: string, areaCode: string, rows: Row[]): Promise<void> => {
  for (const { known, ...row } of rows) {
    const organisationId = known ? await unit(tell, known) : undefined
    await tell.let(secretary, tell.at(0, '09:40'), (work) => addToLedger(work, { ...row, id: newId(), areaCode, ...(organisationId ? { organisationId } : {}), lookedAtOn: day(tell, -6) }))
  }
}

interface Office { secretary: string; community: string }
const puts = (tell: Teller, { secretary, community }: Office) => async (at: number, item: Omit<PutUp, 'id' | 'kind' | 'areaCode'> & { needId?: string }): Promise<string> => {
  const id = newId()
  await tell.let(secretary, tell.at(at, '10:40'), (work) => putUp(work, { id, kind: item.needId ? 'need' : 'wish', ...(item.needId ? {} : { areaCode: community }), ...item }))
  return id
}
const claims = (tell: Teller) => async (loginName: string, at: number, itemId: string, quantity: number, words: string, dueOn?: string): Promise<string> => {
  const id = newId()
  await tell.let(loginName, tell.at(at, '15:10'), (work) => makeClaim(work, { id, itemId, quantity, words, ...(dueOn ? { dueOn } : {}) }))
  return id
}

/** A need of the list that is open, plain, and of everyday help. */
const plainNeeds = async (tell: Teller, community: string): Promise<{ id: string }[]> =>
  tell.platform.ownerDb().selectFrom('need').select('id').where('areaCode', 'like', `${community}%`).where('danger', '=', false).where('field', 'in', ['everyday_help', 'daily_care', 'capacity', 'participation', 'undetermined']).where('status', 'in', ['reported', 'verified']).orderBy('sheetNumber', 'desc').limit(6).execute()

interface Meeting extends Office { host: string; recorder: string; place: string }
/** Prepared in the morning of day 0, held in the afternoon, closed with minutes. */
const heldMeeting = async (tell: Teller, office: Meeting, topics: SetTopics['topics'], resolved: Omit<Resolve, 'id'>[], minutes: string): Promise<void> => {
  const id = newId()
  const then = <T>(clock: string, act: Parameters<typeof tell.let<T>>[2]): Promise<T> => tell.let(office.secretary, tell.at(0, clock), act)
  let assembly = await then<AssemblyDetail>('10:00', (work) => prepareAssembly(work, { id, areaCode: office.community, month: day(tell, 0).slice(0, 7), startsAt: tell.at(0, '14:30').toISOString(), place: office.place, hostName: office.host, recorderName: office.recorder }))
  assembly = await then('10:10', (work) => setTopics(work, { id, version: assembly.version, topics }))
  assembly = await then('10:20', (work) => callAssembly(work, { id, version: assembly.version }))
  assembly = await then('14:30', (work) => holdAssembly(work, { id, version: assembly.version }))
  const members = assembly.memberRows.map(({ organisationName: _name, ...member }, at) => ({ ...member, attended: at !== assembly.memberRows.length - 2 }))
  assembly = await then('14:40', (work) => setMembers(work, { id, version: assembly.version, members }))
  for (const one of resolved) assembly = await then('15:00', (work) => resolve(work, { id: newId(), ...one }))
  assembly = await then('16:00', (work) => editAssembly(work, { id, version: assembly.version, minutes }))
  await then('16:10', (work) => closeAssembly(work, { id, version: assembly.version }))
  await tell.let(office.secretary, tell.at(1, '09:00'), (work) => addToMinutes(work, { id: newId(), assemblyId: id, text: '签到表补一家：会后到的单位已补签。' }))
}

const preparedMeeting = async (tell: Teller, office: Meeting, topics: SetTopics['topics']): Promise<void> => {
  const [id, on] = [newId(), workingDaysAfter(day(tell, 31), 0)]
  const assembly = await tell.let(office.secretary, tell.at(27, '11:00'), (work) => prepareAssembly(work, { id, areaCode: office.community, month: on.slice(0, 7), startsAt: instantAt(on, '14:30').toISOString(), place: office.place, hostName: office.host, recorderName: office.recorder }))
  await tell.let(office.secretary, tell.at(27, '11:10'), (work) => setTopics(work, { id, version: assembly.version, topics }))
}

const free = (title: string, words: string): SetTopics['topics'][number] => ({ id: newId(), source: 'free', title, words })

/** Before the month begins: the ledger, and the meeting whose results the month carries out. */
export const meetTheUnits = async (tell: Teller): Promise<void> => {
  await ledger(tell, 'shuji', daerhan.community, [
    { known: '旗人民医院', partyState: 'own_branch', branchName: '旗人民医院党委', committeeMemberName: '娜仁花', committeeMemberPost: '院办主任', staffCount: 420, partyMembers: 96 },
    { known: '食品公司', partyState: 'joint_branch', branchName: '达尔罕商圈联合党支部', committeeMemberName: '包银山', committeeMemberPost: '综合部经理', staffCount: 58, partyMembers: 4 },
    { known: '心理协会', partyState: 'adviser_sent', adviserName: '敖日格乐', staffCount: 9 },
    { organisationName: '惠民理发店', kind: 'economic_new_org', partyState: 'joint_branch', branchName: '达尔罕商圈联合党支部', staffCount: 4 }, { organisationName: '顺达快递驿站', kind: 'economic_new_org', partyState: 'none', staffCount: 6 },
    { organisationName: '百姓生活超市', kind: 'economic_new_org', partyState: 'joint_branch', branchName: '达尔罕商圈联合党支部', staffCount: 17, partyMembers: 2 }, { organisationName: '阳光托育中心', kind: 'social_new_org', partyState: 'adviser_sent', adviserName: '胡雨桐', staffCount: 12 },
    { organisationName: '晨光文具店', kind: 'economic_new_org', partyState: 'undetermined' }, { known: '旗住房和城乡建设局', partyState: 'undetermined', committeeMemberName: '傅磊', committeeMemberPost: '物业科' },
  ])
  const office: Meeting = { secretary: 'shuji', community: daerhan.community, host: '敖日格乐', recorder: '胡雨桐', place: '达尔罕居民服务中心多功能厅' }
  const [gauge, pipes, warm] = [free('给社工站添 10 台血压计', '入户走访时用'), free('入冬前查一遍老旧管线', '去年冬天两个单元冻过'), free('商圈灯箱夜间扰民', '几户反映')]
  await heldMeeting(tell, office, [gauge, pipes, warm], [
    { topicId: gauge.id, kind: 'claim', words: '由旗人民医院认领，一周内送到社工站', organisationId: await unit(tell, '旗人民医院'), quantity: 10, unit: '台', dueOn: day(tell, 8) },
    { topicId: pipes.id, kind: 'task', words: '查一遍管线，列出要修的楼栋', organisationId: await unit(tell, '旗住房和城乡建设局'), dueOn: day(tell, 14) },
    { topicId: warm.id, kind: 'task', words: '和商户约定晚上十点关灯箱', organisationId: await unit(tell, '百姓生活超市'), dueOn: day(tell, 20) },
  ], '到会单位逐项说了自己能做什么。血压计由医院认领；管线由住建局先查；灯箱由联合党支部牵头和商户约定时间。下次会先看这三件办得怎样。')
  await meetInLongguangli(tell)
}

const meetInLongguangli = async (tell: Teller): Promise<void> => {
  await ledger(tell, 'lgl-shuji', longguangli.community, [
    { known: '区人民医院', partyState: 'own_branch', branchName: '区人民医院党委', committeeMemberName: '蒲玉兰', committeeMemberPost: '工会主席', staffCount: 360, partyMembers: 81 }, { organisationName: '金水湾家政公司', kind: 'economic_new_org', partyState: 'joint_branch', branchName: '龙广里楼宇联合党支部', staffCount: 22 },
    { organisationName: '龙首面馆', kind: 'economic_new_org', partyState: 'none', staffCount: 7 }, { organisationName: '金昌夕阳红艺术团', kind: 'social_new_org', partyState: 'adviser_sent', adviserName: '任红霞', staffCount: 31 },
  ])
  const office: Meeting = { secretary: 'lgl-shuji', community: longguangli.community, host: '邵学文', recorder: '任红霞', place: '龙广里社区党群服务中心' }
  const [chairs, lamp] = [free('书画室添 12 把折叠椅', '周末课堂不够坐'), free('中秋百家宴怎么办', '往年人手不够')]
  await heldMeeting(tell, office, [chairs, lamp], [
    { topicId: chairs.id, kind: 'claim', words: '区人民医院把换下来的椅子送来', organisationId: await unit(tell, '区人民医院'), quantity: 12, unit: '把', dueOn: day(tell, 10) },
    { topicId: lamp.id, kind: 'task', words: '出 10 名员工帮厨', organisationId: await unit(tell, '金水湾家政公司'), dueOn: day(tell, 20) },
  ], '椅子由区人民医院认领；百家宴由家政公司出人，艺术团出节目。')
}

/** What became of it in the month: a claim in every state, a task done and one late, the next meeting in preparation. */
export const carryOut = async (tell: Teller): Promise<void> => {
  const claim = claims(tell)
  const put = puts(tell, { secretary: 'shuji', community: daerhan.community })
  await deliverFirst(tell, '旗人民医院', 'danwei', 'shuji', 6, '十台血压计送到社工站，胡雨桐接收')
  const [task] = await tell.platform.ownerDb().selectFrom('assemblyResolution').select('id').where('kind', '=', 'task').where('organisationId', '=', await unit(tell, '旗住房和城乡建设局')).execute()
  await tell.let('lianluo', tell.at(12, '16:00'), (work) => finishTask(work, { id: task!.id, words: '查了六栋，两栋要换阀门，已列入冬修计划' }))
  const needs = await plainNeeds(tell, daerhan.community)
  const quilts = await put(8, { title: '过冬棉被', words: '双人，新的', quantity: 20, unit: '条', dueOn: day(tell, 34) })
  const shelves = await put(9, { title: '图书角要一组书架', words: '高不过一米五，能固定在墙上', dueOn: day(tell, 33) })
  const pens = await put(10, { title: '四点半课堂文具', quantity: 30, unit: '套', dueOn: day(tell, 26) })
  const repair = await put(11, { needId: needs[0]!.id, title: '上门修一次家电', dueOn: day(tell, 30) })
  const haircut = await put(12, { needId: needs[1]!.id, title: '上门跑一次腿', words: '半天，社工带队' })
  await put(20, { title: '合唱队要一台二手音箱' })
  await put(21, { needId: needs[2]!.id, title: '教用一次手机缴费' })
  const part = await claim('danwei', 10, quilts, 12, '后勤采购，周五前送', day(tell, 32))
  await tell.let('shuji', tell.at(11, '09:20'), (work) => confirmClaim(work, { id: part, handOver: '送到社区一楼库房，找董永贵登记' }))
  await claim('shipin', 26, quilts, 5, '员工捐一批新的')
  const late = await claim('shipin', 11, pens, 30, '公司团支部来办', day(tell, 24))
  await tell.let('shuji', tell.at(12, '09:00'), (work) => confirmClaim(work, { id: late, handOver: '周一到周五下午四点前送到社工站' }))
  const shelf = await claim('lianluo', 12, shelves, 1, '机关换下来的，八成新', day(tell, 28))
  await tell.let('shuji', tell.at(13, '09:00'), (work) => confirmClaim(work, { id: shelf, handOver: '送之前给社工站打电话，有人等' }))
  await tell.let('lianluo', tell.at(26, '16:30'), (work) => reportDelivery(work, { id: shelf, deliveredOn: day(tell, 26), words: '书架装好了，固定在图书角东墙' }))
  const wrongOne = await claim('shipin', 13, repair, 1, '找外面的师傅')
  await tell.let('shuji', tell.at(14, '09:00'), (work) => declineClaim(work, { id: wrongOne, reason: '家电上门要有资质的师傅，这次先由队里的电工来' }))
  const gone = await claim('lianluo', 14, haircut, 1, '青年志愿者来办')
  await tell.let('lianluo', tell.at(16, '11:00'), (work) => withdrawClaim(work, { id: gone, reason: '那周机关有集中学习，人抽不出来' }))
  const again = await claim('danwei', 17, haircut, 1, '导医台两位同事来办')
  await tell.let('shuji', tell.at(18, '09:00'), (work) => confirmClaim(work, { id: again, handOver: '到社工站找胡雨桐，一起上门', tellsName: true, dueOn: day(tell, 30) }))
  await tell.let('lianluo', tell.at(15, '10:00'), (work) => offerProject(work, { id: newId(), areaCode: daerhan.community, title: '老旧楼道微改造', field: 'sanitation', words: '给六栋老楼的楼道换感应灯、装扶手', gives: '材料和两名师傅', timesText: '开春后两个月' }))
  const office: Meeting = { secretary: 'shuji', community: daerhan.community, host: '敖日格乐', recorder: '胡雨桐', place: '达尔罕居民服务中心多功能厅' }
  await preparedMeeting(tell, office, [{ id: newId(), source: 'claim', claimId: late, title: '四点半课堂文具何时送达', words: '食品公司认领，已过期限' }, { id: newId(), source: 'grid', gridCode: `${daerhan.community}003`, title: '达尔罕三网格三员补齐', words: '缺党支部书记' }, free('春节前走访谁家先去', '请各单位报能出的人和车')])
  await threeAnswer(tell)
  await carryOutInLongguangli(tell)
}

/** The claim that the meeting made is delivered and looked at. */
const deliverFirst = async (tell: Teller, name: string, login: string, secretary: string, at: number, words: string): Promise<void> => {
  const { id } = await tell.platform.ownerDb().selectFrom('claim').select('id').where('organisationId', '=', await unit(tell, name)).where('status', '=', 'confirmed').executeTakeFirstOrThrow()
  await tell.let(login, tell.at(at, '15:30'), (work) => reportDelivery(work, { id, deliveredOn: day(tell, at), words }))
  await tell.let(secretary, tell.at(at + 1, '09:10'), (work) => checkDelivery(work, { id, words: '已到现场点过数' }))
}

/** Whose act of the month it was answers the day after; what yesterday's verification asked still waits, as it does. */
const threeAnswer = async (tell: Teller): Promise<void> => {
  const { id: resourceId } = await tell.platform.ownerDb().selectFrom('resourceOffer').select('id').where('areaCode', 'like', `${daerhan.community}%`).where('status', '=', 'available').orderBy('name').executeTakeFirstOrThrow()
  const linked = { outcome: 'linked' as const, resourceId, words: '问过了，下周可以' }
  const answers: [string, Partial<DoAct>[]][] = [
    ['wangge', [linked, { outcome: 'none_found' }]], ['wangge2', [{ outcome: 'none_found' }, linked]], ['duizhang', [{ outcome: 'can_come', words: '周六上午两个人' }, { outcome: 'asks', words: '要一副两米的人字梯' }, { outcome: 'cannot_come' }]], ['shuji', [{ outcome: 'none_found' }, linked]],
  ]
  for (const [login, given] of answers) {
    const { rows } = await tell.look(login, tell.at(27, '17:00'), (work) => listActs(work, { mine: true, limit: 60 }))
    const before = rows.filter(({ askedAt, seat }) => new Date(askedAt) < tell.at(26) && (login !== 'shuji' || seat === 'branch_secretary'))
    for (const [at, { id, askedAt }] of before.entries()) await tell.let(login, new Date(new Date(askedAt).getTime() + 22 * 3_600_000), (work) => doAct(work, { outcome: 'none_found', ...given[at % given.length], id, noteId: newId() }))
  }
}

const carryOutInLongguangli = async (tell: Teller): Promise<void> => {
  const office: Meeting = { secretary: 'lgl-shuji', community: longguangli.community, host: '邵学文', recorder: '任红霞', place: '龙广里社区党群服务中心' }
  const [claim, put] = [claims(tell), puts(tell, office)]
  await deliverFirst(tell, '区人民医院', 'lgl-danwei', 'lgl-shuji', 7, '十二把椅子送到书画室')
  const needs = await plainNeeds(tell, longguangli.community)
  const basin = await put(12, { title: '康复室热水袋', quantity: 15, unit: '个', dueOn: day(tell, 35) })
  await claim('lgl-danwei', 26, basin, 15, '护理部来办')
  if (needs[0]) await claim('lgl-danwei', 25, await put(22, { needId: needs[0].id, title: '量一次血压、讲一次用药' }), 1, '家医团队顺路去')
  await preparedMeeting(tell, office, [free('年前大扫除怎么分片', '五个网格'), { id: newId(), source: 'grid', gridCode: `${longguangli.community}003`, title: '第三网格三员补齐', words: '缺党支部书记' }])
}
