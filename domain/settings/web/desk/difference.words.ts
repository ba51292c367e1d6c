import { wording } from '#kit/wording.ts'

/** How the parts of settings are called where a change is told. */
export const differenceWords = wording({
  zh: { added: '新增', gone: '（去掉）', yes: '开', no: '关', inUse: '在用', parts: { name: '姓名', number: '电话', base: '起点', ordinary: '一般', pressing: '较急', urgent: '紧急', perVulnerability: '困难程度每级', deadline: '期限', factMonths: '操作记录（月）', sheetDays: '账号名单（天）', yellowPercent: '用掉时限（%）', idleHours: '没人动（小时）', automatic: '自动提醒', lateDays: '再提醒（天）', streetDays: '报街道（天）', countyDays: '报旗县（天）' } },
  en: { added: 'new:', gone: '(gone)', yes: 'on', no: 'off', inUse: 'in use', parts: { name: 'name', number: 'number', base: 'base', ordinary: 'ordinary', pressing: 'pressing', urgent: 'urgent', perVulnerability: 'a step of vulnerability', deadline: 'nearness', factMonths: 'record of facts (months)', sheetDays: 'lists of accounts (days)', yellowPercent: 'time used (%)', idleHours: 'no act (hours)', automatic: 'by themselves', lateDays: 'again (days)', streetDays: 'the street (days)', countyDays: 'the county (days)' } },
})
