import { type RefusalWording, wording } from '#kit/wording.ts'

export const handoverRefusals: RefusalWording = {
  zh: {
    'handover.not-found': '没有这件转办，或者不在您的范围内。', 'handover.already-accepted': '已经签收了，正在办。', 'handover.already-finished': '这件转办已经办完了。', 'handover.already-returned': '这件转办已经退回了。',
    'handover.words-needed-to-finish': '请写明办了什么、结果怎样。', 'handover.words-needed-to-return': '请写明为什么退回。',
  },
  en: {
    'handover.not-found': 'There is no such hand-over, or it lies outside your scope.', 'handover.already-accepted': 'It has been taken over already.', 'handover.already-finished': 'It has been finished already.', 'handover.already-returned': 'It has been sent back already.',
    'handover.words-needed-to-finish': 'Please say what was done and what came of it.', 'handover.words-needed-to-return': 'Please say why it is sent back.',
  },
}

export const handoverWords = wording({
  zh: {
    title: '转办', to: '转给', words: '评估意见', accept: '签收', finish: '办完了', return: '退回', answer: '回复', dueOn: (day: string) => `${day} 前答复`, late: '已超期', none: '现在没有转办事项。', byName: (name: string) => `${name} 转来`,
    statuses: { waiting: '待签收', accepted: '办理中', finished: '已办完', returned: '已退回' }, routes: { service: '志愿服务', resource: '资源对接', case: '个案', group: '小组', mediation: '调解', department: '部门办理', crisis: '危机介入' },
  },
  en: {
    title: 'Hand-overs', to: 'To', words: 'Assessment', accept: 'Take over', finish: 'Finished', return: 'Send back', answer: 'Answer', dueOn: (day: string) => `Answer by ${day}`, late: 'Overdue', none: 'Nothing has been handed over.', byName: (name: string) => `From ${name}`,
    statuses: { waiting: 'Waiting', accepted: 'Taken over', finished: 'Finished', returned: 'Sent back' }, routes: { service: 'Volunteer service', resource: 'A resource', case: 'Casework', group: 'Group work', mediation: 'Mediation', department: 'A department', crisis: 'Crisis intervention' },
  },
})
