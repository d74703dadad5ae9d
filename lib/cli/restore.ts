import { restoreBackup } from '@/lib/cli/backup/restore-backup'
import { openDatabase } from '@/lib/cli/database/open-database'
import { readSettings } from '@/lib/cli/read-settings'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'

/** `npm run restore -- FILE`: the rows of a backup, into an empty database. */
await runCommand(async () => {
  const file = process.argv[2]
  if (!file) throw new Refusal('Say which backup to restore: npm run restore -- FILE')
  const database = await openDatabase(readSettings(process.env))
  try {
    console.log(`Restored ${await restoreBackup(database, file)} rows from ${file}.`)
  } finally {
    await database.close()
  }
  process.exit(0)
})
