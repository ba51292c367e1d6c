import type { Task } from './serve-need.ts'

/** What the social workers of the story write for volunteers. */
const home = '进门先报姓名、亮证件；不收钱物，不拍证件。遇到跌倒、晕厥，马上打 120，再告诉社工。'
export const tasks = {
  bathing: { title: '上门助浴', task: '两人一组上门，水温先试，全程扶稳，四十分钟以内。', risk: `地面湿滑，注意防跌倒。${home}`, skill: 'nursing', sameGender: true, place: '老人家中' },
  lamp: { title: '上门换灯', task: '先断电再上梯，换好试亮，把旧灯管带走。', risk: `登高作业要两人在场。${home}`, skill: 'plumbing_electrics', place: '老人家中' },
  heater: { title: '家电上门检修', task: '先看能不能现场修；要换零件的，写下型号告诉社工。', risk: `先断电断水。${home}`, skill: 'appliance_repair', place: '居民家中' },
  phone: { title: '智能手机一对一', task: '从缴电费教起，一次教一样，走之前请老人自己做一遍。', risk: `不替老人输密码。${home}`, skill: 'computing', place: '社工站' },
  errand: { title: '代办跑腿', task: '带齐单据，办完把回执交给老人。', risk: `不代管银行卡和密码。${home}`, place: '老人家中' },
  tutoring: { title: '四点半课堂', task: '辅导作业，陪画画；不单独和孩子待在一间屋里。', risk: '接送由家长负责；孩子不舒服先联系家长和社工。', skill: 'teaching', place: '社工站' },
  company: { title: '暖心敲门', task: '坐一坐，聊聊家常，听老人说。', risk: home, place: '老人家中' },
} satisfies Record<string, Task>
