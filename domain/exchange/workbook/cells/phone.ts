import type { CellValue, FaultCode, Reading } from '../workbook.types.ts'
import { blank, fault } from './reading.ts'
import { halfWidth, isBlank, textOf } from './text.ts'

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/
const HOTLINE = /^(?:400\d{7}|800\d{7}|9[56]\d{3,4}|1[12]\d{3}|11[0-9]|12[0-9])$/

/** One number in the form in which it is kept, `0475-1234567` for a landline; or why it is none. */
const oneNumber = (digits: string, extension: string): string | FaultCode => {
  const bare = digits.replace(/^(?:0086|86)(?=1[3-9]\d{9}$)/, '')
  const landline = LANDLINE.exec(bare)
  if (landline) return `${landline[1]}-${landline[2]}${extension === '' ? '' : `-${extension}`}`
  if (MOBILE.test(bare) || HOTLINE.test(bare)) return bare
  return /^[2-8]\d{6,7}$/.test(bare) ? 'phone.no-area-code' : 'phone.wrong-length'
}

const isFault = (outcome: string): outcome is FaultCode => outcome.startsWith('phone.')

/** `199 3641 1937` is one number, `19936411937 19974658991` and two numbers run together are two. */
const numbersIn = (piece: string): string[] => {
  const groups = piece.split(/\s+/).filter((group) => /\d/.test(group)).map((group) => group.replace(/\D/g, ''))
  const joined = groups.join('')
  if (groups.length > 1 && groups.every((group) => MOBILE.test(group) || LANDLINE.test(group))) return groups
  return /^(?:1[3-9]\d{9}){2}$/.test(joined) ? [joined.slice(0, 11), joined.slice(11)] : [joined]
}

// Excel writes a long number as 1.9997984529E+10. All its digits are still there, or they are lost.
const SCIENTIFIC = /^(\d(?:\.\d+)?)[eE]\+?(\d{1,2})$/

const unspoilt = (text: string): string | undefined => {
  const parts = SCIENTIFIC.exec(text)
  if (!parts) return text
  const digits = parts[1]!.replace('.', '')
  return digits.length === Number(parts[2]) + 1 ? digits : undefined
}

/** Every phone number of the cell. A wrong one is named and left out, the others stay. */
export const readPhones = (value: CellValue): Reading<string[]> => {
  if (isBlank(value) || value instanceof Date) return blank()
  const text = unspoilt(halfWidth(textOf(value)).slice(0, 200).trim())
  if (text === undefined) return { value: [], faults: [fault('phone.spoilt-by-excel')] }
  const phones = new Set<string>()
  const faults = new Set<FaultCode>()
  for (const piece of text.split(/[、,;/\n\r或]+/)) {
    const [main = '', extension = ''] = piece.split(/转|分机|ext\.?/i).map((part) => part.replace(/[-()+.—–]/g, (sign) => (sign === '(' || sign === ')' ? ' ' : '')))
    if (!/\d/.test(main)) { if (/\p{L}/u.test(main) && phones.size === 0) faults.add('phone.unreadable'); continue }
    for (const digits of numbersIn(main)) {
      const outcome = oneNumber(digits, extension.replace(/\D/g, ''))
      if (isFault(outcome)) faults.add(outcome)
      if (!isFault(outcome)) phones.add(outcome)
      if (outcome === 'phone.no-area-code') phones.add(digits)
    }
  }
  if (phones.size > 0) faults.delete('phone.unreadable')
  return { value: [...phones], faults: [...faults].map((code) => fault(code)) }
}
