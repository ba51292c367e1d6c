import * as z from 'zod/mini'

/** 正常, 临期, 超期: the one light of every promise (R42). */
export const LIGHTS = ['green', 'yellow', 'red'] as const
export const Light = z.enum(LIGHTS)
export type Light = (typeof LIGHTS)[number]

type At = string | Date | null
const instant = (at: string | Date): number => (typeof at === 'string' ? Date.parse(at) : at.getTime())

/** A promise is kept until it is broken, and in danger from the instant that was reckoned when it began. Nothing shines where nothing was promised. */
export const lightOf = ({ dueAt, yellowAt }: { dueAt: At; yellowAt: At }, now: Date): Light | null => {
  if (dueAt === null) return null
  if (instant(dueAt) < now.getTime()) return 'red'
  return yellowAt !== null && instant(yellowAt) <= now.getTime() ? 'yellow' : 'green'
}
