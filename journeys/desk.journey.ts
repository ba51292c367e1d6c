import { afterAll, describe, expect, test } from 'vitest'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { askAs } from './ask.ts'
import { closeBrowser, faultsOf, house, visit } from './visit.ts'

afterAll(closeBrowser)

describe('every desk page, as somebody who may see it, at the desk’s size: axe finds nothing', () => {
  const rounds: [who: string, pages: string[]][] = [
    ['shuji', ['/today', '/lists', '/needs', '/resources', '/projects', '/areas', '/venues', '/organisations', '/me']],
    ['shegong', ['/today', '/needs?status=routed', '/danger', '/matching', '/orders', '/evaluation', '/callbacks', '/handovers', '/activities', '/volunteers', '/teams', '/records', '/import']],
    ['lianluo', ['/handovers']],
    ['ganbu', ['/today', '/needs?overdue=true', '/settings']],
    ['lingdao', ['/today']],
    ['xitong', ['/people', '/organisations', '/access']],
    ['anquan', ['/access', '/settings']],
  ]
  test.each(rounds)('%s', async (who, pages) => {
    const { page, leave } = await visit(who, 'desk')
    const found: string[] = []
    for (const path of pages) {
      await page.goto(house() + path)
      await page.locator('main h1, header h1').first().waitFor()
      await page.waitForLoadState('networkidle').catch(() => {})
      found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
    }
    await leave()
    expect(found).toEqual([])
  })
  test('sign-in', async () => {
    const { page, leave } = await visit(null, 'desk')
    await page.goto(`${house()}/login`)
    await page.locator('input[autocomplete=username]').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await leave()
  })
})

test('登记需求 at the desk, two clicks and four fields', async () => {
  const words = '门厅的扶手松了，老人上下不稳'
  const secretary = await visit('shuji', 'desk')
  await secretary.page.goto(`${house()}/needs`)
  secretary.startCounting()
  await secretary.tap(secretary.page.getByRole('button', { name: '登记需求' }).first())
  const drawer = secretary.page.getByRole('dialog')
  await drawer.getByLabel('为谁登记').fill('乌云毕力格')
  await drawer.locator('select').first().selectOption({ index: 2 })
  await drawer.getByLabel('什么事').fill(words)
  await drawer.getByLabel('本人说的').check()
  await secretary.tap(drawer.getByRole('button', { name: '登记', exact: true }))
  await secretary.page.getByText(words).first().waitFor()
  expect(secretary.taps()).toBeLessThanOrEqual(3)
  await secretary.leave()
})

test('an address keeps its filter, and what lies outside one’s scope is not there', async () => {
  const { page, leave } = await visit('shuji', 'desk')
  await page.goto(`${house()}/needs?field=everyday_help`)
  const shown = page.getByRole('row')
  await shown.nth(1).waitFor()
  const far = (await (await askAs('lgl-shuji'))(needEndpoints.list, { limit: 1 })).body.rows[0]!
  await page.goto(`${house()}/needs/${far.id}`)
  await page.getByText(/没有找到|不在您的范围/).first().waitFor()
  await page.goto(`${house()}/needs/${newId()}`)
  await page.getByText(/没有找到|不在您的范围/).first().waitFor()
  await leave()
})

test('派单: from the need to the order with three clicks; what is written beforehand is read and sent', async () => {
  const { page, tap, taps, startCounting, leave } = await visit('shegong', 'desk')
  const need = (await (await askAs('shegong'))(needEndpoints.list, { status: ['routed'], route: ['service'], search: '门锁' })).body.rows[0]!
  await page.goto(`${house()}/needs/${need.id}`)
  startCounting()
  await tap(page.getByRole('link', { name: /去派单/ }).first())
  await tap(page.getByRole('button', { name: '邀请服务' }).first())
  expect(await faultsOf(page)).toEqual([])
  await tap(page.getByRole('button', { name: /确认派单/ }))
  await page.getByText(/已派单 GD26-/).first().waitFor()
  expect(taps()).toBeLessThanOrEqual(3)
  await leave()
  expect((await (await askAs('shuji'))(needEndpoints.detail, { id: need.id })).body.status).toBe('dispatched')
})
