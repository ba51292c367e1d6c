import type { RowValues } from '#domain/exchange/workbook/workbook.types.ts'
import { joiningTeams } from '#domain/teams/server/team.actions.ts'
import { type SheetVolunteer, takingRoll } from '#domain/volunteers/server/from-sheet.actions.ts'
import type { Work } from '#kit/server/work.ts'
import type { Taking } from './take-rows.ts'
import type { ListPlace, SoundRow, Taken } from './taken.ts'

type Row = RowValues['volunteers']

/** A roster's rows become volunteers of the community, and members of the teams that stand behind their names. */
export const takingVolunteers = (work: Work, { areaCode }: ListPlace): Taking<Row> => {
  const roll = takingRoll(work)
  const teams = joiningTeams(work)
  const take = async (rows: SoundRow<Row>[]): Promise<Taken[]> => {
    const taken = await roll.take(rows.map(({ value }) => asVolunteer(value, areaCode)))
    await teams.join(areaCode, rows.flatMap(({ value }, at) => value.teams.map((team) => ({ team, volunteerId: taken[at]!.volunteerId }))))
    return taken.map(({ volunteerId, outcome }, at) => ({ id: rows[at]!.id, outcome, targetId: volunteerId }))
  }
  return { take, end: async () => { await teams.end(); return [] } }
}

const asVolunteer = (value: Row, areaCode: string): SheetVolunteer => ({
  ownNumber: value.ownNumber, name: value.name!, hearsayName: value.hearsay, areaCode, gender: value.sex ?? 'unknown', ...bornAs(value.born), idNumber: value.idNumber, phone: value.phones[0], address: value.address, languages: value.languages,
  nationalNo: value.volunteerNumber, registeredOn: value.registeredOn, forces: value.forces, skills: value.skills, timesText: value.available?.text, blocks: value.available?.weekly, openingMinutes: value.minutes,
  guardianName: value.guardian?.name, guardianPhone: value.guardian?.phone,
})

/** A whole date is a birth date, less of it is only a year. */
const bornAs = (born: string | undefined): { birthDate?: string; birthYearEstimated?: number } =>
  born === undefined ? {} : born.length === 10 ? { birthDate: born } : { birthYearEstimated: Number(born.slice(0, 4)) }
