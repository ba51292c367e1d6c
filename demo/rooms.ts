import { reserve, settleDraws } from '#domain/resources/server/draw.actions.ts'
import { addResource } from '#domain/resources/server/resource.actions.ts'
import { allotRoom, closeRooms } from '#domain/venues/server/allotment.actions.ts'
import { bookRoom } from '#domain/venues/server/booking.actions.ts'
import { saveVenue } from '#domain/venues/server/venue.actions.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { daerhan } from './cast.ts'
import type { Teller } from './teller.ts'

const rooms = {
  hall: { name: '多功能厅', capacity: 60, purpose: '讲座、排练、会议', equipment: ['projector', 'sound', 'screen'], accessibility: ['ramp', 'lift', 'toilet'] },
  painting: { name: '书画室', capacity: 16, purpose: '书法、绘画、手工', equipment: ['whiteboard', 'books'], accessibility: ['lift'] },
  rehab: { name: '康复室', capacity: 10, purpose: '康复训练', equipment: ['rehab', 'beds'], accessibility: ['ramp', 'handrails', 'wide_door'] },
  care: { name: '日间照料室', capacity: 12, purpose: '日间照料', equipment: ['beds', 'kitchen'], accessibility: ['ramp', 'toilet', 'handrails'] },
  talk: { name: '说事室', capacity: 8, purpose: '说事、调解', equipment: [], accessibility: ['ramp'] },
} as const
type RoomKey = keyof typeof rooms
type RoomIds = Record<RoomKey, string>

