import { wording } from '#kit/wording.ts'

/** What the office pages about needs say, besides the labels of need.wording.ts. */
export const needPageWords = wording({
  zh: {
    title: '需求清单', note: '牵头：社工站', fromList: '需求清单', pageTitle: '需求详情',
    segments: '按状态看', others: '不在办', all: '全部', total: (n: string) => `共 ${n} 件`, dueOnly: '按期限排，只列有期限的',
    search: '找事项、姓名、编号', searchHint: '事项、姓名、编号（两个字起）', report: '登记需求', batch: '批量派单',
    heads: { code: '编号', summary: '事项', person: '服务对象', groups: '人群', field: '领域', urgency: '紧急', status: '状态', grid: '网格', responsible: '责任人', due: '办理期限' },
    filters: { groups: '人群', field: '领域', period: '登记', week: '近 7 天', month: '本月', quarter: '近 90 天', year: '今年', otherDays: '选日期', from: '登记从', to: '到', more: '更多筛选', method: '方式', source: '收集方式', urgency: '紧急', holder: '球在谁手里', overdue: '期限', onlyOverdue: '只看超期', notOverdue: '没有超期', danger: '危险', onlyDanger: '已转专业跟进', noDanger: '普通需求', mine: '与我', onlyMine: '我登记或负责的', route: '办理渠道' },
    noneTitle: '还没有需求', none: '居民说的、走访看到的、电话打来的，登记在这里，就有人接着办。', nothingTitle: '没有符合的需求', nothing: '换个条件试试，或者清除筛选。', clear: '清除筛选',
    noDue: '—', noPerson: '—', handedOnPerson: '已隐去', routedTo: { case: '转个案', mediation: '转调解', department: '转部门', crisis: '专业跟进' },
    // Reporting
    reporting: '登记需求', reportNote: '四项就够，其余可以以后补。', who: '为谁登记', whoHint: '输入姓名或电话，从名单里选；名单里没有，写知道的称呼就行。', what: '什么事', whatHint: '照他的原话写，一两句。', saidBy: '谁说的', consent: '本人同意登记', consents: { yes: '问过本人，同意', no: '没法问本人' }, proxyReason: '本人为什么不自己登记', proxyReasons: { phone: '不会用手机', moving: '行动不便', unclear: '说不清楚', away: '不在跟前', urgent: '情况紧急' }, proxyReasonHint: '选一个，或照实写。', proxyWhy: '为什么由别人说', moreDetails: '再补几项', urgency: '急不急', groups: '人群', field: '服务领域', method: '服务方式', source: '收集方式', desiredTime: '希望什么时候', description: '详细情况', reportedOn: '哪天说的', reportedOnHint: '不填就是今天。', save: '登记', reported: (code: string) => `已登记 ${code}`,
    dangerTitle: '已转专业跟进', dangerText: '说到的情况可能有危险，原话已经加密，只有值班社工能看。', dangerAlerted: '值班社工正在收到提醒，要在规定时间内接手。', dangerHidden: '别人在清单上只看到“已转专业跟进”，看不到事项和姓名。', dangerYou: '您现在要做的：先陪着本人，不要追问细节；人有危险马上打 110、120。', dangerDone: '知道了', another: '再登记一件',
    // Detail
    nextIs: '下一步', waitsFor: (holder: string) => `球在${holder}手里`, dueBy: (when: string) => `答应 ${when} 前`, lateBy: (late: string) => `答应 ${late}`, noClock: '这一步没有时限', acts: '操作', more: '更多', whole: '整页',
    happened: '经过', newestFirst: '最新的在上面', remark: '记一笔', byFlow: '系统', person: '服务对象', name: '姓名', masked: '已遮盖', groupsOf: '人群', phone: '电话', phoneEnds: (four: string) => `尾号 ${four}`, noPhone: '没有留电话', look: '查看', lookNote: '查看要说明用途，本人可以知道谁看过。', told: '谁说的', consentGiven: '本人同意登记', consentNot: '没有问到本人', wishes: '希望时间', noWish: '没有说',
    inCharge: '谁在办', initiator: '谁登记', responsible: '谁负责', holder: '球在谁手里', channel: '办理渠道', notYet: '还没有定', place: '在哪里', particulars: '事项', projects: '相关项目', makeProject: '做成项目', noProjects: '还没有关联的项目', sheet: '原清单', sheetRow: (number: number, day: string) => `${day} 报送，序号 ${number}`, satisfaction: '满意度', mergedInto: '已并入',
    stages: { reported: '登记', verified: '核实', routed: '分流', dispatched: '派单', handover: '转办', serving: '服务', rated: '评价', closed: '办结' }, stageNow: '现在在这一步', stageDone: '已完成', stageTodo: '还没到', chain: '从登记到办结',
    // Verbs: the button, the dialog, what happens next, what is told when done
    verbs: { verify: '核实', askMore: '要求补充', answer: '补充情况', decline: '不予受理', merge: '合并', route: '分流', edit: '修改', remark: '记一笔', project: '做成项目' },
    go: { verify: '去核实', answer: '补充情况', route: '去分流', crisis: '去紧急关注', dispatch: '去派单' },
    dialogs: { verify: '核实属实', askMore: '要求补充', answer: '补充情况', decline: '不予受理', merge: '合并到另一条需求', route: '评估分流', edit: '修改需求', remark: '记一笔', project: '做成项目' },
    submits: { verify: '核实属实', askMore: '发出', answer: '提交', decline: '不予受理', merge: '合并', route: '分流', edit: '保存', remark: '记下', project: '做成项目' },
    after: {
      verify: '核实以后，社工站评估分流，办理期限从现在重新算。', askMore: '本人或收集人会看到您问的话；补充之后回到“待核实”。', answer: '补充之后回到“待核实”，由社区接着核实。', decline: '这件事就此结束，本人会看到原因。', merge: '这一条不再单独办，跟着那一条走；两边都看得到对方。',
      route: '您写的评估意见跟着需求走，接手的人看得到。', edit: '改了哪几项会记在经过里。', remark: '写在经过里，只有工作人员看得到。身份证号和电话会自动隐去。', project: '生成一个项目构想，和这条需求连在一起；需求照常办。',
    },
    doneSay: { verify: '已核实，等社工分流', askMore: '已发出，等补充', answer: '已补充，等核实', decline: '已办成不予受理', merge: '已合并', route: '已分流', edit: '已保存', remark: '已记下', project: '已做成项目构想' },
    question: '要问什么', answerText: '补充的情况', reason: '原因', reasonHint: '本人会看到，请写清楚为什么，还能找谁。', into: '并到哪一条', intoHint: '同一个社区里还在办的，输入编号或事项里的两个字。',
    routeBy: '走哪条路', routeHints: { service: '派志愿者上门', resource: '用清单上的资源', case: '社工一对一跟进', group: '编进小组一起做', mediation: '请说事团调解', department: '转成员单位办', crisis: '马上有人管' },
    responsiblePick: '谁负责', responsibleHint: '负责的社工，可以不填。', words: '评估意见', wordsHint: '需要几个人、会什么、什么时候、要注意什么。', department: '转给哪个单位', resource: '用哪项资源', resourceHint: '可以不填。', remarkText: '写什么', projectTitle: '项目名称', projectTitleHint: '例如“助浴进家”。',
    meanwhile: '有人刚改过这一条', meanwhileNow: (field: string, value: string) => `${field}现在是“${value}”`, meanwhileNote: '您填的还在。再点一次，只保存您改过的几项；不想改了，关掉就行。', meanwhileStatus: (status: string) => `现在是“${status}”。`, empty: '空',
  },
  en: {
    title: 'Needs', note: 'Kept by the station', fromList: 'Needs', pageTitle: 'A need',
    segments: 'By status', others: 'At rest', all: 'All', total: (n: string) => `${n} in all`, dueOnly: 'By due date: only those that have one',
    search: 'Find a matter, name, number', searchHint: 'Matter, name, number (2 letters)', report: 'Report a need', batch: 'Dispatch several',
    heads: { code: 'Number', summary: 'Matter', person: 'Person', groups: 'Groups', field: 'Field', urgency: 'Urgency', status: 'Status', grid: 'Grid', responsible: 'Responsible', due: 'Due' },
    filters: { groups: 'Groups', field: 'Field', period: 'Reported', week: '7 days', month: 'This month', quarter: '90 days', year: 'This year', otherDays: 'Choose days', from: 'From', to: 'To', more: 'More filters', method: 'Method', source: 'Source', urgency: 'Urgency', holder: 'Waits for', overdue: 'Due', onlyOverdue: 'Overdue only', notOverdue: 'Not overdue', danger: 'Danger', onlyDanger: 'Handed on', noDanger: 'Ordinary', mine: 'Mine', onlyMine: 'Reported by or given to me', route: 'Route' },
    noneTitle: 'No needs yet', none: 'What residents say, visitors see and callers tell is reported here and taken further.', nothingTitle: 'No need fits', nothing: 'Try other filters, or clear them.', clear: 'Clear filters',
    noDue: '—', noPerson: '—', handedOnPerson: 'withheld', routedTo: { case: 'To casework', mediation: 'To mediation', department: 'To a department', crisis: 'Followed up' },
    reporting: 'Report a need', reportNote: 'Four entries are enough.', who: 'For whom', whoHint: 'Type a name or number and choose; who is not on the list is written as they are known.', what: 'What is it', whatHint: 'In their own words.', saidBy: 'Who told it', consent: 'The person agrees', consents: { yes: 'Asked, and agrees', no: 'Could not be asked' }, proxyReason: 'Why the person does not enter it', proxyReasons: { phone: 'no phone skills', moving: 'hard to move', unclear: 'cannot say', away: 'not here', urgent: 'urgent' }, proxyReasonHint: 'Choose one, or write as it is.', proxyWhy: 'Why by somebody else', moreDetails: 'Add more', urgency: 'Urgency', groups: 'Groups', field: 'Field', method: 'Method', source: 'How it came', desiredTime: 'When', description: 'Details', reportedOn: 'Said on', reportedOnHint: 'Left empty it is today.', save: 'Report', reported: (code: string) => `${code} reported`,
    dangerTitle: 'Handed on to a professional', dangerText: 'What was said may mean danger. The words are sealed; only the social worker on duty reads them.', dangerAlerted: 'The social worker on duty is being alerted and must take it over in time.', dangerHidden: 'Others see only “handed on” on the list, neither matter nor name.', dangerYou: 'What you do now: stay with the person, do not press for details; call 110 or 120 when life is in danger.', dangerDone: 'Understood', another: 'Report another',
    nextIs: 'Next', waitsFor: (holder: string) => `Waits for ${holder}`, dueBy: (when: string) => `promised by ${when}`, lateBy: (late: string) => `promised ${late}`, noClock: 'No clock runs now', acts: 'Actions', more: 'More', whole: 'Page',
    happened: 'What happened', newestFirst: 'newest first', remark: 'Remark', byFlow: 'the system', person: 'Person', name: 'Name', masked: 'masked', groupsOf: 'Groups', phone: 'Phone', phoneEnds: (four: string) => `ends in ${four}`, noPhone: 'none known', look: 'Show', lookNote: 'Looking states a purpose; the person may know who looked.', told: 'Told by', consentGiven: 'the person agrees', consentNot: 'the person was not asked', wishes: 'When', noWish: 'not said',
    inCharge: 'In charge', initiator: 'Reported by', responsible: 'Responsible', holder: 'Waits for', channel: 'Route', notYet: 'not yet', place: 'Where', particulars: 'The matter', projects: 'Projects', makeProject: 'Make a project', noProjects: 'No project yet', sheet: 'From the sheet', sheetRow: (number: number, day: string) => `filed ${day}, row ${number}`, satisfaction: 'Satisfaction', mergedInto: 'Merged into',
    stages: { reported: 'Reported', verified: 'Verified', routed: 'Routed', dispatched: 'Dispatched', handover: 'Handed over', serving: 'Served', rated: 'Rated', closed: 'Closed' }, stageNow: 'is here now', stageDone: 'done', stageTodo: 'to come', chain: 'From report to close',
    verbs: { verify: 'Verify', askMore: 'Ask more', answer: 'Answer', decline: 'Decline', merge: 'Merge', route: 'Route', edit: 'Edit', remark: 'Remark', project: 'Make a project' },
    go: { verify: 'Verify', answer: 'Answer', route: 'Route', crisis: 'To the alerts', dispatch: 'Dispatch' },
    dialogs: { verify: 'It is as told', askMore: 'Ask for more', answer: 'Tell more', decline: 'Decline', merge: 'Merge into another need', route: 'Assess and route', edit: 'Edit the need', remark: 'A remark', project: 'Make a project' },
    submits: { verify: 'Verify', askMore: 'Ask', answer: 'Send', decline: 'Decline', merge: 'Merge', route: 'Route', edit: 'Save', remark: 'Note', project: 'Make it' },
    after: {
      verify: 'Then the station assesses and routes it; a new clock begins.', askMore: 'The person or collector reads your question; then it stands for verification again.', answer: 'Then it stands for verification again.', decline: 'The matter ends here; the person reads the reason.', merge: 'This one goes along with the other; each shows the other.',
      route: 'Your assessment goes with the need to whoever takes it.', edit: 'Which entries changed stays on record.', remark: 'Read by staff only. ID and phone numbers are taken out.', project: 'Makes a project idea linked to this need; the need goes on.',
    },
    doneSay: { verify: 'Verified, to be routed', askMore: 'Asked', answer: 'Sent, to be verified', decline: 'Declined', merge: 'Merged', route: 'Routed', edit: 'Saved', remark: 'Noted', project: 'Made a project idea' },
    question: 'The question', answerText: 'What is to be added', reason: 'Reason', reasonHint: 'The person reads it: why, and who else can help.', into: 'Into which', intoHint: 'An open need of the same community: two letters of it, or its number.',
    routeBy: 'Which way', routeHints: { service: 'volunteers come', resource: 'a listed resource', case: 'one to one', group: 'in a group', mediation: 'by the mediators', department: 'a department', crisis: 'at once' },
    responsiblePick: 'Responsible', responsibleHint: 'The social worker, if known.', words: 'Assessment', wordsHint: 'How many, what skill, when, what to mind.', department: 'To which unit', resource: 'Which resource', resourceHint: 'May be left open.', remarkText: 'Remark', projectTitle: 'Title', projectTitleHint: 'Such as “bathing at home”.',
    meanwhile: 'Somebody has just changed this', meanwhileNow: (field: string, value: string) => `${field} is now “${value}”`, meanwhileNote: 'Yours is still here. Press once more to save only what you changed, or close.', meanwhileStatus: (status: string) => `It stands at “${status}” now.`, empty: 'empty',
  },
})
