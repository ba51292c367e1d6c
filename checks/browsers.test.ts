import { expect, test } from 'vitest'
import { sources, textOf } from './sources.ts'

// Offices run Chromium-kernel browsers of early 2023 (kernel 109); what came later would stop a page at its first line.
const tooNew = /\.(toSorted|toReversed|toSpliced|with)\(|\b(Object|Map)\.groupBy\(|Array\.fromAsync\(|Promise\.withResolvers\(|(?<!\bz)\.(union|intersection)\(|\.toWellFormed\(/

test('pages use nothing that a browser of early 2023 does not have', () => {
  const pages = sources.filter((file) => !/\.test\.tsx?$|vite\.config/.test(file) && (/^kit\/web|^apps\/(desk|field)\/|\/web\//.test(file) || /^domain\/[^/]+\/[^/]+\.ts$/.test(file)))
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.filter((file) => tooNew.test(textOf(file)))).toEqual([])
})
