import { expect, test } from 'vitest'
import { dialled, maskName, withoutNumbers } from './person.rules.ts'

test('a masked name keeps the first character only', () => expect([maskName('包其其格'), maskName('老张家'), maskName('')]).toEqual(['包**', '老**', '']))
test('a mobile number typed into a sentence is taken out, however it is spaced', () => {
  for (const number of ['19956737537', '199 5673 7537', '199-5673-7537', '+86 19956737537', '１９９５６７３７５３７']) expect(withoutNumbers(`打${number}找她女儿`)).toBe('打[电话已隐去]找她女儿')
})
test('so is a landline, an ID number and a bank card', () => {
  expect(withoutNumbers('家里0475-8212345没人接')).toBe('家里[电话已隐去]没人接')
  expect(withoutNumbers('身份证11010519491231002X，请代办')).toBe('身份证[身份证号已隐去]，请代办')
  expect(withoutNumbers('卡号6222021234567890123')).toBe('卡号[号码已隐去]')
})
test('house numbers, dates, hotlines and amounts stay', () => {
  const words = '3号楼1单元202，2026年6月28日打12345，欠费1500.50元，110和12355都行'
  expect(withoutNumbers(words)).toBe(words)
})
test('a number is the same number with spaces or the country code', () => expect(dialled('+86 199 5673 7537')).toBe(dialled('19956737537')))
