import { type Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, faultsOf, house, visit } from './visit.ts'

afterAll(closeBrowser)

/** Typing goes at about two signs a second while somebody talks; a key of the page itself takes a second with the look that goes before it. */
const SIGNS_A_SECOND = 2
const KEY_SECONDS = 1

test('calls are saved by keyboard alone in less than a minute: six keys for a new caller, the grid among them, three for a known one, two for the same matter again', async () => {
  const { page, leave } = await visit('shuji', 'desk')
  await page.goto(`${house()}/call`)
  await page.getByLabel('来电号码').waitFor()
  const number = `139${String(Date.now()).slice(-8)}`

  const first = counting(page)
  await first.type(number)
  await page.getByText('名单里没有这个号码').first().waitFor()
  await first.press('Enter'); await first.type('白音仓'); await first.press('Enter'); await first.type('热水器坏了，洗不了澡，想找人看看')
  await first.press('Enter'); await first.press('ArrowDown'); await first.press('Enter'); await first.press('Enter')
  await page.getByRole('heading', { name: /^已登记 \d{2}-\d{4,}$/ }).waitFor()
  await page.getByText('前答复您').waitFor()
  expect(first.taken().keys).toBe(6)
  expect(first.taken().seconds).toBeLessThan(60)
  expect(await faultsOf(page)).toEqual([])

  await page.keyboard.press('Enter')
  const second = counting(page)
  await second.type(number)
  await page.getByText('名单里有这个人').waitFor()
  await second.press('Enter'); await second.type('眼睛花了，想请人念药盒上的字'); await second.press('Enter'); await second.press('Enter')
  await page.getByRole('heading', { name: /^已登记/ }).waitFor()
  expect(second.taken().keys).toBe(3)
  expect(second.taken().seconds).toBeLessThan(60)

  await page.keyboard.press('Enter')
  const again = counting(page)
  await again.type(number)
  await page.getByText('热水器坏了').waitFor()
  await again.press('Enter'); await again.type('热水器还没人来看'); await again.press('Alt+Digit1')
  await page.getByRole('heading', { name: /^已记在 \d{2}-\d{4,} 上$/ }).waitFor()
  expect(again.taken().keys).toBe(2)
  await page.goto(`${house()}/needs?q=${encodeURIComponent('白音仓')}`)
  await page.getByText('热水器坏了').first().waitFor()
  expect(await page.getByText('热水器还没人来看').count()).toBe(0)
  await leave()
})

test('a call that breaks off is still there after the page is loaded anew, and a word of danger shows the numbers while it is typed', async () => {
  const { page, leave } = await visit('shegong', 'desk')
  await page.goto(`${house()}/call`)
  await page.getByLabel('来电号码').waitFor()
  await page.keyboard.type('0475-3212999'); await page.keyboard.press('Enter')
  await page.getByLabel('怎么称呼').fill('三号楼王大娘'); await page.keyboard.press('Enter')
  await page.keyboard.type('老头子说不想活了')
  await page.getByRole('alert').getByText('110', { exact: true }).waitFor()
  await page.reload()
  await page.getByText('上一个电话没有保存完').waitFor()
  expect(await page.getByLabel('怎么说的').inputValue()).toBe('老头子说不想活了')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '清空', exact: true }).click()
  expect(await page.getByLabel('来电号码').inputValue()).toBe('')
  await leave()
})

const counting = (page: Page) => {
  let [keys, signs] = [0, 0]
  return {
    type: async (text: string) => { signs += text.length; await page.keyboard.type(text) },
    press: async (key: string) => { keys += 1; await page.keyboard.press(key) },
    taken: () => ({ keys, seconds: keys * KEY_SECONDS + signs / SIGNS_A_SECOND }),
  }
}
