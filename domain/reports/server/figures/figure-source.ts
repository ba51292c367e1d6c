import { type RawBuilder, sql } from 'kysely'
import type { SqlBool } from 'kysely'
import { addDays, instantAt } from '#kit/dates.ts'

/** Where and when something is counted. */
export interface Window {
  area: string
  from: string
  to: string
  /** The first instant and the one after the last. */
  begins: Date
  ends: Date
  /** Length of the division codes of the places below, by which the parts are told apart. */
  partLength: number
}
export const windowOf = (area: string, from: string, to: string, partLength: number): Window => ({ area, from, to, begins: instantAt(from), ends: instantAt(addDays(to, 1)), partLength })

/**
 * How one figure is counted: the rows that it counts, told once, so that the number and the list behind it cannot differ.
 * `rows` selects `key` (the thing), `area_code` (where it counts), `at`, `label` (never a person's name) and `amount`.
 * A slice that brings a new figure adds a source to a list here, its unit to report.kinds.ts and its definition to report.figures.wording.ts.
 */
export interface FigureSource { code: string; counts: 'rows' | 'keys' | 'amount' | 'minutes'; rows: (at: Window) => RawBuilder<unknown> }

/** The same range over division codes as everywhere. */
export const inArea = (column: string, { area }: Window): RawBuilder<SqlBool> => sql<SqlBool>`(${sql.ref(column)} >= ${area} and ${sql.ref(column)} < ${`${area}~`})`
export const during = (column: string, { begins, ends }: Window): RawBuilder<SqlBool> => sql<SqlBool>`(${sql.ref(column)} >= ${begins} and ${sql.ref(column)} < ${ends})`
