import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'

// What people, phones and attackers send, made in the test.

/** A photo that does not compress away: noise, with the place where it was taken and a turned camera. */
export const photo = async (width = 900, height = 600, more: { orientation?: number; quality?: number } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg({ quality: more.quality ?? 85 })
    .withExif({ IFD0: { Make: 'SecretPhone', ImageDescription: '包其其格家' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 36/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '122/1 15/1 0/1' } })
    .withMetadata({ orientation: more.orientation ?? 1 }).toBuffer()

const chunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length)
  head.write(type, 4, 'latin1')
  const end = Buffer.alloc(4)
  end.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), body])))
  return Buffer.concat([head, body, end])
}
/** A PNG that says it is thirty thousand by thirty thousand; grey rows of nothing, a few kilobytes in all. */
export const bombPng = (side = 30_000): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * Math.min(side, 2000)))), chunk('IEND', Buffer.alloc(0))])
}

export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
export const html = Buffer.from('<!doctype html><script>alert(document.cookie)</script>')
/** A photo that is a web page as well, to whoever reads on after its end. */
export const jpegAndPage = async (): Promise<Buffer> => Buffer.concat([await photo(400, 300), html])
export const pdf = (inside = '', end = '%%EOF\n'): Buffer => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n${end}`, 'latin1')

const number = (bytes: 2 | 4, value: number): Buffer => { const buffer = Buffer.alloc(bytes); buffer.writeUIntLE(value, 0, bytes); return buffer }
export interface Packed { name: string; body: Buffer | string; declared?: number; encrypted?: true }
/** A deflated zip as an office program writes it; its directory may lie about sizes. */
export const zip = (entries: readonly Packed[], comment = ''): Buffer => {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, body, declared, encrypted } of entries) {
    const plain = Buffer.from(body as string)
    const packed = deflateRawSync(plain)
    const shared = Buffer.concat([number(2, 20), number(2, 0x800 + (encrypted ? 1 : 0)), number(2, 8), number(4, 0), number(4, crc32(plain)), number(4, packed.length), number(4, declared ?? plain.length), number(2, Buffer.byteLength(name)), number(2, 0)])
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, Buffer.from(name), packed])
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), number(2, 20), shared, number(2, 0), number(2, 0), number(2, 0), number(4, 0), number(4, at), Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), number(4, 0), number(2, entries.length), number(2, entries.length), number(4, directory.length), number(4, at), number(2, comment.length), Buffer.from(comment)])
}
const types = (main: string): Packed => ({ name: '[Content_Types].xml', body: `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${main}+xml"/></Types>` })
const plainTypes = types('openxmlformats-officedocument.wordprocessingml.document.main')
export const docx = (more: readonly Packed[] = [], first = plainTypes): Buffer => zip([first, { name: 'word/document.xml', body: '<w:document/>' }, ...more])
export const macroTypes = types('ms-word.document.macroEnabled.main')
