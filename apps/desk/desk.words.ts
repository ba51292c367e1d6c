import { wording } from '#kit/wording.ts'

export const deskWords = wording({
  zh: {
    menu: { today: '今日工作', call: '接电话登记', doors: '告知上门', reminders: '超期待过问', calendar: '工作日历', lists: '三张清单', needs: '需求清单', resources: '资源清单', projects: '项目清单', plans: '年度计划', danger: '紧急关注', import: '导入清单', matching: '供需对接', orders: '服务单', evaluation: '评价办结', callbacks: '回访', handovers: '转办', activities: '活动', volunteers: '志愿者', teams: '志愿服务队', records: '时长', reports: '统计报送', areas: '社区与网格', grids: '网格三员', unit: '我单位的事', partners: '共建单位', claims: '认领', assemblies: '联席会', venues: '场地', organisations: '单位与队伍', people: '人员', settings: '设置', channels: '消息通道', access: '账号与权限', successions: '工作交接' },
    me: '我', mine: '个人设置', signOut: '退出登录', language: 'English', places: (first: string, n: number) => `${first}等 ${n} 处`,
    host: (name: string) => `主办：${name}`, record: (number: string) => `备案：${number}`, phoneTitle: '您的工作在手机端', phone: '这个账号没有办公端的页面。', openPhone: '打开手机端',
  },
  en: {
    menu: { today: 'Today', call: 'Take a call', doors: 'Announce visits', reminders: 'Overdue', calendar: 'Working days', lists: 'Three lists', needs: 'Needs', resources: 'Resources', projects: 'Projects', plans: 'Annual plans', danger: 'Urgent', import: 'Import', matching: 'Matching', orders: 'Orders', evaluation: 'Evaluate', callbacks: 'Call-backs', handovers: 'Hand-overs', activities: 'Activities', volunteers: 'Volunteers', teams: 'Teams', records: 'Service time', reports: 'Reports', areas: 'Communities', grids: 'Grids', unit: 'My unit', partners: 'Partners', claims: 'Claims', assemblies: 'Meetings', venues: 'Venues', organisations: 'Organisations', people: 'People', settings: 'Settings', channels: 'Message channels', access: 'Accounts and roles', successions: 'Hand-over of work' },
    me: 'Me', mine: 'My settings', signOut: 'Sign out', language: '中文', places: (first: string, n: number) => `${first} and more, ${n} places`,
    host: (name: string) => `Run by: ${name}`, record: (number: string) => `Record: ${number}`, phoneTitle: 'Your work is on the phone', phone: 'This account has no office pages.', openPhone: 'Open the phone pages',
  },
})
