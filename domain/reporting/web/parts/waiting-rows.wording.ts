import { wording } from '#kit/wording.ts'

export const waitingRowsWords = wording({
  zh: { title: '等我办的', due: (when: string) => `${when} 前`, atDesk: (what: string) => `在电脑上办：${what}` },
  en: { title: 'Waiting for me', due: (when: string) => `by ${when}`, atDesk: (what: string) => `At a desk: ${what}` },
})
