import { wording } from '#kit/wording.ts'

/** What the desk’s page of service records says besides hours.wording.ts. */
export const hoursPageWords = wording({
  zh: {
    title: '时长', note: '签到签退算出来的时长，由别人确认后才算数', all: '全部', status: '状态', heads: { name: '志愿者', title: '活动', when: '签到至签退', minutes: '时长', source: '来源', place: '网格', status: '状态', by: '确认人' }, confirmChosen: (n: number) => (n === 0 ? '确认时长' : `确认 ${n} 条`), confirmNone: '先勾选要确认的记录。', confirmed: (n: number) => `已确认 ${n} 条`, cannot: (n: number) => `其中 ${n} 条现在不能确认，请取消勾选：`, ofOne: '只看一个人', clear: '看全部', nothing: '没有这样的记录', nothingNote: '换一个状态看看。', noneNote: '志愿者签到、签退以后，时长自动出现在这里。', sum: (minutes: string, hours: string, n: number) => `本页 ${n} 条，共 ${minutes}（${hours}）`,
  },
  en: {
    title: 'Service time', note: 'Computed from check-in and check-out; it counts once somebody else confirms it', all: 'All', status: 'State', heads: { name: 'Volunteer', title: 'Activity', when: 'From, to', minutes: 'Time', source: 'Source', place: 'Grid', status: 'State', by: 'Confirmed by' }, confirmChosen: (n: number) => (n === 0 ? 'Confirm' : `Confirm ${n}`), confirmNone: 'Select records first.', confirmed: (n: number) => `${n} confirmed`, cannot: (n: number) => `${n} of them cannot be confirmed now; unselect them: `, ofOne: 'One person only', clear: 'See all', nothing: 'No such records', nothingNote: 'Try another state.', noneNote: 'Once volunteers check in and out, their time stands here.', sum: (minutes: string, hours: string, n: number) => `${n} on this page, ${minutes} (${hours})`,
  },
})
