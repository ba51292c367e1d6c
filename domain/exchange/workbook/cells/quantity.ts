import type { CellValue, Quantity, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

const CHINESE_FIGURES: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }
const figureOf = (text: string): number => CHINESE_FIGURES[text] ?? Number(text.replaceAll(',', ''))

/** 若干, 不限: said on purpose, so nothing is wrong with it. */
const isVague = (text: string): boolean => /^(?:若干|不限|不等|适量|按需|视情况|多[名个份人]?)$/.test(text)

const empty = (text: string): Quantity => ({ text, amount: undefined, unit: undefined, per: undefined, capacity: undefined })

const measured = (text: string): Quantity | undefined => {
  const parts = /^(?:约|共)?(\d{1,9}(?:\.\d+)?|\d{1,3}(?:,\d{3})+|[一两二三四五六七八九十])(万|千|百)?([^\d/(每]{0,12})(?:[/每]([^\d(]{1,6}))?(?:\((?:可容纳|容纳|限)?(\d{1,6})[人名]?\))?$/u.exec(text)
  if (!parts) return undefined
  const scale = parts[2] === '万' ? 10_000 : parts[2] === '千' ? 1000 : parts[2] === '百' ? 100 : 1
  const capacity = parts[5] === undefined ? undefined : Number(parts[5])
  return { text, amount: figureOf(parts[1]!) * scale, unit: parts[3] === '' ? undefined : parts[3], per: parts[4], capacity }
}

/** `4名医生/次` → 4, 名医生, 次; `2万元` → 20000, 元; `1间(8人)` → 1, 间, room for 8. */
export const readQuantity = (value: CellValue): Reading<Quantity> => {
  const text = spelled(value)
  if (text === '') return blank()
  if (isVague(text)) return found(empty(text))
  const quantity = measured(text)
  return quantity ? found(quantity) : faulty('quantity.unreadable', empty(text))
}
