import type { CellValue, Reading, Times, WeeklyBlocks } from '../workbook.types.ts'
import { daysIn } from './weekdays.ts'
import { partsIn } from './day-parts.ts'
import { blank, found } from './reading.ts'
import { halfWidth, isBlank, textOf } from './text.ts'

const PARTS_A_DAY = 3

/** Days × parts of the day, Monday morning first. */
const blocks = (days: readonly number[], parts: readonly number[]): WeeklyBlocks =>
  Array.from({ length: 7 * PARTS_A_DAY }, (_, block) => days.includes(Math.floor(block / PARTS_A_DAY)) && parts.includes(block % PARTS_A_DAY))

const merged = (some: WeeklyBlocks | undefined, more: WeeklyBlocks): WeeklyBlocks => more.map((free, block) => free || (some?.[block] ?? false))

const rhythmOf = (text: string): Times['rhythm'] => {
  if (/季度|每季/.test(text)) return 'quarterly'
  if (/每月|每个月|月底|月初|\d+[日号]/.test(text)) return 'monthly'
  return /每周|每星期/.test(text) ? 'weekly' : undefined
}

/** `周二下午、周四上午` says two things, `周二、四下午` one: a piece without days of its own shares its neighbour's. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (const piece of text.split(/[;,、和及]|(?<=[\d午上])\s+(?=[周每星礼])/)) {
    const last = pieces.at(-1)
    const startsAnew = last !== undefined && daysIn(piece).length > 0 && partsIn(last).length > 0
    if (last === undefined || startsAnew) pieces.push(piece)
    else pieces[pieces.length - 1] = `${last}、${piece}`
  }
  return pieces
}

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6]
const ALL_PARTS = [0, 1, 2]

const weeklyOf = (text: string): WeeklyBlocks | undefined => {
  if (/^(?:随时|不限|全天候?|都可以?|均可|24小时|任何时间)/.test(text)) return blocks(ALL_DAYS, ALL_PARTS)
  return piecesOf(text).reduce<WeeklyBlocks | undefined>((week, piece) => {
    const days = daysIn(piece)
    const parts = partsIn(piece)
    if (days.length === 0 && parts.length === 0) return week
    return merged(week, blocks(days.length === 0 ? ALL_DAYS : days, parts.length === 0 ? ALL_PARTS : parts))
  }, undefined)
}

export const timesIn = (text: string): Times => {
  const plain = halfWidth(text).slice(0, 200).replace(/\s+/g, ' ').trim()
  const weekly = weeklyOf(plain)
  return { text, weekly, rhythm: rhythmOf(plain) ?? (weekly ? 'weekly' : undefined), byAppointment: /预约|联系/.test(plain) }
}

/** 可提供时间, 可服务时间, 服务频次. Words that name no days of a week are kept as words: that is no fault. */
export const readTimes = (value: CellValue): Reading<Times> => (isBlank(value) ? blank() : found(timesIn(textOf(value).trim())))
