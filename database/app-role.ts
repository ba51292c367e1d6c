import pg from 'pg'
import { CannotStart } from '#database/cannot-start.ts'

const forbidden = '42501'
const alreadyThere = ['42710', '23505']

/** The role behind the county fence: no login, owns nothing, and so row level security holds for it. */
export const readyAppRole = async (client: pg.Client) => {
  const { rows } = await client.query<{ me: string }>('select quote_ident(current_user) as me')
  const grant = `grant tongpin_app to ${rows[0]?.me}`
  await createRole(client, grant)
  await refuseUnfenced(client)
  if (!(await mayBecome(client))) await orAskDba(client, grant, grant)
}

const create = 'create role tongpin_app nologin'

const createRole = async (client: pg.Client, grant: string) => {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'tongpin_app'`)
  if (!rowCount) await orAskDba(client, create, `${create}; ${grant}`)
}

const refuseUnfenced = async (client: pg.Client) => {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'tongpin_app' and (rolsuper or rolbypassrls)`)
  if (rowCount) throw new CannotStart('the role tongpin_app would pass row level security; a database administrator must run: alter role tongpin_app nosuperuser nobypassrls')
}

/** Tried, not asked: how membership allows `set role` differs between PostgreSQL 15 and 16. */
const mayBecome = async (client: pg.Client) => {
  try {
    await client.query('begin; set local role tongpin_app')
    return true
  } catch (error) {
    if (codeOf(error) === forbidden) return false
    throw error
  } finally {
    await client.query('rollback')
  }
}

const orAskDba = async (client: pg.Client, statement: string, request: string) => {
  try {
    await client.query(statement)
  } catch (error) {
    if (alreadyThere.includes(codeOf(error))) return
    if (codeOf(error) !== forbidden) throw error
    throw new CannotStart(`this database user may not make or take the role tongpin_app; a database administrator must run: ${request};`)
  }
}

const codeOf = (error: unknown) => (error instanceof pg.DatabaseError && error.code) || ''
