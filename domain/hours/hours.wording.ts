import { type RefusalWording, wording } from '#kit/wording.ts'

export const hoursRefusals: RefusalWording = {
  zh: {
    'hours.record-not-found': '没有这条时长记录，或者不在您的范围内。',
    'hours.overlaps': '这段时间已经有一条服务记录了，同一段时间只记一次。请找队长核对。',
    'hours.not-ones-own': '自己的时长不能自己确认，请别人来确认。',
    'hours.was-voided': '这条记录已经作废了。',
    'hours.station-reviews': '这一天超过 8 小时，要由社工站来核。',
    'hours.county-reviews': '这一天超过 12 小时，要由旗（区）里来核。',
  },
  en: {
    'hours.record-not-found': 'There is no such record, or it lies outside your scope.',
    'hours.overlaps': 'There is a record for this time already; the same time counts once. Please ask the leader.',
    'hours.not-ones-own': 'Nobody confirms their own time.',
    'hours.was-voided': 'This record was voided.',
    'hours.station-reviews': 'More than eight hours that day: the station looks at it.',
    'hours.county-reviews': 'More than twelve hours that day: the county looks at it.',
  },
}

const hours = (minutes: number): string => (minutes / 60).toFixed(1)

export const hoursWords = wording({
  zh: {
    title: '服务时长', mine: '我的时长', total: (minutes: number) => `${hours(minutes)} 小时`, waiting: (minutes: number) => `待确认 ${hours(minutes)} 小时`, opening: (minutes: number) => `以前累计 ${hours(minutes)} 小时（转入）`, confirm: '确认时长', records: '服务记录', none: '还没有服务记录。', minutes: (minutes: number) => `${minutes} 分钟`,
    statuses: { computed: '待确认', confirmed: '已确认', review_org: '超 8 小时，待社工站核', review_county: '超 12 小时，待旗（区）核', voided: '已作废' }, sources: { realtime: '现场签到', offline: '离线签到', paper: '纸质', backfill: '补录', import: '导入' },
  },
  en: {
    title: 'Service time', mine: 'My time', total: (minutes: number) => `${hours(minutes)} hours`, waiting: (minutes: number) => `${hours(minutes)} hours to be confirmed`, opening: (minutes: number) => `${hours(minutes)} hours brought along`, confirm: 'Confirm', records: 'Records', none: 'No records yet.', minutes: (minutes: number) => `${minutes} minutes`,
    statuses: { computed: 'To be confirmed', confirmed: 'Confirmed', review_org: 'Over 8 hours: the station looks', review_county: 'Over 12 hours: the county looks', voided: 'Voided' }, sources: { realtime: 'Checked in', offline: 'Checked in offline', paper: 'On paper', backfill: 'Entered later', import: 'Imported' },
  },
})
