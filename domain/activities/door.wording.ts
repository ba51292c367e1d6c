import { type RefusalWording, wording } from '#kit/wording.ts'

export const doorRefusals: RefusalWording = {
  zh: { 'door.not-found': '没有这次上门，或者不在您的范围内。', 'door.no-visit': '这次上门已经结束或取消了，不用再告知。', 'door.id-in-use': '这个编号已经用过了，没有保存。请刷新再试。' },
  en: { 'door.not-found': 'There is no such visit, or it lies outside your scope.', 'door.no-visit': 'This visit is over or was called off.', 'door.id-in-use': 'This id was used already; nothing was saved. Reload and try again.' },
}

export const doorWords = wording({
  zh: {
    title: '告知上门', note: '上门前打个电话：谁来、几点来、口令是多少', day: '哪一天', tomorrow: '明天', today: '今天', visits: (n: number) => `${n} 户`, noneTitle: '这一天没有上门服务', none: '志愿者接单、活动确认以后，上门服务会自动出现在这里。', word: '口令', noWord: '没有口令', person: '服务对象', time: '时间', visitor: '来的人', badge: (no: string) => `证号 ${no}`, noVisitor: '队里还没有定下来谁去', place: '地点', toldTo: '告知', notTold: '还没有告知', tell: '已告知', phoneEnds: (four: string) => `尾号 ${four}`, noPhone: '没有留电话', look: '查看电话', print: '打印上门卡', say: '电话里这样说',
    script: (when: string, who: string, word: string) => `您好，这里是社区。${when}，${who}到您家来。到门口他会说四个数字：${word}。说不对的，请不要开门，马上给我们打电话。志愿者不收钱、不推销东西、不用拍身份证。`,
    whom: '告诉了谁', whoms: { self: '本人', family: '家里人', carer: '照护的人', nobody_answered: '没人接' }, how: '怎么告诉的', hows: { phone: '打电话', in_person: '当面' }, saved: '已记下', toldBy: (name: string, when: string, whom: string) => `${name} ${when} 告诉了${whom}`, tried: (name: string, when: string) => `${name} ${when} 打过，没人接`,
    card: '志愿服务上门卡', cardWord: '口令（电话里告诉您的四个数字）', cardRules: ['志愿者不收钱、不收东西', '志愿者不推销、不卖东西', '志愿者不用拍您的身份证'].join('\n'), cardDoubt: '数字对不上，请不要开门，马上打电话：', cardStop: '不想要了、想换人、有意见，也打这个电话。不签字、不拍照，一样给您服务。', cardPhone: '社区电话', cardPolice: '报警 110', cardFor: '给', cardUnit: '主办单位', toPrint: '打印', back: '回到名单', blank: '＿ ＿ ＿ ＿',
  },
  en: {
    title: 'Announce visits', note: 'Before a visit: who comes, when, and the word', day: 'Day', tomorrow: 'Tomorrow', today: 'Today', visits: (n: number) => `${n} visits`, noneTitle: 'No visits at homes on this day', none: 'Visits appear here once their volunteers have accepted.', word: 'Word', noWord: 'no word', person: 'Person', time: 'Time', visitor: 'Who comes', badge: (no: string) => `badge ${no}`, noVisitor: 'the team has not named anybody', place: 'Where', toldTo: 'Told', notTold: 'Not told yet', tell: 'Told', phoneEnds: (four: string) => `ends in ${four}`, noPhone: 'no phone known', look: 'Show the number', print: 'Print the card', say: 'What to say',
    script: (when: string, who: string, word: string) => `This is the community. ${who} comes to your home on ${when}. At the door they say four digits: ${word}. If they are wrong, do not open and call us. Volunteers take no money, sell nothing, need no photo of an ID.`,
    whom: 'Who was told', whoms: { self: 'the person', family: 'the family', carer: 'the carer', nobody_answered: 'nobody answered' }, how: 'How', hows: { phone: 'by phone', in_person: 'in person' }, saved: 'Noted', toldBy: (name: string, when: string, whom: string) => `${name} told ${whom}, ${when}`, tried: (name: string, when: string) => `${name} called ${when}, nobody answered`,
    card: 'Volunteer visit', cardWord: 'Word (the four digits you were told by phone)', cardRules: ['Volunteers take no money and no gifts', 'Volunteers sell nothing', 'Volunteers need no photo of your ID'].join('\n'), cardDoubt: 'If the digits are wrong, do not open; call:', cardStop: 'To stop, to ask for somebody else, or to complain, call the same number. Who signs nothing and has no photo taken loses no service.', cardPhone: 'Community', cardPolice: 'Police 110', cardFor: 'For', cardUnit: 'Host', toPrint: 'Print', back: 'Back to the list', blank: '_ _ _ _',
  },
})
