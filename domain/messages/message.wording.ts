import { type RefusalWording, wording } from '#kit/wording.ts'

export const messageRefusals: RefusalWording = {
  zh: {
    'message.address-needed': '请先填写这个方式的账号，才能往那里发。', 'message.phone-missing': '您的档案里没有手机号，发不了短信。请找本单位管理员补上。',
    'message.not-in-demo': '这是演示环境，不往外发任何消息。', 'message.channel-not-configured': '这个方式还没有配置，发不出去。',
  },
  en: {
    'message.address-needed': 'Give your account for this way first.', 'message.phone-missing': 'Your file has no phone number, so no short message can be sent. Ask your unit’s administrator to add it.',
    'message.not-in-demo': 'This is a demo: nothing is sent out.', 'message.channel-not-configured': 'This way is not configured, nothing can be sent.',
  },
}

/** The pages about messages. */
export const messagePageWords = wording({
  zh: {
    title: '消息', note: '和您有关的事，点开就到那件事', unread: '未读', all: '全部', show: '显示', readAll: '全部标为已读', allRead: (n: number) => `${n} 条已标为已读`, markRead: '标为已读', isUnread: '未读', urgent: '紧急', unreadCount: (n: number) => `${n} 条未读消息`,
    noneUnread: '没有未读消息', noneUnreadNote: '新的派单、答复、提醒会出现在这里。', none: '还没有消息', noneNote: '有事找您时，这里会出现一条，点开就到那件事。', seeAll: '看全部消息', kept: (days: number) => `消息保留 ${days} 天，之后自动删除；事情本身不受影响。`,
    waysTitle: '还想从哪里收到', waysNote: '站内消息总会有。晚上 9 点到早上 8 点不往外发，紧急情况除外。', names: { sms: '短信', wecom: '企业微信', wechat: '微信服务号' }, on: '接收', off: '不接收', urgentOnly: '只收紧急的（未选择时）', notConfigured: '本县还没有开通', demo: '演示环境不发送', phoneEnd: (end: string) => `发到尾号 ${end}`, phoneMissing: '档案里没有手机号', account: { wecom: '企业微信账号', wechat: '服务号里的识别码（openid）' }, accountKept: '已登记账号', save: '保存', saved: '已保存',
  },
  en: {
    title: 'Messages', note: 'What concerns you; each opens its matter', unread: 'Unread', all: 'All', show: 'Show', readAll: 'Mark all as read', allRead: (n: number) => `${n} marked as read`, markRead: 'Mark as read', isUnread: 'unread', urgent: 'Urgent', unreadCount: (n: number) => `${n} unread messages`,
    noneUnread: 'Nothing unread', noneUnreadNote: 'New orders, answers and reminders stand here.', none: 'No messages yet', noneNote: 'When somebody needs you, it stands here and opens its matter.', seeAll: 'See all messages', kept: (days: number) => `Messages are kept for ${days} days and then deleted; the matters themselves stay.`,
    waysTitle: 'Where else', waysNote: 'The inbox always has it. From 9 in the evening to 8 in the morning nothing goes out unless it is urgent.', names: { sms: 'Short message', wecom: 'WeCom', wechat: 'WeChat service account' }, on: 'Receive', off: 'Do not receive', urgentOnly: 'Urgent ones only (until you choose)', notConfigured: 'Not set up in this county', demo: 'The demo sends nothing', phoneEnd: (end: string) => `to the number ending ${end}`, phoneMissing: 'no phone number on file', account: { wecom: 'WeCom account', wechat: 'Your openid in the service account' }, accountKept: 'account on file', save: 'Save', saved: 'Saved',
  },
})

