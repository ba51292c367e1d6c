import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assignRole, invite, takeUpInvitation } from '#domain/accounts/server/account.actions.ts'
import { importAreas } from '#domain/areas/server/area.actions.ts'
import { addUnit } from '#domain/organisations/server/organisation.actions.ts'
import { createPerson } from '#domain/people/server/person.actions.ts'
import { changeSetting } from '#domain/settings/server/setting.actions.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { type Player, units } from './cast.ts'
import type { Teller } from './teller.ts'

/** Nobody else's: only ever shown where the demo runs. */
export const DEMO_PASSWORD = 'Tongpin-2026'

/** Both counties get their tree, and the county of the platform its name. */
export const layOutCounties = async (tell: Teller): Promise<void> => {
  const lines = readFileSync(join(import.meta.dirname, 'areas.csv'), 'utf8').split(/\r?\n/)
  for (const [county, host, record] of [['150521', '科尔沁左翼中旗委社会工作部', '演示环境，未备案'], ['620302', '金川区委社会工作部', '演示环境，未备案']] as const) {
    await tell.letPlatform(county, tell.at(0, '08:00'), async (work) => {
      await importAreas(work, { csv: lines.filter((line) => line.startsWith(county)).join('\n'), countyCode: county })
      await changeSetting(work, { name: 'hostUnit', value: host })
      await changeSetting(work, { name: 'recordNumber', value: record })
      await changeSetting(work, { name: 'onDuty', value: { name: county === '150521' ? '胡雨桐' : '任红霞', number: '6120' } })
      for (const { area, kind, name, partyLevel } of units.filter((unit) => unit.area.startsWith(county))) await addUnit(work, { id: newId(), areaCode: area, kind, name, ...(partyLevel ? { partyLevel } : {}) })
    })
  }
}

const personOf = async (tell: Teller, { name, from, area }: Player): Promise<string> => {
  const county = area.slice(0, 6)
  if (from) {
    const column = ({ 'trio-secretary': 'branchSecretaryId', 'trio-worker': 'socialWorkerId', 'trio-leader': 'teamLeaderId' } as const)[from]
    const found = await tell.platform.ownerDb().selectFrom('gridTrio').innerJoin('person', (join) => join.onRef('person.id', '=', `gridTrio.${column}`)).select('person.id')
      .where('gridTrio.countyCode', '=', county).where('person.name', '=', name).orderBy('gridTrio.areaCode').executeTakeFirst()
    if (found) return found.id
  }
  return tell.letPlatform(county, tell.at(0, '08:05'), async (work) => (await createPerson(work, { id: newId(), name, areaCode: area })).id)
}

let invited = 0
/** Invited, given a role, and signed up with a password of their own: the way everybody gets in. */
export const giveAccount = async (tell: Teller, player: Player, known?: string): Promise<void> => {
  const county = player.area.slice(0, 6)
  const personId = known ?? (await personOf(tell, player))
  const accountId = newId()
  invited += 1
  // A second apart, so that the login page names them in the order of the cast.
  const { code } = await tell.letPlatform(county, new Date(tell.at(0, '08:10').getTime() + invited * 1000), (work) => invite(work, { id: accountId, personId, loginName: player.loginName }))
  await tell.letPlatform(county, tell.at(0, '08:20'), async (work) => {
    const unit = player.unit ? await work.db.selectFrom('organisation').select('id').where('name', '=', player.unit).executeTakeFirstOrThrow() : null
    await assignRole(work, { id: newId(), accountId, role: player.role, areaCodes: player.reach ?? [], organisationId: unit?.id ?? null, fromOn: dayOf(work.now), toOn: null })
  })
  await tell.letNobody(tell.at(0, '08:21'), (work) => takeUpInvitation(work, { loginName: player.loginName, code, password: DEMO_PASSWORD }, { ip: '127.0.0.1', device: 'demo', setCookie: () => {} }))
  if (player.shown) await tell.platform.ownerDb().updateTable('account').set({ demoRole: player.role }).where('id', '=', accountId).execute()
}
