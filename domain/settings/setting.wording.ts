import { type RefusalWording, wording } from '#kit/wording.ts'

export const settingWords = wording({
  zh: {
    title: '设置', changedBy: (name: string, day: string) => `${name} 于 ${day} 修改`, byDefault: '未改过，用的是默认值',
    names: {
      dangerWords: '危险词', receiptMinutes: '危险提示签收时限（分钟）', clocks: '各环节时限（工作日）', lights: '临期怎么算', reminders: '自动提醒和提级', callNumbers: '求助电话', onDuty: '值班社工',
      secondFactor: '登录要两步验证', hostUnit: '主办单位', recordNumber: '备案编号', priority: '先后次序', retention: '保存期限',
    } as Record<string, string>,
    lists: { groups: '人群', fields: '服务领域', methods: '服务方式', sources: '收集方式', resourceTypes: '资源类别', organisationKinds: '单位性质', skills: '技能特长', forces: '力量类别', languages: '语言', urgencies: '紧急程度' },
    clocks: { answer: '核实答复', reply: '补充情况', route: '分流', dispatch: '派单', accept: '接单', feedback: '收集评价', evaluation: '评估办结' },
    dangerKinds: { self_harm: '轻生自伤', domestic_violence: '家庭暴力', sexual_assault: '性侵害', abuse: '虐待遗弃', unattended: '无人照看' },
  },
  en: {
    title: 'Settings', changedBy: (name: string, day: string) => `Changed by ${name} on ${day}`, byDefault: 'Never changed: the default holds',
    names: {
      dangerWords: 'Danger words', receiptMinutes: 'Minutes to acknowledge a danger alert', clocks: 'Working days a step may take', lights: 'When a promise turns yellow', reminders: 'Reminders by themselves', callNumbers: 'Numbers to call', onDuty: 'Social worker on duty',
      secondFactor: 'Sign-in takes two steps', hostUnit: 'Host unit', recordNumber: 'Record number', priority: 'Who comes first', retention: 'How long things are kept',
    } as Record<string, string>,
    lists: { groups: 'Groups', fields: 'Fields', methods: 'Methods', sources: 'Sources', resourceTypes: 'Kinds of resources', organisationKinds: 'Kinds of units', skills: 'Skills', forces: 'Forces', languages: 'Languages', urgencies: 'Urgency' },
    clocks: { answer: 'Verification', reply: 'Further details', route: 'Routing', dispatch: 'Dispatch', accept: 'Acceptance', feedback: 'Rating', evaluation: 'Evaluation' },
    dangerKinds: { self_harm: 'Self-harm', domestic_violence: 'Domestic violence', sexual_assault: 'Sexual assault', abuse: 'Abuse or abandonment', unattended: 'Left unattended' },
  },
})

export const settingRefusals: RefusalWording = {
  zh: {
    'setting.not-found': '没有找到这次改动，请刷新页面看看。',
    'setting.no-such-code': '本旗（区）没有这一类，请从清单里选。',
    'setting.code-retired': '这一类已停用，不能再选。以前登记的不受影响。',
    'setting.code-twice': '这个代码已经有了，请换一个。',
    'setting.label-twice': '有两行名称一样，看的人分不清，请改一个。',
    'setting.code-gone': '用过的类别不能删掉，只能停用，否则以前登记的就没有名称了。请刷新后再改。',
    'setting.list-closed': '这张清单只能改名称，不能增加。',
    'setting.code-needed': '这一类系统要用，不能停用。',
    'setting.from-in-past': '生效日期不能早于今天，以前的事按当时的规定算。',
    'setting.already-holds': '这次改动已经生效，不能撤回。可以在历史里恢复以前的内容。',
  },
  en: {
    'setting.not-found': 'This change is not there; reload the page.',
    'setting.no-such-code': 'This county has no such entry, please choose from its list.',
    'setting.code-retired': 'This entry is retired and cannot be chosen any more. What was filed before keeps it.',
    'setting.code-twice': 'This code is taken, choose another.',
    'setting.label-twice': 'Two lines look the same; change one of them.',
    'setting.code-gone': 'What was used cannot be taken away, only retired, or earlier entries would have no name. Reload and change it again.',
    'setting.list-closed': 'In this list only the wording can be changed.',
    'setting.code-needed': 'The platform needs this entry; it cannot be retired.',
    'setting.from-in-past': 'The day cannot be before today: what was before is judged as it was.',
    'setting.already-holds': 'This change holds already and cannot be taken back. An earlier version can be brought back from the history.',
  },
}
