import { wording } from '#kit/wording.ts'

/** What the phone says about grids. */
export const gridFieldWords = wording({
  zh: {
    acts: '网格待回复', grids: '我的网格', waiting: (n: number) => `网格待回复 ${n} 件`, none: '没有等您回复的事。网格里有新需求核实后，会到这里。', due: (day: string) => `${day} 前回复`, late: '已超期', standIn: '岗位空缺，请您代为回复',
    whatKind: '要什么帮助', when: '期望时间', more: '补充说明', moreHint: '选填，不写姓名和门牌号', needed: '需要什么支持', neededMissing: '请写明需要什么支持', which: '链接了什么资源', whichHint: '打资源名或单位名', whichMissing: '请选一项资源；没有找到就选“暂时没有找到”', chosen: (name: string) => `已选：${name}`, noneFound: '没有找到，换个词试试', send: '提交回复', sent: '已回复，谢谢。', assess: '社工请在需求里评估分流', toNeed: '看需求', search: '查找',
    open: (n: number) => `${n} 件在办`, lastServed: (day: string) => `上次服务 ${day}`, never: '还没有服务记录', lacks: '缺', complete: '三员齐', noGrids: '还没有网格。',
  },
  en: {
    acts: 'Answers for the grid', grids: 'My grids', waiting: (n: number) => `${n} answers wait in the grid`, none: 'Nothing waits for you. A new need in the grid comes here once it is verified.', due: (day: string) => `answer by ${day}`, late: 'overdue', standIn: 'The seat is empty; please answer in its place',
    whatKind: 'What is wanted', when: 'Wished for', more: 'More', moreHint: 'optional; no names or house numbers', needed: 'What is needed', neededMissing: 'Please say what is needed', which: 'Which resource', whichHint: 'name of a resource or unit', whichMissing: 'Choose a resource; if there is none, say so', chosen: (name: string) => `Chosen: ${name}`, noneFound: 'Nothing found; try another word', send: 'Send', sent: 'Answered, thank you.', assess: 'The social worker assesses it on the need', toNeed: 'See the need', search: 'Find',
    open: (n: number) => `${n} open`, lastServed: (day: string) => `last service ${day}`, never: 'no service yet', lacks: 'lacks', complete: 'complete', noGrids: 'No grids yet.',
  },
})
