import * as z from 'zod/mini'

/**
 * What can wait for somebody, one kind a step that is theirs. A later slice adds its kind here, its words in `waiting.words.ts`,
 * where it is done in `waiting.places.ts`, and the rows themselves in `waiting.ts`.
 */
export const WAITING_KINDS = ['danger', 'answer', 'verify', 'route', 'dispatch', 'unanswered', 'follow', 'evaluate', 'handover', 'finish', 'callback', 'door', 'escalated', 'unowned', 'grid', 'claim', 'delivery', 'deliver', 'unit_project', 'task', 'import'] as const
export const WaitingKind = z.enum(WAITING_KINDS)
export type WaitingKind = z.infer<typeof WaitingKind>
