import { wording } from '#kit/wording.ts'

export const settingWords = wording({
  zh: {
    title: '设置', changedBy: (name: string, day: string) => `${name} 于 ${day} 修改`, byDefault: '未改过，用的是默认值',
    names: {
      dangerWords: '危险词', receiptMinutes: '危险提示签收时限（分钟）', clocks: '各环节时限（工作日）', callNumbers: '求助电话', onDuty: '值班社工',
      secondFactor: '登录要两步验证', hostUnit: '主办单位', recordNumber: '备案编号',
    },
    clocks: { answer: '核实答复', reply: '补充情况', route: '分流', dispatch: '派单', accept: '接单', feedback: '收集评价', evaluation: '评估办结' },
    dangerKinds: { self_harm: '轻生自伤', domestic_violence: '家庭暴力', sexual_assault: '性侵害', abuse: '虐待遗弃', unattended: '无人照看' },
  },
  en: {
    title: 'Settings', changedBy: (name: string, day: string) => `Changed by ${name} on ${day}`, byDefault: 'Never changed: the default holds',
    names: {
      dangerWords: 'Danger words', receiptMinutes: 'Minutes to acknowledge a danger alert', clocks: 'Working days a step may take', callNumbers: 'Numbers to call', onDuty: 'Social worker on duty',
      secondFactor: 'Sign-in takes two steps', hostUnit: 'Host unit', recordNumber: 'Record number',
    },
    clocks: { answer: 'Verification', reply: 'Further details', route: 'Routing', dispatch: 'Dispatch', accept: 'Acceptance', feedback: 'Rating', evaluation: 'Evaluation' },
    dangerKinds: { self_harm: 'Self-harm', domestic_violence: 'Domestic violence', sexual_assault: 'Sexual assault', abuse: 'Abuse or abandonment', unattended: 'Left unattended' },
  },
})
