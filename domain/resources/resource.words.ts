import { wording } from '#kit/wording.ts'

/** What the office pages about resources say, besides the labels of resource.wording.ts. */
export const resourcePageWords = wording({
  zh: {
    note: '牵头：社区党组织', add: '登记资源', total: (n: number) => `本页 ${n} 项`, search: '找资源、单位（两个字起）', segments: '状态', all: '全部',
    filters: { type: '类别', providerKind: '单位性质' }, community: '社区', contactFoot: '查看会留下记录。', noContact: '没有留', unknown: '没有写', forever: '长期', until: (day: string) => `到 ${day}`, usedTimes: (n: number) => `${n} 次`,
    noneTitle: '还没有资源', none: '单位能出的人、场地、物资、服务，登记在这里，派单和做项目时就能用上。', nothingTitle: '没有符合的资源', nothing: '换个条件试试。', clear: '清除筛选',
    particulars: '资源情况', weekly: '一周里什么时候', projects: '用在哪些项目', noProjects: '还没有项目用到', whole: '整张清单',
    days: { mon: '一', tue: '二', wed: '三', thu: '四', fri: '五', sat: '六', sun: '日' }, parts: { morning: '上午', afternoon: '下午', evening: '晚上' }, free: '可以', block: (day: string, part: string) => `周${day}${part}`,
    editTitle: '修改资源', added: (name: string) => `已登记 ${name}`, addedDraft: '已提交，由社区党组织确认后上清单', edited: '已保存', statusDone: { available: '已恢复提供', paused: '已暂停', ended: '已结束' },
    offer: '恢复提供', confirm: '确认上清单', pause: '暂停提供', end: '结束', endAsk: (name: string) => `结束“${name}”？`, endNote: '结束后不再推荐给需求，已经用过的记录都在。不能恢复，需要时重新登记。',
    nameHint: '例如“轮椅 5 台”“周三义诊”。', quantityHint: '例如“5 台”“30 课时/学期”。', timesHint: '例如“周三下午”“工作日”。', contactPhoneHint: '加密保存，查看会留下记录。', remarkHint: '写清怎么借、找谁、有什么条件。', validHint: '不填就是长期。', more: '再补几项', opened: '联系电话', keepPhone: '不改就空着。', sheetRow: (n: number) => `序号 ${n}`,
  },
  en: {
    note: 'Kept by the community party organisation', add: 'Add a resource', total: (n: number) => `${n} on this page`, search: 'Find a resource or unit (2 letters)', segments: 'Status', all: 'All',
    filters: { type: 'Type', providerKind: 'Kind of unit' }, community: 'Community', contactFoot: 'Looking leaves a record.', noContact: 'none', unknown: 'not given', forever: 'no end', until: (day: string) => `until ${day}`, usedTimes: (n: number) => `${n} times`,
    noneTitle: 'No resources yet', none: 'People, places, goods and services that units can give stand here, ready for orders and projects.', nothingTitle: 'No resource fits', nothing: 'Try other filters.', clear: 'Clear filters',
    particulars: 'Particulars', weekly: 'In the week', projects: 'Used in', noProjects: 'No project uses it yet', whole: 'The whole list',
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' }, parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' }, free: 'free', block: (day: string, part: string) => `${day} ${part}`,
    editTitle: 'Edit the resource', added: (name: string) => `${name} added`, addedDraft: 'Sent: it stands on the list once the community confirms it', edited: 'Saved', statusDone: { available: 'Offered again', paused: 'Paused', ended: 'Ended' },
    offer: 'Offer again', confirm: 'Confirm', pause: 'Pause', end: 'End', endAsk: (name: string) => `End “${name}”?`, endNote: 'It is no longer suggested; what was used stays on record. This cannot be undone.',
    nameHint: 'Such as “5 wheelchairs”.', quantityHint: 'Such as “5 pieces”.', timesHint: 'Such as “Wednesday afternoons”.', contactPhoneHint: 'Kept encrypted; each look leaves a record.', remarkHint: 'How to borrow, whom to ask, what conditions.', validHint: 'Left empty it has no end.', more: 'Add more', opened: 'Phone', keepPhone: 'Leave empty to keep it.', sheetRow: (n: number) => `row ${n}`,
  },
})
