import { afterAll, beforeAll, expect, test } from 'vitest'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'
import { askAs } from './ask.ts'
import { codeOf, readyToServe } from './steps.ts'
import { closeBrowser, faultsOf, visit, type Visitor } from './visit.ts'

const GRID = '150521403008001'
let gridWorker: Visitor, resident: Visitor, volunteer: Visitor
beforeAll(async () => { [gridWorker, resident, volunteer] = [await visit('wangge', 'field'), await visit('jumin', 'field'), await visit('zhiyuan', 'field')] })
afterAll(closeBrowser)

const fillReport = async (page: Visitor['page'], name: string, said: string): Promise<void> => {
  await page.getByLabel('姓名').fill(name)
  await page.getByText('本人说的', { exact: true }).tap()
  await page.getByText('家里维修', { exact: true }).tap()
  await page.locator('textarea').first().fill(said)
}

test('登记需求: a grid worker hands a need in with two taps and four fields, and the list has it once', async () => {
  const { page, tap, taps, startCounting } = gridWorker
  startCounting()
  await tap(page.getByRole('link', { name: '登记', exact: true }))
  await fillReport(page, '额尔敦', '下水管漏了，地上一直有水')
  expect(await faultsOf(page)).toEqual([])
  await tap(page.getByRole('button', { name: '提交登记' }))
  await page.getByText('已登记').first().waitFor()
  expect(taps()).toBeLessThanOrEqual(3)
  const secretary = await askAs('shuji')
  expect((await secretary(needEndpoints.list, { search: '下水管漏了' })).body.rows).toHaveLength(1)
})

test('without a network it is kept on the phone, survives a reload, and goes out once when the network is back', async () => {
  const { page, context } = gridWorker
  await page.goto(page.url().replace(/\/m\/.*/, '/m/needs/report'))
  await page.getByLabel('姓名').waitFor()
  await page.waitForFunction(async () => Boolean((await (globalThis as unknown as { navigator: { serviceWorker: { ready: Promise<{ active: unknown }> } } }).navigator.serviceWorker.ready).active))
  await context.setOffline(true)
  await fillReport(page, '朝鲁', '院门的插销断了关不上')
  await page.getByRole('button', { name: '提交登记' }).tap()
  await page.getByText('已保存在本机').first().waitFor()
  await page.reload()
  await page.getByText('待上传 1 条').first().waitFor()
  await context.setOffline(false)
  await page.getByText('待上传 0 条').first().waitFor({ timeout: 70_000 })
  const secretary = await askAs('shuji')
  expect((await secretary(needEndpoints.list, { search: '插销断了' })).body.rows).toHaveLength(1)
})

test('the county’s own word of danger brings up the number on duty, even without a network', async () => {
  const { page, context } = gridWorker
  const officer = await askAs('ganbu')
  const { dangerWords, onDuty } = (await officer(settingEndpoints.current, {})).body.values
  const change = async (words: typeof dangerWords, duty: typeof onDuty): Promise<void> => {
    expect((await officer(settingEndpoints.change, { name: 'dangerWords', value: words })).status).toBe(200)
    expect((await officer(settingEndpoints.change, { name: 'onDuty', value: duty })).status).toBe(200)
  }
  await change([...dangerWords, { kind: 'unattended', words: ['断粮断水'] }], { name: '胡雨桐', number: '0475-3219876' })
  const told = page.waitForResponse(/\/api\/settings\/help/)
  await page.goto(page.url().replace(/\/m\/.*/, '/m/'))
  await (await told).finished()
  await page.waitForTimeout(300)
  await context.setOffline(true)
  await page.goto(page.url().replace(/\/m\/.*/, '/m/needs/report'))
  await page.locator('textarea').first().fill('老人家里断粮断水两天了')
  await page.getByRole('alert').getByRole('link', { name: /值班社工/ }).waitFor()
  expect(await page.getByRole('link', { name: /值班社工/ }).getAttribute('href')).toBe('tel:04753219876')
  await page.locator('textarea').first().fill('')
  await context.setOffline(false)
  await change(dangerWords, onDuty)
})

test('a report whose answer is lost on the way again and again is still one need', async () => {
  const { page } = gridWorker
  let [arrived, isLineBad] = [0, true]
  await page.route('**/api/needs/report', async (route) => {
    expect((await route.fetch()).status()).toBe(200)
    arrived += 1
    await (isLineBad ? route.abort('connectionreset') : route.continue())
  })
  await page.goto(page.url().replace(/\/m\/.*/, '/m/needs/report'))
  await fillReport(page, '斯琴', '水表走得不对，一个月多出十几吨')
  await page.getByRole('button', { name: '提交登记' }).tap()
  await page.getByText('已保存在本机').first().waitFor()
  await page.getByText('待上传 1 条').first().waitFor()
  // Opened anew it tries again by itself, and does not believe that it has arrived.
  await page.goto(page.url().replace(/\/m\/.*/, '/m/outbox'))
  await expect.poll(() => arrived, { timeout: 10_000 }).toBeGreaterThanOrEqual(2)
  await page.getByText('待上传 1 条').first().waitFor()
  isLineBad = false
  await page.reload()
  await page.getByText('待上传 0 条').first().waitFor()
  await page.unroute('**/api/needs/report')
  const secretary = await askAs('shuji')
  expect((await secretary(needEndpoints.list, { search: '水表走得不对' })).body.rows).toHaveLength(1)
})

