import { wording } from '#kit/wording.ts'

export const doorFieldWords = wording({
  zh: {
    onTheDay: '到门口先说口令', onTheDayNote: '只有今天看得到。先报姓名和证号，再说这四个数字，等对方核对了再进门。', comesTitle: '有人上门', comesWord: '到门口他会说这四个数字', comesNote: '数字对不上，不要开门，给社区打电话。志愿者不收钱、不推销、不拍身份证。', visitor: (name: string, badge: string) => `${name}（证号 ${badge}）`, noVisitor: '谁来还没有定',
  },
  en: {
    onTheDay: 'Say the word at the door', onTheDayNote: 'Shown today only. Give your name and badge, then these four digits, and wait to be let in.', comesTitle: 'Somebody comes', comesWord: 'At the door they say these four digits', comesNote: 'If they are wrong, do not open; call the community. Volunteers take no money, sell nothing, need no photo of an ID.', visitor: (name: string, badge: string) => `${name} (badge ${badge})`, noVisitor: 'nobody named yet',
  },
})
