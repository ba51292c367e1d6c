import { wording } from '#kit/wording.ts'

/** How far a matter has come, in the words of the person it is about. */
export const progressWords = wording({
  zh: {
    title: '我的事办到哪了', staffTitle: '办理进度', staffMine: '我登记的需求', staffAsked: '要补充的', staffAnswer: '补充', staffSteps: { said: '登记', verified: '核实', decided: '分流', accepted: '有人接单', helped: '服务完，待评价', done: '办结' }, none: '还没有登记过的事。有难处，说一句就行。', report: '我有困难', one: '看这件事', past: '已做完：', here: '现在：', ahead: '还没到：',
    steps: { said: '您说了这件事', verified: '社区问清楚了', decided: '定好怎么帮了', accepted: '有人答应来帮', helped: '帮完了，听您说好不好', done: '办好了' },
    stands: {
      reported: '社区收到了，正在了解', returned: '想再问您一句', verified: '情况问清楚了，正在想办法', routed: '定好怎么帮了，正在找人', dispatched: '已经请人了，等他们答应', serving: '有人答应来帮您', awaiting_feedback: '帮完了，等您说好不好', closed: '办好了', reopened: '重新在办',
      declined: '这件事没有办', merged: '和另一件合在一起办',
    },
    rate: '说说帮得好不好', danger: '已转专业社工跟进，会有人联系您。', staffDanger: '专业社工在跟进', whyDeclined: '为什么没办', asked: '社区想问您', yourAnswer: '您的回答', sendAnswer: '发送', answered: '已经存好，传上去后社区接着办。', notAgree: '不同意，可以打电话再说', open: '在办的事', done: '以前的事', when: '什么时候', keptFrom: (when: string) => `没有网络，这是 ${when} 的情况。`, answerMissing: '请写一句。',
  },
  en: {
    title: 'How far is my matter', staffTitle: 'Progress', staffMine: 'What I reported', staffAsked: 'To be answered', staffAnswer: 'Answer', staffSteps: { said: 'Reported', verified: 'Verified', decided: 'Routed', accepted: 'Accepted', helped: 'Served, to be rated', done: 'Closed' }, none: 'Nothing reported yet. One sentence is enough.', report: 'I need help', one: 'See this matter', past: 'Done: ', here: 'Now: ', ahead: 'To come: ',
    steps: { said: 'You told us', verified: 'The community asked about it', decided: 'How to help is decided', accepted: 'Somebody agreed to come', helped: 'Helped; tell us how it went', done: 'Done' },
    stands: {
      reported: 'Received, being looked into', returned: 'One more question for you', verified: 'Understood, help is being planned', routed: 'Decided, looking for people', dispatched: 'People were asked, waiting for their answer', serving: 'Somebody agreed to help you', awaiting_feedback: 'Helped; tell us how it went', closed: 'Done', reopened: 'Taken up again',
      declined: 'This was not taken up', merged: 'Handled together with another matter',
    },
    rate: 'Tell us how it went', danger: 'A professional social worker follows this up and will contact you.', staffDanger: 'A professional social worker follows this up', whyDeclined: 'Why not', asked: 'The community asks', yourAnswer: 'Your answer', sendAnswer: 'Send', answered: 'Kept; the community goes on once it has arrived.', notAgree: 'You disagree? Call and tell us', open: 'In hand', done: 'Earlier', when: 'When', keptFrom: (when: string) => `No network: this is from ${when}.`, answerMissing: 'Please write a sentence.',
  },
})
