import { runInNewContext } from 'node:vm'
import { setFlagsFromString } from 'node:v8'
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '#apps/build-app.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import type { Attachment, AttachmentList, Upload } from '#domain/attachments/attachment.contract.ts'
import { PART_BYTES } from '#domain/attachments/attachment.limits.ts'
import { nothingOutside } from '#domain/messages/server/outside/outside.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { attachmentFolder, filesIn } from './files.ts'
import { type Packed, bombPng, docx, html, jpegAndPage, macroTypes, pdf, photo, svg, zip } from './hostile.fixture.ts'
import { sweepAttachments } from './sweep.actions.ts'

let w: World
let app: FastifyInstance
const data = mkdtempSync(join(tmpdir(), 'attachments-'))
const files = filesIn(attachmentFolder(data))
beforeAll(async () => {
  w = await world()
  app = await buildApp(w.platform, { house: { demo: false, demoPassword: null }, equipment: { outside: nothingOutside, files } })
  await app.ready()
})
afterAll(async () => { await app.close(); await w.close(); rmSync(data, { recursive: true }) })

interface Answered<T> { status: number; body: T; problem: { code: string; title: string }; bytes: Buffer; headers: Record<string, unknown> }
const ask = async <T = unknown>(person: PersonKey, method: 'GET' | 'POST', path: string, input: object, file?: Buffer): Promise<Answered<T>> => {
  const inQuery = method === 'GET' || file
  const raw = await app.inject({
    method, url: `/api${path}${inQuery ? `?${new URLSearchParams(input as Record<string, string>)}` : ''}`,
    headers: { cookie: await w.cookieOf(person), 'sec-fetch-site': 'same-origin', ...(method === 'POST' ? { 'content-type': file ? 'application/octet-stream' : 'application/json' } : {}) }, ...(method === 'POST' ? { payload: file ?? JSON.stringify(input) } : {}),
  })
  const json = String(raw.headers['content-type']).includes('json') ? (JSON.parse(raw.body) as never) : (undefined as never)
  return { status: raw.statusCode, body: json, problem: json, bytes: raw.rawPayload, headers: raw.headers }
}

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const begin = (person: PersonKey, about: object, bytes: Buffer, more: object = {}) => ask<Upload>(person, 'POST', '/attachments/begin', { id: newId(), name: 'x.jpg', bytes: bytes.length, sha256: sha(bytes), ...about, ...more })
const part = (person: PersonKey, id: string, bytes: Buffer, n: number) => ask<{ have: number }>(person, 'POST', '/attachments/part', { id, n: String(n) }, bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES))
/** A file as a phone sends it: announced, part by part, finished. */
const send = async (person: PersonKey, about: object, bytes: Buffer, more: object = {}): Promise<Answered<Attachment>> => {
  const begun = await begin(person, about, bytes, more)
  if (begun.status !== 200) return begun as unknown as Answered<Attachment>
  for (let n = 0; n < begun.body.parts; n++) await part(person, begun.body.id, bytes, n)
  return ask<Attachment>(person, 'POST', '/attachments/finish', { id: begun.body.id })
}
const list = (person: PersonKey, about: object) => ask<AttachmentList>(person, 'GET', '/attachments', about)
const file = (person: PersonKey, id: string, more: object = {}) => ask(person, 'GET', '/attachments/file', { id, ...more })

const need = async (more: object = {}): Promise<{ aboutKind: string; aboutId: string }> => {
  const id = newId()
  const reported = await w.as('gridWorker')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '厨房灯坏了', personName: '包其其格', saidBy: 'self', ...more } as never)
  expect(reported.status).toBe(200)
  return { aboutKind: 'need', aboutId: id }
}
const everythingIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) : [])

