import type { RefusalWording } from '#kit/wording.ts'
import { fill } from '#kit/wording.ts'
import { listNames, unreadableWording } from '#domain/exchange/workbook/workbook.wording.ts'
import { LISTS } from '#domain/exchange/workbook/workbook.types.ts'

/** “This looks like another list”, once for each list that it may look like. */
const anotherList = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(LISTS.map((list) => [`workbook.looks-like-another-list.${list}`, fill(unreadableWording[language]['workbook.looks-like-another-list'], { list: listNames[language][list] })]))

export const exchangeRefusals: RefusalWording = {
  zh: {
    ...unreadableWording.zh, ...anotherList('zh'),
    'import.not-found': '没有找到这次导入，或者不在您的范围内。',
    'import.dropped': '这次导入已经放弃了。要导入请重新选文件。',
    'import.confirmed': '这次导入已经进了清单，不能放弃。请到清单里逐条改。',
    'import.columns-missing': '有必填的列没有对上，还不能导入。请先指明每一列是什么。',
    'import.names-not-open': '这个文件里有姓名电话，请让本社区的人下载。',
    'import.no-such-account': '没有这个账号，或者已经停用。',
  },
  en: {
    ...unreadableWording.en, ...anotherList('en'),
    'import.not-found': 'There is no such import, or it lies outside your scope.',
    'import.dropped': 'This import was laid aside. Choose the file again to import it.',
    'import.confirmed': 'This import is already in the list and cannot be laid aside; correct the rows in the list.',
    'import.columns-missing': 'A required column was not recognised, so nothing can be taken yet. Say what each column is first.',
    'import.names-not-open': 'This file holds names and numbers; let somebody of the community fetch it.',
    'import.no-such-account': 'There is no such account, or it is not active.',
  },
}
