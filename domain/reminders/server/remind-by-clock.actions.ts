import type { Actor } from '#domain/access/access.contract.ts'
import { cutsAt } from '#domain/reminders/reminder.rules.ts'
import { theCalendar } from '#domain/settings/server/calendar.actions.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Work } from '#kit/server/work.ts'
import { sql } from 'kysely'
import { sendDue } from './reminder.actions.ts'
import { promisesDue } from './reminder.store.ts'

/** So many a round: a backlog after a long stop is worked off in a few minutes and holds nobody up. */
const A_ROUND = 100

/** Each county’s promises that have reached a rung are reminded of, once a rung. Safe to run as often as one likes, by as many processes as one likes. */
export const remindByClock = async (platform: Platform): Promise<number> => {
  const counties = await platform.ownerDb().selectFrom('area').select('code').where('kind', '=', 'county').execute()
  let sent = 0
  for (const { code } of counties) sent += await changing(platform, itself(code), remindOf)
  return sent
}

const itself = (county: string): Actor => ({ accountId: null, personId: null, name: '', county, grants: [], sessionId: null })

const remindOf = async (work: Work): Promise<number> => {
  const { reminders } = await theSettings(work, 'reminders')
  if (!reminders.automatic || !(await hold(work))) return 0
  const due = await promisesDue(work, cutsAt(work.now, reminders, await theCalendar(work)), A_ROUND)
  let sent = 0
  for (const promise of due) if (await sendDue(work, promise)) sent += 1
  return sent
}

/** False when another process is at it. */
const hold = async (work: Work): Promise<boolean> => {
  const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`reminders ${work.county}`}, 0)) as got`.execute(work.db)
  return lock!.got
}
