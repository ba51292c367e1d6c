import { wording } from '#kit/wording.ts'

/** A page of figures says what each of them counts; nobody is ranked. */
export const reportingWords = wording({
  zh: {
    title: '今日工作', asOf: (time: string) => `数据截至 ${time}`, weekdays: '星期日 星期一 星期二 星期三 星期四 星期五 星期六', date: (month: number, day: number, weekday: string) => `${month} 月 ${day} 日 ${weekday}`,
    periods: { month: '本月', quarter: '本季', year: '本年' }, periodLabel: '统计时段', few: '少于 5',
    headline: (period: string, reported: string, closed: string) => `${period} ${reported} 件需求，办结 ${closed} 件`, headlineLate: (late: string) => `${late} 件超期`, headlineHelp: (count: string) => `，其中 ${count} 件要部门帮一把`, headlineCalm: '没有超期', stop: '。', semicolon: '；',
    mine: (count: number) => `今天有 ${count} 件事等您`, mineLate: (count: number) => `${count} 件已过了答应的时间`, mineBetween: '，其中 ', mineNone: '现在没有等您处理的事。', mineNote: '按答应居民的时间排，最早的在最上面。',
    waiting: {
      title: '等我办的', total: (count: number) => `${count} 件，最早答应的在最上面`, byKind: '按事情看', all: '全部', lateOf: (count: number) => `${count} 超期`, nothing: '没有等您处理的事', nothingNote: '有了新的，会自动出现在这里。', nothingLike: '这一类没有', nothingLikeNote: '换一类看看，或者去掉期限的限制。', noDue: '没有时限', dangerTitle: '危险提示（原话已加密）', report: '登记需求', call: '接电话登记',
    },
    funnel: {
      title: (period: string) => `${period}需求走到哪一步`, carried: (count: string) => `不含以前转来的 ${count} 件`, note: '走到这一步或更后的都算；转部门、转专业办好的算到办结。', step: '走到', count: '件', stuck: '停在前一步', median: '中位用时', of: (count: number) => `${count} 件的中位数`,
      steps: { reported: '登记', verified: '核实', routed: '分流', dispatched: '派单', serving: '服务', awaiting_feedback: '评价', closed: '办结' }, items: (count: string) => `${count} 件`, days: (days: string) => `${days} 天`, hours: (hours: string) => `${hours} 小时`,
      empty: '这段时间还没有登记需求', emptyNote: '走访、来电、导入表格登记的需求，会自动算进来。', bar: (step: string, share: number) => `${step}占登记的 ${share}%`,
    },
    overdue: {
      title: (count: string) => `超期 ${count} 件`, calm: '没有超期', note: '看谁该动，不排名', holder: '球在谁手里', count: '件', longest: '拖得最久', all: '全部', longestDays: (days: number) => (days > 0 ? `最久 ${days} 天` : '今天刚过'), none: '答应的时间都守住了。',
      steps: { reported: '核实', returned: '补充情况', verified: '分流', reopened: '重新分流', routed: '派单', dispatched: '接单', serving: '服务', awaiting_feedback: '评价', closed: '办结', declined: '', merged: '' },
      handled: '办理', holders: { resident: '居民', community: '社区', station: '社工站', social_worker: '社工', team: '队伍', department: '成员单位', nobody: '无人' },
    },
    coverage: {
      title: '覆盖：领域 × 人群 × 网格', note: (days: number) => `${days} 天内有过服务的网格 ÷ 有这类需求的网格`, field: '服务领域', share: (share: number) => `${share}%`, gap: (count: number) => `缺 ${count} 格`, none: '—', noNeed: '没有这类需求', hidden: '＜5',
      keys: { most: '九成以上', some: '九成以下', gap: '不到六成，写缺几个网格', none: '没有这类需求' }, people: (count: string) => `共 ${count} 人`, noProfile: '未填人数', profileAsOf: (day: string) => `人数来自 ${day} 社区底数`, noProfileAtAll: '社区底数还没有填。填了才知道每类人有多少。', grids: (count: string) => `共 ${count} 个网格`,
      say: (field: string, group: string, covered: number, grids: number) => `${group}，${field}：${grids} 个网格有需求，${covered} 个 ${90} 天内有过服务`, sayHidden: (field: string, group: string) => `${group}，${field}：不足 5 件，不显示`,
      cell: (group: string, field: string) => `${group} × ${field}`, cellSays: (grids: string, missing: string) => `${grids} 个网格有需求，缺 ${missing} 个。`, order: '按区划代码排列，不排名。', choose: '点一格，看缺的是哪些网格。', townGrids: (count: string) => `${count} 个网格`, needs: (count: string) => `${count} 件没办完`, openAll: (count: string) => `看没办完的 ${count} 件`, full: '有需求的网格都有服务。',
      moreGroups: (count: number) => `显示全部 ${count} 类人群`, fewerGroups: '只看最多的几类', empty: '还没有可算的需求', emptyNote: '需求登记了人群和服务领域，这里就有数。', region: '覆盖表', missing: '缺服务的网格',
    },
  },
  en: {
    title: 'Today', asOf: (time: string) => `As of ${time}`, weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday', date: (month: number, day: number, weekday: string) => `${weekday}, ${month}/${day}`,
    periods: { month: 'This month', quarter: 'This quarter', year: 'This year' }, periodLabel: 'Period', few: 'under 5',
    headline: (period: string, reported: string, closed: string) => `${period}: ${reported} needs, ${closed} closed`, headlineLate: (late: string) => `${late} overdue`, headlineHelp: (count: string) => `, ${count} of them need a department`, headlineCalm: 'none overdue', stop: '.', semicolon: '; ',
    mine: (count: number) => `${count} matters wait for you today`, mineLate: (count: number) => `${count} are past the promised time`, mineBetween: ', ', mineNone: 'Nothing waits for you now.', mineNote: 'In the order of what residents were promised, the earliest on top.',
    waiting: {
      title: 'Waiting for me', total: (count: number) => `${count}, the oldest promise first`, byKind: 'By kind', all: 'All', lateOf: (count: number) => `${count} late`, nothing: 'Nothing waits for you', nothingNote: 'New matters appear here by themselves.', nothingLike: 'None of this kind', nothingLikeNote: 'Try another kind, or any light.', noDue: 'no clock', dangerTitle: 'Danger alert (words sealed)', report: 'Report a need', call: 'Take a call',
    },
    funnel: {
      title: (period: string) => `${period}: how far needs have come`, carried: (count: string) => `without ${count} from before`, note: 'Counted at a step: came as far or further. What a department or a professional finished counts to the end.', step: 'Step', count: 'Needs', stuck: 'Stopped before', median: 'Median time', of: (count: number) => `median of ${count}`,
      steps: { reported: 'Reported', verified: 'Verified', routed: 'Routed', dispatched: 'Dispatched', serving: 'Served', awaiting_feedback: 'Rated', closed: 'Closed' }, items: (count: string) => count, days: (days: string) => `${days} d`, hours: (hours: string) => `${hours} h`,
      empty: 'No need was reported in this time', emptyNote: 'Needs from visits, calls and sheets are counted by themselves.', bar: (step: string, share: number) => `${step}: ${share}% of the reported`,
    },
    overdue: {
      title: (count: string) => `${count} overdue`, calm: 'None overdue', note: 'who has to move; no ranking', holder: 'Who holds the ball', count: 'Needs', longest: 'Longest', all: 'All', longestDays: (days: number) => (days > 0 ? `${days} days at most` : 'since today'), none: 'Every promise was kept.',
      steps: { reported: 'to verify', returned: 'to tell more', verified: 'to route', reopened: 'to route anew', routed: 'to dispatch', dispatched: 'to accept', serving: 'to serve', awaiting_feedback: 'to evaluate', closed: 'to close', declined: '', merged: '' },
      handled: 'to handle', holders: { resident: 'Resident ', community: 'Community ', station: 'Station ', social_worker: 'Social worker ', team: 'Team ', department: 'Member unit ', nobody: 'Nobody ' },
    },
    coverage: {
      title: 'Coverage: field × group × grid', note: (days: number) => `grids served within ${days} days ÷ grids with such a need`, field: 'Field', share: (share: number) => `${share}%`, gap: (count: number) => `${count} missing`, none: '—', noNeed: 'no such need', hidden: '<5',
      keys: { most: '90% or more', some: 'below 90%', gap: 'below 60%: grids missing', none: 'no such need' }, people: (count: string) => `of ${count}`, noProfile: 'not filled in', profileAsOf: (day: string) => `Heads from the community profile of ${day}`, noProfileAtAll: 'The community profile is empty: without it nobody knows how many people there are.', grids: (count: string) => `${count} grids in all`,
      say: (field: string, group: string, covered: number, grids: number) => `${group}, ${field}: ${grids} grids with such a need, ${covered} served within ${90} days`, sayHidden: (field: string, group: string) => `${group}, ${field}: under 5, not shown`,
      cell: (group: string, field: string) => `${group} × ${field}`, cellSays: (grids: string, missing: string) => `${grids} grids have such a need, ${missing} are missing.`, order: 'By division code; no ranking.', choose: 'Choose a cell to see which grids are missing.', townGrids: (count: string) => `${count} grids`, needs: (count: string) => `${count} open`, openAll: (count: string) => `See the ${count} open needs`, full: 'Every grid with such a need has service.',
      moreGroups: (count: number) => `Show all ${count} groups`, fewerGroups: 'Only the largest groups', empty: 'Nothing to count yet', emptyNote: 'Once needs name a group and a field, figures stand here.', region: 'Coverage table', missing: 'Grids without service',
    },
  },
})
