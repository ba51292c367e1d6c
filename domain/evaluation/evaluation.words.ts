import { wording } from '#kit/wording.ts'

/** What the pages about rating, evaluation and call-backs say besides evaluation.wording.ts. */
export const evaluationPageWords = wording({
  zh: {
    title: '评价办结', note: '服务做完了，先问本人或家人，再评估办结', heads: { code: '编号', summary: '事项', person: '服务对象', grid: '网格', responsible: '责任人', due: '期限' }, noneTitle: '没有等评价的需求', none: '服务结束的需求会出现在这里。', pageOf: '评价与评估',
    ratings: '本人和家人怎么说', noRating: '还没有评价。', enter: '代填评价', enterNote: '照本人或家人说的填，写上是谁说的；不替他们打分。', who: '谁说的', whoHint: '姓名', saidBy: '谁说的', face: '怎么样', words: '原话', entered: '已记下评价', proxy: (name: string, by: string) => `${name}说的，${by}`,
    evaluation: '社工评估', notYet: '还没有评估。', evaluate: '评估办结', evaluateNote: '写完就办结；不满意的和抽中的会安排回访。', change: '有什么变化', changeHint: '服务前怎样，现在怎样。', followUp: '后续跟进', reason: '没有评价的原因', reasonHint: '问过没有？为什么问不到？', closed: '已办结', by: (name: string, when: string) => `${name} · ${when}`, noRatingReason: '没有评价',
    callbacks: '回访', noCallbacks: '没有安排回访。', callbackNote: '由没有参与服务的人回访，一个电话问三句话。', callbackTabs: { due: '待回访', done: '已回访' }, callbackHeads: { person: '服务对象', need: '需求', phone: '电话', place: '社区', due: '回访期限', result: '结果', by: '回访人' }, phoneEnds: (four: string) => `尾号 ${four}`, noPhone: '没有电话', phoneElsewhere: '您的岗位看不到完整号码，请用本社区的电话本，或请社工代拨',
    noneDue: '没有要做的回访', noneDueNote: '办结的需求，不满意的和抽中的会在第二个工作日排到这里。', noneDone: '还没有回访过', make: '记回访', made: '回访已记下', reopened: '不满意，需求已重新办理', ask: '事情解决了吗？来的人怎么样？还有什么想说的？', afterPoor: '选“不满意”，需求会重新办理。', toNeed: '看需求',
  },
  en: {
    title: 'Evaluate', note: 'The service is over: ask the person or the family, then evaluate and close', heads: { code: 'Number', summary: 'Matter', person: 'Person', grid: 'Grid', responsible: 'Responsible', due: 'Due' }, noneTitle: 'No need waits for evaluation', none: 'Needs whose service is over stand here.', pageOf: 'Rating and evaluation',
    ratings: 'What the person and the family say', noRating: 'No rating yet.', enter: 'Enter a rating', enterNote: 'As the person or the family said it, with the name of who said it.', who: 'Who said it', whoHint: 'name', saidBy: 'Said by', face: 'How was it', words: 'In their words', entered: 'The rating is noted', proxy: (name: string, by: string) => `said by ${name}, ${by}`,
    evaluation: 'The social worker’s evaluation', notYet: 'Not evaluated yet.', evaluate: 'Evaluate and close', evaluateNote: 'This closes the need; the discontent and a sample are called back.', change: 'What has changed', changeHint: 'How it was before, how it is now.', followUp: 'Follow-up', reason: 'Why there is no rating', reasonHint: 'Was it asked? Why could it not be?', closed: 'Closed', by: (name: string, when: string) => `${name} · ${when}`, noRatingReason: 'No rating',
    callbacks: 'Call-backs', noCallbacks: 'No call-back planned.', callbackNote: 'Somebody who had no part in it calls and asks three questions.', callbackTabs: { due: 'Due', done: 'Done' }, callbackHeads: { person: 'Person', need: 'Need', phone: 'Phone', place: 'Community', due: 'Due', result: 'Result', by: 'By' }, phoneEnds: (four: string) => `ends in ${four}`, noPhone: 'no phone', phoneElsewhere: 'your role does not see the whole number; use the community’s own book or ask a social worker to dial',
    noneDue: 'No call-back is due', noneDueNote: 'Of closed needs the discontent and a sample stand here from the next working day.', noneDone: 'No call-back yet', make: 'Note the call', made: 'The call is noted', reopened: 'Not content: the need is taken up again', ask: 'Is it settled? How were the people who came? Anything else?', afterPoor: '“Not content” takes the need up again.', toNeed: 'See the need',
  },
})
