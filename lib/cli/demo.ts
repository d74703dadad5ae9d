import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { connectAsApp } from '@/lib/cli/demo/connect-as-app'
import { type KeptDemo, keepDemo } from '@/lib/cli/demo/keep-demo'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { readDemoFile } from '@/lib/forms/demo-file/read-demo-file'

const STANDARD_INPUT = 0
const USAGE = `Say which file: npm run -s demo -- FILE.json, or - for standard input,
or --lines for many files on standard input, each a line: each is answered with a line, once it is kept.`

await runCommand(async () => {
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new Refusal(USAGE)
  if (name === '--lines') await keepEachLine()
  else await keepOne(readFileSync(name === '-' ? STANDARD_INPUT : name, 'utf8'))
  process.exit(0)
})

async function keepOne(text: string): Promise<void> {
  const file = readFile(text)
  const opened = await connectAsApp()
  try {
    console.log(JSON.stringify(await keepDemo(file)))
  } finally {
    await opened.close()
  }
}

/** Until standard input ends. A file that is refused is answered too, and the next one is read. */
async function keepEachLine(): Promise<void> {
  const opened = await connectAsApp()
  try {
    for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await answer(line)))
  } finally {
    await opened.close()
  }
}

async function answer(line: string): Promise<KeptDemo | { refusal: string }> {
  try {
    return await keepDemo(readFile(line))
  } catch (cause) {
    if (cause instanceof Refusal) return { refusal: cause.message }
    throw cause
  }
}

function readFile(text: string) {
  const read = readDemoFile(text)
  if (!read.ok) throw new Refusal(read.refusal.join('\n'))
  return read.value
}
