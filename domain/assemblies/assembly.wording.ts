import { type RefusalWording, wording } from '#kit/wording.ts'
import { ASSEMBLY_STATUSES } from './assembly.contract.ts'

const statuses = { zh: { preparing: '准备中', called: '已通知', held: '开会中', closed: '已归档' }, en: { preparing: 'Being prepared', called: 'Called', held: 'In session', closed: 'Closed' } }
const verbs = { zh: { call: '通知各单位', hold: '开会', close: '归档' }, en: { call: 'called', hold: 'opened', close: 'closed' } }
const cannot = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(ASSEMBLY_STATUSES.flatMap((status) => Object.entries(verbs[language]).map(([verb, word]) => [
    `assembly.cannot-${verb}-when-${status}`, language === 'zh' ? `这次联席会现在是“${statuses.zh[status]}”，不能${word}。` : `This meeting is “${statuses.en[status]}” and cannot be ${word}.`,
  ])))

export const assemblyRefusals: RefusalWording = {
  zh: {
    ...cannot('zh'),
    'assembly.not-found': '没有这次联席会，或者不在您的范围内。', 'assembly.topic-not-found': '没有这个议题，请刷新看看。', 'assembly.task-not-found': '没有这项任务，或者不是您单位的。', 'assembly.there-already': '这个月的联席会已经在准备了，请打开那一次。', 'assembly.id-in-use': '这个编号已经用在别处，没有保存。', 'assembly.starts-elsewhen': '开会日期不在这个月里，请检查。',
    'assembly.no-topics': '还没有议题，先从清单里挑几条。', 'assembly.no-members': '还没有参会单位，先定好通知谁。', 'assembly.not-yet': '还没到开会那天。', 'assembly.no-minutes': '先写会议记录再归档；归档后不能改，只能补充。', 'assembly.locked': '会议记录已归档，不能改。要更正的，写在“补充说明”里。', 'assembly.not-locked-yet': '还没有归档，直接改会议记录就行。',
    'assembly.not-open-yet': '开会以后才能记议定事项。', 'assembly.note-needs-a-need': '只有来自需求清单的议题才能记到需求上。', 'assembly.nothing-to-claim': '这个议题没有可以认领的东西，请记成任务。', 'assembly.unit-missing': '请选由哪个单位来做。', 'assembly.day-missing': '请写明哪天前做完。', 'assembly.day-in-past': '期限不能早于今天。', 'assembly.claim-by-community': '认领由社区党组织确认，街道的会请记成任务。',
    'assembly.no-such-unit': '没有这个单位，请重新选。', 'assembly.topic-resolved': '有议定事项的议题不能去掉。', 'assembly.no-such-row': '清单里没有这一条，或者不在您的范围内。', 'assembly.unit-twice': '有一个单位写了两次。', 'assembly.danger-topic': '这条需求已转专业跟进，不能作为议题。', 'assembly.task-done': '这项任务已经办完了。', 'assembly.unit-left-with-task': '有议定事项的单位不能去掉。',
  },
  en: {
    ...cannot('en'),
    'assembly.not-found': 'There is no such meeting, or it lies outside your scope.', 'assembly.topic-not-found': 'There is no such topic; reload.', 'assembly.task-not-found': 'There is no such task, or it is not your unit’s.', 'assembly.there-already': 'The meeting of this month is being prepared already; open that one.', 'assembly.id-in-use': 'This id is used elsewhere; nothing was saved.', 'assembly.starts-elsewhen': 'The day does not lie in this month.',
    'assembly.no-topics': 'There is no topic yet; choose some from the lists.', 'assembly.no-members': 'Nobody is called yet; say who comes.', 'assembly.not-yet': 'The day has not come.', 'assembly.no-minutes': 'Write the minutes first; once closed they can only be added to.', 'assembly.locked': 'The minutes are locked. Put it right in an addition.', 'assembly.not-locked-yet': 'Not closed yet: change the minutes themselves.',
    'assembly.not-open-yet': 'Resolutions are noted once the meeting is open.', 'assembly.note-needs-a-need': 'Only a topic from the needs list can leave a note on a need.', 'assembly.nothing-to-claim': 'There is nothing to claim in this topic; make it a task.', 'assembly.unit-missing': 'Choose the unit that does it.', 'assembly.day-missing': 'Say by which day.', 'assembly.day-in-past': 'The day cannot lie before today.', 'assembly.claim-by-community': 'Claims are confirmed by the community; make it a task.',
    'assembly.no-such-unit': 'There is no such unit; choose again.', 'assembly.topic-resolved': 'A topic with a resolution cannot be taken off.', 'assembly.no-such-row': 'There is no such row, or it lies outside your scope.', 'assembly.unit-twice': 'One unit stands twice.', 'assembly.danger-topic': 'This need is with a professional and cannot be a topic.', 'assembly.task-done': 'This task has been done already.', 'assembly.unit-left-with-task': 'A unit with a resolution cannot be taken off.',
  },
}

