import type { Work } from '#kit/server/work.ts'
import { changeGuideOf } from './activity.store.ts'

/** The order or the series has another guide: so has what is still to come of it. */
export const guideActivities = (work: Work, of: { orderId: string } | { seriesId: string }, toId: string): Promise<unknown> => changeGuideOf(work, of, toId)
