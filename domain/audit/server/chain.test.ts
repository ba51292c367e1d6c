import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { changing } from '#kit/server/open-work.ts'
import { newId } from '#kit/ids.ts'
import { closeCheckpoints, linkPendingFacts } from './chainer.ts'
import { outsideRoots, verifyCounty } from './verify.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const notes = join(mkdtempSync(join(tmpdir(), 'tongpin-chain-')), 'checkpoints.jsonl')
const noted = () => outsideRoots(readFileSync(notes, 'utf8'))
let w: World
const db = () => w.platform.ownerDb()
const actor = (county: string) => ({ accountId: null, personId: null, name: '', county, grants: [], sessionId: null })
const happen = (county: string, times: number) => changing(w.platform, actor(county), async (work) => {
  for (let n = 0; n < times; n++) await work.record({ name: 'test.happened', aboutId: newId(), detail: { n, areaCode: `${county}403008` } })
})

beforeAll(async () => { w = await world() })
afterAll(() => w.close())

test('facts of two counties stand in two chains without gaps, and the chain is whole', async () => {
  await Promise.all([happen('150521', 5), happen('620302', 3), happen('150521', 4)])
  await linkPendingFacts(db(), w.platform.clock())
  await closeCheckpoints(db(), privateKey, notes, w.platform.clock(), { atOnce: true })
  await happen('150521', 2)
  await linkPendingFacts(db(), w.platform.clock())
  await happen('150521', 1)
  expect(await verifyCounty(db(), '150521', publicKey, noted())).toEqual({ county: '150521', facts: 11, checkpoints: 1, unchained: 1, faults: [] })
  expect(await verifyCounty(db(), '620302', publicKey, noted())).toEqual({ county: '620302', facts: 3, checkpoints: 1, unchained: 0, faults: [] })
})

test('nobody who works in the county can change or delete a fact, or touch the chain', async () => {
  const county = w.platform.countyDb('150521')
  await expect(county.updateTable('fact').set({ name: 'other' }).execute()).rejects.toThrow(/permission denied/)
  await expect(county.deleteFrom('fact').execute()).rejects.toThrow(/permission denied/)
  await expect(county.deleteFrom('factLink').execute()).rejects.toThrow(/permission denied/)
})

test('a fact changed behind the platform’s back is found, and so is one that was taken out', async () => {
  const link = await db().selectFrom('factLink').selectAll().where('countyCode', '=', '150521').where('seq', '=', 3).executeTakeFirstOrThrow()
  const before = await db().selectFrom('fact').select('detail').where('id', '=', link.factId).executeTakeFirstOrThrow()
  await db().updateTable('fact').set({ detail: JSON.stringify({ n: 99 }) }).where('id', '=', link.factId).execute()
  expect((await verifyCounty(db(), '150521', publicKey)).faults).toEqual([`fact ${link.factId} at seq 3 does not fit its link`])
  await db().updateTable('fact').set({ detail: JSON.stringify(before.detail) }).where('id', '=', link.factId).execute()
  await db().deleteFrom('factLink').where('seq', '=', 5).where('countyCode', '=', '150521').execute()
  expect((await verifyCounty(db(), '150521', publicKey)).faults[0]).toBe('seq 5 is missing')
})

test('a chain rewritten from the start does not fit the checkpoint noted outside', async () => {
  await db().deleteFrom('factCheckpoint').where('countyCode', '=', '620302').execute()
  expect((await verifyCounty(db(), '620302', publicKey, noted())).faults).toEqual(['the checkpoint noted outside at seq 3 is gone from the database'])
})
