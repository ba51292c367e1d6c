import { wording } from '#kit/wording.ts'

/** What the page about venues says, besides the labels of venue.wording.ts. */
export const venuePageWords = wording({
  zh: {
    title: '场地', note: '党群服务中心、社工站、新时代文明实践站和它们的房间', name: '名称', area: '所在社区', roomCount: (n: number) => `${n} 间`, total: (n: number) => `共 ${n} 处`, add: '登记场地', editTitle: '修改场地', edit: '修改', added: (name: string) => `已登记 ${name}`, edited: '已保存', end: '停用', endAsk: (name: string) => `停用“${name}”？`, endNote: '停用后不再出现在选择里，用过的记录都在。', ended: '已停用', noneTitle: '还没有场地', none: '登记一处场地和它的房间，活动就知道在哪里开。',
    room: '房间名称', capacity: '坐多少人', purpose: '用来做什么', addRoom: '加一间', removeRoom: (name: string) => `去掉 ${name}`, roomNumber: (n: number) => `第 ${n} 间`, people: (n: number) => `${n} 人`, noRooms: '没有写房间', unknown: '没有写', calendar: '看日历', hoursTitle: '每周开放时间', hoursHint: '填了就按它判断能不能预约；上下午分开写两段。', addHours: '加一段', removeHours: '去掉这一段', weekday: '星期', openFrom: '从', openTo: '到', workdays: '周一至周五 8:30–17:30', more: '设备和无障碍', openHoursHint: '例如“工作日 8:30–17:30”。', roomsHint: '没有名称的一行不保存。',
  },
  en: {
    title: 'Venues', note: 'Service centres, stations and their rooms', name: 'Name', area: 'Community', roomCount: (n: number) => `${n} rooms`, total: (n: number) => `${n} in all`, add: 'Add a venue', editTitle: 'Edit the venue', edit: 'Edit', added: (name: string) => `${name} added`, edited: 'Saved', end: 'End', endAsk: (name: string) => `End “${name}”?`, endNote: 'It can no longer be chosen; what was held there stays on record.', ended: 'Ended', noneTitle: 'No venues yet', none: 'Add a venue with its rooms, and activities have a place.',
    room: 'Room', capacity: 'Seats', purpose: 'Used for', addRoom: 'Add a room', removeRoom: (name: string) => `Remove ${name}`, roomNumber: (n: number) => `room ${n}`, people: (n: number) => `${n} people`, noRooms: 'No rooms given', unknown: 'not given', calendar: 'Calendar', hoursTitle: 'Weekly opening hours', hoursHint: 'Once given, they decide what can be booked; write morning and afternoon apart.', addHours: 'Add a time', removeHours: 'Remove this time', weekday: 'Weekday', openFrom: 'From', openTo: 'to', workdays: 'Mon–Fri 8:30–17:30', more: 'Equipment and access', openHoursHint: 'Such as “weekdays 8:30–17:30”.', roomsHint: 'A line without a name is not kept.',
  },
})
