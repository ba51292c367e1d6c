import { UNFINISHED_HOURS } from '#domain/attachments/attachment.limits.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Files } from './files.ts'

const SOME = 200
const REMOVED_WITHIN_DAYS = 2

/** Uploads that nobody finished go after a day, with their parts; bytes of removed files that a crash left behind go as well. Answers how many rows were dropped. */
export const sweepAttachments = async (platform: Platform, files: Files): Promise<number> => {
  const [db, now] = [platform.ownerDb(), platform.clock()]
  const since = new Date(now.getTime() - UNFINISHED_HOURS * 3_600_000)
  const left = await db.deleteFrom('attachment').where('id', 'in', (eb) => eb.selectFrom('attachment').select('id').where('status', '=', 'uploading').where('addedAt', '<', since).orderBy('addedAt').limit(SOME).forUpdate().skipLocked())
    .returning(['id', 'countyCode']).execute()
  const removed = await db.selectFrom('attachment').select(['id', 'countyCode']).where('status', '=', 'removed').where('removedAt', '>', new Date(now.getTime() - REMOVED_WITHIN_DAYS * 86_400_000)).limit(SOME).execute()
  for (const { id, countyCode } of [...left, ...removed]) await files.dropAll(countyCode, id)
  return left.length
}
