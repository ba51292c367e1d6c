import type { CellValue, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

// Ten years without sleep.
const MOST_HOURS = 87_600

const hoursIn = (text: string): number | undefined => {
  const plain = /^(-?\d{1,9}(?:\.\d+)?)(?:个?小时|小时|时|h|hours?)?$/i.exec(text)
  if (plain) return Number(plain[1])
  const split = /^(\d{1,6})(?::|个?小时|时)(\d{1,2})分?钟?$/.exec(text)
  if (split) return Number(split[1]) + Number(split[2]) / 60
  const minutes = /^(\d{1,7})分钟?$/.exec(text)
  return minutes ? Number(minutes[1]) / 60 : undefined
}

/** A cell formatted [h]:mm comes as the moment that lies so long after Excel's zero. */
const hoursOfDuration = (value: Date): number => (value.getTime() - Date.UTC(1899, 11, 30)) / 3_600_000

/** 累计时长 in hours → whole minutes. */
export const readHours = (value: CellValue): Reading<number> => {
  const text = spelled(value).replace(/^(\d{1,3}),(\d{3})/, '$1$2')
  if (text === '') return blank()
  const hours = value instanceof Date ? hoursOfDuration(value) : hoursIn(text)
  if (hours === undefined) return faulty('hours.unreadable')
  return hours < 0 || hours > MOST_HOURS ? faulty('hours.impossible') : found(Math.round(hours * 60))
}
