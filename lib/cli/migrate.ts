import { openDatabase } from '@/lib/cli/database/open-database'
import { readSettings } from '@/lib/cli/read-settings'
import { runCommand } from '@/lib/cli/run-command'
import { migrate } from '@/prisma/migrate'

/** `npm run migrate`: what `npm start` does to the database first, by itself. */
await runCommand(async () => {
  const database = await openDatabase(readSettings(process.env))
  try {
    for (const note of database.notes) console.log(note)
    const ran = await migrate(database)
    console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated the database: ${ran.join(', ')}.`)
  } finally {
    await database.close()
  }
  process.exit(0)
})
