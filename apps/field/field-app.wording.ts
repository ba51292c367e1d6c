import { wording } from '#kit/wording.ts'

export const fieldAppWords = wording({
  zh: {
    brand: '同频', home: '首页', toDo: '待办', report: '登记', people: '居民', mine: '我的', activities: '活动', hours: '时长', team: '队伍',
    firstOnline: '第一次在这台手机上用，要连一次网。', notHere: '没有这个页面。', toHome: '回首页', broken: '这一页出了点问题，填过的内容都还在。', deskOnly: '您的工作在电脑上办：请用电脑打开同频。手机上可以看消息、改密码。', toDesk: '打开电脑版',
    youAre: '您是', language: '语言', chinese: '中文', english: 'English', textSize: '字的大小', sizes: { standard: '标准', elder: '大字', large: '更大', largest: '最大' },
    outbox: '待上传', messages: '消息', newMessages: (count: number) => `${count} 条新消息`, signOut: '退出登录', signOutSure: '退出后，这台手机上看过的资料会清掉。', cannotLeave: (count: number) => `还有 ${count} 条没有传上去，先不能退出。连上网等它传完，或到“待上传”里处理。`, toOutbox: '去待上传',
    complain: '打电话，有意见找社区以外的人说', iNeedHelp: '我有困难', myNeeds: '我的事办到哪了', myReports: '我登记的需求', about: '关于', version: '有新版本，更新只要几秒。', versionWait: '有新版本。等待上传的内容传完再更新。', install: '用手机浏览器打开，选“添加到桌面”，没网也能打开。',
    hostedBy: (unit: string) => `主办单位：${unit}`, record: (number: string) => `备案编号 ${number}`,
    outboxNone: '没有要上传的。填好的内容有网时会自动传。', sendAll: '立即上传', sendingNow: '正在上传…', settled: '您填的没有丢', amend: '改一改再交', sendAgain: '再传一次', remove: '删掉这条', removeSure: '删掉就找不回来了。确定删掉吗？',
    continueDraft: '接着填', sentBefore: '已传好的（保留三天）', othersHere: (count: number) => `这台手机上还有 ${count} 条是别人填的，等本人登录后上传。`, notStaying: '这台手机可能会自己清理内容，请 24 小时内连一次网。', goOn: '连不上时不用急，内容都在手机里。', sentCount: (count: number) => `已上传 ${count} 条`, tried: (count: number) => `试过 ${count} 次`,
  },
  en: {
    brand: 'Tongpin', home: 'Home', toDo: 'To do', report: 'Report', people: 'People', mine: 'Me', activities: 'Activities', hours: 'Hours', team: 'Team',
    firstOnline: 'The first time on this phone needs a connection.', notHere: 'There is no such page.', toHome: 'Home', broken: 'Something went wrong on this page; what you typed is kept.', deskOnly: 'Your work is done at a desk: open Tongpin on a computer.', toDesk: 'Open the desk version',
    youAre: 'You are', language: 'Language', chinese: '中文', english: 'English', textSize: 'Size of letters', sizes: { standard: 'Standard', elder: 'Large', large: 'Larger', largest: 'Largest' },
    outbox: 'To send', messages: 'Messages', newMessages: (count: number) => `${count} new messages`, signOut: 'Sign out', signOutSure: 'What you have looked at is removed from this phone.', cannotLeave: (count: number) => `${count} entries are not sent yet, so you cannot sign out now. Connect and wait, or settle them under “To send”.`, toOutbox: 'To the outbox',
    complain: 'Calls, and complaints to somebody outside the community', iNeedHelp: 'I need help', myNeeds: 'How far is my matter', myReports: 'What I reported', about: 'About', version: 'A new version is ready; it takes a few seconds.', versionWait: 'A new version is ready. It waits until everything is sent.', install: 'Open it in the phone’s browser and add it to the home screen: it opens without a network.',
    hostedBy: (unit: string) => `Host: ${unit}`, record: (number: string) => `Record number ${number}`,
    outboxNone: 'Nothing to send. What you fill in goes out by itself.', sendAll: 'Send now', sendingNow: 'Sending…', settled: 'Nothing you filled in is lost', amend: 'Change and send', sendAgain: 'Send again', remove: 'Remove', removeSure: 'It cannot be brought back. Remove it?',
    continueDraft: 'Go on', sentBefore: 'Sent (kept for three days)', othersHere: (count: number) => `${count} entries here were filled in by somebody else and wait for them to sign in.`, notStaying: 'This phone may clear things by itself; please connect within 24 hours.', goOn: 'No hurry without a network: all is kept on the phone.', sentCount: (count: number) => `${count} sent`, tried: (count: number) => `tried ${count} times`,
  },
})
