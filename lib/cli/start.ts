import { openDatabase } from '@/lib/cli/database/open-database'
import { readSettings } from '@/lib/cli/read-settings'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { generateClient } from '@/lib/cli/start/generate-client'
import { requireFreePort } from '@/lib/cli/start/require-free-port'
import { serve } from '@/lib/cli/start/serve'
import { listenForStop } from '@/lib/cli/start/stop-request'

await runCommand(async () => {
  const settings = readSettings(process.env)
  const stop = listenForStop()
  await requireFreePort(settings.host, settings.port)
  if (await generateClient()) console.log('Generated the database client.')
  const database = await openDatabase(settings)
  if (database.embedded?.held === false) {
    const { folder } = database.embedded
    throw new Refusal(
      `Another command is using the data in ${folder}: stop it, or choose another folder with DATA_DIR.`,
    )
  }
  try {
    await serve(settings, database, stop)
  } finally {
    await database.close()
  }
  process.exit(0)
})
