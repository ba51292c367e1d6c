import { wording } from '#kit/wording.ts'

export const messageFieldWords = wording({
  zh: {
    title: '消息', unread: '未读', all: '全部', show: '显示', readAll: '全部标为已读', urgent: '紧急', isUnread: '未读', none: '还没有消息。有事找您时会出现在这里。', noneUnread: '没有未读消息。', older: '看更早的', kept: (days: number) => `消息保留 ${days} 天。`, count: (n: number) => `${n} 条未读`,
    waysTitle: '还想从哪里收到', waysNote: '晚上 9 点到早上 8 点不往外发，紧急情况除外。', names: { sms: '短信', wecom: '企业微信', wechat: '微信服务号' }, on: '接收', off: '不接收', byPhone: (end: string) => `发到尾号 ${end}`, atDesk: '账号请在电脑上登记', noNumber: '档案里没有手机号',
  },
  en: {
    title: 'Messages', unread: 'Unread', all: 'All', show: 'Show', readAll: 'Mark all as read', urgent: 'Urgent', isUnread: 'unread', none: 'No messages yet. When somebody needs you, it stands here.', noneUnread: 'Nothing unread.', older: 'Earlier ones', kept: (days: number) => `Messages are kept for ${days} days.`, count: (n: number) => `${n} unread`,
    waysTitle: 'Where else', waysNote: 'From 9 in the evening to 8 in the morning nothing goes out unless urgent.', names: { sms: 'Short message', wecom: 'WeCom', wechat: 'WeChat' }, on: 'Receive', off: 'Do not receive', byPhone: (end: string) => `to the number ending ${end}`, atDesk: 'give your account at a desk', noNumber: 'no phone number on file',
  },
})
