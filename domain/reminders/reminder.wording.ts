import { type RefusalWording, wording } from '#kit/wording.ts'

export const reminderRefusals: RefusalWording = {
  zh: {
    'reminder.thing-not-found': '没有这件事，或者不在您的范围内。', 'reminder.rests-already': '这件事已经不在办了，不用催。', 'reminder.danger-apart': '这件事已转专业跟进，由值班社工处理，不在这里催。', 'reminder.not-overdue': '还没有到期限，不能催办。快到期限时系统会自动提醒。',
    'reminder.once-a-day': '今天已经催过一次了。同一件事一天只催一次，明天还没办再催。', 'reminder.chase-first': '请先催办一次；催过还不办，再报请召集人。', 'reminder.convener-first': '请先报请召集人；召集人过问后还不办，再提请督查室督办。',
    'reminder.already-convener': '这件事已经报请召集人了。', 'reminder.already-inspection': '这件事已经提请督查室督办了。', 'reminder.not-yours-to-escalate': '报请召集人、提请督查室督办由旗县协调机制办公室来做。您可以先催办。', 'reminder.id-in-use': '这个编号已经用过了，没有发出。请刷新再试。',
  },
  en: {
    'reminder.thing-not-found': 'There is no such matter, or it lies outside your scope.', 'reminder.rests-already': 'This matter is no longer open.', 'reminder.danger-apart': 'The social worker on duty follows this up; it is not urged here.', 'reminder.not-overdue': 'The promise is not broken yet. Whoever holds it is reminded by itself.',
    'reminder.once-a-day': 'It was urged today already; once a day is enough.', 'reminder.chase-first': 'Urge first; only then put it before the convener.', 'reminder.convener-first': 'Put it before the convener first.',
    'reminder.already-convener': 'It stands before the convener already.', 'reminder.already-inspection': 'It stands before the inspection office already.', 'reminder.not-yours-to-escalate': 'The county’s office puts matters before the convener. You may urge.', 'reminder.id-in-use': 'This id was used already; nothing was sent. Reload and try again.',
  },
}

export const reminderWords = wording({
  zh: {
    rungs: { yellow: '快到期限，已提醒', late: '已超期，已提醒', street: '超期，已报街道', county: '超期，已报旗县', chase: '催办', convener: '报请召集人', inspection: '提请督查室督办' }, chase: '催办', convener: '报请召集人', inspection: '提请督查室督办', nth: (n: number) => `第 ${n} 次催办`, byClock: '系统', told: (n: number) => (n === 0 ? '岗位上没有人收到' : `${n} 人收到`), words: '想说的话', wordsHint: '可以不填。写清楚卡在哪、请对方做什么；不写服务对象的姓名和情况。',
    dialogs: { chase: '催办', convener: '报请召集人', inspection: '提请督查室督办' }, after: { chase: '手里有球的人马上收到消息，经过里也会记下是第几次。同一件事一天只催一次。', convener: '召集人收到消息，首页上也会出现这一件。请写明卡在哪、要谁帮一把。', inspection: '登记提请督查室督办（正式文书走 OA）。召集人和承办方都会收到消息。' }, sent: { chase: (n: number) => `已催办（第 ${n} 次）`, convener: '已报请召集人', inspection: '已登记提请督查室督办' },
    card: '提醒和催办', none: '还没有提醒过。', title: '超期待过问', note: '只列还没办完、要人帮一把的；不排名', heads: { rung: '到哪一级', code: '编号', title: '事项', place: '地点', holder: '球在谁手里', late: '超期', chased: '催办', at: '报上来' }, days: (n: number) => (n === 0 ? '不到 1 个工作日' : `${n} 个工作日`), times: (n: number) => `${n} 次`, noneTitle: '没有要过问的', noneNote: '超期 5 个工作日的会报到街道，10 个工作日的报到旗县；报请召集人的也会出现在这里。', levels: { street: '街道', county: '旗县', convener: '召集人', inspection: '督查室' }, level: '报到哪一级', hidden: '事项不公开', reason: '说明', by: (name: string) => `${name} 报`, toNeed: '看需求',
  },
  en: {
    rungs: { yellow: 'reminded: runs out', late: 'reminded: broken', street: 'street told', county: 'county told', chase: 'Urged', convener: 'Before the convener', inspection: 'Before the inspection office' }, chase: 'Urge', convener: 'Put before the convener', inspection: 'Put before the inspection office', nth: (n: number) => `urged, time ${n}`, byClock: 'by itself', told: (n: number) => (n === 0 ? 'nobody holds the role' : `${n} told`), words: 'Your words', wordsHint: 'Optional. What blocks and what is asked; no names.',
    dialogs: { chase: 'Urge', convener: 'Put before the convener', inspection: 'Put before the inspection office' }, after: { chase: 'Whoever holds the ball is told at once. Once a day on the same thing.', convener: 'The convener is told. Say what blocks and who must help.', inspection: 'Noted here; the paper goes its own way.' }, sent: { chase: (n: number) => `Urged (time ${n})`, convener: 'Put before the convener', inspection: 'Noted' },
    card: 'Reminders', none: 'No reminder yet.', title: 'Overdue, put before you', note: 'what is open and who must help; no ranking', heads: { rung: 'Rung', code: 'Number', title: 'Matter', place: 'Place', holder: 'Waits for', late: 'Late', chased: 'Urged', at: 'Since' }, days: (n: number) => (n === 0 ? 'under a working day' : `${n} working days`), times: (n: number) => `${n}`, noneTitle: 'Nothing to look into', noneNote: 'After 5 working days the street is told, after 10 the county.', levels: { street: 'Street', county: 'County', convener: 'Convener', inspection: 'Inspection office' }, level: 'Put before', hidden: 'not shown', reason: 'Words', by: (name: string) => `by ${name}`, toNeed: 'See the need',
  },
})
