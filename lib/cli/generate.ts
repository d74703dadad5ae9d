import { runCommand } from '@/lib/cli/run-command'
import { generateClient } from '@/lib/cli/start/generate-client'

await runCommand(async () => {
  console.log((await generateClient()) ? 'Generated the database client.' : 'The database client is up to date.')
})