test('提需求 and 看进度: a resident says it with three taps and sees where it is with one', async () => {
  const { page, tap, taps, startCounting } = resident
  await page.getByRole('link', { name: /我有困难/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  startCounting()
  await tap(page.getByRole('link', { name: /我有困难/ }))
  await page.getByText('我自己', { exact: true }).tap()
  await tap(page.getByText('办手续', { exact: true }))
  await page.locator('textarea').first().fill('医保卡丢了不会补')
  await tap(page.getByRole('button', { name: '发送' }))
  await page.getByText('收到了').first().waitFor()
  expect(taps()).toBeLessThanOrEqual(3)
  await page.goto(page.url().replace(/\/m\/.*/, '/m/'))
  startCounting()
  await tap(page.getByRole('link', { name: /我的事办到哪了/ }))
  await page.getByText('医保卡丢了不会补').first().waitFor()
  expect(taps()).toBe(1)
  expect(await faultsOf(page)).toEqual([])
})

test('大字版: home and every question of the report in large letters, without a fault and without anything beside the screen', async () => {
  const { page } = resident
  const faults: string[] = []
  const look = async (): Promise<void> => {
    faults.push(...(await faultsOf(page)))
    if (await page.evaluate(() => { const { scrollWidth, clientWidth } = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement; return scrollWidth > clientWidth })) faults.push(`${page.url()} is wider than the screen`)
  }
  await page.goto(page.url().replace(/\/m\/.*/, '/m/'))
  await page.getByRole('button', { name: '大字版' }).tap()
  await page.getByText('今天要办什么').waitFor()
  await look()
  await page.getByRole('link', { name: /我有困难/ }).tap()
  await page.getByText('我自己', { exact: true }).tap()
  await look()
  while (await page.getByRole('button', { name: '下一步' }).isVisible()) {
    await page.getByRole('button', { name: '下一步' }).tap()
    await look()
  }
  await page.getByRole('button', { name: '发送' }).waitFor()
  await page.getByRole('button', { name: '标准版' }).tap()
  expect(faults).toEqual([])
})

test('报名: a volunteer takes an open place with two taps and a tick for the risk', async () => {
  const { page, tap, taps, startCounting } = volunteer
  await page.goto(page.url().replace(/\/m\/.*/, '/m/'))
  startCounting()
  await tap(page.getByRole('link', { name: /防诈骗小课堂/ }).first())
  await page.getByLabel(/风险/).check()
  expect(await faultsOf(page)).toEqual([])
  await tap(page.getByRole('button', { name: '报名' }))
  await page.getByText(/已报名/).first().waitFor()
  expect(taps()).toBeLessThanOrEqual(2)
})

test('签到, 签退 and 评价: in and out by six digits, rated by the resident with two taps', async () => {
  const needId = newId()
  const self = await askAs('jumin')
  expect((await self(needEndpoints.report, { id: needId, areaCode: GRID, summary: '阳台窗户的把手掉了', field: 'everyday_help', saidBy: 'self' })).status).toBe(200)
  const { activityId, socialWorker, volunteer: asVolunteer } = await readyToServe(needId, '上门修窗')
  const { page, tap, taps, startCounting } = volunteer
  await page.goto(page.url().replace(/\/m\/.*/, '/m/'))
  startCounting()
  await page.getByText('上门修窗').first().waitFor()
  await tap(page.getByRole('link', { name: /签到/ }).first())
  await page.getByLabel(/六位/).fill(await codeOf(socialWorker, activityId))
  expect(await faultsOf(page)).toEqual([])
  await tap(page.getByRole('button', { name: '签到' }).first())
  await page.getByText('签到成功').first().waitFor()
  expect(taps()).toBeLessThanOrEqual(2)
  expect((await asVolunteer(attendanceEndpoints.checkOut, { activityId, code: await codeOf(socialWorker, activityId) })).status).toBe(200)

  const mine = resident
  await mine.page.goto(mine.page.url().replace(/\/m\/.*/, `/m/rate?need=${needId}`))
  await mine.page.getByText('满意', { exact: true }).first().waitFor()
  expect(await faultsOf(mine.page)).toEqual([])
  mine.startCounting()
  await mine.tap(mine.page.getByText('满意', { exact: true }).first())
  await mine.tap(mine.page.getByRole('button', { name: /发送|提交/ }))
  await mine.page.getByText(/谢谢/).first().waitFor()
  expect(mine.taps()).toBeLessThanOrEqual(2)
})
