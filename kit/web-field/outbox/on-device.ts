import { Dexie, type EntityTable } from 'dexie'
import type { OutboxState } from './outbox.rules.ts'

/** What is written to the phone's disk of an entry: ciphertext and its nonce. */
export interface Sealed { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }

export interface Problem { code: string; sentence: string; status: number }

/** One command of the person who holds the phone, from the first letter typed to the server's answer. */
export interface EntryRow {
  seq: number
  commandId: string
  ownerId: string
  /** The screen whose draft this is, so that a refused entry can be opened and put right. */
  form: string
  path: string
  state: OutboxState
  /** By the device's clock, which may be wrong; the server keeps its own time of arrival. */
  at: string
  tries: number
  nextTryAt: number
  problem: Problem | null
  sealed: Sealed | null
  /** The command this one belongs to: a photo goes after its text has arrived. */
  after?: string
}

/** A file that waits on the phone under the id of its command. */
export interface FileRow { id: string; at: string; type: string; sealed: Sealed | null }

export interface KeptRow { name: string; sealed: Sealed | null }

type OnDevice = Dexie & { entry: EntityTable<EntryRow, 'seq'>; kept: EntityTable<KeptRow, 'name'>; secret: EntityTable<{ name: string; key: CryptoKey }, 'name'>; file: EntityTable<FileRow, 'id'> }

export const onDevice = new Dexie('tongpin-field') as OnDevice

// A later version only adds: phones in the field hold entries written by earlier ones.
onDevice.version(1).stores({ entry: '++seq, &commandId, [ownerId+state], [ownerId+form]', kept: 'name', secret: 'name' })
onDevice.version(2).stores({ file: 'id' })

// Under memory pressure iOS drops the connection for good; without this the next save would be lost.
onDevice.on('close', () => { void onDevice.open().catch(() => undefined) })
