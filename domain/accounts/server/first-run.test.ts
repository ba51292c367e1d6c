import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#apps/build-app.ts'
import { sentence } from '#apps/sentences.ts'
import { freshDatabase } from '#database/test-cluster.ts'
import { flow } from '#domain/flow.ts'
import { secretsFrom } from '#kit/server/secrets.ts'

let app: Awaited<ReturnType<typeof buildApp>>
let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
  app = await buildApp({ ...database, secrets: secretsFrom(Buffer.alloc(32, 7)), flow, clock: () => new Date(), sentence }, { house: { demo: false, demoPassword: null } })
})
afterAll(async () => { await app.close(); await database.close() })

const founding = { countyCode: '150521', loginName: 'admin-one', name: '许宝财', password: 'Niu-hua-2026', areasCsv: 'code,name,parent\n150521,科尔沁左翼中旗,\n150521403,保康街道,150521\n150521403008,达尔罕社区,150521403\n' }
const found = (input: object) => app.inject({ method: 'POST', url: '/api/first-run', headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }, payload: JSON.stringify({ ...founding, ...input }) })
const house = async () => (await app.inject('/api/house')).json() as { state: string; countyName: string }

test('an empty county says so', async () => expect((await house()).state).toBe('empty'))
test('a file with a wrong line founds nothing, and the line is named', async () => {
  const answer = await found({ areasCsv: founding.areasCsv + '150521404009,无主嘎查,150521404\n' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('5')
  expect((await house()).state).toBe('empty')
})
test('two founders at the same moment: one county, one administrator', async () => {
  const answers = await Promise.all([found({}), found({ loginName: 'admin-two' })])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(await house()).toMatchObject({ state: 'ready', countyName: '科尔沁左翼中旗' })
})
