import { fill } from '#kit/wording.ts'

/** Why a row of the list stays out: where, what, and what to do. */
const sentences = {
  'no-name': { zh: '第 {row} 行没有姓名。请补上。', en: 'Row {row} has no name. Fill it in.' },
  'no-phone': { zh: '第 {row} 行没有手机号，分不清是不是同一个人。请补上。', en: 'Row {row} has no telephone number, so it cannot be told whether it is the same person. Fill it in.' },
  'phone-has-account': { zh: '第 {row} 行的手机号已有账号（登录名“{login}”）。要加岗位，请在账号里加，不用再开。', en: 'Row {row}: this number has an account already (“{login}”). Add the role there instead.' },
  'same-person': { zh: '第 {row} 行和第 {other} 行手机号一样，是同一个人。一个人两个岗位，请写在一格里，用顿号隔开。', en: 'Row {row} has the same number as row {other}. Two roles of one person go into one cell.' },
  'no-role': { zh: '第 {row} 行没有写岗位。请补上。', en: 'Row {row} names no role. Fill it in.' },
  'unknown-role': { zh: '第 {row} 行的岗位“{word}”不认识。可以写：{known}。', en: 'Row {row}: the role “{word}” is not known. Possible are: {known}.' },
  'no-area': { zh: '第 {row} 行的岗位“{role}”要写管辖区域。请写社区、街道或网格的名称。', en: 'Row {row}: the role “{role}” needs its areas.' },
  'unknown-area': { zh: '第 {row} 行的管辖区域“{word}”不在本旗（区）的区划里，或者不在您的范围内。请照区划里的名称写。', en: 'Row {row}: there is no area “{word}” here, or it lies outside your scope.' },
  'several-areas': { zh: '第 {row} 行的管辖区域“{word}”有 {count} 处同名。请连上一级一起写，例如“{example}”。', en: 'Row {row}: {count} areas are called “{word}”. Write the one above with it, such as “{example}”.' },
  'no-unit': { zh: '第 {row} 行的岗位“{role}”要写单位或队伍。', en: 'Row {row}: the role “{role}” needs its unit or team.' },
  'unknown-unit': { zh: '第 {row} 行的单位“{word}”没有登记。请先在“单位与队伍”里登记，或照登记的名称写。', en: 'Row {row}: the unit “{word}” is not on record. Add it first, or write it as it stands there.' },
  'several-units': { zh: '第 {row} 行的单位“{word}”有 {count} 个同名，分不清是哪个。请逐个开通。', en: 'Row {row}: {count} units are called “{word}”. Invite this person one by one.' },
  'login-shape': { zh: '第 {row} 行的登录名不合规：2–40 位，只用汉字、字母、数字。', en: 'Row {row}: a login name has 2–40 letters or digits.' },
  'login-taken': { zh: '第 {row} 行的登录名“{word}”已经有人用了。请换一个，或留空由系统起名。', en: 'Row {row}: the login name “{word}” is taken. Choose another or leave it empty.' },
} as const
export type SheetProblem = keyof typeof sentences

export const problemSentence = (code: SheetProblem, params: Record<string, string | number>): { zh: string; en: string } => ({ zh: fill(sentences[code].zh, params), en: fill(sentences[code].en, params) })

/** The empty list an office fills in. Offices get it in Chinese, whatever language the one who fetches it reads. */
export const templateWords = {
  file: '开通账号名单.xlsx', sheet: '名单', help: '填写说明',
  columns: ['姓名', '手机', '岗位', '管辖区域', '单位', '登录名'],
  example: ['（例）王芳', '13900000000', '网格员', '达尔罕社区第一网格', '', ''],
  notes: [
    '一人一行；一个人有几个岗位，写在一格里，用顿号隔开。以“（例）”开头的行不导入。',
    '手机：必填，用来认出是不是同一个人，加密保存。请把这一列设为文本。',
    '岗位：可以写下面这些，写简称也认。',
    '管辖区域：照区划里的名称写；同名的连上一级一起写，例如“达尔罕社区第一网格”。可以写几处，用顿号隔开。',
    '单位：队长、共建单位、联络员要写，照“单位与队伍”里登记的名称。',
    '登录名：可以空着，系统用姓名起名，重名的加数字。不要用手机号。',
    '导入后账号先建好，岗位要等安全管理员批准才生效。',
  ],
}
