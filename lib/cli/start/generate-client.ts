import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { Refusal } from '@/lib/cli/refusal'
import { hashFiles } from '@/lib/cli/start/hash-files'
import { runStep } from '@/lib/cli/start/run-step'

const output = path.join(checkout, 'lib', 'data', 'generated')
const stamp = path.join(output, 'generated-from.txt')

/** Writes the Prisma client into lib/data/generated unless it is there and of this schema. True when it wrote. */
export async function generateClient(): Promise<boolean> {
  const from = hashFiles(checkout, ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return false
  const prisma = path.join(checkout, 'node_modules', 'prisma', 'build', 'index.js')
  const { ok, output: said } = await runStep(process.execPath, [prisma, 'generate'], {
    ...process.env,
    // The CLI fetches an engine that `generate` never runs. A stand-in that always fails keeps it from the network,
    // and keeps any command that would need the engine from seeming to succeed.
    PRISMA_SCHEMA_ENGINE_BINARY: findStandIn(),
  })
  if (!ok) throw new Refusal(`The database client could not be generated from prisma/schema:\n${said.trim()}`)
  writeFileSync(stamp, from)
  return true
}

function findStandIn(): string | undefined {
  return ['/bin/false', '/usr/bin/false'].find((program) => existsSync(program))
}
