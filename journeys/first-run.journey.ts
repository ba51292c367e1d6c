import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openHouse } from './house.setup.ts'
import { closeBrowser, desk, faultsOf, openBrowser } from './visit.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
let house: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => { house = await openHouse({ DEMO: '0' }) })
afterAll(async () => { await closeBrowser(); await house.close() })

test('an empty county: the first page makes its administrator and takes its areas, once', async () => {
  const page = await (await (await openBrowser()).newContext({ viewport: desk, locale: 'zh-CN', reducedMotion: 'reduce' })).newPage()
  await page.goto(house.url)
  await page.getByRole('heading', { name: '第一次使用' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('旗县区划代码').fill('150521')
  const areas = (lines: string[]) => ({ name: '区划.csv', mimeType: 'text/csv', buffer: Buffer.from(`code,name,parent\n${lines.join('\n')}\n`) })
  const fill = async (): Promise<void> => {
    await page.getByLabel('您的姓名').fill('许宝财')
    await page.getByLabel('账号').fill('admin')
    await page.getByLabel('新密码').fill('Niu-hua-2026')
    await page.getByLabel('再输一遍').fill('Niu-hua-2026')
  }
  await page.locator('input[type=file]').setInputFiles(areas(['150521,科尔沁左翼中旗,', '150521403008,达尔罕社区,150521403']))
  await fill()
  await page.getByRole('button', { name: '开始使用' }).click()
  await page.getByText(/第 3 行/).first().waitFor()
  await page.locator('input[type=file]').setInputFiles(areas(['150521,科尔沁左翼中旗,', '150521403,保康街道,150521', '150521403008,达尔罕社区,150521403']))
  await page.getByRole('button', { name: '开始使用' }).click()
  await page.locator('input[autocomplete=current-password]').fill('Niu-hua-2026')
  await page.locator('form').getByRole('button', { name: '登录' }).click()
  await page.getByText('许宝财').first().waitFor()
  expect(await page.getByText(/演示/).count()).toBe(0)
})

test('script/import beside the running platform: a preview changes nothing, --yes takes the list in, and the chain stays whole', async () => {
  const env = { ...process.env, DATA_DIR: inject('houseFolder') }
  const workbook = join(root, 'demo/workbooks/龙广里社区-资源清单.xlsx')
  const asked = [workbook, '--list', 'resources', '--community', '620302001005', '--as', 'lgl-shuji']
  const { stdout: preview } = await run(join(root, 'script/import'), asked, { env })
  expect(preview).toMatch(/没有变 23/)
  await expect(run(join(root, 'script/import'), [...asked.slice(0, 5), '--as', 'lgl-shuji', '--community', '150521403008'], { env })).rejects.toMatchObject({ stderr: expect.stringContaining('不在您的范围') })
  await expect(run(join(root, 'script/import'), [workbook, '--list', 'needs', '--community', '620302001005', '--as', 'lgl-shuji'], { env })).rejects.toMatchObject({ stderr: expect.stringContaining('资源清单') })
  const { stdout: taken } = await run(join(root, 'script/import'), [...asked, '--yes'], { env })
  expect(taken).toMatch(/已导入/)
  const { stdout: verdict } = await run(join(root, 'script/verify'), [], { env })
  expect(verdict).toMatch(/150521: \d{4,} facts, .*whole/)
  expect(verdict).toMatch(/620302: \d{4,} facts, .*whole/)
})
