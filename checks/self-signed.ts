import { type KeyObject, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

// A certificate for 127.0.0.1 and localhost as RFC 5280 lays it out: enough for a test to speak https with, made anew each time so that no key lies in the project.
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const commonName = (name: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const utcTime = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`))
const subjectAltName = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))))

export const selfSigned = ({ from = new Date(Date.now() - 86_400_000), to = new Date(Date.now() + 86_400_000), key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }: { from?: Date; to?: Date; key?: KeyObject } = {}) => {
  const name = commonName('localhost')
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), ecdsaWithSha256, name, sequence(utcTime(from), utcTime(to)), name,
    createPublicKey(key).export({ type: 'spki', format: 'der' }), der(0xa3, sequence(subjectAltName)),
  )
  const signed = sequence(toBeSigned, ecdsaWithSha256, der(0x03, Buffer.from([0]), sign('sha256', toBeSigned, key)))
  return { cert: `-----BEGIN CERTIFICATE-----\n${signed.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`, key: key.export({ type: 'pkcs8', format: 'pem' }) as string }
}
