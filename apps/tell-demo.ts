import { sql } from 'kysely'
import { DEMO_PASSWORD } from '#demo/settle-counties.ts'
import { tellStory } from '#demo/story.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import type { Platform } from '#kit/server/platform.ts'

const MARK = 'demoStory'

/** Fills an empty database with the demo story, once. Answers the demo's password where the demo lives; a real county is left alone. */
export const tellDemo = async (platform: Platform): Promise<string | null> => {
  const db = platform.ownerDb()
  const marks = (await db.selectFrom('setting').select('value').where('name', '=', MARK).execute()).map(({ value }) => value)
  if (marks.includes('told')) return DEMO_PASSWORD
  // A story that was cut short is told again from the beginning: nothing in it was anybody's work.
  if (marks.includes('begun')) await forgetEverything(platform)
  else if (await db.selectFrom('area').select('code').limit(1).executeTakeFirst()) return null
  await mark(platform, 'begun')
  await tellStory(platform, dayOf(platform.clock()))
  await mark(platform, 'told')
  return DEMO_PASSWORD
}

const mark = (platform: Platform, value: 'begun' | 'told') =>
  platform.ownerDb().insertInto('setting').values({ id: newId(), countyCode: '150521', name: MARK, value: JSON.stringify(value), fromAt: platform.clock() }).execute()

const forgetEverything = async (platform: Platform): Promise<void> => {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`.execute(platform.ownerDb())
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(platform.ownerDb())
}
