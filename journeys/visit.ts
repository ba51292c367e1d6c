import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { inject } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const DEMO_PASSWORD = 'Tongpin-2026'
export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** A person before a screen; taps are counted from the first screen after signing in, typing is not. */
export interface Visitor { page: Page; context: BrowserContext; tap: (target: Locator) => Promise<void>; taps: () => number; startCounting: () => void; leave: () => Promise<void> }

let browser: Browser | undefined

export const openBrowser = async (): Promise<Browser> =>
  (browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] }))
export const closeBrowser = async (): Promise<void> => { await browser?.close(); browser = undefined }

export const house = (): string => inject('houseUrl')

/** Signs a demo account in through the page, as a person would. */
export const visit = async (loginName: string | null, front: 'desk' | 'field'): Promise<Visitor> => {
  const onPhone = front === 'field'
  const context = await (await openBrowser()).newContext({ viewport: onPhone ? phone : desk, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: onPhone, reducedMotion: 'reduce' })
  const page = await context.newPage()
  let count = 0
  const visitor: Visitor = {
    page, context,
    tap: async (target) => { count += 1; await (onPhone ? target.tap() : target.click()) },
    taps: () => count, startCounting: () => { count = 0 }, leave: () => context.close(),
  }
  if (loginName) {
    await page.goto(house() + (onPhone ? '/m/' : '/login'))
    await page.locator('input[autocomplete=username]').fill(loginName)
    await page.locator('input[autocomplete=current-password]').fill(DEMO_PASSWORD)
    await page.locator('form').getByRole('button', { name: '登录' }).click()
    await page.locator('input[autocomplete=current-password]').waitFor({ state: 'detached' })
  }
  return visitor
}

/** What axe finds on the page as it stands; nothing is the only good answer. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}
