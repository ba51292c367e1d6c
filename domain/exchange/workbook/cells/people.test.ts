import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGuardian } from './guardian.ts'
import { checkDigitOf, readIdNumber } from './id-number.ts'
import { readName } from './name.ts'
import { readPhones } from './phone.ts'
import { readSex } from './sex.ts'

const codes = (reading: { faults: { code: string }[] }): string[] => reading.faults.map(({ code }) => code)
const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)

describe('a telephone number', () => {
  test.each([[19997984529, '19997984529'], ['199 3641 1937', '19936411937'], ['199-3641-1937', '19936411937'], ['１９９３６４１１９３７', '19936411937'], ['+86 19936411937', '19936411937'], ['8619936411937', '19936411937'], ['手机:19936411937', '19936411937'], ['1.9936411937E+10', '19936411937'], ['0475-1234567', '0475-1234567'], ['(0475)1234567', '0475-1234567'], ['04751234567', '0475-1234567'], ['010 12345678', '010-12345678'], ['0475-1234567转801', '0475-1234567-801'], ['12345', '12345'], ['4001234567', '4001234567']])('%j is kept as %s', (written, phone) => {
    expect(readPhones(written)).toEqual({ value: [phone], faults: [] })
  })

  test.each([['19936411937/19974658991'], ['19936411937、19974658991'], ['19936411937 19974658991'], ['19936411937\n19974658991'], ['1993641193719974658991'], ['张三19936411937,李四19974658991']])('%j are two', (written) => {
    expect(readPhones(written).value).toEqual(['19936411937', '19974658991'])
  })

  test.each([['1993641193', 'phone.wrong-length'], ['199364119377', 'phone.wrong-length'], ['12936411937', 'phone.wrong-length'], ['1.99E+10', 'phone.spoilt-by-excel'], ['没有电话', 'phone.unreadable']])('%s is left out: %s', (written, code) => {
    expect(readPhones(written)).toEqual({ value: [], faults: [{ code, severity: 'notice' }] })
  })

  test('one wrong number does not lose the right one beside it', () => {
    expect(readPhones('19936411937、1993641')).toEqual({ value: ['19936411937'], faults: [{ code: 'phone.wrong-length', severity: 'notice' }] })
  })

  test('a landline without its area code is kept and said', () => {
    expect(readPhones('2345678')).toEqual({ value: ['2345678'], faults: [{ code: 'phone.no-area-code', severity: 'notice' }] })
  })

  test('however a mobile number is spaced, it is the same number', () => fc.assert(fc.property(mobile, fc.constantFrom(' ', '-', '  ', '\u3000'), fc.boolean(), (phone, sign, prefixed) => {
    const spaced = `${phone.slice(0, 3)}${sign}${phone.slice(3, 7)}${sign}${phone.slice(7)}`
    expect(readPhones(prefixed ? `+86${spaced}` : spaced).value).toEqual([phone])
    expect(readPhones(Number(phone)).value).toEqual([phone])
  })))

  test('a mobile number with a digit more or less is never taken', () => fc.assert(fc.property(mobile, fc.integer({ min: 0, max: 9 }), (phone, more) => {
    expect(readPhones(`${phone}${more}`).value).toEqual([])
    expect(readPhones(phone.slice(0, -1)).value).toEqual([])
  })))
})

