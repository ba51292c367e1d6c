import { type RefusalWording, wording } from '#kit/wording.ts'

const refusals: RefusalWording = {
  zh: {
    'venue.not-found': '没有这处阵地，或者不在您的范围内。', 'venue.room-twice': '两个房间同名，请改一个。', 'venue.ended': '这处阵地已经停用，不能修改。', 'venue.room-elsewhere': '有一个房间属于别的阵地，没有保存。', 'venue.no-such-unit': '没有这个单位，请重新选。',
    'venue.hours-backwards': '开放时间的结束早于开始，请检查。', 'venue.room-has-bookings': '{rooms}还有没用完的预约或长期安排。先取消或移走，再停用。', 'venue.room.not-found': '没有这个房间，或者不在您的范围内。', 'venue.booking.not-found': '没有这条预约，或者不在您的范围内。', 'venue.allotment.not-found': '没有这条长期安排，或者不在您的范围内。', 'venue.id-in-use': '这个编号已经用在另一条预约上，没有保存。',
    'venue.room-ended': '{room}已经停用，没有预约。请换一间。', 'venue.in-the-past': '这个时间已经过去了，请换一个。', 'venue.ends-before-start': '结束要晚于开始，请检查。', 'venue.one-day-only': '一次预约不能跨天。隔天还用，请用“每周重复”或再约一次。', 'venue.closed-then': '{room}那个时间不开放（当天开放：{hours}），没有预约。', 'venue.not-open-that-weekday': '这个时间场地不开放，请对照开放时间。', 'venue.over-capacity': '{room}最多坐 {capacity} 人，请换一间大的，或者减少人数。',
    'venue.series-without-days': '去掉这些日子后一次也不剩。请写清次数或到哪一天为止。', 'venue.series-all-clash': '共 {of} 次都有冲突（最早一处：{first}），一次也没有订。请换一个时间或房间。', 'venue.series-clashes': '共 {of} 次，第 {numbers} 次有冲突（最早一处：{first}），一次也没有订。可以去掉这几次，其余照订。', 'venue.until-before-from': '结束的日子早于开始，请检查。', 'venue.allotment-too-long': '长期安排一次最多一年，到期再续。', 'venue.closing-too-long': '一次最多关闭一年。长期不用，请停用这处场地。', 'venue.closed-already': '那几天已经有关闭安排了，没有重复设置。',
    'venue.booking-cancelled-already': '这条预约已经取消了。', 'venue.booking-declined-already': '这条申请已经回绝了。', 'venue.booking-has-begun': '已经开始了，不能再改。', 'venue.closure-not-moved': '关闭安排不能改期，请取消后重新设置。', 'venue.allotment-not-moved': '长期安排的某一次不能改期，可以取消这一次。', 'venue.moved-with-its-activity': '这是活动用的场地，请到活动里改时间。', 'venue.request-confirmed-already': '这条申请已经确认过了。',
    'grid.no-such-person': '没有这个人，请重新选。', 'grid.no-such-team': '没有这支队伍，请重新选。',
  },
  en: {
    'venue.not-found': 'There is no such venue, or it lies outside your scope.', 'venue.room-twice': 'Two rooms bear one name; change one.', 'venue.ended': 'This venue has ended and cannot be changed.', 'venue.room-elsewhere': 'One of the rooms belongs to another venue; nothing was saved.', 'venue.no-such-unit': 'There is no such unit; choose again.',
    'venue.hours-backwards': 'It closes before it opens; please check.', 'venue.room-has-bookings': 'Something is still booked or allotted in {rooms}. Cancel or move it first.', 'venue.room.not-found': 'There is no such room, or it lies outside your scope.', 'venue.booking.not-found': 'There is no such booking, or it lies outside your scope.', 'venue.allotment.not-found': 'There is no such allotment, or it lies outside your scope.', 'venue.id-in-use': 'This id stands for another booking; nothing was saved.',
    'venue.room-ended': '{room} is no longer in use; choose another.', 'venue.in-the-past': 'That time has passed; choose another.', 'venue.ends-before-start': 'It ends before it begins; please check.', 'venue.one-day-only': 'A booking stays within one day; repeat it weekly or book another.', 'venue.closed-then': '{room} is closed then (open that day: {hours}); nothing was booked.', 'venue.not-open-that-weekday': 'The venue is closed at that time; see the opening hours.', 'venue.over-capacity': '{room} seats {capacity}; choose a larger one or fewer people.',
    'venue.series-without-days': 'Without these days none is left. Say how many times or until when.', 'venue.series-all-clash': 'All {of} times clash (first: {first}); none was booked. Choose another time or room.', 'venue.series-clashes': 'Of {of} times, numbers {numbers} clash (first: {first}); none was booked. Leave these out and the others can be booked.', 'venue.until-before-from': 'It ends before it begins; please check.', 'venue.allotment-too-long': 'A year at most; extend it then.', 'venue.closing-too-long': 'A year at most. End the venue if it is no longer used.', 'venue.closed-already': 'It is closed on some of those days already.',
    'venue.booking-cancelled-already': 'This booking has been cancelled.', 'venue.booking-declined-already': 'This request has been declined.', 'venue.booking-has-begun': 'It has begun and can no longer be changed.', 'venue.closure-not-moved': 'A closing is not moved; take it back and set another.', 'venue.allotment-not-moved': 'One week of an allotment is not moved; it can be cancelled.', 'venue.moved-with-its-activity': 'This room belongs to an activity; change the time there.', 'venue.request-confirmed-already': 'This request has been confirmed.',
    'grid.no-such-person': 'There is no such person; choose again.', 'grid.no-such-team': 'There is no such team; choose again.',
  },
}

