import { wording } from '#kit/wording.ts'

export const photoWords = wording({
  zh: {
    title: '拍照', hint: (most: number) => `不拍也行，最多 ${most} 张`, add: '拍照或选照片', more: '再加一张', full: (most: number) => `已经 ${most} 张了`, photo: (n: number) => `第 ${n} 张照片`, remove: (n: number) => `去掉第 ${n} 张`, removeShort: '去掉', consent: '照片里有孩子的，监护人同意拍照', unreadable: '这张打不开，请重新拍。', tooLarge: '这张太大了（超过 20 MB），请重新拍。',
  },
  en: {
    title: 'Photos', hint: (most: number) => `if you like, ${most} at most`, add: 'Take or choose photos', more: 'Another one', full: (most: number) => `${most} photos, no more`, photo: (n: number) => `Photo ${n}`, remove: (n: number) => `Remove photo ${n}`, removeShort: 'Remove', consent: 'If children are in it: the guardian agrees', unreadable: 'This one cannot be opened; please take another.', tooLarge: 'This one is over 20 MB; please take another.',
  },
})
