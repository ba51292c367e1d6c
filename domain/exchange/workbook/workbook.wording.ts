import { fill, inLanguage, wording, type Language, type Wording } from '#kit/wording.ts'
import type { FaultCode, List, Problem } from './workbook.types.ts'
import type { UnreadableCode, UnreadableWorkbook } from './unreadable.ts'
import { columnOfKey } from './columns.ts'

export const listNames: Wording<Record<List, string>> = wording({
  zh: { needs: '需求清单', resources: '资源清单', projects: '项目清单(服务清单)', volunteers: '志愿者花名册', grids: '网格三员表', clients: '托养服务名册', accounts: '账号名单' },
  en: { needs: 'needs list', resources: 'resources list', projects: 'projects (services) list', volunteers: 'volunteer roster', grids: 'grid table', clients: 'care roster', accounts: 'list of accounts' },
})

/** Why the whole file is not taken, and what to do. */
export const unreadableWording: Wording<Record<UnreadableCode, string>> = wording({
  zh: {
    'workbook.too-large': '文件展开后太大，没有打开。请删去图片和多余的空行空列，或分成几个文件再导入。',
    'workbook.not-a-workbook': '这不是表格文件。请用 Excel 或 WPS 另存为 .xlsx 或 .csv 再导入。',
    'workbook.web-page': '这其实是一个网页，只是名字像表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
    'workbook.old-xls': '这是旧版 .xls 文件。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
    'workbook.password': '文件设了密码，打不开。请取消密码后再导入。',
    'workbook.broken': '文件已损坏，读不出来。请用 Excel 或 WPS 打开检查(文本文件请看第 {line} 行附近的引号)，重新保存后再导入。',
    'workbook.empty': '表格是空的。请检查是否选错了文件。',
    'workbook.too-many-rows': '超过 10 万行，一次导入不了。请分成几个文件；如果实际没有这么多，请删去下面的空行。',
    'workbook.took-too-long': '文件读得太久，已停止。请分成几个文件再导入。',
    'workbook.no-header': '没有找到表头。请检查表里有没有一行写着各列的名称(如“姓名”“联系电话”)。',
    'workbook.looks-like-another-list': '这看起来是{list}，不是要导入的清单。请换一个文件，或改选要导入的清单。',
  },
  en: {
    'workbook.too-large': 'Unpacked, the file is too large and was not opened. Remove pictures and empty rows and columns, or split it into several files.',
    'workbook.not-a-workbook': 'This is not a table. Save it from Excel or WPS as .xlsx or .csv and import that.',
    'workbook.web-page': 'This is a web page under the name of a table. Open it in Excel or WPS, save it as .xlsx and import that.',
    'workbook.old-xls': 'This is an old .xls file. Open it in Excel or WPS, save it as .xlsx and import that.',
    'workbook.password': 'The file has a password and cannot be opened. Take the password off and import it again.',
    'workbook.broken': 'The file is damaged and cannot be read. Open it in Excel or WPS (in a text file look at the quotes near line {line}), save it again and import that.',
    'workbook.empty': 'The table is empty. Check that you chose the right file.',
    'workbook.too-many-rows': 'More than 100,000 rows cannot be imported at once. Split the file; if there are not that many entries, delete the empty rows below them.',
    'workbook.took-too-long': 'Reading took too long and was stopped. Split the file and import the parts.',
    'workbook.no-header': 'No headings were found. Check that one row names the columns (such as 姓名, 联系电话).',
    'workbook.looks-like-another-list': 'This looks like a {list}, not the list to be imported. Choose another file, or another list.',
  },
})

