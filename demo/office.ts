import { assignRole, invite } from '#domain/accounts/server/account.actions.ts'
import { rememberPeople } from '#domain/people/server/person.actions.ts'
import { CODE_LISTS } from '#domain/settings/code-lists.ts'
import { changeSetting } from '#domain/settings/server/setting.actions.ts'
import { defaultSettings } from '#domain/settings/setting.contract.ts'
import { planSuccession } from '#domain/successions/server/succession.actions.ts'
import { listTrios, saveTrio } from '#domain/venues/server/venue.actions.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { daerhan } from './cast.ts'
import { STORY_DAYS, type Teller } from './teller.ts'

/** What the county decides for itself: one field of its own, and a time limit that waits for its day. */
export const decideSettings = async (tell: Teller): Promise<void> => {
  const fields = CODE_LISTS.fields.shipped.map(({ code, zh, en }) => ({ code, zh, en }))
  const own = { code: 'grassland_watch', zh: '草原防火', en: 'Fire watch' }
  await tell.let('ganbu', tell.at(2, '09:30'), (work) => changeSetting(work, { name: 'codes.fields', value: [...fields.slice(0, -1), own, fields.at(-1)!] }))
  const from = addDays(dayOf(tell.at(STORY_DAYS)), 14)
  await tell.let('ganbu', tell.at(26, '16:20'), (work) => changeSetting(work, { name: 'clocks', value: { ...defaultSettings.clocks, feedback: 2 }, from }))
}

/** A social worker who helped out leaves: the grid’s seat goes back to the one who stays, and the sheet can be printed. */
export const leaveInOrder = async (tell: Teller): Promise<void> => {
  const [personId, accountId, assignmentId] = [newId(), newId(), newId()]
  await tell.letPlatform(daerhan.county, tell.at(1, '08:10'), async (work) => {
    await rememberPeople(work, [{ id: personId, name: '佟晓燕', areaCode: daerhan.community }])
    await invite(work, { id: accountId, personId, loginName: '佟晓燕' })
    await assignRole(work, { id: assignmentId, accountId, role: 'social_worker', areaCodes: [daerhan.community], organisationId: null, fromOn: dayOf(work.now), toOn: null })
  })
  const stays = await tell.look('shegong', tell.at(1, '09:50'), async (work) => work.actor.personId!)
  const trio = (await tell.look('shuji', tell.at(1, '10:00'), (work) => listTrios(work, { area: daerhan.community }))).rows.filter(({ socialWorkerId }) => socialWorkerId === stays).at(-1)
  if (!trio) return
  const seats = { areaCode: trio.areaCode, branchSecretaryId: trio.branchSecretaryId, teamId: trio.teamId, teamLeaderId: trio.teamLeaderId }
  await tell.let('shuji', tell.at(1, '10:05'), (work) => saveTrio(work, { ...seats, socialWorkerId: personId }))
  await tell.let('anquan', tell.at(20, '16:30'), (work) => planSuccession(work, { id: newId(), assignmentId, ends: 'now', reason: 'post_changed', choices: [{ kind: 'grid_social_worker', target: trio.areaCode, toPersonId: stays }] }))
}
