import { DEMO_PASSWORD } from '#demo/settle-counties.ts'
import { tellStory } from '#demo/story.ts'
import { dayOf } from '#kit/dates.ts'
import type { Platform } from '#kit/server/platform.ts'

/** Fills an empty database with the demo story, once. Answers the demo's password where the demo lives; a real county is left alone. */
export const tellDemo = async (platform: Platform): Promise<string | null> => {
  const anyone = await platform.ownerDb().selectFrom('account').select('demoRole').orderBy('demoRole').limit(1).executeTakeFirst()
  if (anyone) return anyone.demoRole === null ? null : DEMO_PASSWORD
  const anywhere = await platform.ownerDb().selectFrom('area').select('code').limit(1).executeTakeFirst()
  if (anywhere) return null
  await tellStory(platform, dayOf(platform.clock()))
  return DEMO_PASSWORD
}