describe('a photo', { timeout: 60_000 }, () => {
  test('goes up in parts, is turned upright and made anew, and neither place nor device stays in it', async () => {
    const about = await need()
    const taken = await photo(900, 600, { orientation: 6 })
    expect((await sharp(taken).metadata()).exif!.toString('latin1')).toContain('SecretPhone')
    const added = await send('gridWorker', about, taken, { name: '包其其格家.jpg' })
    expect(added).toMatchObject({ status: 200, body: { kind: 'photo', type: 'image/jpeg', width: 600, height: 900, name: 'photo.jpg', addedByName: '董永贵' } })
    const kept = await file('secretary', added.body.id)
    const { exif, xmp, icc, orientation, width } = await sharp(kept.bytes).metadata()
    expect([exif, xmp, icc, orientation, width]).toEqual([undefined, undefined, undefined, undefined, 600])
    expect(kept.bytes.includes('SecretPhone')).toBe(false)
    expect(kept.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" })
    expect(String(kept.headers['content-disposition'])).toMatch(/^attachment; filename\*=UTF-8''2026-11-24-[0-9a-f]{6}\.jpg$/)
    expect((await sharp((await file('secretary', added.body.id, { thumb: 'true' })).bytes).metadata()).height).toBe(320)
  })
  test('lies on the disk sealed, for the owner of the house alone', async () => {
    const added = await send('gridWorker', await need(), await photo())
    const path = files.main('150521', added.body.id)
    expect(path.startsWith(join(data, 'attachments', '150521'))).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path).includes((await file('gridWorker', added.body.id)).bytes.subarray(0, 24))).toBe(false)
    await expect.poll(() => existsSync(`${path}.parts`)).toBe(false)
  })
  test('larger than a screen needs is made smaller', async () => {
    const added = await send('gridWorker', await need(), await photo(2400, 1800, { quality: 40 }))
    expect(added.body).toMatchObject({ width: 2048, height: 1536 })
  })
  test('a see-through PNG and a WebP become photos too', async () => {
    const drawing = sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } })
    for (const bytes of [await drawing.clone().png().toBuffer(), await drawing.clone().webp().toBuffer()]) expect((await send('gridWorker', await need(), bytes)).body).toMatchObject({ kind: 'photo', type: 'image/jpeg' })
  })
})

