import type pg from 'pg'

export interface Column {
  table: string
  name: string
  /** PostgreSQL's name of the type, without the brackets of an array. */
  type: string
  isArray: boolean
  isNullable: boolean
  hasDefault: boolean
  /** PostgreSQL alone writes it. */
  isComputed: boolean
  /** The column's own checks, as PostgreSQL prints them. */
  checks: string[]
}

/** Tables of the public schema in a fixed order; of partitioned ones the whole, not the parts. */
export const readColumns = async (client: pg.Client) => {
  const { rows } = await client.query<Column>(`
    select table_.relname as "table", column_.attname as name,
      coalesce(element.typname, type.typname) as type, element.oid is not null as "isArray",
      not (column_.attnotnull or type.typnotnull) as "isNullable",
      column_.atthasdef or column_.attidentity = 'd' as "hasDefault",
      column_.attgenerated <> '' or column_.attidentity = 'a' as "isComputed",
      array(select pg_get_constraintdef(check_.oid) from pg_constraint check_
        where check_.conrelid = table_.oid and check_.contype = 'c' and check_.conkey = array[column_.attnum] order by check_.conname) as checks
    from pg_class table_
    join pg_attribute column_ on column_.attrelid = table_.oid and column_.attnum > 0 and not column_.attisdropped
    join pg_type declared on declared.oid = column_.atttypid
    join pg_type type on type.oid = coalesce(nullif(declared.typbasetype, 0), declared.oid)
    left join pg_type element on element.oid = type.typelem and type.typcategory = 'A'
    where table_.relnamespace = 'public'::regnamespace and table_.relkind in ('r', 'p', 'v', 'm')
      and not table_.relispartition and table_.relname <> 'migration'
      and not exists (select from pg_depend where objid = table_.oid and deptype = 'e')
    order by table_.relname collate "C", column_.attnum`)
  return rows
}
