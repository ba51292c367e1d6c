import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { backUpBeforeUpgrade } from '#database/backup/before-upgrade.ts'
import { refuseHalfRestored } from '#database/backup/restore.ts'
import { CannotStart } from '#database/cannot-start.ts'
import { connect } from '#database/connect.ts'
import { startDatabase } from '#database/embedded.ts'
import { chooseFolder } from '#database/embedded/folder.ts'
import { migrate } from '#database/migrate.ts'
import { chainKeyAt } from '#domain/audit/server/chain-key.ts'
import { attachmentFolder, filesIn } from '#domain/attachments/server/files.ts'
import { flow } from '#domain/flow.ts'
import { toldDemo } from '#domain/messages/server/delivery.store.ts'
import { readChannels } from '#domain/messages/server/outside/read-channels.ts'
import type { Platform } from '#kit/server/platform.ts'
import { masterKeyAt, secretsFrom } from '#kit/server/secrets.ts'
import { buildApp } from './build-app.ts'
import { renewCertificate } from './https.ts'
import { startJobs } from './jobs.ts'
import { chooseListening } from './listening.ts'
import { sentence } from './sentences.ts'
import { tellDemo } from './tell-demo.ts'

const LEAST_FREE_DISK = 0.05

const main = async (): Promise<void> => {
  const listening = chooseListening(process.env, new Date())
  refuseHalfRestored(chooseFolder())
  const running = await startDatabase()
  await migrate(running.connection, {
    beforeUpgrade: async (missing) => console.log(`this version changes the database; everything before it was kept in ${await backUpBeforeUpgrade(running.connection, running.folder, missing)}`),
  })
  const database = connect(running.connection, { poolSize: 16, onBroken: (error) => console.error(`database connection: ${error.message}`) })
  running.onCrash((words) => console.error(words))
  const platform: Platform = { ...database, secrets: secretsFrom(masterKeyAt(join(running.folder, 'master.key'))), flow, clock: () => new Date(), sentence }
  const demo = process.env.DEMO !== '0'
  const demoPassword = demo ? await tellDemo(platform) : null
  const equipment = {
    outside: { ...readChannels(join(running.folder, 'channels.json')), demo: demoPassword !== null || (await toldDemo(platform.ownerDb())) },
    files: filesIn(attachmentFolder(running.folder)),
  }
  const jobs = startJobs(platform, { key: chainKeyAt(join(running.folder, 'chain.key')).privateKey, outsideFile: join(running.folder, 'checkpoints.jsonl') }, equipment)
  const app = await buildApp(platform, {
    house: { demo: demoPassword !== null, demoPassword }, equipment, pages: join(import.meta.dirname, '..', 'dist'), log: process.env.LOG === '1', trustProxy: listening.trustProxy, https: listening.https,
    ready: async () => {
      await database.ownerDb().selectFrom('area').select('code').limit(1).execute()
      const { bavail, blocks } = await statfs(running.folder)
      return bavail / blocks >= LEAST_FREE_DISK
    },
  })
  const stop = async (): Promise<void> => {
    await app.close()
    await jobs.stop()
    await database.close()
    await running.stop()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
  if (listening.https) renewCertificate(app, listening.https, (words) => console.error(words))
  const address = await app.listen({ port: listening.port, host: listening.host })
  console.log(`ready ${address}`)
}

main().catch((error: unknown) => {
  // What can be told in a sentence is told in one; anything else is a bug and shows where it happened.
  console.error(error instanceof CannotStart ? error.message : (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${process.env.PORT ?? 8080} is taken: set PORT to another one.` : error)
  process.exit(1)
})
