import { wording } from '#kit/wording.ts'

/** What the page and the bar about danger say, besides crisis.wording.ts. */
export const crisisPageWords = wording({
  zh: {
    title: '紧急关注', note: (minutes: number) => `值班社工要在 ${minutes} 分钟内接手`, open: (n: number) => `${n} 条待接手`, followed: '跟进中', noneTitle: '现在没有需要紧急关注的人', none: '登记、走访、评价里说到轻生、家暴、性侵、虐待、无人照看，这里会马上出现，并开始计时。',
    leftIn: (time: string) => `还剩 ${time}`, lateBy: (time: string) => `超时 ${time}`, raisedBy: (name: string, time: string) => `${time}，${name} 登记`, raisedAt: (time: string) => `${time} 登记`, place: '在哪里', who: '是谁', unknownName: '没有说姓名', from: '怎么知道的', need: '需求', takenOver: '我已接手', takenOverNote: '计时停止，社区和网格员看到“跟进中”。请马上联系本人或打求助电话。', takenOverDone: '已接手，请马上联系本人', wordsTitle: '原话', openWords: '看原话', wordsNoted: '您看过的时间已经记下。', hide: '收起', standDownAsk: '核实过，没有危险？', standDownNote: '这条提示关闭，需求带着原话回到清单，照常办理。', standDownDone: '已关闭，需求回到清单', followedBy: (name: string, time: string) => `${name} ${time} 接手`, calls: '马上能打的电话', duty: '值班社工', noDuty: '还没有设值班社工，请在设置里填写。', timer: '接手倒计时',
    bar: (n: number) => `${n} 人需要紧急关注`, barGo: '去接手',
  },
  en: {
    title: 'Urgent', note: (minutes: number) => `To be taken over within ${minutes} minutes`, open: (n: number) => `${n} waiting`, followed: 'Being followed up', noneTitle: 'Nobody needs urgent care now', none: 'Words of self-harm, violence, assault, abuse or being left alone in any entry show here at once, with a clock.',
    leftIn: (time: string) => `${time} left`, lateBy: (time: string) => `${time} late`, raisedBy: (name: string, time: string) => `${time}, reported by ${name}`, raisedAt: (time: string) => `reported ${time}`, place: 'Where', who: 'Who', unknownName: 'no name given', from: 'How it came', need: 'Need', takenOver: 'I take this over', takenOverNote: 'The clock stops; the community sees that it is followed up. Contact the person now or call one of the numbers.', takenOverDone: 'Taken over: contact the person now', wordsTitle: 'The words', openWords: 'Read the words', wordsNoted: 'Your look is on record.', hide: 'Fold', standDownAsk: 'Looked into it: no danger?', standDownNote: 'The alert closes; the need goes back to the list with its own words.', standDownDone: 'Closed; the need is back on the list', followedBy: (name: string, time: string) => `Taken over by ${name} at ${time}`, calls: 'Numbers to call now', duty: 'Social worker on duty', noDuty: 'Nobody is named yet; see the settings.', timer: 'Time left to take it over',
    bar: (n: number) => `Urgent: ${n} waiting`, barGo: 'Take over',
  },
})