/** Taken: by what, if one may know, and the nearest free time, if there is one. */
const taken = {
  zh: { '': '{room} {when} 已安排：{what}。没有预约。', '-unnamed': '{room} {when} 已被占用，没有预约。', free: '最近的空档：{free}。' },
  en: { '': '{room}, {when}, is taken: {what}. Nothing was booked.', '-unnamed': '{room} is taken, {when}; nothing was booked.', free: ' Nearest free time: {free}.' },
}
const takenIn = (language: 'zh' | 'en'): Record<string, string> => Object.fromEntries((['', '-unnamed'] as const).flatMap((kind) => [
  [`venue.taken${kind}`, taken[language][kind]], [`venue.taken${kind}-free`, `${taken[language][kind]}${taken[language].free}`],
]))

export const venueRefusals: RefusalWording = { zh: { ...refusals.zh, ...takenIn('zh') }, en: { ...refusals.en, ...takenIn('en') } }

export const venueWords = wording({
  zh: {
    title: '阵地', rooms: '房间', capacity: '可容纳', purpose: '用途', address: '地址', openHours: '开放时间', organisation: '管理单位', equipment: '设备', accessibility: '无障碍',
    equipments: { projector: '投影', sound: '音响', screen: '大屏', computers: '电脑', piano: '钢琴', whiteboard: '白板', kitchen: '厨房', beds: '床位', rehab: '康复器材', books: '图书' },
    accesses: { ramp: '无障碍坡道', lift: '电梯', toilet: '无障碍卫生间', wide_door: '轮椅可进', parking: '无障碍车位', handrails: '扶手', hearing_loop: '助听设备', braille: '盲文标识' },
    trio: { title: '网格三员', branchSecretary: '网格党支部书记', socialWorker: '包片社工', team: '志愿服务队', teamLeader: '队长', complete: '三员齐全', missing: { branch_secretary: '缺党支部书记', social_worker: '缺社工', team: '缺志愿服务队' } },
  },
  en: {
    title: 'Venues', rooms: 'Rooms', capacity: 'Capacity', purpose: 'Purpose', address: 'Address', openHours: 'Open', organisation: 'Run by', equipment: 'Equipment', accessibility: 'Access',
    equipments: { projector: 'Projector', sound: 'Sound', screen: 'Screen', computers: 'Computers', piano: 'Piano', whiteboard: 'Whiteboard', kitchen: 'Kitchen', beds: 'Beds', rehab: 'Rehab equipment', books: 'Books' },
    accesses: { ramp: 'Ramp', lift: 'Lift', toilet: 'Accessible toilet', wide_door: 'Wheelchair door', parking: 'Accessible parking', handrails: 'Handrails', hearing_loop: 'Hearing aid', braille: 'Braille' },
    trio: { title: 'The three of a grid', branchSecretary: 'Branch secretary', socialWorker: 'Social worker', team: 'Volunteer team', teamLeader: 'Team leader', complete: 'Complete', missing: { branch_secretary: 'No branch secretary', social_worker: 'No social worker', team: 'No team' } },
  },
})
