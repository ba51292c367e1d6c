import { type ExpressionBuilder, type Expression, type ReferenceExpression, type SqlBool, expressionBuilder, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'

/** An area and all below it: an index range over the division code, since the code's prefix is the place in the tree. */
export const withinAreas = <TB extends keyof DB>(areas: readonly string[], column: ReferenceExpression<DB, TB>) =>
  (eb: ExpressionBuilder<DB, TB>): Expression<SqlBool> => {
    const outermost = areas.filter((area) => !areas.some((other) => other !== area && area.startsWith(other)))
    if (outermost.length === 0) return sql<SqlBool>`false`
    return eb.or(outermost.map((area) => eb.and([sql<SqlBool>`${eb.ref(column as never)} >= ${area}`, sql<SqlBool>`${eb.ref(column as never)} < ${`${area}~`}`])))
  }

/** The same range for a query written in SQL. */
export const within = (areas: readonly string[], column: string): Expression<SqlBool> => withinAreas(areas, column as never)(expressionBuilder<DB, keyof DB>())