/** The administrator’s page about the ways out. */
export const channelPageWords = wording({
  zh: {
    title: '消息通道', note: '短信、企业微信、微信服务号：站内消息之外的几条路', names: { sms: '短信', wecom: '企业微信', wechat: '微信服务号' }, states: { ready: '已配置', 'not-configured': '未配置', demo: '演示环境不发送' }, demoTitle: '这是演示环境', demoNote: '不管怎么配置，都不会往外发一条消息。',
    how: '怎么配置', howText: '由管服务器的人把通道写进数据目录的 channels.json（只有系统账户能读），写好后重启。密钥只在那个文件里，这里看不到，也不进数据库。', host: '发往', sent: '已发出', waiting: '等待发出', failed: '没发成', dropped: '没有发', lastSent: (when: string) => `最近发出 ${when}`, lastFailed: (when: string) => `最近失败 ${when}`, days: '近 7 天', nothing: '近 7 天没有要发的。',
    test: '给我自己发一条', testing: '正在发…', tested: '已发出，请看手机', testFailed: (why: string) => `没发成：${why}`,
    faults: { 'open-to-others': '设置文件别人也能读，为了安全没有使用。请改成只有系统账户能读（权限 600）再重启。', unreadable: '设置文件读不懂，请检查格式。', incomplete: '这个通道的设置不全，请对照说明补上。', 'host-not-listed': '发往的地址不在允许的名单（hosts）里。' },
    outcomes: {
      timeout: '对方没有及时回应', unreachable: '连不上对方', busy: '对方系统忙', 'rate-limited': '发得太快，被限流', refused: '对方不接收', credentials: '密钥或权限不对', 'address-unknown': '对方没有这个人', 'not-followed': '本人没有关注服务号', 'bad-answer': '对方的回答读不懂', redirected: '对方要转到别的地址，没有跟去', 'forbidden-host': '地址不在允许的名单里', 'forbidden-address': '地址指向内部网络，没有连接', unexpected: '系统出了问题',
      demo: '演示环境', 'not-configured': '未配置', 'demo-person': '演示人员', 'account-ended': '账号已停用', 'not-wanted': '本人不接收', 'read-already': '已在站内看过', 'too-old': '超过一天', 'no-address': '没有号码或账号', 'quiet-hours': '夜间，等到早上',
    },
  },
  en: {
    title: 'Message channels', note: 'Short messages, WeCom, WeChat: the ways out besides the inbox', names: { sms: 'Short message', wecom: 'WeCom', wechat: 'WeChat service account' }, states: { ready: 'Configured', 'not-configured': 'Not configured', demo: 'The demo sends nothing' }, demoTitle: 'This is a demo', demoNote: 'Whatever is configured, nothing is sent out.',
    how: 'How to configure', howText: 'Whoever runs the server writes the channels into channels.json in the data folder (readable by the system account only) and restarts. Keys stand in that file alone: not here, not in the database.', host: 'Sends to', sent: 'Sent', waiting: 'Waiting', failed: 'Failed', dropped: 'Not sent', lastSent: (when: string) => `last sent ${when}`, lastFailed: (when: string) => `last failed ${when}`, days: 'Last 7 days', nothing: 'Nothing was to be sent in the last 7 days.',
    test: 'Send one to myself', testing: 'Sending…', tested: 'Sent; look at your phone', testFailed: (why: string) => `Not sent: ${why}`,
    faults: { 'open-to-others': 'Others can read the settings file, so it is not used. Make it readable by the system account only (mode 600) and restart.', unreadable: 'The settings file cannot be read, check its form.', incomplete: 'The settings of this channel are incomplete.', 'host-not-listed': 'The address is not on the list of allowed hosts.' },
    outcomes: {
      timeout: 'no answer in time', unreachable: 'out of reach', busy: 'provider busy', 'rate-limited': 'too fast for the provider', refused: 'refused by the provider', credentials: 'keys or rights are wrong', 'address-unknown': 'unknown to the provider', 'not-followed': 'does not follow the service account', 'bad-answer': 'answer unreadable', redirected: 'redirected elsewhere, not followed', 'forbidden-host': 'host not on the list', 'forbidden-address': 'address inside a closed network', unexpected: 'something went wrong',
      demo: 'demo', 'not-configured': 'not configured', 'demo-person': 'demo person', 'account-ended': 'account ended', 'not-wanted': 'not wanted', 'read-already': 'read already', 'too-old': 'older than a day', 'no-address': 'no number or account', 'quiet-hours': 'night, waits for the morning',
    },
  },
})
