import { dropFile, dropForgotten, keptFile } from '#kit/web-field/outbox/files.ts'
import { sendFile } from './send-file.ts'
import type { QueuedPhoto } from './photo-path.ts'

/** False when the phone no longer holds the photo. What the server refuses is thrown; what breaks off goes on next time from there. */
export const carryPhoto = async (id: string, { aboutKind, aboutId, consent }: QueuedPhoto): Promise<boolean> => {
  const file = await keptFile(id)
  if (!file) return false
  await sendFile({ id, aboutKind, aboutId, name: 'photo.jpg', file, consent })
  await dropFile(id)
  void dropForgotten()
  return true
}
