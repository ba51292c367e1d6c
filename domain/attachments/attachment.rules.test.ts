import { describe, expect, test } from 'vitest'
import { MOST_ABOUT_ONE, MOST_BYTES, MOST_PARTS, PART_BYTES, bytesOfPart, mimeOf, partsOf } from './attachment.limits.ts'
import { type Standing, mayRemove, safeName, whyNotAdd } from './attachment.rules.ts'

describe('parts', () => {
  test('a file of twenty megabytes has eighty parts, the smallest has one', () => expect([partsOf(MOST_BYTES), MOST_PARTS, partsOf(1), partsOf(PART_BYTES), partsOf(PART_BYTES + 1)]).toEqual([80, 80, 1, 1, 2]))
  test('the last part is what is left', () => expect([bytesOfPart(PART_BYTES + 5, 0), bytesOfPart(PART_BYTES + 5, 1)]).toEqual([PART_BYTES, 5]))
})

describe('the name of a document', () => {
  test.each([
    ['../../etc/passwd', 'passwd'], ['../..', '文件'], ['C:\\temp\\达尔罕 名册.pdf', '达尔罕 名册'], ['...', '文件'], ['报告\u202Efdp.exe', '报告fdp.exe'], ['a\u0000b/評估.pdf', '評估'], ['<script>.pdf', 'script'], ['..hidden', 'hidden'], [`${'长'.repeat(300)}.pdf`, '长'.repeat(100)],
  ])('%j is kept as %j with the ending of its bytes', (name, kept) => expect(safeName(name, mimeOf.pdf).normalize()).toBe(`${kept.normalize()}.pdf`))
})

const standing: Standing = { areaCode: '150521403008', maySee: true, mayAdd: true, mayManage: false, sensitive: false, minors: false }
const none = { ready: 0, underWay: 0, consent: false }
describe('who may', () => {
  test('a child’s photo needs the guardian’s consent', () => {
    expect(whyNotAdd({ ...standing, minors: true }, none)).toBe('attachment.consent-needed')
    expect(whyNotAdd({ ...standing, minors: true }, { ...none, consent: true })).toBeUndefined()
  })
  test('a thing carries only so many', () => expect(whyNotAdd(standing, { ...none, ready: MOST_ABOUT_ONE })).toBe('attachment.too-many'))
  test('one removes one’s own, and who manages the thing removes all; who may not look removes nothing', () => {
    expect(mayRemove(standing, 'me', 'me')).toBe(true)
    expect(mayRemove(standing, 'other', 'me')).toBe(false)
    expect(mayRemove({ ...standing, mayManage: true }, 'other', 'me')).toBe(true)
    expect(mayRemove({ maySee: false, mayManage: false }, 'me', 'me')).toBe(false)
  })
})
