import { wording } from '#kit/wording.ts'

/** A project's task sheet as a volunteer reads it on the phone. */
export const sheetWords = wording({
  zh: { task: '要做的', never: '不做的', nevers: '不收钱、不收礼、不推销；不问密码和存款；不拍身份证。', call: '什么时候打电话给社工', dial: (number: string, name: string) => `打 ${number}，找社工${name}`, project: (title: string) => `项目：${title}` },
  en: { task: 'Do', never: 'Do not', nevers: 'Take no money or gifts, sell nothing; ask for no passwords or savings; photograph no ID.', call: 'When to call the social worker', dial: (number: string, name: string) => `Call ${number}, ask for ${name}`, project: (title: string) => `Project: ${title}` },
})
