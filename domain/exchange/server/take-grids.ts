import { readProfiles, saveProfile } from '#domain/areas/server/area.actions.ts'
import { gridsByName } from '#domain/areas/server/grids.actions.ts'
import type { RowValues } from '#domain/exchange/workbook/workbook.types.ts'
import { personCalled } from '#domain/people/server/person.actions.ts'
import { leaderFromSheet, teamsNamed } from '#domain/teams/server/team.actions.ts'
import { listTrios, saveTrio } from '#domain/venues/server/venue.actions.ts'
import type { GridTrio } from '#domain/venues/venue.contract.ts'
import type { Outcome } from '#domain/exchange/exchange.contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { ListPlace, SoundRow, Taken } from './taken.ts'

type Row = RowValues['grids']
interface Named { secretary: string | null; worker: string | null; team: string | null; leader: string | null }

/** 网格三员表: each row names a grid, its three, and some figures of its profile. */
export const takeGrids = async (work: Work, rows: SoundRow<Row>[], place: ListPlace): Promise<Taken[]> => {
  const grids = await gridsByName(work, place.areaCode, rows.flatMap(({ value }) => value.grid ?? []))
  const teams = await teamsNamed(work, place.areaCode, [...new Set(rows.flatMap(({ value }) => value.team ?? []))])
  const trios = new Map((await listTrios(work, { area: place.areaCode })).rows.map((trio) => [trio.areaCode, trio]))
  const profiles = new Map((await readProfiles(work, { area: place.areaCode })).rows.map((profile) => [profile.areaCode, profile]))
  const taken: Taken[] = []
  for (const { id, value } of rows) {
    const areaCode = grids.get(value.grid!)!
    const profile = figuresOf(value)
    const before = profiles.get(areaCode)
    const sameFigures = Object.entries(profile).every(([figure, count]) => before?.[figure as 'households'] === count)
    const outcome = outcomeOf(value, trios.get(areaCode), sameFigures)
    if (outcome !== 'same') await saveThree(work, value, areaCode, teams.get(value.team ?? '') ?? null, place)
    if (!sameFigures) await saveProfile(work, { areaCode, asOf: place.filingOn, ...profile })
    taken.push({ id, outcome, targetId: null })
  }
  return taken
}

const figuresOf = ({ households, over60, disabled, childrenInDifficulty }: Row) =>
  Object.fromEntries(Object.entries({ households, aged60: over60, disabled, childrenInDifficulty }).filter(([, count]) => count !== undefined)) as { households?: number }

const outcomeOf = (row: Row, trio: GridTrio | undefined, sameFigures: boolean): Outcome => {
  if (!trio?.filedOn) return 'new'
  const stands: Named = { secretary: trio.branchSecretaryName, worker: trio.socialWorkerName, team: trio.teamName, leader: trio.teamLeaderName }
  const told: Named = { secretary: row.secretary ?? null, worker: row.socialWorker ?? null, team: row.team ?? null, leader: row.teamLeader ?? null }
  return sameFigures && JSON.stringify(stands) === JSON.stringify(told) ? 'same' : 'changed'
}

const saveThree = async (work: Work, row: Row, areaCode: string, teamId: string | null, { areaCode: community, filingOn }: ListPlace): Promise<void> => {
  const called = async (name: string | undefined, phones: string[], area: string): Promise<string | null> => (name ? (await personCalled(work, { name, areaCode: area, phone: phones[0] })).id : null)
  const branchSecretaryId = await called(row.secretary, row.secretaryPhones, areaCode)
  const socialWorkerId = await called(row.socialWorker, row.socialWorkerPhones, community)
  const teamLeaderId = await called(row.teamLeader, row.teamLeaderPhones, community)
  await saveTrio(work, { areaCode, branchSecretaryId, socialWorkerId, teamId, teamLeaderId, filedOn: filingOn })
  if (teamId && teamLeaderId) await leaderFromSheet(work, teamId, teamLeaderId)
}
