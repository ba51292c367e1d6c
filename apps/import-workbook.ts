import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '#database/cannot-start.ts'
import { connect } from '#database/connect.ts'
import { reachDatabase } from '#database/reach.ts'
import { mayDo, mayIn } from '#domain/access/access.rules.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { type Batch, TAKEN_LISTS, type TakenList } from '#domain/exchange/exchange.contract.ts'
import { confirmList, previewList, readRows } from '#domain/exchange/server/exchange.actions.ts'
import { sentenceFor } from '#domain/exchange/workbook/workbook.wording.ts'
import { importScriptWords } from '#domain/exchange/import-script.wording.ts'
import { flow } from '#domain/flow.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import { changing, readingWork } from '#kit/server/open-work.ts'
import type { Platform } from '#kit/server/platform.ts'
import { masterKeyAt, secretsFrom } from '#kit/server/secrets.ts'
import { inLanguage, type Language } from '#kit/wording.ts'
import { sentence } from './sentences.ts'

/** Chinese unless TONGPIN_LANG=en asks for English. */
const language: Language = /^en/i.test(process.env.TONGPIN_LANG ?? '') ? 'en' : 'zh'
const words = inLanguage(importScriptWords, language)

const usage = `script/import FILE --list ${TAKEN_LISTS.join('|')} --community CODE --as ACCOUNT [--filing YYYY-MM-DD] [--columns '{"heading":"key"}'] [--yes]
Without --yes it only says what would happen.`

/** The same as the import page, from the command line: the same actions, as the same account, with the same scope. */
const main = async (): Promise<number> => {
  const { values, positionals: [file] } = parseArgs({ allowPositionals: true, options: { list: { type: 'string' }, community: { type: 'string' }, as: { type: 'string' }, filing: { type: 'string' }, columns: { type: 'string' }, yes: { type: 'boolean' } } })
  if (!file || !TAKEN_LISTS.includes(values.list as TakenList) || !/^\d{12}$/.test(values.community ?? '') || !values.as) { console.error(usage); return 2 }
  const bytes = readFileSync(resolve(process.env.TONGPIN_FROM ?? '', file))
  const reached = await reachDatabase()
  const database = connect(reached.connection, { poolSize: 4 })
  const platform: Platform = { ...database, secrets: secretsFrom(masterKeyAt(join(reached.folder, 'master.key'))), flow, clock: () => new Date(), sentence }
  try {
    const account = await database.ownerDb().selectFrom('account').select('id').where((eb) => eb(eb.fn<string>('lower', ['loginName']), '=', values.as!.toLowerCase())).where('status', '=', 'active').executeTakeFirst()
    const actor = account && (await actorFor(database.ownerDb(), account.id, null, new Date()))
    if (!actor || !mayDo(actor, 'list.import')) throw new Refusal(actor ? 'kit.not-your-role' : 'import.no-such-account', 403)
    if (!mayIn(actor, 'list.import', values.community!)) throw new Refusal('area.not-found', 404)
    const asked = { id: newId(), list: values.list as TakenList, community: values.community!, fileName: basename(file), filingOn: values.filing, columns: values.columns, file: bytes }
    const previewed = await changing(platform, actor, (work) => previewList(work, asked))
    await tell(previewed, async () => (await readRows(readingWork(platform, actor), { id: previewed.id, limit: 200, outcome: 'error' })).rows)
    if (!values.yes) { console.log(words.onlyPreview); return 0 }
    const confirmed = await changing(platform, actor, (work) => confirmList(work, { id: previewed.id }))
    console.log(words.taken(words.counts(confirmed.counts)))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(sentence(error.code, language, error.params))
    return 1
  } finally {
    await database.close()
    await reached.stop()
  }
}

type ErrorRows = Awaited<ReturnType<typeof readRows>>['rows']
const tell = async (batch: Batch, errorRows: () => Promise<ErrorRows>): Promise<void> => {
  console.log(words.read(batch.fileName, batch.areaName, words.counts(batch.counts)))
  for (const { header, samples } of batch.columns.filter(({ by }) => by === 'nobody')) console.log(words.unknownColumn(header, samples))
  if (batch.missing.length > 0) console.log(words.missing(batch.missing))
  if (batch.counts.error > 0) for (const { problems, rowNumber } of await errorRows()) for (const problem of problems) console.log(`  ${sentenceFor(batch.list, problem, rowNumber, language)}`)
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noFile((error as NodeJS.ErrnoException).path ?? '') : error)
  process.exit(2)
})
