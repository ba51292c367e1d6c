import { onDevice, type Sealed } from './on-device.ts'

// The key cannot be taken out of the browser, so a copied disk reads as noise. It does not stop somebody who holds
// the unlocked phone: for that the key will be wrapped by a six-digit offline PIN when visit packs come to the phone.

const DEVICE_KEY = 'entries'
let known: Promise<CryptoKey> | undefined

/** Browsers give encryption and a service worker to https pages only; on a plain http address nothing is kept on disk. */
export const mayKeepOnDevice = (): boolean => globalThis.crypto.subtle !== undefined && globalThis.indexedDB !== undefined

const deviceKey = (): Promise<CryptoKey> => (known ??= findOrMake().catch((error: unknown) => { known = undefined; throw error }))

const findOrMake = async (): Promise<CryptoKey> => {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  // Two tabs opened at once must agree on one key: whoever comes second takes what the first has stored.
  return onDevice.transaction('rw', onDevice.secret, async () => {
    const stored = await onDevice.secret.get(DEVICE_KEY)
    if (stored) return stored.key
    await onDevice.secret.add({ name: DEVICE_KEY, key: fresh })
    return fresh
  })
}

// Where nothing may be written to disk the text lives as long as the page.
const inMemory = new Map<string, unknown>()

/** `about` ties the ciphertext to its row, so that rows cannot be exchanged on the disk. */
export const seal = async (about: string, body: unknown): Promise<Sealed | null> => {
  if (!mayKeepOnDevice()) { inMemory.set(about, body); return null }
  return sealBytes(about, new TextEncoder().encode(JSON.stringify(body)))
}

const named = (about: string, iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) })

/** The same for what is no text. */
export const sealBytes = async (about: string, plain: BufferSource): Promise<Sealed | null> => {
  if (!mayKeepOnDevice()) { inMemory.set(about, plain); return null }
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, bytes: await crypto.subtle.encrypt(named(about, iv), await deviceKey(), plain) }
}

export const openBytes = async (about: string, sealed: Sealed | null): Promise<BufferSource | undefined> => {
  if (!sealed) return inMemory.get(about) as BufferSource | undefined
  try {
    return await crypto.subtle.decrypt(named(about, sealed.iv), await deviceKey(), sealed.bytes)
  } catch { return undefined }
}

export const open = async <T>(about: string, sealed: Sealed | null): Promise<T | undefined> => {
  if (!sealed) return inMemory.get(about) as T | undefined
  try {
    const plain = await crypto.subtle.decrypt(named(about, sealed.iv), await deviceKey(), sealed.bytes)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  } catch { return undefined }
}
