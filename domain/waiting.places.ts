import type { WaitingKind } from './waiting.kinds.ts'

export interface Place { to: string; params?: Record<string, string>; search?: Record<string, string> }
export interface WaitingThing { id: string; aboutId: string }

const needPage = ({ aboutId }: WaitingThing): Place => ({ to: '/needs/$id', params: { id: aboutId } })

/** Where each kind is done at the office. */
export const deskPlaces: Record<WaitingKind, (thing: WaitingThing) => Place> = {
  danger: () => ({ to: '/danger' }), answer: needPage, verify: needPage, route: needPage,
  dispatch: ({ aboutId }) => ({ to: '/matching', search: { need: aboutId } }), unanswered: needPage, follow: needPage,
  evaluate: ({ aboutId }) => ({ to: '/evaluation', search: { open: aboutId } }), handover: ({ id }) => ({ to: '/handovers', search: { open: id } }), finish: ({ id }) => ({ to: '/handovers', search: { open: id } }),
  callback: ({ id }) => ({ to: '/callbacks', search: { open: id } }), door: ({ id }) => ({ to: '/doors', search: { open: id } }), escalated: ({ aboutId }) => ({ to: '/reminders', search: { open: aboutId } }), unowned: needPage, import: () => ({ to: '/import' }),
  grid: ({ id }) => ({ to: '/grids/acts', search: { mine: 'true', open: id } }), claim: ({ id }) => ({ to: '/claims', search: { tab: 'claims', open: id } }), delivery: ({ id }) => ({ to: '/claims', search: { tab: 'claims', open: id } }), deliver: () => ({ to: '/unit' }), unit_project: ({ id }) => ({ to: '/claims', search: { tab: 'projects', open: id } }), task: () => ({ to: '/unit' }),
}

const matter = ({ aboutId }: WaitingThing): Place => ({ to: '/needs/progress', search: { id: aboutId } })

/** Where it can be looked at on the phone; what is not here is done at a desk. */
export const phonePlaces: Partial<Record<WaitingKind, (thing: WaitingThing) => Place>> = {
  answer: matter, verify: matter, route: matter, dispatch: matter, unanswered: matter, follow: matter, evaluate: matter, unowned: matter, callback: () => ({ to: '/callbacks' }), grid: () => ({ to: '/grids/acts' }),
}
