import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Shown, WRONG_CODES_A_MINUTE, stepsTaken } from '#domain/attendance/attendance.rules.ts'

/** Six digits that only this activity's secret gives for this half minute. */
export const codeAt = (secret: string, step: number): string => {
  const hash = createHmac('sha256', secret).update(String(step)).digest()
  return String(hash.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** A scanned code names its step, typed digits may be of any step that is still taken. */
export const isRight = (secret: string, { code, step }: Shown, now: Date): boolean =>
  stepsTaken(now).some((taken) => (step === undefined || step === taken) && same(codeAt(secret, taken), code))

const MINUTE = 60_000
/** Wrong codes of the last minute by person. In memory: the refused command leaves nothing in the database to count. */
const wrongCodes = new Map<string, number[]>()

const recent = (who: string, now: Date): number[] => (wrongCodes.get(who) ?? []).filter((at) => at > now.getTime() - MINUTE && at <= now.getTime())

export const mayTry = (who: string, now: Date): boolean => recent(who, now).length < WRONG_CODES_A_MINUTE

export const noteWrong = (who: string, now: Date): void => {
  if (wrongCodes.size > 10_000) wrongCodes.clear()
  wrongCodes.set(who, [...recent(who, now), now.getTime()])
}
