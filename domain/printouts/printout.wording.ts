import { type RefusalWording, wording } from '#kit/wording.ts'

/** What stands on the paper itself: always in Chinese, whatever language the one who prints reads. */
export const paperWords = {
  lists: { needs: '需求清单', resources: '资源清单', projects: '项目清单', services: '服务清单', volunteers: '志愿者花名册', teams: '志愿服务队名册', records: '志愿服务记录', need: '需求登记表' },
  columns: { number: '序号', community: '嘎查村(社区)', grid: '网格', ownNumber: '平台编号', methods: '服务方式' },
  teams: { name: '队伍名称', kind: '队伍性质', fields: '服务领域', members: '队员人数', leader: '队长', mentor: '指导社工' },
  teamKinds: { registered: '登记的志愿服务组织', unit_internal: '单位内部', community_internal: '社区内部', grassroots: '居民自发' },
  records: { volunteer: '志愿者', activity: '活动名称', day: '服务日期', time: '起止时间', hours: '服务时长(小时)', source: '记录方式', status: '状态', confirmer: '核定人' },
  sources: { realtime: '现场签到', offline: '离线签到', paper: '纸质补录', backfill: '补录', import: '导入' },
  recordStatuses: { computed: '待核定', confirmed: '已核定', review_org: '待单位复核', review_county: '待旗县复核', voided: '已作废' },
  sexes: { male: '男', female: '女', unknown: '' },
  unit: '填报单位：', lead: '牵头：', filed: '填报时间：', sealHint: '（盖章）', signs: ['制表人', '审核人', '负责人'],
  day: (day: string) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`,
  mark: (name: string, at: string, purpose: string) => `${name} ${at} 导出　用途：${purpose}　含个人信息，请妥善保管`, openMark: (name: string, at: string) => `${name} ${at} 制`,
  owners: { needs: '专业社工', resources: '社区党组织', projects: '志愿服务队', volunteers: '社区', teams: '社区', records: '志愿服务队' },
  publicTitle: (list: string) => `${list}（公开版）`, few: '不列出',
  publicNotes: ['本表为居务公开版，不含个人信息；照料、慰藉、调解、医疗等领域不足 5 件的并入“其他领域”。', '对本表有疑问，请到社区党群服务中心反映。'],
  publicNeeds: { field: '服务领域', sum: '收集需求(件)', waiting: '待办', underWay: '办理中', done: '已办结', others: '其他领域' },
  guard: '平台编号请保留：改好再导入时，系统靠它认出是哪一条。',
}
export const purposes = wording({
  zh: { filing: '存档备查', upward: '报送上级', meeting: '会议使用', visits: '入户走访', checking: '核对修改', publishing: '居务公开', other: '其他' },
  en: { filing: 'For the files', upward: 'To the level above', meeting: 'For a meeting', visits: 'For visits', checking: 'To check and correct', publishing: 'To publish', other: 'Other' },
})

export const printoutRefusals: RefusalWording = {
  zh: {
    'printout.not-found': '没有这次导出，或者已经过了一刻钟。请回清单重新导出。',
    'printout.too-many': '这份清单超过 5 万行，一次导不出来。请先按苏木乡镇（街道）或日期筛选，再分开导出。',
    'printout.too-many-to-print': '这份清单超过 {limit} 行，打印出来太厚。请先筛选，或者导出 Excel。',
    'printout.one-at-a-time': '您上一份清单还在导出，等它下载完再导下一份。',
    'printout.not-public': '只有需求、资源、项目三张清单有公开版。',
    'printout.choose-community': '公开版一次只印一个社区。请先在清单上选好社区。',
    'printout.one-need-prints': '单条需求只能打印，不能导出表格。',
    'printout.say-what-for': '请写明用途。',
    'printout.filter-wrong': '清单的筛选条件不对，没有导出。请回清单重新筛选。',
    'printout.took-too-long': '这份清单做得太久，已停止。请先筛选，再分开导出。',
  },
  en: {
    'printout.not-found': 'There is no such print-out, or a quarter of an hour has passed. Go back to the list and ask anew.',
    'printout.too-many': 'This list has more than 50,000 rows. Narrow it by township or by date and take it out in parts.',
    'printout.too-many-to-print': 'This list has more than {limit} rows, too many for paper. Narrow it, or take a workbook.',
    'printout.one-at-a-time': 'Your last list is still being made; wait until it has come.',
    'printout.not-public': 'Only needs, resources and projects have a public version.',
    'printout.choose-community': 'The public version is of one community. Choose it in the list first.',
    'printout.one-need-prints': 'A single need is printed, not taken out as a workbook.',
    'printout.say-what-for': 'Please say what it is for.',
    'printout.filter-wrong': 'The list’s filter is not right; nothing was taken out. Go back and filter anew.',
    'printout.took-too-long': 'This list took too long and was stopped. Narrow it and take it out in parts.',
  },
}

/** The words of 需求登记表, the sheet of one need: an office's paper is Chinese whatever the page's language. */
export const needSheet = {
  history: '办理经过', when: '时间', by: '经办人', what: '事项', resident: '居民（或代办人）', head: '负责人', grid: '网格', reportedOn: '登记日期', summary: '需求内容', person: '服务对象', groups: '人群', field: '服务领域', source: '收集方式', urgency: '紧急程度', desired: '期望时间', method: '服务方式', responsible: '责任人', status: '当前状态', closedAt: '办结时间',
  between: '、', colon: '：', seal: '（盖章）',
} as const