const unit = async (tell: Teller, name: string): Promise<string> => (await tell.platform.ownerDb().selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const teams = async (tell: Teller): Promise<string[]> => (await tell.platform.ownerDb().selectFrom('organisation').select('id').where('kind', '=', 'volunteer_team').where('areaCode', 'like', `${daerhan.community}%`).orderBy('name').limit(4).execute()).map(({ id }) => id)

/** The centre with its rooms, open every day of the week. */
export const openCentre = async (tell: Teller): Promise<void> => {
  const ids = Object.fromEntries(Object.keys(rooms).map((key) => [key, newId()])) as RoomIds
  const venueId = newId()
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:30', to: '20:30' }))
  await tell.let('shuji', tell.at(0, '09:00'), async (work) => saveVenue(work, {
    id: venueId, areaCode: daerhan.community, name: '达尔罕居民服务中心', organisationId: await unit(tell, '达尔罕居民服务中心'), address: '达尔罕社区中心街 1 号', hours,
    rooms: (Object.keys(rooms) as RoomKey[]).map((key) => ({ ...rooms[key], equipment: [...rooms[key].equipment], accessibility: [...rooms[key].accessibility], id: ids[key] })),
  }))
  await allotAndBook(tell, venueId, ids)
  await askAndClose(tell, venueId, ids)
}

/** Standing times of teams and agencies, and a month of bookings, some of them used together. */
const allotAndBook = async (tell: Teller, _venue: string, ids: RoomIds): Promise<void> => {
  const [flower, ...others] = [await unit(tell, '“牵牛花”志愿服务队'), ...(await teams(tell))]
  const [centre, association, station] = [await unit(tell, '达尔罕居民服务中心'), await unit(tell, '通辽社会工作协会'), await unit(tell, '保康街道社工站')]
  const first = dayOf(tell.at(0))
  const allot = (room: RoomKey, organisationId: string, weekday: number, from: string, to: string, purpose: string) =>
    tell.let('shuji', tell.at(0, '10:00'), (work) => allotRoom(work, { id: newId(), roomId: ids[room], organisationId, weekday, from, to, fromOn: addDays(first, 1), untilOn: addDays(first, 120), purpose }))
  await allot('hall', flower!, 2, '14:00', '16:00', '骨干例会')
  await allot('hall', others[0] ?? flower!, 6, '09:00', '11:00', '排练')
  await allot('painting', others[1] ?? flower!, 4, '14:00', '16:30', '书画班')
  await allot('rehab', centre!, 3, '09:00', '11:30', '康复训练')
  await allot('talk', association!, 5, '09:00', '11:00', '说事日')
  const series = (room: RoomKey, title: string, day: number, from: string, to: string, organisationId: string | null, together: string[] = []) =>
    tell.let('shuji', tell.at(0, '11:00'), (work) => bookRoom(work, { id: newId(), roomId: ids[room], startsAt: instantAt(addDays(first, day), from).toISOString(), endsAt: instantAt(addDays(first, day), to).toISOString(), title, people: 8, organisationId, together, repeats: { times: 6 } }))
  await series('hall', '老年大学合唱', 3, '18:00', '19:30', flower!, [station!])
  await series('care', '午间照料', 1, '11:30', '13:30', centre!)
  await series('care', '午间照料', 2, '11:30', '13:30', centre!)
  await series('painting', '四点半课堂', 5, '16:30', '18:00', station!, [flower!])
  await series('rehab', '助残康复小组', 6, '14:00', '16:00', association!, [centre!])
  await series('talk', '楼栋议事', 4, '18:30', '20:00', null)
}

/** Something always waits: a request of a team, and a room that will be closed for a day. */
const askAndClose = async (tell: Teller, venueId: string, ids: RoomIds): Promise<void> => {
  const day = (n: number): string => dayOf(tell.at(n))
  await tell.let('duizhang', tell.at(27, '19:00'), (work) => bookRoom(work, { id: newId(), roomId: ids.painting, startsAt: instantAt(day(30), '09:00').toISOString(), endsAt: instantAt(day(30), '11:00').toISOString(), title: '剪窗花', people: 12 }))
  await tell.let('shuji', tell.at(27, '17:00'), (work) => closeRooms(work, { id: newId(), venueId, roomId: ids.rehab, fromOn: day(32), untilOn: day(32), reason: '设备检修' }))
}

/** Offers that are drawn down: one is used up, one has run out, one waits for the community. */
export const drawResources = async (tell: Teller): Promise<void> => {
  const day = (n: number): string => dayOf(tell.at(n))
  const add = async (name: string, providerName: string, type: 'goods' | 'service_hours' | 'venue', more: object): Promise<string> => {
    const id = newId()
    await tell.let('shuji', tell.at(1, '15:00'), (work) => addResource(work, { id, areaCode: daerhan.community, name, providerName, type, ...more }))
    return id
  }
  const draw = (resourceId: string, at: number, quantity: number, title: string) => tell.let('shuji', tell.at(at, '10:00'), (work) => reserve(work, { id: newId(), resourceId, quantity, day: day(at), title }))
  const used = (draws: { id: string }[], at: number, much: (n: number) => number) => tell.let('shegong', tell.at(at, '17:00'), (work) => settleDraws(work, { rows: draws.map(({ id }, n) => ({ id, version: 1, used: much(n) })) }))
  const rice = await add('爱心大米', '食品公司', 'goods', { capacity: 20, unit: '袋', conditions: '凭社区开的单子领取', providerKind: 'enterprise' })
  await used([await draw(rice, 6, 8, '入户慰问'), await draw(rice, 12, 7, '重阳敬老')], 13, (n) => [8, 7][n]!)
  await draw(rice, 26, 5, '冬日送暖')
  const clinic = await add('社区义诊（内科）', '旗人民医院', 'service_hours', { capacity: 8, capacityPer: 'day', unit: '人次', providerId: await unit(tell, '旗人民医院'), blocks: Array.from({ length: 21 }, (_, block) => block % 3 === 1), daysAhead: 1, needsVenue: true, validUntil: day(50) })
  await used([await tell.let('shuji', tell.at(8, '10:00'), (work) => reserve(work, { id: newId(), resourceId: clinic, quantity: 8, day: day(9), title: '社区义诊一场' }))], 9, () => 6)
  await tell.let('shuji', tell.at(27, '10:00'), (work) => reserve(work, { id: newId(), resourceId: clinic, quantity: 3, day: day(29), title: '冬季义诊' }))
  await add('电影票', '旗总工会', 'goods', { capacity: 50, unit: '张', validUntil: day(20), providerKind: 'mass_organisation' })
  const offered = newId()
  await tell.let('danwei', tell.at(27, '16:00'), (work) => addResource(work, { id: offered, areaCode: '150521', name: '家庭急救培训', providerName: '旗人民医院', type: 'service_hours', capacity: 2, capacityPer: 'month', unit: '场', serviceAreas: [daerhan.community] }))
}
