import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from './openapi.ts'

/** Writes docs/openapi.json; with `--check` it only says whether the committed one is stale. */
const file = join(import.meta.dirname, '..', 'docs', 'openapi.json')
const printed = JSON.stringify(openApi(), null, 1) + '\n'
if (!process.argv.includes('--check')) writeFileSync(file, printed)
else if (readFileSync(file, 'utf8') !== printed) {
  console.error('docs/openapi.json is stale: run node apps/print-openapi.ts and commit it')
  process.exit(1)
}
