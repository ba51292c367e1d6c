import { type RefusalWording, wording } from '#kit/wording.ts'

export const volunteerRefusals: RefusalWording = {
  zh: { 'volunteer.not-found': '没有这位志愿者，或者不在您的范围内。', 'volunteer.not-registered': '您还没有登记为志愿者。请到社区或社工站登记。' },
  en: { 'volunteer.not-found': 'There is no such volunteer, or they lie outside your scope.', 'volunteer.not-registered': 'You are not registered as a volunteer yet. The community or the station does it.' },
}

const hours = (minutes: number): string => (minutes / 60).toFixed(1)

export const volunteerWords = wording({
  zh: {
    title: '志愿者', one: '志愿者', localNo: '编号', nationalNo: '全国统一编号', asGiven: '按登记填写，未核验', skills: '技能特长', forces: '力量类别', languages: '语言', times: '可服务时间', noTimes: '时间没登记', teams: '所在队伍', certified: '有证',
    registeredOn: '注册时间', weeklyCap: (times: number) => `每周最多 ${times} 次`, minutes: (minutes: number) => `${hours(minutes)} 小时`, openingMinutes: (minutes: number) => `另有以前累计 ${hours(minutes)} 小时（转入，未经本平台记录）`,
    lastServedOn: '最近一次服务', never: '还没有服务过', minor: '未成年', search: '姓名或编号', none: '没有符合条件的志愿者。',
    statuses: { active: '在册', suspended: '暂停', withdrawn: '已退出' },
    weekdays: { d0: '周一', d1: '周二', d2: '周三', d3: '周四', d4: '周五', d5: '周六', d6: '周日' }, parts: { morning: '上午', afternoon: '下午', evening: '晚上' },
  },
  en: {
    title: 'Volunteers', one: 'Volunteer', localNo: 'Number', nationalNo: 'National number', asGiven: 'As given, not checked', skills: 'Skills', forces: 'Force', languages: 'Languages', times: 'Available', noTimes: 'Times not on record', teams: 'Teams', certified: 'certified',
    registeredOn: 'Registered', weeklyCap: (times: number) => `At most ${times} times a week`, minutes: (minutes: number) => `${hours(minutes)} hours`, openingMinutes: (minutes: number) => `and ${hours(minutes)} hours brought along, not recorded here`,
    lastServedOn: 'Last service', never: 'Has not served yet', minor: 'Under 18', search: 'Name or number', none: 'No volunteer matches.',
    statuses: { active: 'Active', suspended: 'Suspended', withdrawn: 'Withdrawn' },
    weekdays: { d0: 'Monday', d1: 'Tuesday', d2: 'Wednesday', d3: 'Thursday', d4: 'Friday', d5: 'Saturday', d6: 'Sunday' }, parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  },
})
