import type { RecordStatus } from './hours.contract.ts'

/** Minutes of one day above which somebody looks before they count (R15). */
export const ORG_REVIEW_ABOVE = 8 * 60
export const COUNTY_REVIEW_ABOVE = 12 * 60

/** What becomes of a new record, by everything the person has served that day with it. */
export const statusFor = (minutesThatDay: number): RecordStatus => (minutesThatDay > COUNTY_REVIEW_ABOVE ? 'review_county' : minutesThatDay > ORG_REVIEW_ABOVE ? 'review_org' : 'computed')

/** Who stands behind a confirmation: a leader of the team, or the social worker or station of the area. */
export interface Confirmer { personId: string | null; ofArea: boolean }

/** Why this record is not confirmed by this person: never one's own (R25), long days by the station only, very long ones by the county. */
export const whyNotConfirm = (record: { status: RecordStatus; personId: string }, by: Confirmer): string | undefined => {
  if (record.personId === by.personId) return 'hours.not-ones-own'
  if (record.status === 'voided') return 'hours.was-voided'
  if (record.status === 'review_county') return 'hours.county-reviews'
  return record.status === 'review_org' && !by.ofArea ? 'hours.station-reviews' : undefined
}
