import { wording } from '#kit/wording.ts'

export const personSearchWords = wording({
  zh: { name: '姓名', nameHint: '知道多少写多少', phone: '电话', phoneHint: '选填', known: '是这位吗', change: '换人', title: '居民', find: '找姓名', findHint: '写两个字就能找', none: '没有找到。换个字试试，或直接登记，写下姓名就行。', report: '替他登记', noNetwork: '没有网络，先写姓名就行。', years: (age: number) => `${age} 岁`, openList: '您的网格里登记过的人' },
  en: { name: 'Name', nameHint: 'as far as it is known', phone: 'Phone', phoneHint: 'optional', known: 'Is it this person', change: 'Another', title: 'People', find: 'Find a name', findHint: 'two characters are enough', none: 'Nobody found. Try other characters, or just report and write the name.', report: 'Report for them', noNetwork: 'No network: the name alone will do.', years: (age: number) => `${age}`, openList: 'People on record in your grid' },
})