/** One sentence a fault: where, what, and what to do. `{row}` and `{column}` say where, `{shown}` what stands there. */
export const faultWording: Wording<Record<FaultCode, string>> = wording({
  zh: {
    'required.missing': '第 {row} 行“{column}”是空的，这一行不能导入。请补上。',
    'ditto.nothing-above': '第 {row} 行“{column}”写着“{shown}”，但上面没有内容，先留空。请写明。',
    'cell.formula-error': '第 {row} 行“{column}”的公式出错({shown})，先留空。请改成文字或数字。',
    'cell.not-calculated': '第 {row} 行“{column}”的公式没有算出结果，先留空。请在 Excel 里打开保存一次再导入。',
    'row.hidden': '第 {row} 行在表里是隐藏的，也读进来了。不要的话请取消勾选。',
    'row.struck-but-open': '第 {row} 行已划掉，但“{column}”写着“{shown}”；按已办结处理。请核对。',
    'date.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂是哪一天，先留空。请写成 2026-03-05 这样。',
    'date.no-such-day': '第 {row} 行“{column}”的“{shown}”没有这一天，先留空。请改正。',
    'date.no-year': '第 {row} 行“{column}”的“{shown}”没有年份，表头也没有填报时间，先留空。请补上年份。',
    'date.day-missing': '第 {row} 行“{column}”的“{shown}”只有年月，先留空。请补上日期。',
    'date.later-than-filing': '第 {row} 行“{column}”的“{shown}”晚于填报时间，已照写导入。请核对年份。',
    'date.month-ambiguous': '第 {row} 行“{column}”的“{shown}”分不清是 1 月还是 10 月，只取年份。请改成文本重填。',
    'period.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂起止时间，先留空。请写成 2026.1-2026.12 这样。',
    'period.ends-before-it-begins': '第 {row} 行“{column}”的“{shown}”结束早于开始，先留空。请改正。',
    'age.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂，先留空。请写数字。',
    'age.impossible': '第 {row} 行“{column}”的“{shown}”不像年龄，先留空。请改正。',
    'age.approximate': '第 {row} 行“{column}”写的是大约“{shown}”，已按这个数导入。请核对。',
    'phone.wrong-length': '第 {row} 行“{column}”的“{shown}”位数不对，没有导入这个号码。请核对。',
    'phone.unreadable': '第 {row} 行“{column}”里没有电话号码，先留空。',
    'phone.spoilt-by-excel': '第 {row} 行“{column}”的号码被 Excel 改成了科学计数，先留空。请把这一列设为文本后重填。',
    'phone.no-area-code': '第 {row} 行“{column}”的座机没有区号，已照写导入。请补上区号。',
    'id-number.wrong-length': '第 {row} 行“{column}”不是 18 位，先留空。请核对证件。',
    'id-number.fifteen-digits': '第 {row} 行“{column}”是 15 位旧号，先留空。请填 18 位号码。',
    'id-number.wrong-check-digit': '第 {row} 行“{column}”的校验位不对，多半抄错了一位，先留空。请核对证件。',
    'id-number.no-such-birth-date': '第 {row} 行“{column}”里的出生日期不存在，先留空。请核对证件。',
    'id-number.spoilt-by-excel': '第 {row} 行“{column}”的末几位被 Excel 丢了，先留空。请把这一列设为文本后重填。',
    'id-number.masked': '第 {row} 行“{column}”打了星号，先留空。请填完整号码。',
    'sex.differs-from-id-number': '第 {row} 行“{column}”与身份证号不一致，已照表导入。请核对。',
    'name.unreadable': '第 {row} 行“{column}”不像姓名。请改正。',
    'name.more-than-one': '第 {row} 行“{column}”好像写了不止一个人，已作为一个姓名导入。请每人一行。',
    'sex.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂，先留空。请写“男”或“女”。',
    'number.unreadable': '第 {row} 行“{column}”的“{shown}”不是整数，先留空。请写数字。',
    'numbers.unreadable': '第 {row} 行“{column}”的“{shown}”有看不懂的序号，只取了看得懂的。请写成 15、22、51 这样。',
    'hours.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂，先留空。请写小时数。',
    'hours.impossible': '第 {row} 行“{column}”的“{shown}”不可能，先留空。请核对。',
    'word.unknown': '第 {row} 行“{column}”的“{shown}”不在清单里，记为未定。请选一个对应的。',
    'quantity.unreadable': '第 {row} 行“{column}”的“{shown}”看不懂数量，只留文字。请写成“50份/月”这样。',
    'guardian.incomplete': '第 {row} 行“{column}”缺姓名或电话，只取了看得懂的。请补全。',
  },
  en: {
    'required.missing': 'Row {row}: “{column}” is empty, so the row cannot be taken. Fill it in.',
    'ditto.nothing-above': 'Row {row}: “{column}” says “{shown}” but nothing stands above it; left empty. Write it out.',
    'cell.formula-error': 'Row {row}: the formula in “{column}” is broken ({shown}); left empty. Replace it with words or figures.',
    'cell.not-calculated': 'Row {row}: the formula in “{column}” was never computed; left empty. Open and save the file in Excel and import it again.',
    'row.hidden': 'Row {row} is hidden in the sheet and was read all the same. Untick it if it is not wanted.',
    'row.struck-but-open': 'Row {row} is crossed out but “{column}” says “{shown}”; taken as done. Please check.',
    'date.unreadable': 'Row {row}: “{shown}” in “{column}” is no day we can read; left empty. Write it as 2026-03-05.',
    'date.no-such-day': 'Row {row}: “{shown}” in “{column}” does not exist; left empty. Correct it.',
    'date.no-year': 'Row {row}: “{shown}” in “{column}” has no year and the sheet names no filing date; left empty. Add the year.',
    'date.day-missing': 'Row {row}: “{shown}” in “{column}” has no day; left empty. Add the day.',
    'date.later-than-filing': 'Row {row}: “{shown}” in “{column}” is later than the filing date; taken as written. Check the year.',
    'date.month-ambiguous': 'Row {row}: “{shown}” in “{column}” may be January or October; only the year was taken. Enter it again as text.',
    'period.unreadable': 'Row {row}: “{shown}” in “{column}” names no beginning and end; left empty. Write it as 2026.1-2026.12.',
    'period.ends-before-it-begins': 'Row {row}: “{shown}” in “{column}” ends before it begins; left empty. Correct it.',
    'age.unreadable': 'Row {row}: “{shown}” in “{column}” cannot be read; left empty. Write a figure.',
    'age.impossible': 'Row {row}: “{shown}” in “{column}” is no age; left empty. Correct it.',
    'age.approximate': 'Row {row}: “{column}” is about “{shown}”; taken as that figure. Please check.',
    'phone.wrong-length': 'Row {row}: “{shown}” in “{column}” has the wrong number of digits; this number was left out. Please check.',
    'phone.unreadable': 'Row {row}: “{column}” holds no telephone number; left empty.',
    'phone.spoilt-by-excel': 'Row {row}: Excel has rounded the number in “{column}”; left empty. Format the column as text and enter it again.',
    'phone.no-area-code': 'Row {row}: the landline in “{column}” has no area code; taken as written. Add the code.',
    'id-number.wrong-length': 'Row {row}: “{column}” does not have 18 characters; left empty. Check the document.',
    'id-number.fifteen-digits': 'Row {row}: “{column}” is an old number of 15 digits; left empty. Enter the one of 18.',
    'id-number.wrong-check-digit': 'Row {row}: the check digit in “{column}” is wrong, most likely a slip in one figure; left empty. Check the document.',
    'id-number.no-such-birth-date': 'Row {row}: the birth date within “{column}” does not exist; left empty. Check the document.',
    'id-number.spoilt-by-excel': 'Row {row}: Excel has lost the last figures of “{column}”; left empty. Format the column as text and enter it again.',
    'id-number.masked': 'Row {row}: “{column}” is masked with stars; left empty. Enter the whole number.',
    'sex.differs-from-id-number': 'Row {row}: “{column}” differs from the ID number; taken as written. Please check.',
    'name.unreadable': 'Row {row}: “{column}” does not look like a name. Correct it.',
    'name.more-than-one': 'Row {row}: “{column}” seems to name more than one person; taken as one name. Give each person a row.',
    'sex.unreadable': 'Row {row}: “{shown}” in “{column}” cannot be read; left empty. Write 男 or 女.',
    'number.unreadable': 'Row {row}: “{shown}” in “{column}” is no whole number; left empty. Write a figure.',
    'numbers.unreadable': 'Row {row}: “{shown}” in “{column}” holds something that is no row number; only the others were taken. Write 15、22、51.',
    'hours.unreadable': 'Row {row}: “{shown}” in “{column}” cannot be read; left empty. Write a number of hours.',
    'hours.impossible': 'Row {row}: “{shown}” in “{column}” is impossible; left empty. Please check.',
    'word.unknown': 'Row {row}: “{shown}” in “{column}” is not on our list; kept as not determined. Choose what it means.',
    'quantity.unreadable': 'Row {row}: “{shown}” in “{column}” is no quantity we can read; kept as words. Write it as 50份/月.',
    'guardian.incomplete': 'Row {row}: “{column}” lacks a name or a number; what could be read was taken. Complete it.',
  },
})

const columnName = (list: List, { column, header }: Problem, language: Language): string => (language === 'en' ? columnOfKey(list, column)?.en : undefined) ?? header

export const sentenceFor = (list: List, problem: Problem, rowNumber: number, language: Language): string =>
  fill(inLanguage(faultWording, language)[problem.code], { row: rowNumber, column: columnName(list, problem, language), shown: problem.shown })

// Only a text file has lines to point at.
const LINE_CLAUSE = /\([^()]*\{line\}[^()]*\)/

export const sentenceForUnreadable = ({ code, params }: Pick<UnreadableWorkbook, 'code' | 'params'>, language: Language): string => {
  const sentence = inLanguage(unreadableWording, language)[code]
  const list = params.list === undefined ? '' : inLanguage(listNames, language)[params.list]
  return fill(params.line === undefined ? sentence.replace(LINE_CLAUSE, '') : sentence, { list, line: params.line ?? '' })
}
