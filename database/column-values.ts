import pg from 'pg'

const { builtins, getTypeParser: standard } = pg.types
// pg-types names no array types.
const textArray = 1009 as typeof builtins.TEXT
const dateArray = 1182
const bigintArray = 1016

const asText = (value: string) => value
const texts = (value: string): (string | null)[] => standard(textArray)(value)
const numbers = (value: string) => texts(value).map((one) => (one === null ? null : Number(one)))

/** Counts and sums stay far below 2^53; a day is a word like '2026-11-24', which no time zone can move. */
const ours = new Map<number, (value: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.DATE, asText],
  [bigintArray, numbers],
  [dateArray, texts],
])

export const getTypeParser: typeof standard = (oid: number, format) =>
  (format !== 'binary' && ours.get(oid)) || standard(oid, format)
