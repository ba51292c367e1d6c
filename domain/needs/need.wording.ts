import { clockOf, dayOf } from '#kit/dates.ts'
import { type Language, type RefusalWording, fill, inLanguage, wording } from '#kit/wording.ts'
import { NEED_STATUSES, type NeedStatus, type NextStep, type TimelineEntry } from './need.contract.ts'

const statuses = {
  zh: { reported: '待核实', returned: '待补充', verified: '待分流', routed: '待派单', dispatched: '已派单', serving: '服务中', awaiting_feedback: '待评价', closed: '已办结', reopened: '重新办理', declined: '不予受理', merged: '已合并' },
  en: { reported: 'To verify', returned: 'More asked', verified: 'To route', routed: 'To dispatch', dispatched: 'Dispatched', serving: 'Being served', awaiting_feedback: 'To evaluate', closed: 'Closed', reopened: 'Reopened', declined: 'Declined', merged: 'Merged' },
}
const verbs = {
  zh: { verify: '核实', askMore: '要求补充', answer: '补充', decline: '不予受理', merge: '合并', route: '分流', dispatch: '派单', undispatch: '撤回派单', serve: '开始服务', endService: '结束服务', sendBack: '退回', close: '办结', reopen: '重新办理', edit: '修改' },
  en: { verify: 'verified', askMore: 'sent back', answer: 'answered', decline: 'declined', merge: 'merged', route: 'routed', dispatch: 'dispatched', undispatch: 'taken back', serve: 'served', endService: 'ended', sendBack: 'sent back', close: 'closed', reopen: 'reopened', edit: 'changed' },
}

