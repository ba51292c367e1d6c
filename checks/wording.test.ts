import { expect, test } from 'vitest'
import { refusalCodes, refusalsIn } from '#apps/sentences.ts'
import { sources, textOf } from './sources.ts'

const server = sources.filter((file) => !/\.test\.tsx?$/.test(file) && /^(domain|kit)\//.test(file))

test('every refusal has its sentence in Chinese and in English', () => {
  const said = server.flatMap((file) => [...textOf(file).matchAll(/new Refusal\('([^']+)'|notFound\('([^']+)'\)/g)].map(([, code, thing]) => code ?? `${thing}.not-found`))
  expect(said.length).toBeGreaterThan(30)
  const known = new Set(refusalCodes())
  expect([...new Set(said)].filter((code) => !known.has(code))).toEqual([])
})
test('both languages say the same codes with the same places', () => {
  const places = (sentence: string | undefined) => [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join()
  expect(refusalCodes().filter((code) => refusalsIn('en')[code] === undefined || places(refusalsIn('en')[code]) !== places(refusalsIn('zh')[code]))).toEqual([])
})
test('no page writes its text itself: Chinese stands in wording files', () => {
  const pages = sources.filter((file) => file.endsWith('.tsx'))
  expect(pages.filter((file) => /[\u4e00-\u9fff]/.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))).toEqual([])
})
