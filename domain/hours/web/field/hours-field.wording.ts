import { wording } from '#kit/wording.ts'

export const hoursFieldWords = wording({
  zh: {
    title: '时长', hours: (hours: string) => `${hours} 小时`, confirmed: '已核定的服务时长', waiting: (hours: string) => `还有 ${hours} 小时等核定`, opening: (hours: string) => `以前带过来的 ${hours} 小时，另记`, none: '还没有服务记录。报一场活动，签到签退后就有了。', record: (from: string, to: string) => `${from}–${to}`,
    status: { computed: '待核定', confirmed: '已核定', review_org: '队里复核', review_county: '旗里复核', voided: '已撤销' }, confirmTitle: '核时长', confirmNone: '没有要核定的时长。', confirmAll: (count: number) => `核定选中的 ${count} 条`, confirmOne: (name: string) => `${name} 的这条`, done: (count: number) => `核定了 ${count} 条。`, all: '全选', how: '时间由签到签退得出。有不对的先不选，问清楚再核。', more: '更早的请在电脑上看',
  },
  en: {
    title: 'Hours', hours: (hours: string) => `${hours} hours`, confirmed: 'confirmed service time', waiting: (hours: string) => `${hours} hours wait to be confirmed`, opening: (hours: string) => `${hours} hours brought along, kept apart`, none: 'No records yet. They come from checking in and out.', record: (from: string, to: string) => `${from}–${to}`,
    status: { computed: 'To confirm', confirmed: 'Confirmed', review_org: 'Team review', review_county: 'County review', voided: 'Voided' }, confirmTitle: 'Confirm hours', confirmNone: 'Nothing to confirm.', confirmAll: (count: number) => `Confirm ${count}`, confirmOne: (name: string) => `this one of ${name}`, done: (count: number) => `${count} confirmed.`, all: 'All', how: 'The times come from checking in and out. Leave out what looks wrong and ask first.', more: 'Earlier ones on a computer',
  },
})

/** 328.5 */
export const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10)