export const assemblyWords = wording({
  zh: {
    title: '联席会', statuses: statuses.zh, sources: { need: '需求', resource: '资源', project: '项目', handover: '转办', grid: '网格', claim: '认领', free: '其他' },
    seats: { committee_member: '兼职委员', unit: '共建单位', station: '社工站', team: '志愿服务队' }, kinds: { claim: '认领', note: '记到需求', task: '任务' }, states: { open: '办理中', late: '已超期', reported: '待核对', done: '已办完', dropped: '已撤回' },
    proposals: {
      need: (title: string, code: string) => `${title} ${code}`, needWhy: (place: string, days: number) => `${place}，${days} 天了，没有单位认领，也没有对上资源`, resource: (name: string, provider: string) => `${name}（${provider}）怎么用起来`, resourceWhy: '上了清单还没有用过',
      project: (title: string) => `${title}缺人手`, projectWhy: (seats: string) => `缺${seats}`, handover: (code: string, unit: string) => `转办 ${code} 请${unit}答复`, handoverWhy: (day: string) => `应于 ${day} 答复`,
      gridMissing: (grid: string) => `${grid}三员补齐`, gridMissingWhy: (seats: string) => seats, gridUnserved: (grid: string) => `${grid}安排服务`, gridUnservedWhy: '三员都齐，90 天没有服务', claim: (title: string, unit: string) => `${title}（${unit}认领）何时送达`, claimWhy: (day: string) => `应于 ${day} 送达`,
      seats: { party: '领办党组织', worker: '责任社工', team: '执行队伍', place: '场地' }, and: '、',
    },
  },
  en: {
    title: 'Monthly meeting', statuses: statuses.en, sources: { need: 'Need', resource: 'Resource', project: 'Project', handover: 'Hand-over', grid: 'Grid', claim: 'Claim', free: 'Other' },
    seats: { committee_member: 'Part-time committee member', unit: 'Partner unit', station: 'Station', team: 'Volunteer team' }, kinds: { claim: 'Claim', note: 'Note on the need', task: 'Task' }, states: { open: 'Running', late: 'Late', reported: 'To be checked', done: 'Done', dropped: 'Let go' },
    proposals: {
      need: (title: string, code: string) => `${title} ${code}`, needWhy: (place: string, days: number) => `${place}, ${days} days, claimed by nobody and no resource found`, resource: (name: string, provider: string) => `How to use ${name} (${provider})`, resourceWhy: 'on the list and never used',
      project: (title: string) => `${title} lacks people`, projectWhy: (seats: string) => `lacks ${seats}`, handover: (code: string, unit: string) => `${unit} to answer hand-over ${code}`, handoverWhy: (day: string) => `was due on ${day}`,
      gridMissing: (grid: string) => `${grid}: fill its three`, gridMissingWhy: (seats: string) => seats, gridUnserved: (grid: string) => `${grid}: arrange a service`, gridUnservedWhy: 'has its three, no service for 90 days', claim: (title: string, unit: string) => `When will ${title} be delivered (claimed by ${unit})`, claimWhy: (day: string) => `was due on ${day}`,
      seats: { party: 'leading party organisation', worker: 'social worker', team: 'team', place: 'place' }, and: ', ',
    },
  },
})
