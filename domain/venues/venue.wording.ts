import { type RefusalWording, wording } from '#kit/wording.ts'

export const venueRefusals: RefusalWording = {
  zh: {
    'venue.not-found': '没有这处阵地，或者不在您的范围内。', 'venue.room-twice': '两个房间同名，请改一个。', 'venue.ended': '这处阵地已经停用，不能修改。', 'venue.room-elsewhere': '有一个房间属于别的阵地，没有保存。', 'venue.no-such-unit': '没有这个单位，请重新选。',
    'grid.no-such-person': '没有这个人，请重新选。', 'grid.no-such-team': '没有这支队伍，请重新选。',
  },
  en: {
    'venue.not-found': 'There is no such venue, or it lies outside your scope.', 'venue.room-twice': 'Two rooms bear one name; change one.', 'venue.ended': 'This venue has ended and cannot be changed.', 'venue.room-elsewhere': 'One of the rooms belongs to another venue; nothing was saved.', 'venue.no-such-unit': 'There is no such unit; choose again.',
    'grid.no-such-person': 'There is no such person; choose again.', 'grid.no-such-team': 'There is no such team; choose again.',
  },
}

export const venueWords = wording({
  zh: {
    title: '阵地', rooms: '房间', capacity: '可容纳', purpose: '用途', address: '地址', openHours: '开放时间', organisation: '管理单位',
    trio: { title: '网格三员', branchSecretary: '网格党支部书记', socialWorker: '包片社工', team: '志愿服务队', teamLeader: '队长', complete: '三员齐全', missing: { branch_secretary: '缺党支部书记', social_worker: '缺社工', team: '缺志愿服务队' } },
  },
  en: {
    title: 'Venues', rooms: 'Rooms', capacity: 'Capacity', purpose: 'Purpose', address: 'Address', openHours: 'Open', organisation: 'Run by',
    trio: { title: 'The three of a grid', branchSecretary: 'Branch secretary', socialWorker: 'Social worker', team: 'Volunteer team', teamLeader: 'Team leader', complete: 'Complete', missing: { branch_secretary: 'No branch secretary', social_worker: 'No social worker', team: 'No team' } },
  },
})
