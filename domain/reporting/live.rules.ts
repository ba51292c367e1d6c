import type { Actor } from '#domain/access/access.contract.ts'
import { isIn, scopeOf } from '#domain/access/access.rules.ts'

/** What somebody may hear of what happens: where rows may be read, where figures, where dangers. */
export interface Hearing { rows: string[]; figures: string[]; dangers: string[] }
export interface Heard { name: string; areaCode: string }

export const hearingOf = (actor: Actor): Hearing => ({
  rows: scopeOf(actor, 'need.read').areas, figures: scopeOf(actor, 'report.read').areas, dangers: scopeOf(actor, 'danger.read').areas,
})
export const hearsNothing = ({ rows, figures }: Hearing): boolean => rows.length === 0 && figures.length === 0

/** Figures have moved somewhere in one's area: all that is told where rows may not be read, since one grid on one day is one person. */
const FIGURES_MOVED = 'figures.moved'
/** What the lists and figures are made of; accounts, roles and settings are nobody's news. */
const news = /^(need|resource|project|order|slot|activity|enrolment|attendance|record|rating|evaluation|callback|handover|import|profile)\./

/** What of a fact somebody is told, if anything. */
export const heardBy = ({ rows, figures, dangers }: Hearing, { name, areaCode }: { name: string; areaCode: string | null }): Heard | undefined => {
  if (areaCode === null) return undefined
  if (name.startsWith('danger.')) return isIn(areaCode, dangers) ? { name, areaCode } : undefined
  if (!news.test(name)) return undefined
  if (isIn(areaCode, rows)) return { name, areaCode }
  const area = figures.find((one) => areaCode.startsWith(one))
  return area === undefined ? undefined : { name: FIGURES_MOVED, areaCode: area }
}
