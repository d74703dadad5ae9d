import { readFileSync } from 'node:fs'
import { connectAsApp } from '@/lib/cli/demo/connect-as-app'
import { keepDemo } from '@/lib/cli/demo/keep-demo'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { readDemoFile } from '@/lib/forms/demo-file/read-demo-file'

const STANDARD_INPUT = 0

await runCommand(async () => {
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new Refusal('Say which file: npm run -s demo -- FILE.json, or - for standard input.')
  const read = readDemoFile(readFileSync(name === '-' ? STANDARD_INPUT : name, 'utf8'))
  if (!read.ok) throw new Refusal(read.refusal.join('\n'))
  const opened = await connectAsApp()
  try {
    console.log(JSON.stringify(await keepDemo(read.value)))
  } finally {
    await opened.close()
  }
  process.exit(0)
})
