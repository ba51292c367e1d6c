import { wording } from '#kit/wording.ts'

export const deskWords = wording({
  zh: {
    menu: { today: '今日工作', access: '账号与权限' },
    me: '我', mine: '个人设置', signOut: '退出登录', language: 'English', places: (first: string, n: number) => `${first}等 ${n} 处`,
    host: (name: string) => `主办：${name}`, record: (number: string) => `备案：${number}`, phoneTitle: '您的工作在手机端', phone: '这个账号没有办公端的页面。', openPhone: '打开手机端',
  },
  en: {
    menu: { today: 'Today', access: 'Accounts and roles' },
    me: 'Me', mine: 'My settings', signOut: 'Sign out', language: '中文', places: (first: string, n: number) => `${first} and more, ${n} places`,
    host: (name: string) => `Run by: ${name}`, record: (number: string) => `Record: ${number}`, phoneTitle: 'Your work is on the phone', phone: 'This account has no office pages.', openPhone: 'Open the phone pages',
  },
})
