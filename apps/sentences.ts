import { accountRefusals } from '#domain/accounts/account.wording.ts'
import { messageRefusals } from '#domain/messages/message.wording.ts'
import { settingRefusals } from '#domain/settings/setting.wording.ts'
import { attachmentRefusals } from '#domain/attachments/attachment.wording.ts'
import { areaRefusals } from '#domain/areas/area.wording.ts'
import { calendarRefusals } from '#domain/settings/calendar.wording.ts'
import { reminderRefusals } from '#domain/reminders/reminder.wording.ts'
import { crisisRefusals } from '#domain/crisis/crisis.wording.ts'
import { needRefusals } from '#domain/needs/need.wording.ts'
import { personRefusals } from '#domain/people/person.wording.ts'
import { exchangeRefusals } from '#domain/exchange/exchange.wording.ts'
import { teamRefusals } from '#domain/teams/team.wording.ts'
import { volunteerRefusals } from '#domain/volunteers/volunteer.wording.ts'
import { kitRefusals } from '#kit/kit.wording.ts'
import { projectRefusals } from '#domain/projects/project.wording.ts'
import { resourceRefusals } from '#domain/resources/resource.wording.ts'
import { organisationRefusals } from '#domain/organisations/organisation.wording.ts'
import { venueRefusals } from '#domain/venues/venue.wording.ts'
import { type Language, type RefusalWording, fill } from '#kit/wording.ts'
import { matchingRefusals } from '#domain/matching/matching.wording.ts'
import { orderRefusals } from '#domain/orders/order.wording.ts'
import { activityRefusals } from '#domain/activities/activity.wording.ts'
import { doorRefusals } from '#domain/activities/door.wording.ts'
import { attendanceRefusals } from '#domain/attendance/attendance.wording.ts'
import { hoursRefusals } from '#domain/hours/hours.wording.ts'
import { evaluationRefusals } from '#domain/evaluation/evaluation.wording.ts'
import { reportRefusals } from '#domain/reports/report.wording.ts'
import { printoutRefusals } from '#domain/printouts/printout.wording.ts'
import { successionRefusals } from '#domain/successions/succession.wording.ts'
import { handoverRefusals } from '#domain/handovers/handover.wording.ts'
import { planRefusals } from '#domain/plans/plan.wording.ts'
import { gridRefusals } from '#domain/grids/grid.wording.ts'
import { partnerRefusals } from '#domain/partners/partner.wording.ts'
import { assemblyRefusals } from '#domain/assemblies/assembly.wording.ts'

const all: RefusalWording[] = [kitRefusals, calendarRefusals, reminderRefusals, settingRefusals, accountRefusals, messageRefusals, attachmentRefusals, areaRefusals, personRefusals, organisationRefusals, venueRefusals, crisisRefusals, needRefusals, resourceRefusals, projectRefusals, volunteerRefusals, teamRefusals, exchangeRefusals,
  matchingRefusals, orderRefusals, activityRefusals, doorRefusals, attendanceRefusals, hoursRefusals, evaluationRefusals, handoverRefusals, planRefusals, successionRefusals, printoutRefusals, reportRefusals, gridRefusals, partnerRefusals, assemblyRefusals,
]

const gathered = {
  zh: Object.assign({}, ...all.map(({ zh }) => zh)) as Record<string, string>,
  en: Object.assign({}, ...all.map(({ en }) => en)) as Record<string, string>,
}

/** The sentence for a refusal; a code without one is found by checks/wording.test.ts before anybody reads it. */
export const sentence = (code: string, language: Language, params: Record<string, string | number>): string => fill(gathered[language][code] ?? gathered.zh[code] ?? code, params)
export const refusalsIn = (language: Language): Readonly<Record<string, string>> => gathered[language]
export const refusalCodes = (): string[] => Object.keys(gathered.zh)
