import { wording } from '#kit/wording.ts'

export const homeWords = wording({
  zh: {
    title: '首页', hello: '您好，有什么难处？', helloElder: '今天要办什么？', helloSub: '说一声，社区和社工站一起想办法', four: '四件事', help: '我有困难', helpHint: '说一句话就行，替家人也行', mine: '我的事办到哪了', mineHint: '登记过的事都在这里', nearby: '附近活动', nearbyHint: '看看有什么', call: '打电话', callHint: '社区有人接', danger: '人有危险，马上打', dangerShort: '有危险，打', complain: '有意见，找社区以外的人说', complainHow: '对社区有意见，打政务热线 12345，不用经过社区。', hostedBy: (unit: string) => `主办单位：${unit}`, record: (number: string) => `备案编号 ${number}`, ambulance: '120 急救', police: '110 报警',
    settings: '我的 · 字的大小 · 退出', aloud: (hint: string) => `您好。这里有四个按钮。第一个，我有困难：说一句话就行，替家人也行。第二个，我的事办到哪了：${hint}。第三个，附近活动。第四个，打电话：社区有人接。人有危险，马上打 120 或者 110。`,
    served: (hours: string) => `已服务 ${hours} 小时`, confirmHours: '待核定的时长', teamNext: '接下来的活动', teamNone: '队里还没有定下的活动。', callbacks: '要打的回访电话', toDo: '待办', greet: (name: string) => `${name}，您好`, asked: '要补充的', handled: '在办的需求', answerIt: '去补充', noNeeds: '这个网格还没有在办的需求。走访时听到的，随手登记。', report: '登记需求', refused: (count: number) => `有 ${count} 条没传上去，要您看一下`, look: '去处理', overdue: '超期', due: (when: string) => `${when} 前`, more: '更多请在电脑上看',
  },
  en: {
    title: 'Home', hello: 'How can we help?', helloElder: 'What is it today?', helloSub: 'Say a word; community and station find a way', four: 'Four things', help: 'I need help', helpHint: 'one sentence, for family too', mine: 'How far is my matter', mineHint: 'all you have told us', nearby: 'Activities nearby', nearbyHint: 'see what is on', call: 'Call', callHint: 'the community answers', danger: 'In danger, call now', dangerShort: 'Danger: call', complain: 'A complaint? To somebody outside the community', complainHow: 'A complaint about the community: call 12345, it does not pass through the community.', hostedBy: (unit: string) => `Host: ${unit}`, record: (number: string) => `Record number ${number}`, ambulance: '120 ambulance', police: '110 police',
    settings: 'Me · letters · sign out', aloud: (hint: string) => `There are four buttons. First: I need help. Second: how far is my matter: ${hint}. Third: activities nearby. Fourth: call. In danger, call 120 or 110.`,
    served: (hours: string) => `${hours} hours served`, confirmHours: 'Hours to confirm', teamNext: 'Coming up', teamNone: 'Nothing is planned yet.', callbacks: 'Call-backs due', toDo: 'To do', greet: (name: string) => `Hello ${name}`, asked: 'To be answered', handled: 'Needs in hand', answerIt: 'Answer', noNeeds: 'No need is in hand in this grid. Report what you hear on a visit.', report: 'Report a need', refused: (count: number) => `${count} entries were not taken, please look`, look: 'Look', overdue: 'late', due: (when: string) => `by ${when}`, more: 'More on a computer',
  },
})
