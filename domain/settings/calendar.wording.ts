import { type RefusalWording, wording } from '#kit/wording.ts'

export const calendarRefusals: RefusalWording = {
  zh: {
    'calendar.other-year': '这一天不在这一年里，请换到那一年去填。', 'calendar.day-twice': '同一天写了两次，请去掉一个。', 'calendar.rest-too-long': '从这一天起连着 16 天以上没有一个工作日，请检查是不是多写了。',
  },
  en: {
    'calendar.other-year': 'This day lies in another year; declare it there.', 'calendar.day-twice': 'This day stands there twice; take one away.', 'calendar.rest-too-long': 'From this day on there is no working day for 16 days or more; please check.',
  },
}

export const calendarWords = wording({
  zh: {
    title: '工作日历', note: '办理期限按这里的工作日算', year: '年份', sources: { notice: '已按国务院办公厅通知', county: '按本旗县核对过的日历', weekends: '还没有放假安排，只按周末算' },
    undeclared: (years: string) => `${years}年的放假安排还没有录入，期限先只按周末算。`, undeclaredGo: '去录入', undeclaredAsk: '等放假通知公布后，请县里录入。', unknownNote: '通知一般 11 月公布。公布后把通知原文粘贴到下面，核对无误再保存；已经在跑的期限会自动重算，不会重复提醒。', knownNote: '这一年的通知系统已经知道。本地另有放假（如那达慕）或另行安排上班的，写在下面，以下面的为准。',
    paste: '粘贴放假通知或表格', pasteHint: '一行一段，例如“2月5日至11日放假，2月20日上班 春节”。', read: '读出来', readFirst: '这里还有没有读入的内容。点“读出来”；读不懂的改好或删掉，再保存。', readDone: (n: number) => `读出 ${n} 天`, unread: (n: number) => `有 ${n} 行没有读懂，没有采用：`, list: '本旗县的日历', listNote: '只写与平日不同的日子', empty: '还没有写。', day: '日期', kind: '安排', free: '放假', works: '上班', name: '名称', add: '加一天', remove: (day: string) => `去掉 ${day}`, nth: (n: number) => `第 ${n} 行`,
    checked: '已对照通知核对过', checkedBy: (name: string, day: string) => `${name} 于 ${day} 核对`, notChecked: '还没有核对', save: '保存这一年', saved: (moved: number) => (moved === 0 ? '已保存，没有期限要改' : `已保存，${moved} 个在跑的期限已重算`), notice: '通知里的安排', off: '放假', on: '上班',
    lightsNote: '用掉时限的百分之几，或多少个工作小时没人动，就亮“临期”。', yellowPercent: '用掉时限的百分之几（%）', idleHours: '多少个工作小时没人动', remindersNote: '到点自动提醒手里有球的人；再不办，报到街道，再报到旗县协调机制办公室。都按工作日算，每一级只提醒一次。', automatic: '自动提醒和提级', lateDays: '超期几个工作日再提醒一次', streetDays: '超期几个工作日报街道', countyDays: '超期几个工作日报旗县', savedSetting: '已保存，从现在起生效',
  },
  en: {
    title: 'Working days', note: 'promises are counted in these', year: 'Year', sources: { notice: 'By the State Council’s notice', county: 'By the county’s own checked calendar', weekends: 'Holidays not declared: weekends only' },
    undeclared: (years: string) => `The holidays of ${years} are not declared yet; promises count weekends only.`, undeclaredGo: 'Declare them', undeclaredAsk: 'The county enters them once the notice is out.', unknownNote: 'The notice usually comes in November. Paste it below, check, save; running promises are reckoned anew and nobody is told twice.', knownNote: 'The notice of this year is known. Local holidays or working days beyond it go below and hold.',
    paste: 'Paste the notice or a table', pasteHint: 'One stretch a line.', read: 'Read it', readFirst: 'Something here is not read yet. Read it, mend or remove what cannot be read, then save.', readDone: (n: number) => `${n} days read`, unread: (n: number) => `${n} lines could not be read and were left out:`, list: 'The county’s calendar', listNote: 'only days unlike their weekday', empty: 'Nothing yet.', day: 'Day', kind: 'What', free: 'Off', works: 'At work', name: 'Name', add: 'Add a day', remove: (day: string) => `Remove ${day}`, nth: (n: number) => `line ${n}`,
    checked: 'Checked against the notice', checkedBy: (name: string, day: string) => `Checked by ${name} on ${day}`, notChecked: 'Not checked', save: 'Save this year', saved: (moved: number) => (moved === 0 ? 'Saved; no promise moves' : `Saved; ${moved} running promises reckoned anew`), notice: 'By the notice', off: 'Off', on: 'At work',
    lightsNote: 'Yellow once so much of the time is used, or nobody has acted for so many working hours.', yellowPercent: 'Percent of the time used', idleHours: 'Working hours without an act', remindersNote: 'Whoever holds the ball is reminded by itself; then the street, then the county is told. In working days, each rung once.', automatic: 'Reminders by themselves', lateDays: 'Working days late: the holder again', streetDays: 'Working days late: the street', countyDays: 'Working days late: the county', savedSetting: 'Saved, in force from now on',
  },
})
