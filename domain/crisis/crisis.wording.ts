import { type RefusalWording, wording } from '#kit/wording.ts'

export const crisisRefusals: RefusalWording = {
  zh: {
    'danger.not-found': '没有这条危险提示，或者不在您的范围内。',
    'danger.already-acknowledged': '已经有人签收了，正在跟进。',
    'danger.already-closed': '这条危险提示已经处理完了。',
  },
  en: {
    'danger.not-found': 'There is no such alert, or it lies outside your scope.',
    'danger.already-acknowledged': 'Somebody has taken this over already.',
    'danger.already-closed': 'This alert is closed already.',
  },
}

export const crisisWords = wording({
  zh: {
    title: '危险提示', receipt: (time: string) => `请在 ${time} 前签收`, late: (minutes: number) => `签收已超时 ${minutes} 分钟`, call: '马上打电话', onDuty: '值班社工',
    look: '看原话', lookLeavesATrace: '查看会留下记录', acknowledge: '签收，我来跟进', acknowledged: (name: string, time: string) => `${name} ${time} 已签收`, standDown: '核实过，没有危险', none: '现在没有危险提示。',
    statuses: { raised: '待签收', acknowledged: '跟进中', closed: '已处理' },
  },
  en: {
    title: 'Danger alerts', receipt: (time: string) => `To be taken over by ${time}`, late: (minutes: number) => `${minutes} minutes late`, call: 'Call now', onDuty: 'Social worker on duty',
    look: 'Read the words', lookLeavesATrace: 'Looking leaves a record', acknowledge: 'I take this over', acknowledged: (name: string, time: string) => `Taken over by ${name} at ${time}`, standDown: 'Looked into it: no danger', none: 'No alert is open.',
    statuses: { raised: 'Waiting', acknowledged: 'Being followed up', closed: 'Closed' },
  },
})
