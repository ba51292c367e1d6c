import type { Column } from './columns.ts'

const LONGEST_SHOWN = 24

/** Of a number the first three figures, whatever stands between them. */
const maskedNumber = (text: string): string => {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? maskedText(text) : `${digits.slice(0, 3)}********`
}

const maskedText = (text: string): string => (text.length <= 4 ? text : `${text.slice(0, 4)}…`)

const withoutLongNumbers = (text: string): string => text.replace(/\d{11,}[Xx]?/g, maskedNumber)

/** A cell's text as a list of problems may show it: enough to find the cell, not enough to copy the person. */
export const masked = (written: string, personal: Column['personal']): string => {
  const text = written.replace(/\s+/g, ' ').trim()
  if (text === '' || /^#[A-Z/0!?]+$/.test(text)) return text
  if (personal === 'name') return `${[...text][0]}**`
  if (personal === 'text') return maskedText(text)
  if (personal !== undefined) return maskedNumber(text)
  return text.length <= LONGEST_SHOWN ? withoutLongNumbers(text) : `${withoutLongNumbers(text.slice(0, LONGEST_SHOWN))}…`
}
