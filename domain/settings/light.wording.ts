import { wording } from '#kit/wording.ts'

/** A light is never a colour alone. */
export const lightWords = wording({
  zh: { lights: { green: '正常', yellow: '临期', red: '超期' }, light: '期限', none: '没有时限' },
  en: { lights: { green: 'on time', yellow: 'runs out', red: 'overdue' }, light: 'Promise', none: 'no clock' },
})
