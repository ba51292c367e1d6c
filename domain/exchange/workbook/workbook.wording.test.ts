import { expect, test } from 'vitest'
import type { Problem } from './workbook.types.ts'
import { columnsOf } from './columns.ts'
import { masked } from './masked.ts'
import { faultWording, sentenceFor, sentenceForUnreadable } from './workbook.wording.ts'

const problem = (more: Partial<Problem>): Problem => ({ column: 'phones', header: '手机', code: 'phone.wrong-length', severity: 'notice', shown: '199****', ...more })

test('a sentence says the row, the heading as the office wrote it, and what to do', () => {
  expect(sentenceFor('needs', problem({}), 12, 'zh')).toBe('第 12 行“手机”的“199****”位数不对，没有导入这个号码。请核对。')
  expect(sentenceFor('needs', problem({}), 12, 'en')).toContain('Row 12: “199****” in “Telephone”')
})

test('every sentence names its row and leaves no place unfilled', () => {
  for (const code of Object.keys(faultWording.zh) as Problem['code'][]) for (const language of ['zh', 'en'] as const) {
    const sentence = sentenceFor('needs', problem({ code }), 7, language)
    expect(sentence).toMatch(/7/)
    expect(sentence).not.toMatch(/[{}]/)
  }
})

test('a refused file names the other list, and a line only where there are lines', () => {
  expect(sentenceForUnreadable({ code: 'workbook.looks-like-another-list', params: { list: 'resources' } }, 'zh')).toBe('这看起来是资源清单，不是要导入的清单。请换一个文件，或改选要导入的清单。')
  expect(sentenceForUnreadable({ code: 'workbook.broken', params: { line: 9 } }, 'zh')).toContain('第 9 行')
  expect(sentenceForUnreadable({ code: 'workbook.broken', params: {} }, 'en')).not.toMatch(/line|[{}]/)
})

test('a personal value is never shown in full', () => {
  expect(masked('19936411937', 'phone')).toBe('199********')
  expect(masked('199 3641 193、0475-1234567', 'phone')).toBe('199********')
  expect(masked('110105194912310021', 'id-number')).toBe('110********')
  expect(masked('欧阳国栋', 'name')).toBe('欧**')
  expect(masked('夜里听见打骂,孩子也哭', 'text')).toBe('夜里听见…')
  expect(masked('身份证110105194912310021', undefined)).not.toContain('19491231')
})

test('no heading names two columns of one list', () => {
  for (const [list, columns] of Object.entries(columnsOf)) {
    const words = columns.flatMap(({ zh, words: others }) => [zh, ...others])
    expect([list, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([list, []])
  }
})
