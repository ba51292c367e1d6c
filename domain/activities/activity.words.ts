import { wording } from '#kit/wording.ts'

/** What the desk’s pages about activities say besides activity.wording.ts. */
export const activityPageWords = wording({
  zh: {
    note: '派出的单接齐了，就成了活动', all: '全部', status: '状态', from: '从', to: '到', heads: { title: '活动', when: '时间', grid: '网格', team: '队伍', people: '人数', status: '状态', guide: '指导社工' }, nothing: '没有符合条件的活动', nothingNote: '换一个状态或时间看看。', noneNote: '服务单接齐以后，活动会自动出现在这里。', toList: '活动', people: (came: number, places: number) => (places === 0 ? `${came} 人` : `${came} 人，公开名额 ${places}`),
    showCode: '打开签到屏', endIt: '结束活动', ended: '活动已结束，时长已生成', endTitle: '结束这个活动？', endText: '没有签退的人不计时长；结束后不能再签到。', facts: '安排', when: '时间', place: '地点', task: '做什么', person: '服务对象', guide: '指导社工', order: '服务单', seeOrder: '看服务单', checkInTime: (from: string, until: string) => `${from} 至 ${until} 可以签到`,
    peopleTitle: '来的人', peopleHeads: { name: '姓名', from: '来自', status: '状态', in: '签到', out: '签退', act: '代签' }, byOffer: '邀请', byOpen: '自己报名', noPeople: '还没有人。', teamPlaces: '队里安排', minutes: '分钟', inDone: (name: string) => `${name} 已签到`, outDone: (name: string) => `${name} 已签退`,
    screenTitle: '请扫码签到', screenHow: '打开“同频”手机页，点“签到”，扫这个码；扫不了就输入下面 6 位数字。', screenOut: '走的时候再扫一次签退。', changes: (seconds: number) => `${seconds} 秒后换新码`, counted: (came: number, expected: number, gone: number) => `应到 ${expected} 人，已签到 ${came} 人，已签退 ${gone} 人`, codeIs: (digits: string) => `签到码 ${digits}`, back: '回到活动', whole: '全屏', notNow: '现在不能签到',
  },
  en: {
    note: 'An order that everybody accepted becomes an activity', all: 'All', status: 'State', from: 'From', to: 'To', heads: { title: 'Activity', when: 'When', grid: 'Grid', team: 'Team', people: 'People', status: 'State', guide: 'Guide' }, nothing: 'No activity matches', nothingNote: 'Try another state or time.', noneNote: 'Once an order is accepted by everybody, its activity stands here.', toList: 'Activities', people: (came: number, places: number) => (places === 0 ? `${came}` : `${came}, open places ${places}`),
    showCode: 'Check-in screen', endIt: 'End the activity', ended: 'The activity is over; the time is counted', endTitle: 'End this activity?', endText: 'Who has not checked out gets no time; nobody can check in afterwards.', facts: 'Arrangement', when: 'When', place: 'Place', task: 'What to do', person: 'Person', guide: 'Guide', order: 'Order', seeOrder: 'See the order', checkInTime: (from: string, until: string) => `check-in from ${from} to ${until}`,
    peopleTitle: 'Who comes', peopleHeads: { name: 'Name', from: 'By', status: 'State', in: 'In', out: 'Out', act: 'By hand' }, byOffer: 'invitation', byOpen: 'own sign-up', noPeople: 'Nobody yet.', teamPlaces: 'Named by teams', minutes: 'minutes', inDone: (name: string) => `${name} checked in`, outDone: (name: string) => `${name} checked out`,
    screenTitle: 'Scan to check in', screenHow: 'Open Tongpin on the phone, press “Check in” and scan; or type the six digits.', screenOut: 'Scan again when you leave.', changes: (seconds: number) => `new in ${seconds} s`, counted: (came: number, expected: number, gone: number) => `${came} of ${expected} in, ${gone} out`, codeIs: (digits: string) => `Code ${digits}`, back: 'Back to the activity', whole: 'Full screen', notNow: 'No check-in now',
  },
})