export const needWords = wording({
  zh: {
    statuses: statuses.zh, verbs: verbs.zh,
    routes: { service: '志愿服务', resource: '资源对接', case: '个案', group: '小组', mediation: '调解', department: '部门办理', crisis: '危机介入' },
    holders: { resident: '居民', community: '社区', station: '社工站', social_worker: '社工', team: '志愿服务队', department: '部门', nobody: '—' },
    saidBy: { self: '本人说的', family: '家人说的', seen: '走访看到的', office: '单位转来的' },
    notes: { question: '要求补充', answer: '补充', declined: '不予受理的原因', assessment: '评估意见', remark: '备注' },
    steps: { verify: '核实', answer: '补充情况', route: '分流', dispatch: '派单', handover: '签收转办', accept: '接单', serve: '上门服务', evaluate: '评估办结', crisis: '专业跟进', none: '没有待办' },
    next: { due: '下一步：{holder}在{time}前{step}', overdue: '下一步：{holder}{step}，已超期', open: '下一步：{holder}{step}', none: '已经没有待办的事' },
    happened: {
      'need.reported': '登记了需求', 'need.imported': '从表格导入', 'need.verified': '核实属实', 'need.asked-more': '要求补充情况', 'need.answered': '补充了情况', 'need.declined': '不予受理', 'need.merged': '并入另一条需求',
      'need.routed': '分流到{route}', 'need.dispatched': '已派单', 'need.undispatched': '派单撤回，待重新派单', 'need.serving': '有人接单，开始服务', 'need.service-ended': '服务完成，待评价', 'need.sent-back': '转办被退回，待重新分流', 'need.closed': '办结',
      'need.reopened': '重新办理', 'need.edited': '修改了{fields}', 'need.remarked': '加了备注', 'need.handed-on': '已转专业跟进', 'need.taken-back': '专业跟进后转回清单', 'need.taken-over': '工作交接，换了责任人', 'need.rated': '收到评价', 'need.called-again': '又来电问起', 'need.due-moved': '放假安排有变，期限重算为{due}', 'need.reminded': '{rung}',
      'need.grid-asked': '已告知网格三员', 'need.grid-linked': '网格党支部书记链接了资源', 'need.grid-none-found': '网格党支部书记暂时没有找到资源', 'need.grid-assessed': '专业社工已评估', 'need.grid-passed-on': '网格没有社工，已请社工站评估', 'need.grid-can-come': '志愿服务队能来', 'need.grid-cannot-come': '志愿服务队来不了', 'need.grid-asks': '志愿服务队需要支持', 'need.put-up': '放到认领清单', 'need.claimed': '有单位认领', 'need.claim-delivered': '认领的已送达并核对',
    },
    fields: {
      summary: '事项', description: '详细情况', groups: '人群', field: '服务领域', method: '服务方式', urgency: '紧急程度', desiredTime: '期望时间', status: '状态', source: '收集方式', responsibleName: '责任人',
      satisfaction: '满意度', sheetState: '办理情况', collectorName: '收集人', personName: '姓名', areaCode: '网格', responsibleId: '责任人',
    },
    rungs: { yellow: '系统提醒：快到期限', late: '系统提醒：已超期', street: '超期未办，已报街道', county: '超期未办，已报旗县协调机制办公室', chase: '第 {nth} 次催办', convener: '已报请召集人', inspection: '已提请督查室督办' },
    handedOn: '已转专业跟进', overdueDays: (days: number) => `超期 ${days} 天`, many: '1万+',
  },
  en: {
    statuses: statuses.en, verbs: verbs.en,
    routes: { service: 'Volunteer service', resource: 'A resource', case: 'Casework', group: 'Group work', mediation: 'Mediation', department: 'A department', crisis: 'Crisis intervention' },
    holders: { resident: 'the resident', community: 'the community', station: 'the station', social_worker: 'the social worker', team: 'the team', department: 'the department', nobody: 'nobody' },
    saidBy: { self: 'Said by the person', family: 'Said by the family', seen: 'Seen on a visit', office: 'Passed on by a unit' },
    notes: { question: 'Asked', answer: 'Answered', declined: 'Reason for declining', assessment: 'Assessment', remark: 'Remark' },
    steps: { verify: 'verify', answer: 'tell more', route: 'route', dispatch: 'dispatch', handover: 'take over', accept: 'accept', serve: 'serve', evaluate: 'evaluate and close', crisis: 'follow up', none: 'nothing' },
    next: { due: 'Next: {holder} to {step} by {time}', overdue: 'Next: {holder} to {step}, overdue', open: 'Next: {holder} to {step}', none: 'Nothing is waiting' },
    happened: {
      'need.reported': 'reported the need', 'need.imported': 'came in from a sheet', 'need.verified': 'verified it', 'need.asked-more': 'asked for more', 'need.answered': 'told more', 'need.declined': 'declined it', 'need.merged': 'merged it into another need',
      'need.routed': 'routed it: {route}', 'need.dispatched': 'dispatched it', 'need.undispatched': 'took the dispatch back', 'need.serving': 'accepted: service begins', 'need.service-ended': 'service ended, to be rated', 'need.sent-back': 'sent it back, to be routed anew', 'need.closed': 'closed it',
      'need.reopened': 'reopened it', 'need.edited': 'changed {fields}', 'need.remarked': 'left a remark', 'need.handed-on': 'handed on to a professional', 'need.taken-back': 'taken back to the list', 'need.taken-over': 'handed over to another person responsible', 'need.rated': 'a rating came in', 'need.called-again': 'called about it again', 'need.due-moved': 'a holiday was declared: due {due}', 'need.reminded': '{rung}',
      'need.grid-asked': 'the grid’s three were told', 'need.grid-linked': 'the branch secretary linked resources', 'need.grid-none-found': 'the branch secretary found no resource yet', 'need.grid-assessed': 'the social worker assessed it', 'need.grid-passed-on': 'no social worker in the grid: the station was asked', 'need.grid-can-come': 'the team can come', 'need.grid-cannot-come': 'the team cannot come', 'need.grid-asks': 'the team needs something', 'need.put-up': 'put up to be claimed', 'need.claimed': 'claimed by a unit', 'need.claim-delivered': 'what was claimed was delivered and looked at',
    },
    fields: {
      summary: 'the matter', description: 'the details', groups: 'groups', field: 'field', method: 'method', urgency: 'urgency', desiredTime: 'desired time', status: 'status', source: 'source', responsibleName: 'the responsible person',
      satisfaction: 'satisfaction', sheetState: 'state on the sheet', collectorName: 'collector', personName: 'name', areaCode: 'grid', responsibleId: 'the responsible person',
    },
    rungs: { yellow: 'reminded: the promise runs out', late: 'reminded: the promise is broken', street: 'overdue: the street was told', county: 'overdue: the county was told', chase: 'urged, time {nth}', convener: 'put before the convener', inspection: 'put before the inspection office' },
    handedOn: 'Handed on to a professional', overdueDays: (days: number) => `${days} days overdue`, many: '10,000+',
  },
})

