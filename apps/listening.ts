import { X509Certificate, createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CannotStart } from '#database/cannot-start.ts'

export interface Certificate { cert: string; key: string }
/** Where the platform listens, and how what goes over the line is kept from others' eyes. */
export interface Listening {
  host: string
  port: number
  /** Our own certificate; a proxy before us brings its own. */
  https: (Certificate & { files: { cert: string; key: string }; until: Date }) | null
  /** Addresses whose word on the visitor's address and on https is believed. */
  trustProxy: string | false
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/
export const isLoopback = (host: string): boolean => loopback.test(host.replace(/^::ffff:/, ''))

/** Beyond this machine names, phones and sessions would pass in the open: there it is https or nothing. */
export const chooseListening = (env: NodeJS.ProcessEnv, now: Date): Listening => {
  const host = env.HOST ?? '127.0.0.1'
  const https = readCertificate(env, now)
  const trustProxy = env.TRUST_PROXY || false
  if (!isLoopback(host) && !https && !trustProxy) {
    throw new CannotStart(`HOST=${host} can be reached from other machines, and there it must be https: give TLS_CERT and TLS_KEY (two PEM files), or put an https proxy in front and name its address in TRUST_PROXY`)
  }
  return { host, port: thePort(env.PORT), https, trustProxy }
}

const thePort = (wished: string | undefined): number => {
  const port = Number(wished ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotStart(`PORT=${wished} is not a port: give a number up to 65535`)
  return port
}

const readCertificate = (env: NodeJS.ProcessEnv, now: Date): Listening['https'] => {
  if (!env.TLS_CERT && !env.TLS_KEY) return null
  if (!env.TLS_CERT || !env.TLS_KEY) throw new CannotStart('TLS_CERT and TLS_KEY go together: give both files')
  const files = { cert: env.TLS_CERT, key: env.TLS_KEY }
  return { ...checkedCertificate(files, now), files }
}

/** Throws a sentence rather than let browsers find out. */
export const checkedCertificate = (files: { cert: string; key: string }, now: Date): Certificate & { until: Date } => {
  const [cert, key] = [read('TLS_CERT', files.cert), read('TLS_KEY', files.key)]
  const certificate = parsed('TLS_CERT', files.cert, () => new X509Certificate(cert))
  const until = new Date(certificate.validTo)
  if (!certificate.checkPrivateKey(parsed('TLS_KEY', files.key, () => createPrivateKey(key)))) throw new CannotStart('the key in TLS_KEY does not belong to the certificate in TLS_CERT')
  if (until <= now) throw new CannotStart(`the certificate in TLS_CERT ended on ${until.toISOString().slice(0, 10)}: renew it`)
  return { cert, key, until }
}

const read = (name: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CannotStart(`${name}=${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

const parsed = <T>(name: string, file: string, parse: () => T): T => {
  try {
    return parse()
  } catch {
    throw new CannotStart(`${name}=${file} is not PEM`)
  }
}
