import { wording } from '#kit/wording.ts'

/** What the pages of reports say. */
export const reportPageWords = wording({
  zh: {
    title: '统计报送', note: '数字都从已经做完的工作里来，不用再填表。', kinds: { volunteering: '志愿服务统计', station: '社工站月报' },
    period: (period: string) => (period.includes('Q') ? `${period.slice(0, 4)} 年第 ${period.at(-1)} 季度` : `${period.slice(0, 4)} 年 ${Number(period.slice(5))} 月`), days: (from: string, to: string) => `${from} 至 ${to}`,
    due: { title: '要报的', none: '现在没有要报的', noneNote: '到了统计期，这里会自动出现要报的报表。', heads: { report: '报表', place: '单位', period: '统计期', due: '报送时间', state: '状态' }, notMade: '还没有做', running: '统计期没有结束', waits: '等您办理', overdue: '逾期', late: '迟报', make: '取数生成', open: '打开', making: '正在取数…' },
    all: { title: '报过的和在做的', none: '还没有报表', noneNote: '在上面点“取数生成”，或者另做一份。', heads: { report: '报表', version: '版本', handedIn: '报出时间' }, state: '状态', kind: '报表', total: (n: number) => `本页 ${n} 份` },
    another: '另做一份', make: { title: '另做一份报表', kind: '报表', place: '单位', period: '统计期', note: '只要选报表、单位和统计期，数字由系统取。', go: '取数生成' }, onePage: '部长一页纸',
    version: (n: number) => `第 ${n} 版`, asOf: (time: string) => `取数时间 ${time}`, dueBy: (time: string) => `${time} 前报`, print: '打印', excel: '导出 Excel',
    steps: {
      draft: '下一步：看一遍数字，缺的补上系统外数，然后提交。', draftRunning: '统计期还没有结束，数字会跟着工作变。结束后再提交。', draftOld: '这些数是统计期结束前取的，请先重新取数。', submitted: (name: string) => `${name}已提交，等审核。`, checked: (name: string) => `${name}已审核，等负责人签发。`,
      handedIn: (name: string, time: string) => `${name}于 ${time} 签发，已报出。数字不再变动。`, replaced: '这一版已被更正，以最新一版为准。', theirs: '还在草稿，等填报人提交。', sentBack: (name: string, reason: string) => `${name}退回：${reason}`, corrects: (version: number, reason: string) => `更正第 ${version} 版。原因：${reason}`, openVersion: (version: number) => `看第 ${version} 版`, lateReason: (reason: string) => `迟报原因：${reason}`,
    },
    acts: { countAgain: '重新取数', submit: '提交', check: '审核通过', sign: '签发报出', sendBack: '退回', correct: '更正' },
    ask: {
      submit: { title: '提交这份报表？', text: '提交后数字不再变，由另一个人审核，再由负责人签发。' }, check: { title: '审核通过？', text: '您的名字会写在审核人一栏。' }, sign: { title: '签发报出？', text: '报出后数字锁定，以后只能做更正版。' }, sendBack: { title: '退回给填报人', reason: '退回原因' }, correct: { title: '更正这份报表', reason: '更正原因', text: '会做出新的一版，这一版原样保留。' },
      late: '迟报原因', lateHint: '已经过了报送时间，可以照报，会注明迟报。',
    },
    signs: { submitted: '填报人', checked: '审核人', signed: '负责人', empty: '待签' },
    heads: { figure: '指标', unit: '单位', month: '本期', total: '本年累计', target: '合同指标', rate: '完成率', outside: '系统外数', place: '苏木乡镇（社区）', own: '本级', sum: '合计' }, notInUse: '未启用', none: '—',
    figure: {
      says: '怎么算', counted: '系统数', corrected: '更正为', correction: '更正', outside: '系统外数', target: '合同指标', behind: '这个数由哪些组成', behindNote: '按现在的情况列出。报出后的数字不跟着变。', more: '只列前 200 条。', nothing: '没有', noRows: '您的岗位只看数字。', addCorrection: '更正这个数', addOutside: '填系统外数', setTarget: '填合同指标', amount: '数', why: '更正原因', source: '数字来源', contract: '合同名称或编号',
      save: '保存', takeBack: '撤回', by: (name: string, time: string) => `${name} ${time}`, adds: '各地相加等于合计。', addsNot: '各地相加可能不等于合计，合计单独数。', outsideNote: '单独列出，不加进系统数。', targetNote: '一年填一次，以后各月自动带出。', locked: '已提交，不能再改。', amountOf: '数',
    },
    said: { title: '更正和系统外数', none: '没有更正，也没有系统外数。' },
    page: {
      title: '部长一页纸', asOf: (time: string) => `数据截至 ${time}`, figures: '三个数', blockages: '三个堵点', next: '下周谁要办什么', calm: '现在没有堵着的事。', nothing: '未来七天没有到期的事。', period: (from: string, to: string) => `${from} 至 ${to}`,
      needs: { name: '本月登记需求', tail: (closed: string) => `办结 ${closed} 件`, says: '本月登记的需求和本月办结的需求，各计各的。' }, service: { name: '本月志愿服务', tail: (hours: string) => `${hours} 小时`, says: '本月开始的活动里，时长已核定的服务记录；一人两场计两人次。' }, kept: { name: '在办的没有超期', tail: (kept: string, of: string) => `${kept} / ${of} 件`, says: '在办、有办理期限的需求里，还没有超期的占多少。' },
      blocked: { department: (who: string, count: number) => `${who}有 ${count} 件转办超期`, overdue: (who: string, step: string, count: number) => `${count} 件${step}的需求超期，球在${who}手里`, unanswered: (count: number) => `${count} 个派单过了时间没人接`, uncovered: (count: number) => `${count} 个网格三员齐全，但 90 天没有服务`, professional: '转专业办理' }, longest: (days: number) => `最久 ${days} 天`,
      todo: { department: '答复转办', verify: '核实需求（社区）', route: '分流需求（社工站）', dispatch: '派单（社区）', evaluate: '评价办结（社工）', callback: '回访', report: '报送', cover: '上门服务' }, items: (count: number) => `${count} 件`, overdue: (count: number) => `其中 ${count} 件已超期`, until: (day: string) => `最早 ${day}`, heads: { who: '谁', what: '办什么', count: '多少', until: '期限' }, open: '看清单', yuan: '件', times: '人次', nobody: '这一页没有个人姓名。',
    },
  },
  en: {
    title: 'Reports', note: 'Every figure comes from work already done; no form is filled.', kinds: { volunteering: 'Volunteering statistics', station: 'Station’s month' },
    period: (period: string) => period, days: (from: string, to: string) => `${from} to ${to}`,
    due: { title: 'Due', none: 'Nothing is due now', noneNote: 'What is due appears here when its period comes.', heads: { report: 'Report', place: 'Unit', period: 'Period', due: 'Due', state: 'State' }, notMade: 'Not made yet', running: 'The period still runs', waits: 'Waits for you', overdue: 'Overdue', late: 'Late', make: 'Count it', open: 'Open', making: 'Counting…' },
    all: { title: 'Handed in and in hand', none: 'No reports yet', noneNote: 'Count one above, or make another.', heads: { report: 'Report', version: 'Version', handedIn: 'Handed in' }, state: 'State', kind: 'Report', total: (n: number) => `${n} on this page` },
    another: 'Make another', make: { title: 'Make another report', kind: 'Report', place: 'Unit', period: 'Period', note: 'Choose the report, the unit and the period; the platform counts.', go: 'Count it' }, onePage: 'One page',
    version: (n: number) => `Version ${n}`, asOf: (time: string) => `Counted ${time}`, dueBy: (time: string) => `due ${time}`, print: 'Print', excel: 'Export to Excel',
    steps: {
      draft: 'Next: look through the figures, add what is known from outside, submit.', draftRunning: 'The period still runs and the figures move with the work. Submit when it is over.', draftOld: 'These figures were counted before the period was over; count again first.', submitted: (name: string) => `${name} has submitted it; to be checked.`, checked: (name: string) => `${name} has checked it; to be signed.`,
      handedIn: (name: string, time: string) => `${name} signed it ${time}: handed in. The figures stand.`, replaced: 'This version was corrected; the newest counts.', theirs: 'A draft still, in its writer’s hands.', sentBack: (name: string, reason: string) => `${name} sent it back: ${reason}`, corrects: (version: number, reason: string) => `Corrects version ${version}. Reason: ${reason}`, openVersion: (version: number) => `See version ${version}`, lateReason: (reason: string) => `Reason for lateness: ${reason}`,
    },
    acts: { countAgain: 'Count again', submit: 'Submit', check: 'Checked', sign: 'Sign and hand in', sendBack: 'Send back', correct: 'Correct' },
    ask: {
      submit: { title: 'Submit this report?', text: 'The figures stand from here on; somebody else checks them, a third signs.' }, check: { title: 'Checked?', text: 'Your name will stand as the checker’s.' }, sign: { title: 'Sign and hand in?', text: 'Handed in it is locked; a correction is a version of its own.' }, sendBack: { title: 'Send back to the writer', reason: 'Reason' }, correct: { title: 'Correct this report', reason: 'Reason', text: 'A new version is made; this one stays as it is.' },
      late: 'Reason for lateness', lateHint: 'The closing time has passed. It can be handed in and is marked late.',
    },
    signs: { submitted: 'Writer', checked: 'Checker', signed: 'Signer', empty: 'not yet' },
    heads: { figure: 'Figure', unit: 'Unit', month: 'Period', total: 'Year so far', target: 'Contract', rate: 'Rate', outside: 'From outside', place: 'Place', own: 'Own level', sum: 'Whole' }, notInUse: 'Not in use', none: '—',
    figure: {
      says: 'What it counts', counted: 'Counted', corrected: 'Corrected to', correction: 'Correction', outside: 'From outside', target: 'Contract', behind: 'What it is made of', behindNote: 'As it stands now; a figure that was handed in does not move.', more: 'The first 200 only.', nothing: 'nothing', noRows: 'Your role reads figures only.', addCorrection: 'Correct this figure', addOutside: 'Tell a figure from outside', setTarget: 'Tell the contract’s figure', amount: 'Figure', why: 'Reason', source: 'Where from', contract: 'Name or number of the contract',
      save: 'Save', takeBack: 'Take back', by: (name: string, time: string) => `${name} ${time}`, adds: 'The places add up to the whole.', addsNot: 'The places may not add up; the whole is counted by itself.', outsideNote: 'Stands apart and is added to nothing.', targetNote: 'Told once a year; every month reads it.', locked: 'Submitted: nothing changes any more.', amountOf: 'amount',
    },
    said: { title: 'Corrections and figures from outside', none: 'None.' },
    page: {
      title: 'One page', asOf: (time: string) => `As of ${time}`, figures: 'Three figures', blockages: 'Three blockages', next: 'Who does what next week', calm: 'Nothing is stuck.', nothing: 'Nothing falls due in the next seven days.', period: (from: string, to: string) => `${from} to ${to}`,
      needs: { name: 'Needs reported this month', tail: (closed: string) => `${closed} closed`, says: 'Needs reported this month and needs closed this month, each counted by itself.' }, service: { name: 'Volunteering this month', tail: (hours: string) => `${hours} hours`, says: 'Confirmed service records of activities that began this month; who came twice counts twice.' }, kept: { name: 'In hand and in time', tail: (kept: string, of: string) => `${kept} of ${of}`, says: 'Of the needs in hand with a promise running, the share that is still in time.' },
      blocked: { department: (who: string, count: number) => `${who}: ${count} hand-overs overdue`, overdue: (who: string, step: string, count: number) => `${count} needs overdue (${step}), with ${who}`, unanswered: (count: number) => `${count} orders that nobody answered in time`, uncovered: (count: number) => `${count} grids have all three people but no service for 90 days`, professional: 'with a professional' }, longest: (days: number) => `${days} days at the longest`,
      todo: { department: 'answer hand-overs', verify: 'verify needs (community)', route: 'route needs (station)', dispatch: 'dispatch (community)', evaluate: 'evaluate and close (social worker)', callback: 'call back', report: 'report', cover: 'serve' }, items: (count: number) => String(count), overdue: (count: number) => `${count} overdue`, until: (day: string) => `from ${day}`, heads: { who: 'Who', what: 'What', count: 'How many', until: 'Until' }, open: 'See the list', yuan: 'needs', times: 'person-times', nobody: 'No person is named on this page.',
    },
  },
})
