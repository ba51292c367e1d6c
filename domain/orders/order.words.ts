import { wording } from '#kit/wording.ts'

/** What the pages about orders say besides order.wording.ts. */
export const orderPageWords = wording({
  zh: {
    note: '派出去的单、谁接了、谁没接', composeTitle: '服务单', composeHint: '在左边选人、选队，或留出报名名额，就会加到这张服务单里。', prefilled: '标题、地点、任务、风险提示已按这件需求写好，请看一遍，需要的改一改。', when: '时间', whenHint: '在左边改', remove: (name: string) => `去掉 ${name}`, placesOf: (name: string) => `${name} 人数`, peopleUnit: '人', titleHint: '志愿者和居民都看得到，只写服务，不写个人情况。', placeHint: '接单后才显示给志愿者。', riskLevel: '风险', guideHint: '由这位社工指导志愿者，遇到问题找他', guideFull: '已满', noGuide: '这个社区还没有社工账号，先请管理员开通。',
    dispatchAs: (risk: string) => `确认派单（风险：${risk}）`, dispatched: (no: string) => `已派单 ${no}，等对方答复`, seeOrder: '看服务单', caption: '系统只给建议，由您确认派单。对方可以不接，不影响任何记录。', sameGender: '要同性',
    heads: { no: '单号', title: '服务', need: '需求', person: '服务对象', when: '时间', grid: '网格', answered: '答复', who: '人员', status: '状态', reply: '答复期限', guide: '指导社工' }, allStatuses: '全部', status: '状态', lateOnly: '超期未答复', from: '从', to: '到',
    none: '还没有服务单', noneNote: '在“供需对接”里为待派单的需求选人，派出的单就在这里。', toMatching: '去供需对接', nothing: '没有符合条件的服务单', nothingNote: '换一个状态或时间看看。', accepted: (n: number, of: number) => `${n}/${of} 已接`, nobody: '—',
    answered: (when: string) => `${when} 答复`, reason: '原因', replaced: '已转给别人', toNeed: '看需求', toActivity: '看活动', cancelTitle: '取消这张服务单？', cancelText: '已答应的人会看到取消；需求回到待派单。', cancelled: '已取消，需求回到待派单', reofferTitle: (name: string) => `${name}这一项，请谁来`, reoffered: '已请别人，等答复', toOpen: '改为公开报名', orders: '服务单', noOrders: '还没有派过单。', goDispatch: '去派单', again: '再派一单', reofferNote: '原来的邀请会收回。',
  },
  en: {
    note: 'What was sent out, who accepted, who did not', composeTitle: 'The order', composeHint: 'Choose people or a team on the left, or keep places open: they join this order.', prefilled: 'Title, place, task and what to mind are written for this need; read them and change what does not fit.', when: 'When', whenHint: 'change it on the left', remove: (name: string) => `Take off ${name}`, placesOf: (name: string) => `${name}: how many`, peopleUnit: '', titleHint: 'Everybody reads it: the service only, nothing about the person.', placeHint: 'Shown to volunteers once they accept.', riskLevel: 'Risk', guideHint: 'Guides the volunteers', guideFull: 'full', noGuide: 'No social worker has an account here yet.',
    dispatchAs: (risk: string) => `Dispatch (risk: ${risk})`, dispatched: (no: string) => `Dispatched ${no}; waiting for answers`, seeOrder: 'See the order', caption: 'The system only suggests; you confirm. Anybody may decline and nothing follows from it.', sameGender: 'Same sex',
    heads: { no: 'Number', title: 'Service', need: 'Need', person: 'Person', when: 'When', grid: 'Grid', answered: 'Answers', who: 'People', status: 'State', reply: 'Answer by', guide: 'Guide' }, allStatuses: 'All', status: 'State', lateOnly: 'Answer overdue', from: 'From', to: 'To',
    none: 'No orders yet', noneNote: 'Choose people for a need under Matching; what is sent stands here.', toMatching: 'To matching', nothing: 'No order matches', nothingNote: 'Try another state or time.', accepted: (n: number, of: number) => `${n} of ${of} accepted`, nobody: '—',
    answered: (when: string) => `answered ${when}`, reason: 'Reason', replaced: 'somebody else was asked', toNeed: 'See the need', toActivity: 'See the activity', cancelTitle: 'Cancel this order?', cancelText: 'Whoever accepted will see it; the need waits for dispatch again.', cancelled: 'Cancelled; the need waits for dispatch again', reofferTitle: (name: string) => `Instead of ${name}`, reoffered: 'Somebody else was asked', toOpen: 'Open it for sign-up', orders: 'Orders', noOrders: 'Nothing was dispatched yet.', goDispatch: 'Dispatch', again: 'Another order', reofferNote: 'The earlier invitation is taken back.',
  },
})
