import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbeddedDatabase } from '@/lib/cli/database/embedded-database'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { makeTemporaryData } from '@/lib/cli/temporary-data'
import { diffSchemas } from '@/prisma/migrate/diff-schemas'
import { migrationsFolder } from '@/prisma/migrate/list-migrations'
import { readCommittedSchema, readEditedSchema } from '@/prisma/migrate/read-schema'

/** `npm run migration -- NAME`: writes the migration from the committed schema to the edited one, to be read and completed. */
await runCommand(async () => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal(
      'Say what the migration does, in lower case with underscores: npm run migration -- add_notice_days',
    )
  }
  const sql = await diffInPassing()
  if (sql === '')
    throw new Refusal('The schema in prisma/schema says the same as the committed one: nothing to migrate.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  writeFileSync(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql: read it, and add what a schema cannot say.`)
  process.exit(0)
})

async function diffInPassing(): Promise<string> {
  const data = makeTemporaryData()
  const database = await openEmbeddedDatabase(data.folder)
  try {
    return await diffSchemas(readCommittedSchema(), readEditedSchema(), database.ownerUrl)
  } finally {
    await database.stop()
    data.remove()
  }
}
