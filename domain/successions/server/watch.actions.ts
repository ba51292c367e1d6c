import type { Actor } from '#domain/access/access.contract.ts'
import { endAssignment, overdueAssignments } from '#domain/accounts/server/end-role.actions.ts'
import { forgetOldSheets } from '#domain/accounts/server/account-sheet.actions.ts'
import { endingRoles, quietAccounts } from '#domain/accounts/server/watch.actions.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { ENDING_DAYS, QUIET_DAYS } from '#domain/successions/succession.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Work } from '#kit/server/work.ts'

/** Nobody in particular; for figures it looks at the whole county. */
const platformItself = (county: string): Actor => ({ accountId: null, personId: null, name: '', county, grants: [{ role: 'system_admin', areas: [county], organisationId: null }], sessionId: null })

/** What an administrator looks at: accounts nobody uses any more, and roles that run out. */
export const readWatch = async (work: Work) => {
  const ending = await endingRoles(work, ENDING_DAYS)
  const planned = ending.length === 0 ? [] : await work.db.selectFrom('succession').select('assignmentId').where('status', '=', 'planned').where('assignmentId', 'in', ending.map(({ assignmentId }) => assignmentId)).execute()
  return { quiet: await quietAccounts(work, QUIET_DAYS), ending: ending.map((role) => ({ ...role, planned: planned.some(({ assignmentId }) => assignmentId === role.assignmentId) })) }
}

/** Roles whose last day has passed end, and what was held by them is settled; each in a transaction of its own. */
export const endOverdueRoles = async (platform: Platform): Promise<void> => {
  const counties = await platform.ownerDb().selectFrom('roleAssignment').select('countyCode').distinct().where('endedAt', 'is', null).where('toOn', '<', dayOf(platform.clock())).execute()
  for (const { countyCode } of counties) {
    const due = await changing(platform, platformItself(countyCode), overdueAssignments)
    for (const assignment of due) await changing(platform, platformItself(countyCode), (work) => endAssignment(work, assignment, null))
  }
}

/** Each administrator is told what to look at; said twice it is one message. Lists of accounts that nobody confirmed are dropped in time. */
export const tellAdministrators = async (platform: Platform): Promise<void> => {
  const counties = await platform.ownerDb().selectFrom('account').select('countyCode').distinct().execute()
  for (const { countyCode } of counties) await changing(platform, platformItself(countyCode), async (work) => { await tellOfWatch(work, countyCode); await forgetOldSheets(work) })
}

const tellOfWatch = async (work: Work, countyCode: string): Promise<void> => {
  const { quiet, ending } = await readWatch(work)
  const today = dayOf(work.now)
  const unplanned = ending.filter(({ planned }) => !planned)
  if (quiet[0]) await tell(work, { kind: 'account.quiet', to: [{ role: 'system_admin', areaCode: countyCode }], about: { kind: 'account', id: quiet[0].accountId }, params: { count: quiet.length }, once: `quiet ${today.slice(0, 7)}` })
  if (unplanned[0]) await tell(work, { kind: 'role.ending', to: [{ role: 'security_admin', areaCode: countyCode }], about: { kind: 'role', id: unplanned[0].assignmentId }, params: { count: unplanned.length, days: ENDING_DAYS }, once: `ending ${today}` })
}