const sentences = {
  zh: {
    'need.not-found': '没有这条需求，或者不在您的范围内。', 'need.danger-apart': '这条需求已转专业跟进，由值班社工处理，这里不能改。', 'need.reason-needed': '请写明不予受理的原因，当事人会看到。',
    'need.merge-into-itself': '不能并入它自己。', 'need.merge-into-closed': '那一条已经不在办了，不能并入。', 'need.not-met-by-an-order': '这条需求走的是专业或部门办理，不派单。', 'need.not-served-yet': '还没有服务，不能办结。',
    'need.proxy-needs-consent': '替别人说的，请选一下：问过本人、同意，还是没法问本人。', 'need.proxy-needs-reason': '替别人说的，请写明本人为什么不自己登记。', 'need.rests-already': '这件事已经不在办了，请另外登记一条。', 'need.outside-your-area': '这个地方不在您的范围内。', 'need.reported-in-future': '收集日期不能晚于今天。',
    'need.id-in-use': '这个编号已经用在另一条需求上，没有保存。请重新登记。', 'need.route-needs-target': '转部门办理要选部门。', 'need.reopen-too-late': '办结已经超过 30 天，请重新登记一条。', 'need.no-such-responsible': '没有这位社工，或者不在您的范围内。', 'need.no-such-target': '没有这个单位、人员或资源，请重新选。',
  },
  en: {
    'need.not-found': 'There is no such need, or it lies outside your scope.', 'need.danger-apart': 'This need is with the social worker on duty and cannot be changed here.', 'need.reason-needed': 'Please give the reason; the person will read it.',
    'need.merge-into-itself': 'A need cannot be merged into itself.', 'need.merge-into-closed': 'That need is no longer open.', 'need.not-met-by-an-order': 'This need is met by a professional or a department, not by an order.', 'need.not-served-yet': 'It has not been served yet and cannot be closed.',
    'need.proxy-needs-consent': 'Said by somebody else: say whether the person was asked and agrees, or could not be asked.', 'need.proxy-needs-reason': 'Said by somebody else: say why the person does not enter it themselves.', 'need.rests-already': 'This matter is no longer open; report a new need.', 'need.outside-your-area': 'This place lies outside your scope.', 'need.reported-in-future': 'The day cannot be later than today.',
    'need.id-in-use': 'This id stands for another need already; nothing was saved. Report it anew.', 'need.route-needs-target': 'Choose the department.', 'need.reopen-too-late': 'It was closed more than 30 days ago; report it anew.', 'need.no-such-responsible': 'There is no such social worker, or outside your scope.', 'need.no-such-target': 'There is no such unit, person or resource; choose again.',
  },
}

/** “已办结，不能再核实”: one sentence for each verb in each status, so that no refusal is left without words. */
const cannot = (language: Language): Record<string, string> =>
  Object.fromEntries(NEED_STATUSES.flatMap((status: NeedStatus) => Object.entries(verbs[language]).map(([verb, word]) => [
    `need.cannot-${verb}-when-${status}`, language === 'zh' ? `这条需求现在是“${statuses.zh[status]}”，不能${word}。请刷新看看最新情况。` : `This need stands at “${statuses.en[status]}” and cannot be ${word}. Reload to see how it stands.`,
  ])))

export const needRefusals: RefusalWording = { zh: { ...cannot('zh'), ...sentences.zh }, en: { ...cannot('en'), ...sentences.en } }

/** One line of the timeline: what happened, with its codes in words. */
export const happened = ({ what, params }: Pick<TimelineEntry, 'what' | 'params'>, language: Language): string => {
  const words = inLanguage(needWords, language)
  const route = typeof params['route'] === 'string' ? ((words.routes as Record<string, string>)[params['route']] ?? '') : ''
  const fields = Array.isArray(params['fields']) ? params['fields'].map((field) => (words.fields as Record<string, string>)[field] ?? field).join(language === 'zh' ? '、' : ', ') : ''
  const rung = typeof params['rung'] === 'string' ? fill((words.rungs as Record<string, string>)[params['rung']] ?? params['rung'], { nth: Number(params['nth'] ?? 1) }) : ''
  const due = typeof params['dueAt'] === 'string' ? `${dayOf(new Date(params['dueAt'])).slice(5)} ${clockOf(new Date(params['dueAt']))}` : ''
  return fill((words.happened as Record<string, string>)[what] ?? what, { route, fields, rung, due })
}

/** The next step as one sentence; `time` is the due instant as the page writes it. */
export const nextSentence = (next: NextStep, time: string, language: Language): string => {
  const { next: saying, holders, steps } = inLanguage(needWords, language)
  if (next.step === 'none') return saying.none
  return fill(next.overdue ? saying.overdue : next.dueAt ? saying.due : saying.open, { holder: holders[next.holder], step: steps[next.step], time })
}
