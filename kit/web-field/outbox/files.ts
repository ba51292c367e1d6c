import { onDevice } from './on-device.ts'
import { openBytes, sealBytes } from './seal.ts'

const KEPT_DAYS = 30

/** Keeps a file on the phone, sealed, under the id its command will have. */
export const keepFile = async (id: string, file: Blob): Promise<void> => {
  await onDevice.file.put({ id, at: new Date().toISOString(), type: file.type, sealed: await sealBytes(`file ${id}`, await file.arrayBuffer()) })
}

export const keptFile = async (id: string): Promise<Blob | undefined> => {
  const row = await onDevice.file.get(id)
  const bytes = row && (await openBytes(`file ${id}`, row.sealed))
  return bytes && new Blob([bytes as ArrayBuffer], { type: row.type })
}

export const dropFile = (id: string): Promise<void> => onDevice.file.delete(id)

/** Files of drafts that nobody came back to. */
export const dropForgotten = async (): Promise<void> => {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString()
  const waiting = new Set((await onDevice.entry.toArray()).map(({ commandId }) => commandId))
  await onDevice.file.filter(({ id, at }) => at < before && !waiting.has(id)).delete()
}
