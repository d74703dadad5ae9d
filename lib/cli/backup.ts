import { existsSync } from 'node:fs'
import { writeBackup } from '@/lib/cli/backup/write-backup'
import { openDatabase } from '@/lib/cli/database/open-database'
import { withClient } from '@/lib/cli/database/with-client'
import { readSettings } from '@/lib/cli/read-settings'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'

/** `npm run backup -- FILE`: every row, in one file, while the app may go on running. */
await runCommand(async () => {
  const file = process.argv[2]
  if (!file) throw new Refusal('Say where the backup is to go: npm run backup -- FILE')
  if (existsSync(file)) throw new Refusal(`${file} exists already: choose another name.`)
  const database = await openDatabase(readSettings(process.env))
  try {
    const takenAt = new Date().toISOString()
    const rows = await withClient(database.ownerUrl, (client) => writeBackup(client, file, takenAt))
    console.log(`Wrote ${rows} rows to ${file}.`)
  } finally {
    await database.close()
  }
  process.exit(0)
})
