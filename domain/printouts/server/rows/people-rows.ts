import { mayIn } from '#domain/access/access.rules.ts'
import { type ServiceRecord, hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { listRecords } from '#domain/hours/server/hours.actions.ts'
import { paperWords } from '#domain/printouts/printout.wording.ts'
import { volunteersMore } from '#domain/printouts/server/printout.store.ts'
import { FIELDS, FORCES, SKILLS, SPOKEN_LANGUAGES } from '#domain/settings/codes.ts'
import { listTeams } from '#domain/teams/server/team.actions.ts'
import { teamEndpoints } from '#domain/teams/team.contract.ts'
import { listVolunteers } from '#domain/volunteers/server/volunteer.actions.ts'
import { type Volunteer, volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { understood } from './filter.ts'
import { hours, last4, words } from './in-words.ts'
import { PORTION, type PrintedRow, type RowsOf, portionsOf } from './printed-row.ts'

export const volunteerRows: RowsOf = (work, filter) => {
  const asked = understood(volunteerEndpoints.list.input, filter)
  return portionsOf((cursor) => listVolunteers(work, { ...asked, cursor, limit: PORTION }), (rows) => ofVolunteers(work, rows))
}

const ofVolunteers = async (work: Work, volunteers: Volunteer[]): Promise<PrintedRow[]> => {
  const more = await volunteersMore(work, volunteers.map(({ id }) => id))
  return volunteers.map((volunteer) => {
    const { nationalNo, registeredOn, openingMinutes, guardianName, birthDate, birthYearEstimated, phoneLast4 } = more.get(volunteer.id)!
    const open = mayIn(work.actor, 'person.name', volunteer.areaCode)
    return {
      community: volunteer.communityName, volunteerNumber: nationalNo, name: volunteer.name, sex: paperWords.sexes[volunteer.gender], forces: words(FORCES, volunteer.forces), skills: words(SKILLS, volunteer.skills), available: volunteer.timesText,
      teams: volunteer.teams.map(({ name }) => name).join('、') || null, languages: words(SPOKEN_LANGUAGES, volunteer.languages), registeredOn, hours: hours(openingMinutes), ownNumber: volunteer.localNo,
      ...(open ? { born: birthDate?.slice(0, 7).replace('-', '.') ?? (birthYearEstimated === null ? null : String(birthYearEstimated)), phones: last4(phoneLast4), guardian: guardianName } : {}),
    }
  })
}

export const teamRows: RowsOf = (work, filter) => {
  const asked = understood(teamEndpoints.list.input, filter)
  return portionsOf((cursor) => listTeams(work, { ...asked, cursor, limit: PORTION }), async (teams) => teams.map((team) => ({
    community: team.areaName, name: team.name, kind: paperWords.teamKinds[team.kind], fields: words(FIELDS, team.fields), members: team.members, leader: team.leaderName, mentor: team.mentorName,
  })))
}

export const recordRows: RowsOf = (work, filter) => {
  const asked = understood(hoursEndpoints.list.input, filter)
  return portionsOf((cursor) => listRecords(work, { ...asked, cursor, limit: PORTION }), async (records) => records.map(ofRecord))
}

const ofRecord = (record: ServiceRecord): PrintedRow => ({
  community: record.areaName, volunteer: record.volunteerName, activity: record.title, day: dayOf(new Date(record.from)), time: `${clockOf(new Date(record.from))}-${clockOf(new Date(record.to))}`, hours: hours(record.minutes),
  source: paperWords.sources[record.source], status: paperWords.recordStatuses[record.status], confirmer: record.confirmedByName,
})
