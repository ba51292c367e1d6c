import { camel } from '#database/column-names.ts'
import type { Column } from '#database/read-columns.ts'

/** How each PostgreSQL type is read and written; the names are those of `helpers` or of TypeScript itself. */
const plain: Record<string, string> = {
  uuid: 'string', text: 'string', varchar: 'string', bpchar: 'string', date: 'string', time: 'string', inet: 'string', cidr: 'string',
  tsrange: 'string', tstzrange: 'string', daterange: 'string', int4range: 'string', int8range: 'string', numrange: 'string', tsvector: 'string', ltree: 'string',
  int2: 'number', int4: 'number', int8: 'number', float4: 'number', float8: 'number', numeric: 'number',
  bool: 'boolean', bytea: 'Buffer',
}

const helpers = {
  Timestamp: 'ColumnType<Date, Date | string, Date | string>',
  GeneratedTimestamp: 'ColumnType<Date, Date | string | undefined, Date | string>',
  // An array would be sent as a PostgreSQL array: give JSON.stringify of it.
  Json: 'ColumnType<unknown, { [key: string]: unknown } | string, { [key: string]: unknown } | string>',
  GeneratedJson: 'ColumnType<unknown, { [key: string]: unknown } | string | undefined, { [key: string]: unknown } | string>',
}

export const printSchema = (columns: Column[]) => {
  const tables = Map.groupBy(columns, ({ table }) => table)
  const body = [...tables].map(([table, own]) => `interface ${rowName(table)} {\n${own.map(printColumn).join('\n')}\n}`)
  const all = `export interface DB {\n${[...tables.keys()].map((table) => `  ${camel(table)}: ${rowName(table)}`).join('\n')}\n}`
  return `${[head(body.join('\n')), ...body, all].join('\n\n')}\n`
}

const head = (body: string) => {
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(body)
  const used = Object.entries(helpers).filter(([name]) => isUsed(name)).map(([name, type]) => `type ${name} = ${type}`)
  const imports = ['ColumnType', 'Generated'].filter((name) => (name === 'ColumnType' && used.length > 0) || isUsed(name))
  return [
    '// Printed by database/generate-types.ts from the migrations. Do not edit.',
    ...(imports.length ? [`import type { ${imports.join(', ')} } from 'kysely'`] : []),
    ...(used.length ? ['', ...used] : []),
  ].join('\n')
}

const printColumn = (column: Column) => `  ${camel(column.name)}: ${printType(column)}`

const printType = (column: Column) => {
  const orNull = column.isNullable ? ' | null' : ''
  if (column.isComputed) return `ColumnType<${readAs(column)}${orNull}, never, never>`
  const helper = helperOf(column)
  if (helper) return `${column.hasDefault ? 'Generated' : ''}${helper}${orNull}`
  return column.hasDefault ? `Generated<${readAs(column)}${orNull}>` : `${readAs(column)}${orNull}`
}

/** Kysely's Generated<> cannot wrap a ColumnType, so these have a generated twin. */
const helperOf = ({ type, isArray }: Column) => {
  if (isArray) return undefined
  if (type === 'timestamptz' || type === 'timestamp') return 'Timestamp'
  return type === 'jsonb' || type === 'json' ? 'Json' : undefined
}

const readAs = (column: Column) => {
  const words = wordsOf(column)
  const one = words ? words.map((word) => `'${word.replaceAll("'", "\\'")}'`).join(' | ') : typeOf(column)
  if (!column.isArray) return one
  return words && words.length > 1 ? `(${one})[]` : `${one}[]`
}

const typeOf = ({ table, name, type, isArray }: Column) => {
  if (type.startsWith('timestamp')) return 'Date'
  if (/^jsonb?$/.test(type) && !isArray) return 'unknown'
  const known = plain[type]
  if (!known) throw new Error(`${table}.${name} is of type ${type}: tell database/print-schema.ts how it is read`)
  return known
}

/** The words of `check (status in (…))`, or of `check (tags <@ array[…])`. */
const wordsOf = ({ name, checks }: Column) => {
  const list = checks.map((check) => listIn(check, name)).find((found) => found !== undefined)
  return list && [...list.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) => word?.replaceAll("''", "'") ?? '')
}

const listIn = (check: string, name: string) => {
  const value = String.raw`"?${name}"?`
  const text = String.raw`'(?:[^']|'')*'::text`
  const maybeNull = String.raw`(?:\(${value} IS NULL\) OR )?`
  const list = String.raw`${value} (?:= ANY \(|<@ |= )(?:ARRAY\[)?(${text}(?:, ${text})*)\]?\)?`
  return new RegExp(String.raw`^CHECK \(\(${maybeNull}\(?${list}\)?\)\)$`).exec(check)?.[1]
}

const rowName = (table: string) => `${camel(table).replace(/^./, (letter) => letter.toUpperCase())}Table`
