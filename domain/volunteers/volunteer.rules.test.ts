import { expect, test } from 'vitest'
import { ageOf, blockOf, blocksBetween, isMinor, partsOfBlock, sameVolunteer, weekOf } from './volunteer.rules.ts'

const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`) // a Tuesday

test('Tuesday at nine is Tuesday morning, at noon the afternoon begins, at six the evening', () => {
  expect([blockOf(at('09:00')), blockOf(at('12:00')), blockOf(at('18:00'))]).toEqual([3, 4, 5])
  expect(partsOfBlock(3)).toEqual({ weekday: 1, part: 'morning' })
})
test('a service from eleven to one takes the morning and the afternoon, one that ends at noon the morning only', () => {
  expect(blocksBetween(at('11:00'), at('13:00'))).toEqual([3, 4])
  expect(blocksBetween(at('09:00'), at('12:00'))).toEqual([3])
})
test('a night over Sunday comes round to Monday', () =>
  expect(blocksBetween(new Date('2026-11-29T20:00:00+08:00'), new Date('2026-11-30T08:00:00+08:00'))).toEqual([20, 0]))
test('a week runs from Monday to Monday by the clock of the place', () => {
  const week = weekOf(at('00:30'))
  expect([week.from.toISOString(), week.to.toISOString()]).toEqual(['2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z'])
})
test('eighteen is reached on the birthday; a guardian on the roll says minor when no date does', () => {
  expect(isMinor(ageOf({ birthDate: '2008-11-25', birthYearEstimated: null }, '2026-11-24'), false)).toBe(true)
  expect(isMinor(ageOf({ birthDate: '2008-11-24', birthYearEstimated: null }, '2026-11-24'), true)).toBe(false)
  expect(isMinor(ageOf({ birthDate: null, birthYearEstimated: null }, '2026-11-24'), true)).toBe(true)
})
test('the same ID number is the same volunteer, whatever else the roll says', () => {
  const one = { idNumber: '11010519491231002x', nationalNo: '1', name: '兰雨花', areaCode: '150521403008' }
  expect(sameVolunteer(one)).toBe(sameVolunteer({ ...one, idNumber: '11010519491231002X', nationalNo: undefined, name: '兰雨华' }))
  expect(sameVolunteer({ name: '兰雨花', phone: '19900000000', areaCode: '150521403008' })).not.toBe(sameVolunteer({ name: '兰雨花', areaCode: '150521403008' }))
})
