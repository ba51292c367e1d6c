import { wording } from '#kit/wording.ts'

/** What the pages about people say. */
export const personPageWords = wording({
  zh: {
    title: '人员', note: '登记过的人，邀请开通账号前先在这里登记', find: '找姓名', add: '登记人员', added: (name: string) => `已登记 ${name}`, name: '姓名', gender: '性别', born: '出生日期', area: '所在地', groups: '人群', phone: '电话', phoneHint: '加密保存，查看要说明用途并留下记录。', noPhone: '没有留', endsIn: (four: string) => `尾号 ${four}`,
    emptyTitle: '还没有登记过人', empty: '登记一位同事，再到“账号与权限”里邀请他。', nobody: '没有找到', nobodyNote: '换个写法试试，或者登记这个人。', toAccounts: '去邀请开通账号', addressHint: '加密保存。', address: '住址', years: (age: number) => `${age} 岁`, estimated: (year: number) => `约 ${year} 年生`,
    newName: '姓名', newNameHint: '没有找到这个号码，知道姓名就写上。', opened: '电话', openIt: '查看', openedNote: '已经记下您查看的时间和用途，本人可以知道。', willBeNoted: '查看会留下记录，本人可以知道谁看过。', unknownPhone: '没有留电话', show: '查看号码', detail: '基本情况',
  },
  en: {
    title: 'People', note: 'People on record; an account is given to one of them', find: 'Find a name', add: 'Add a person', added: (name: string) => `${name} added`, name: 'Name', gender: 'Gender', born: 'Born', area: 'Where', groups: 'Groups', phone: 'Phone', phoneHint: 'Kept encrypted; each look states a purpose and leaves a record.', noPhone: 'none', endsIn: (four: string) => `ends in ${four}`,
    emptyTitle: 'Nobody on record yet', empty: 'Add a colleague, then invite them under accounts.', nobody: 'Nobody found', nobodyNote: 'Try another spelling, or add the person.', toAccounts: 'Invite to an account', addressHint: 'Kept encrypted.', address: 'Address', years: (age: number) => `${age} years`, estimated: (year: number) => `born about ${year}`,
    newName: 'Name', newNameHint: 'Nobody has this number; write the name as far as it is known.', opened: 'Phone', openIt: 'Show', openedNote: 'Your look is on record with its purpose; the person may know of it.', willBeNoted: 'Looking leaves a record; the person may know who looked.', unknownPhone: 'No number known', show: 'Show the number', detail: 'Particulars',
  },
})