describe('what is no photo', () => {
  const refusedAs = async (bytes: Buffer, name = 'x.jpg'): Promise<string> => {
    const about = await need()
    const { status, problem } = await send('gridWorker', about, bytes, { name })
    expect([status, (await list('gridWorker', about)).body.rows]).toEqual([422, []])
    expect(problem.title).not.toBe(problem.code)
    return problem.code
  }
  test('a bomb of thirty thousand by thirty thousand is refused by its head, quickly', async () => {
    const bomb = bombPng()
    expect(bomb.length).toBeLessThan(60_000)
    const began = Date.now()
    expect(await refusedAs(bomb)).toBe('attachment.too-many-pixels')
    expect(Date.now() - began).toBeLessThan(15_000)
  })
  test('an SVG, a web page, a GIF, a program', async () => {
    expect([await refusedAs(svg, 'x.png'), await refusedAs(html), await refusedAs(Buffer.from('GIF89a;')), await refusedAs(Buffer.from('MZ\u0090'))]).toEqual(Array(4).fill('attachment.type-not-taken'))
  })
  test('a HEIC photo is told what to do', async () => expect(await refusedAs(Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic', 'latin1'))).toBe('attachment.heic'))
  test('half a photo', async () => expect(await refusedAs((await photo()).subarray(0, 20_000))).toBe('attachment.unreadable'))
  test('a photo with a web page behind it keeps the photo only', async () => {
    const added = await send('gridWorker', await need(), await jpegAndPage(), { name: '页面.html' })
    expect(added.status).toBe(200)
    expect((await file('gridWorker', added.body.id)).bytes.includes('<script>')).toBe(false)
  })
  test('a photo that says it is a PDF is a photo: only the bytes count', async () => expect((await send('gridWorker', await need(), await photo(100, 100), { name: '鉴定.pdf' })).body).toMatchObject({ kind: 'photo', name: 'photo.jpg' }))
})

describe('documents', () => {
  const refusedAs = async (bytes: Buffer): Promise<string> => (await send('gridWorker', await need(), bytes, { name: '材料.docx' })).problem.code
  test('a PDF and a Word file are kept as they are, under a harmless name, to be saved only', async () => {
    const added = await send('gridWorker', await need(), pdf(), { name: '../../低保证明.exe' })
    expect(added.body).toMatchObject({ kind: 'document', type: 'application/pdf', name: '低保证明.exe.pdf' })
    const kept = await file('secretary', added.body.id)
    expect(kept.bytes.equals(pdf())).toBe(true)
    expect(kept.headers['content-disposition']).toMatch(/^attachment/)
    expect((await send('gridWorker', await need(), docx(), { name: '申请.docx' })).body).toMatchObject({ kind: 'document', name: '申请.docx' })
  })
  test('a large one goes up in many parts and comes back byte for byte', async () => {
    const long = docx([{ name: 'word/media/image1.jpeg', body: randomBytes(3_000_000) }])
    const added = await send('gridWorker', await need(), long, { name: '长.docx' })
    expect(added.body.bytes).toBe(long.length)
    expect(sha((await file('gridWorker', added.body.id)).bytes)).toBe(sha(long))
  })
  test.each<[string, string, () => Buffer]>([
    ['a PDF that runs a script', 'attachment.macros', () => pdf('/OpenAction << /S /JavaScript >>')],
    ['a PDF that carries a file', 'attachment.macros', () => pdf('/EmbeddedFile')],
    ['a PDF that is an archive too', 'attachment.nested', () => Buffer.concat([pdf(), zip([{ name: 'a', body: 'b' }]), Buffer.from('%%EOF')])],
    ['half a PDF', 'attachment.broken-document', () => pdf('', '')],
    ['macros by name', 'attachment.macros', () => docx([{ name: 'word/vbaProject.bin', body: 'x' }])],
    ['macros by type', 'attachment.macros', () => docx([], macroTypes)],
    ['an archive inside', 'attachment.nested', () => docx([{ name: 'word/embeddings/payload.zip', body: zip([{ name: 'a', body: 'b' }]) }])],
    ['a path out of the folder', 'attachment.broken-document', () => docx([{ name: '../../evil.xml', body: 'x' }])],
    ['a bomb', 'attachment.bomb', () => docx([{ name: 'word/big.xml', body: 'x', declared: 300_000_000 }])],
    ['a password', 'attachment.password', () => docx([{ name: 'word/secret.xml', body: 'x', encrypted: true } satisfies Packed])],
    ['any other archive', 'attachment.type-not-taken', () => zip([{ name: 'photo.jpg', body: 'x' }])],
    ['a cut archive', 'attachment.broken-document', () => docx().subarray(0, 120)],
  ])('%s is refused', async (_name, code, make) => expect(await refusedAs(make())).toBe(code))
})

describe('a bad line', { timeout: 60_000 }, () => {
  test('an upload goes on where it stopped; the same part twice is one part', async () => {
    const about = await need()
    const bytes = await photo(1300, 1000, { quality: 95 })
    const begun = await begin('gridWorker', about, bytes)
    const { id, parts } = begun.body
    expect(parts).toBeGreaterThan(3)
    for (const n of [0, 1, 1, 0]) await part('gridWorker', id, bytes, n)
    expect(await ask('gridWorker', 'POST', '/attachments/finish', { id })).toMatchObject({ status: 409, problem: { code: 'attachment.parts-missing' } })
    const again = await begin('gridWorker', about, bytes, { id })
    expect(again.body).toMatchObject({ have: [0, 1], ready: false })
    for (let n = 2; n < parts; n++) await part('gridWorker', id, bytes, n)
    expect((await ask('gridWorker', 'POST', '/attachments/finish', { id })).status).toBe(200)
    // The answer was lost on the way: everything asked again says that it is done.
    expect((await ask<Attachment>('gridWorker', 'POST', '/attachments/finish', { id })).body.id).toBe(id)
    expect((await begin('gridWorker', about, bytes, { id })).body.ready).toBe(true)
    expect((await list('gridWorker', about)).body.rows.length).toBe(1)
  })
  test('finished twice at the same moment it is there once', async () => {
    const about = await need()
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', about, bytes)).body
    await part('gridWorker', id, bytes, 0)
    const both = await Promise.all([1, 2].map(() => ask('gridWorker', 'POST', '/attachments/finish', { id })))
    expect([both.map(({ status }) => status), (await list('gridWorker', about)).body.rows.length]).toEqual([[200, 200], 1])
    const facts = await w.platform.ownerDb().selectFrom('fact').select('detail').where('name', '=', 'attachment.added').where('aboutId', '=', id).execute()
    expect(facts).toEqual([{ detail: { aboutKind: 'need', aboutId: about.aboutId, kind: 'photo', bytes: expect.any(Number) as number, consent: false } }])
  })
  test('what arrived differs from what was announced: nothing of it stays', async () => {
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', await need(), bytes)).body
    await part('gridWorker', id, Buffer.alloc(bytes.length), 0)
    expect((await ask('gridWorker', 'POST', '/attachments/finish', { id })).problem.code).toBe('attachment.checksum')
    await expect.poll(() => existsSync(`${files.main('150521', id)}.parts`)).toBe(false)
  })
  test('a part that a power cut left half-written is sent again', async () => {
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', await need(), bytes)).body
    await part('gridWorker', id, bytes, 0)
    truncateSync(files.part('150521', id, 0), 100)
    expect((await ask('gridWorker', 'POST', '/attachments/finish', { id })).problem.code).toBe('attachment.parts-missing')
    await part('gridWorker', id, bytes, 0)
    expect((await ask('gridWorker', 'POST', '/attachments/finish', { id })).status).toBe(200)
  })
  test('a part of another length, beyond the end or over a quarter of a megabyte is not taken', async () => {
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', await need(), bytes)).body
    expect((await ask('gridWorker', 'POST', '/attachments/part', { id, n: '0' }, bytes.subarray(1))).problem.code).toBe('attachment.wrong-part')
    expect((await ask('gridWorker', 'POST', '/attachments/part', { id, n: '1' }, bytes)).problem.code).toBe('attachment.wrong-part')
    expect((await ask('gridWorker', 'POST', '/attachments/part', { id, n: '0' }, Buffer.alloc(PART_BYTES + 1))).status).toBe(413)
    expect((await ask('gridWorker', 'POST', '/attachments/part', { id, n: '../0' }, bytes)).status).toBe(422)
  })
  test('more than twenty megabytes are not even announced', async () => {
    const { status } = await ask('gridWorker', 'POST', '/attachments/begin', { id: newId(), ...(await need()), name: 'x', bytes: 20 * 1024 * 1024 + 1, sha256: '0'.repeat(64) })
    expect(status).toBe(422)
  })
  test('nobody goes on with another’s upload, or learns of it', async () => {
    const about = await need()
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', about, bytes)).body
    expect((await part('secretary', id, bytes, 0)).status).toBe(404)
    expect((await ask('secretary', 'POST', '/attachments/finish', { id })).status).toBe(404)
    expect((await begin('secretary', about, bytes, { id })).problem.code).toBe('attachment.id-taken')
    expect((await file('secretary', id)).status).toBe(404)
  })
  test('what nobody finished is gone after a day, with its parts', async () => {
    const bytes = await photo(300, 200)
    const { id } = (await begin('gridWorker', await need(), bytes)).body
    await part('gridWorker', id, bytes, 0)
    expect(everythingIn(`${files.main('150521', id)}.parts`).length).toBe(1)
    w.pass(25 * 60)
    expect(await sweepAttachments(w.platform, files)).toBeGreaterThan(0)
    expect(everythingIn(`${files.main('150521', id)}.parts`)).toEqual([])
    expect((await part('gridWorker', id, bytes, 0)).status).toBe(404)
    w.setClock(WORLD_START)
  })
})

describe('who sees it', () => {
  test('outside the scope there is nothing: neither the list nor the photo nor a way to add', async () => {
    const about = await need()
    const { id } = (await send('gridWorker', about, await photo(300, 200))).body
    for (const person of ['neighbourSecretary', 'farSecretary', 'otherResident', 'volunteer', 'leader', 'systemAdmin'] as const) {
      expect([person, (await list(person, about)).status, (await file(person, id)).status, (await ask(person, 'POST', '/attachments/look', { id })).status, (await ask(person, 'POST', '/attachments/remove', { id })).status, (await begin(person, about, await photo(10, 10))).status]).toEqual([person, 404, 404, 404, 404, 404])
    }
    expect((await list('gridWorker', { aboutKind: 'constructor', aboutId: about.aboutId })).status).toBe(404)
  })
  test('whoever only reads the need sees, and may not add or remove', async () => {
    const about = await need()
    const { id } = (await send('gridWorker', about, await photo(300, 200))).body
    expect((await list('streetOfficer', about)).body).toMatchObject({ mayAdd: false, rows: [{ id, mayRemove: false }] })
    expect((await begin('streetOfficer', about, await photo(10, 10))).problem.code).toBe('attachment.not-here')
    expect((await ask('streetOfficer', 'POST', '/attachments/remove', { id })).status).toBe(403)
  })
  test('photos of a danger are opened by the social worker alone, and each look leaves a fact', async () => {
    const about = await need({ summary: '他说不想活了' })
    const { id } = (await send('gridWorker', about, await photo(300, 200))).body
    expect((await list('secretary', about)).body.rows).toEqual([])
    expect((await file('secretary', id)).status).toBe(404)
    expect((await list('socialWorker', about)).body).toMatchObject({ sensitive: true, rows: [{ id }] })
    expect((await file('socialWorker', id)).problem.code).toBe('attachment.look-first')
    expect((await file('socialWorker', id, { thumb: 'true' })).problem.code).toBe('attachment.look-first')
    expect((await sharp((await ask('socialWorker', 'POST', '/attachments/look', { id })).bytes).metadata()).width).toBe(300)
    const facts = await w.platform.ownerDb().selectFrom('fact').select(['actorAccountId', 'detail']).where('name', '=', 'attachment.looked-at').where('aboutId', '=', id).execute()
    expect(facts).toEqual([{ actorAccountId: w.id('account socialWorker'), detail: about }])
  })
  test('a child’s photo needs the guardian’s consent, which is written down', async () => {
    const about = await need({ groups: ['left_behind_child'] })
    const bytes = await photo(300, 200)
    expect((await list('gridWorker', about)).body).toMatchObject({ asksConsent: true, sensitive: true })
    expect(await begin('gridWorker', about, bytes)).toMatchObject({ status: 422, problem: { code: 'attachment.consent-needed' } })
    const { id } = (await send('gridWorker', about, bytes, { consent: true })).body
    expect(await w.platform.ownerDb().selectFrom('attachment').select('consent').where('id', '=', id).executeTakeFirst()).toEqual({ consent: true })
  })
  test('whoever brought it or manages the need takes it away: the bytes go, who and when stays', async () => {
    const about = await need()
    const { id } = (await send('gridWorker', about, await photo(300, 200), { name: '包家.jpg' })).body
    expect((await ask('secretary', 'POST', '/attachments/remove', { id })).status).toBe(200)
    expect([(await list('gridWorker', about)).body.rows, (await file('gridWorker', id)).status]).toEqual([[], 404])
    await expect.poll(() => existsSync(files.main('150521', id))).toBe(false)
    expect(await w.platform.ownerDb().selectFrom('attachment').select(['status', 'removedBy', 'name']).where('id', '=', id).executeTakeFirst()).toEqual({ status: 'removed', removedBy: w.id('account secretary'), name: '—' })
  })
})

describe('many at once', () => {
  const people: PersonKey[] = ['gridWorker', 'secretary', 'socialWorker', 'stationLead']
  const MB = 1024 * 1024
  /** Phones in a process of their own; answers the status of every part. */
  const phones = async (what: object): Promise<number[]> => {
    const running = spawn(process.execPath, [join(import.meta.dirname, 'many-lines.fixture.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
    running.stdin.end(JSON.stringify(what))
    const said: Buffer[] = []
    for await (const piece of running.stdout as AsyncIterable<Buffer>) said.push(piece)
    return JSON.parse(Buffer.concat(said).toString()) as number[]
  }

  test('fifty files of twenty megabytes on their way need less than 64 MB of memory', async () => {
    const about = await need()
    const lines = await Promise.all(Array.from({ length: 50 }, async (_, at) => {
      const person = people[at % 4]!
      const { body } = await ask<Upload>(person, 'POST', '/attachments/begin', { id: newId(), name: 'x', bytes: 20 * MB, sha256: '0'.repeat(64), ...about })
      return { id: body.id, cookie: await w.cookieOf(person) }
    }))
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    // Warm first: what a server needs for fifty lines as such is no matter of what they carry.
    await phones({ address, parts: 1, lines })
    // What this thread holds once what nobody needs any more is swept out: garbage that other files left in it is not this one’s need.
    setFlagsFromString('--expose-gc')
    const sweep = runInNewContext('gc') as () => void
    const held = (): number => { sweep(); const { arrayBuffers, heapUsed } = process.memoryUsage(); return arrayBuffers + heapUsed }
    const before = held()
    let peak = before
    const watch = setInterval(() => { peak = Math.max(peak, held()) }, 100)
    const statuses = await phones({ address, parts: 4, lines })
    clearInterval(watch)
    expect([statuses.length, new Set(statuses)]).toEqual([200, new Set([200])])
    expect((peak - before) / MB).toBeLessThan(64)
    await w.platform.ownerDb().deleteFrom('attachment').where('status', '=', 'uploading').execute()
  }, 60_000)

  test('when too many are worked on, whoever comes is told to come back, and comes through then', async () => {
    const about = await need()
    const bytes = await photo(1500, 1000, { quality: 90 })
    const begun = await Promise.all(Array.from({ length: 12 }, (_, at) => begin(people[at % 4]!, about, bytes).then(({ body }) => ({ id: body.id, parts: body.parts, person: people[at % 4]! }))))
    for (const { id, parts, person } of begun) for (let n = 0; n < parts; n++) await part(person, id, bytes, n)
    const finish = ({ person, id }: { person: PersonKey; id: string }) => ask<Attachment>(person, 'POST', '/attachments/finish', { id })
    const answers = await Promise.all(begun.map(async (one) => ({ one, ...(await finish(one)) })))
    const busy = answers.filter(({ status }) => status !== 200)
    expect(busy.length).toBeGreaterThan(0)
    expect([...new Set(busy.map(({ status, headers, problem }) => `${status} ${problem.code} ${String(headers['retry-after'])}`))]).toEqual(['503 attachment.busy 2'])
    for (const { one } of busy) expect((await finish(one)).status).toBe(200)
    expect((await list('gridWorker', about)).body.rows.length).toBe(12)
  }, 60_000)
})
