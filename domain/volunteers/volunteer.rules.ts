import { addDays, ageOn, clockOf, dayOf, instantAt } from '#kit/dates.ts'

export const ADULT = 18

/** Years of age on a day; undefined where the roll does not say. */
export const ageOf = ({ birthDate, birthYearEstimated }: { birthDate: string | null; birthYearEstimated: number | null }, day: string): number | undefined => {
  if (birthDate) return ageOn(birthDate, day)
  return birthYearEstimated === null ? undefined : Number(day.slice(0, 4)) - birthYearEstimated
}

/** Whoever has a guardian on the roll counts as a minor as long as no birth date says otherwise. */
export const isMinor = (age: number | undefined, hasGuardian: boolean): boolean => (age === undefined ? hasGuardian : age < ADULT)

export const PARTS = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof PARTS)[number]
const partStarts = ['00:00', '12:00', '18:00'] as const

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
export const partOf = (clock: string): number => (clock < partStarts[1] ? 0 : clock < partStarts[2] ? 1 : 2)
/** One of the 21 weekly blocks, Monday morning first. */
export const blockOf = (at: Date): number => weekdayOf(dayOf(at)) * PARTS.length + partOf(clockOf(at))
export const partsOfBlock = (block: number): { weekday: number; part: Part } => ({ weekday: Math.floor(block / PARTS.length), part: PARTS[block % PARTS.length]! })

/** Every weekly block that a stretch of time touches; its end is not part of it. */
export const blocksBetween = (from: Date, to: Date): number[] => {
  const last = new Date(to.getTime() - 1)
  const blocks = [blockOf(from)]
  for (let at = nextPart(from); at <= last && blocks.length < 7 * PARTS.length; at = nextPart(at)) blocks.push(blockOf(at))
  return blocks
}

const nextPart = (at: Date): Date => {
  const [day, next] = [dayOf(at), partStarts[partOf(clockOf(at)) + 1]]
  return next ? instantAt(day, next) : instantAt(addDays(day, 1))
}

/** Monday to Monday around an instant. */
export const weekOf = (at: Date): { from: Date; to: Date } => {
  const monday = addDays(dayOf(at), -weekdayOf(dayOf(at)))
  return { from: instantAt(monday), to: instantAt(addDays(monday, 7)) }
}

/** What makes two rows of a roll the same volunteer: the ID number, else the number given elsewhere, else name and phone, else name and place. */
export const sameVolunteer = ({ idNumber, nationalNo, name, phone, areaCode }: { idNumber?: string | undefined; nationalNo?: string | undefined; name: string; phone?: string | undefined; areaCode: string }): string =>
  idNumber ? `id ${idNumber.toUpperCase()}` : nationalNo ? `no ${nationalNo}` : phone ? `phone ${name} ${phone}` : `place ${name} ${areaCode}`
