import { wording } from '#kit/wording.ts'

export const helpBarWords = wording({
  zh: { heard: (word: string) => `听到“${word}”，先别走`, heardSub: '陪在身边，现在就打。没有流量也能打。', own: '您现在要紧吗？先打个电话', ownSub: '马上有人接，没有流量也能打。打完再接着说。' },
  en: { heard: (word: string) => `You heard “${word}”: do not leave yet`, heardSub: 'Stay beside them and call now. It needs no data.', own: 'Are you in danger? Call first', ownSub: 'Somebody answers at once, without data. You can go on afterwards.' },
})
