import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { Refusal } from '#kit/refusal.ts'

// OWASP's minimum; the built-in argon2 pays page faults above about 32 MiB (7-trust §1.4).
const cost = { memory: 19456, passes: 2, parallelism: 1, tagLength: 32 }

const AT_ONCE = 2
const LONGEST_QUEUE = 400
const DEADLINE_MS = 20_000
let running = 0
const queue: (() => void)[] = []

/** Hashing is the one thing here that costs a tenth of a second of CPU: two at once, the rest wait, too many are sent away. */
const inTurn = async <T>(act: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE) {
    if (queue.length >= LONGEST_QUEUE) throw new Refusal('account.busy', 503)
    const asked = Date.now()
    await new Promise<void>((go) => queue.push(go))
    if (Date.now() - asked > DEADLINE_MS) { release(); throw new Refusal('account.busy', 503) }
  } else running++
  try { return await act() } finally { release() }
}
const release = (): void => { const next = queue.shift(); if (next) next(); else running-- }

const digest = (password: string, nonce: Buffer, { memory, passes, parallelism, tagLength }: typeof cost): Promise<Buffer> =>
  new Promise((resolve, reject) => argon2('argon2id', { message: password.normalize('NFKC'), nonce, parallelism, tagLength, memory, passes }, (error, tag) => (error ? reject(error) : resolve(tag))))

const plain64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** A PHC string, so that its cost can be raised at a later sign-in. */
export const hashPassword = (password: string): Promise<string> => inTurn(async () => {
  const nonce = randomBytes(16)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain64(nonce)}$${plain64(await digest(password, nonce, cost))}`
})

const nobodysHash = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain64(randomBytes(16))}$${plain64(randomBytes(32))}`

/** An unknown account takes as long as a known one: what does not exist must not be found out by the clock. */
export const passwordFits = (password: string, stored: string | null): Promise<boolean> => inTurn(async () => {
  const [, , , settings, nonce, tag] = (stored ?? nobodysHash).split('$')
  const figures = /m=(\d+),t=(\d+),p=(\d+)/.exec(settings ?? '')
  if (!figures || !nonce || !tag) return false
  const wanted = Buffer.from(tag, 'base64')
  const got = await digest(password, Buffer.from(nonce, 'base64'), { memory: Number(figures[1]), passes: Number(figures[2]), parallelism: Number(figures[3]), tagLength: wanted.length })
  return timingSafeEqual(wanted, got) && stored !== null
})