describe('an ID number', () => {
  // The sample of the standard; its county code and ours in the fixtures belong to nobody alive.
  const SAMPLE = '11010519491231002X'
  const someNumber = fc.tuple(fc.date({ min: new Date('1920-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true }), fc.integer({ min: 1, max: 999 })).map(([born, order]) => {
    const seventeen = `150599${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`
    return seventeen + checkDigitOf(seventeen)
  }).filter((number) => !number.endsWith('000'))

  test('of the standard itself is right, and tells birth and sex', () => {
    expect(readIdNumber(SAMPLE)).toEqual({ value: { number: SAMPLE, born: '1949-12-31', sex: 'female' }, faults: [] })
  })

  test('may be typed with a small x, spaces, full-width figures or an apostrophe', () => {
    for (const written of [SAMPLE.toLowerCase(), '110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ', `'${SAMPLE}`]) expect(readIdNumber(written).value?.number).toBe(SAMPLE)
  })

  test.each([['1.50599E+17', 'spoilt-by-excel'], ['1.5E+17', 'spoilt-by-excel'], ['150599200511163000', 'spoilt-by-excel'], [150599200511163000, 'spoilt-by-excel'], [1.50599e17, 'spoilt-by-excel'], ['110105194912310021', 'wrong-check-digit'], ['110105491231002', 'fifteen-digits'], ['1101051949123100', 'wrong-length'], ['E12345678', 'wrong-length'], ['110105********002X', 'masked'], ['110105194913310020', 'no-such-birth-date']])('%j is refused as %s', (written, code) => {
    expect(readIdNumber(written)).toEqual({ value: undefined, faults: [{ code: `id-number.${code}`, severity: 'notice' }] })
  })

  test('every number with its computed check digit is right', () => fc.assert(fc.property(someNumber, (number) => {
    expect(readIdNumber(number).value).toMatchObject({ number, sex: Number(number[16]) % 2 ? 'male' : 'female' })
  })))

  test('a slip in any one figure is found', () => fc.assert(fc.property(someNumber, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
    const slip = number.slice(0, place) + ((Number(number[place]) + more) % 10) + number.slice(place + 1)
    expect(readIdNumber(slip).value).toBeUndefined()
  })))

  test('two neighbouring figures exchanged are found', () => fc.assert(fc.property(someNumber, fc.integer({ min: 0, max: 15 }), (number, place) => {
    fc.pre(number[place] !== number[place + 1])
    expect(readIdNumber(number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2)).value).toBeUndefined()
  })))
})

describe('a name', () => {
  test.each([['吴 子涵', '吴子涵'], ['萨　仁', '萨仁'], ['包·其其格', '包·其其格'], ['包•其其格', '包·其其格'], ['包其其格', '包其其格'], ['John Smith', 'John Smith'], ['张三(户主)', '张三'], ['王\n小明', '王小明']])('%j is %s', (written, name) => {
    expect(readName(written)).toEqual({ value: { name, hearsay: false }, faults: [] })
  })

  test.each(['老张家', '老王', '李奶奶', '王某', '张××', '赵*', '刘女士', '隔壁小孩', '小军他妈'])('%s is what neighbours say', (written) => {
    expect(readName(written).value).toEqual({ name: written, hearsay: true })
  })

  test.each(['其木格', '何额尔敦', '欧阳国栋', '娜仁花'])('%s is a name', (written) => expect(readName(written).value?.hearsay).toBe(false))

  test('a number is none, and two people are said to be two', () => {
    expect(codes(readName('19936411937'))).toEqual(['name.unreadable'])
    expect(codes(readName('张三、李四'))).toEqual(['name.more-than-one'])
  })
})

test('sex in its spellings, and nothing guessed', () => {
  expect(['男', '女性', 'F', 1].map((written) => readSex(written).value)).toEqual(['male', 'female', 'female', 'male'])
  expect([readSex(null), readSex('未知')]).toEqual([{ value: undefined, faults: [] }, { value: undefined, faults: [] }])
  expect(codes(readSex('男/女'))).toEqual(['sex.unreadable'])
})

test.each([['田思远 19997350289', '田思远', undefined], ['父亲:田思远 19997350289', '田思远', '父亲'], ['田思远(母)199-9735-0289', '田思远', '母'], ['19997350289 田思远', '田思远', undefined]])('guardian %s', (written, name, relation) => {
  expect(readGuardian(written)).toEqual({ value: { name, relation, phone: '19997350289' }, faults: [] })
})

test('a guardian without a number is taken by name, and said', () => {
  expect(readGuardian('田思远')).toMatchObject({ value: { name: '田思远', phone: undefined }, faults: [{ code: 'guardian.incomplete' }] })
})
