import { wording } from '#kit/wording.ts'

/** What the hand-over pages say besides handover.wording.ts. */
export const handoverPageWords = wording({
  zh: {
    note: '转到个案、小组、调解、资源和部门办理的需求', deskNote: '转到您单位的事项', all: '全部', status: '状态', route: '去向', chasedTimes: (n: number) => `催办 ${n} 次`, heads: { need: '编号', summary: '事项', person: '服务对象', route: '去向', to: '转给', due: '答复期限', status: '状态' }, nothing: '没有符合条件的转办', nothingNote: '换一个状态看看。', noneNote: '社工站分流到部门、个案、调解等的需求，会出现在这里。', noneHere: '转到您单位的事项会出现在这里，也会在收到时提醒。',
    from: (name: string, when: string) => `${name} ${when} 转来`, madeBy: '转来的人', place: '地点', answered: (when: string) => `${when} 答复`, answerOf: '答复', accepted: '已签收', finished: '已记下办理结果', returned: '已退回，由社工站重新分流', finishTitle: '办完了', finishWords: '办了什么，结果怎样', returnTitle: '退回', returnWords: '为什么退回', returnHint: '写明该找谁，社工站会重新分流。', toNeed: '看需求', nobody: '还没指定谁办', dueBy: '答复期限',
    title1: '转办事项', waitingCount: (n: number) => (n === 0 ? '没有等您办的事。' : `有 ${n} 件事等您办。`), doneBefore: '办过的',
  },
  en: {
    note: 'Needs that went to casework, groups, mediation, resources and departments', deskNote: 'What was handed to your unit', all: 'All', status: 'State', route: 'Route', chasedTimes: (n: number) => `urged ${n}`, heads: { need: 'Number', summary: 'Matter', person: 'Person', route: 'Route', to: 'To', due: 'Answer by', status: 'State' }, nothing: 'No hand-over matches', nothingNote: 'Try another state.', noneNote: 'Needs routed to departments, casework or mediation stand here.', noneHere: 'What is handed to your unit stands here.',
    from: (name: string, when: string) => `from ${name}, ${when}`, madeBy: 'From', place: 'Where', answered: (when: string) => `answered ${when}`, answerOf: 'Answer', accepted: 'Taken over', finished: 'The outcome is noted', returned: 'Sent back; the station routes it anew', finishTitle: 'Finished', finishWords: 'What was done and what came of it', returnTitle: 'Send back', returnWords: 'Why', returnHint: 'Say who should be asked; the station routes it anew.', toNeed: 'See the need', nobody: 'nobody named yet', dueBy: 'Answer by',
    title1: 'Handed to us', waitingCount: (n: number) => (n === 0 ? 'Nothing waits for you.' : `${n} matters wait for you.`), doneBefore: 'Done before',
  },
})
