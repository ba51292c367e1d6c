import { type CodeLabel, UNDETERMINED, labelOf } from '#domain/settings/codes.ts'

/** A code in an office's word; what is undetermined stays an empty cell. */
export const word = (list: readonly CodeLabel[], code: string): string | null => (code === UNDETERMINED.code ? null : labelOf(list, code, 'zh'))
export const words = (list: readonly CodeLabel[], codes: readonly string[]): string | null => (codes.every((code) => code === UNDETERMINED.code) ? null : codes.map((code) => labelOf(list, code, 'zh')).join('、'))
export const last4 = (digits: string | null): string | null => (digits === null ? null : `****${digits}`)
/** Two decimals give every minute back. */
export const hours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100
/** `2026.1-2026.12` where whole months stand, else day by day: both are read again. */
export const period = (from: string | null, to: string | null): string | null => {
  if (from === null || to === null) return null
  const whole = from.endsWith('-01') && to === new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).toISOString().slice(0, 10)
  const edge = (day: string): string => day.split('-').map(Number).slice(0, whole ? 2 : 3).join('.')
  return `${edge(from)}-${edge(to)}`
}
