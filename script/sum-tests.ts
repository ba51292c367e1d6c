import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Report {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface Sum {
  passed: number
  failed: number
}

const [folder = '.', ...suites] = process.argv.slice(2)

/** A check step ended well or not. */
const ofStep = (file: string): Sum => {
  const passed = readFileSync(join(folder, file), 'utf8').trim() === '0'
  return { passed: Number(passed), failed: Number(!passed) }
}

const ofSuite = (name: string): Sum => {
  const report = findReport(name)
  if (!report) return { passed: 0, failed: 1 }
  // A file that could not even be loaded has no test that failed.
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  const failed = report.numFailedTests + unloaded
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed }
}

const findReport = (name: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  } catch {
    return undefined
  }
}

const sums = [...readdirSync(folder).filter((file) => file.endsWith('.exit')).map(ofStep), ...suites.map(ofSuite)]
const total = sums.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), { passed: 0, failed: 0 })
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0 || total.passed === 0) process.exitCode = 1
