import { type RefusalWording, wording } from '#kit/wording.ts'

export const evaluationRefusals: RefusalWording = {
  zh: {
    'evaluation.served-yourself': '您参加了这次服务，不能自己评价。',
    'evaluation.not-your-need': '只有本人或家人可以评价。',
    'evaluation.not-served-yet': '服务还没有完成，先不用评价。',
    'evaluation.closed-already': '这条需求已经办结了。',
    'evaluation.rating-or-reason': '还没有本人或家人的评价。请先请他们评价；实在问不到的，写明原因。',
    'evaluation.called-already': '已经回访过了。',
    'evaluation.not-the-doer': '回访要由没有参与这次服务和评估的人来做。',
    'evaluation.callback-not-found': '没有这次回访，或者不在您的范围内。',
  },
  en: {
    'evaluation.served-yourself': 'You took part in this service and cannot rate it.',
    'evaluation.not-your-need': 'Only the person or the family may rate.',
    'evaluation.not-served-yet': 'The service is not over yet.',
    'evaluation.closed-already': 'This need is closed already.',
    'evaluation.rating-or-reason': 'There is no rating by the person or the family yet. Ask them first; if that cannot be done, say why.',
    'evaluation.called-already': 'The call-back has been made.',
    'evaluation.not-the-doer': 'A call-back is made by somebody who had no part in the service or its evaluation.',
    'evaluation.callback-not-found': 'There is no such call-back, or it lies outside your scope.',
  },
}

export const evaluationWords = wording({
  zh: {
    rate: '评价这次服务', howWasIt: '这次服务怎么样？', words: '想说的话（可不填）', enter: '代填评价', whoSaid: '谁说的（姓名）', saidBy: { self: '本人说的', family: '家人说的' }, evaluate: '评估办结', outcome: '解决了吗', change: '有什么变化', followUp: '后续跟进', noRatingReason: '没有评价的原因', callbacks: '回访', makeCallback: '记回访', dueOn: (day: string) => `${day} 前回访`, late: '已超期', reopen: '还没解决，请再办', none: '现在没有要做的回访。',
    faces: { good: '满意', fair: '一般', poor: '不满意' }, outcomes: { met: '解决了', partly: '解决了一部分', not_met: '没有解决' }, givenBy: { self: '本人', family: '家人', staff: '代填' }, statuses: { due: '待回访', done: '已回访' },
  },
  en: {
    rate: 'Rate this service', howWasIt: 'How was it?', words: 'Anything to say (optional)', enter: 'Enter a rating for somebody', whoSaid: 'Who said it (name)', saidBy: { self: 'Said by the person', family: 'Said by the family' }, evaluate: 'Evaluate and close', outcome: 'Was it met?', change: 'What has changed', followUp: 'Follow-up', noRatingReason: 'Why there is no rating', callbacks: 'Call-backs', makeCallback: 'Write down the call', dueOn: (day: string) => `Call by ${day}`, late: 'Overdue', reopen: 'Not settled: take it up again', none: 'No call-backs are due.',
    faces: { good: 'Content', fair: 'So-so', poor: 'Not content' }, outcomes: { met: 'Met', partly: 'Partly met', not_met: 'Not met' }, givenBy: { self: 'The person', family: 'The family', staff: 'Entered by staff' }, statuses: { due: 'Due', done: 'Done' },
  },
})
