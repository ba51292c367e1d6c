/** `包其其格` → `包**`: the family name lets staff talk about a row without naming the person. */
export const maskName = (name: string): string => (name ? `${[...name][0]}**` : '')

/** Digits as they are dialled: no spaces, dashes, country code. */
export const dialled = (phone: string): string => phone.replace(/[^\d]/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '')

/** What a number ends in, to recognise it without opening it. */
export const lastFour = (phone: string): string => dialled(phone).slice(-4)

const idNumber = /(?<![\dXx])\d{6}[\s-]?(?:(?:19|20)\d{2}[\s-]?\d{4}[\s-]?\d{3}[\dXx]|\d{6}[\s-]?\d{3})(?![\dXx])/g
const mobile = /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d){8}(?!\d)/g
const landline = /(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)/g
const longNumber = /(?<!\d)\d(?:[\s-]?\d){15,18}(?!\d)/g

const halfWidth = (words: string): string => words.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** Free text is read by many: numbers that lead to a person or an account are taken out when it is entered. */
export const withoutNumbers = (words: string): string =>
  halfWidth(words).replace(idNumber, '[身份证号已隐去]').replace(longNumber, '[号码已隐去]').replace(mobile, '[电话已隐去]').replace(landline, '[电话已隐去]')
