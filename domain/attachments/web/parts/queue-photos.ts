import type { Endpoint } from '#kit/endpoint.ts'
import { queue } from '#kit/web-field/outbox/outbox.ts'
import { PHOTO_PATH, type QueuedPhoto } from './photo-path.ts'

const photoDoor = { method: 'POST', path: PHOTO_PATH } as unknown as Endpoint

/** Puts photos into the outbox behind their text; each keeps its own id however often it is sent. */
export const queuePhotos = async (ids: readonly string[], photo: QueuedPhoto, after: string, label: (n: number) => string): Promise<void> => {
  for (const [at, id] of ids.entries()) await queue(photoDoor, photo, label(at + 1), { commandId: id, after })
}
