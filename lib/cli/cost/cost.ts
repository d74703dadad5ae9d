import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { breakdownAsJson } from '@/lib/cli/cost/breakdown-as-json'
import { breakdownAsText } from '@/lib/cli/cost/breakdown-as-text'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { termsFileSchema } from '@/lib/forms/terms-file/schema/terms-file-schema'

const USAGE = `Usage: npm run -s cost -- FILE.json [--table]
  FILE.json   a terms file; - reads standard input
  --table     the breakdown for people, with how each figure was calculated, instead of JSON
  --schema    the JSON Schema of terms files`

async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const files = args.filter((arg) => !arg.startsWith('--'))
  const unknown = options.find((option) => option !== '--table' && option !== '--schema')
  if (unknown !== undefined) return refuse(`${unknown} is no option.\n${USAGE}`)
  if (options.includes('--schema')) {
    process.stdout.write(
      `${JSON.stringify(z.toJSONSchema(termsFileSchema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    )
    return 0
  }
  const [file] = files
  if (file === undefined || files.length > 1) return refuse(USAGE)
  const reading = readTermsFile(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'))
  if (!reading.ok)
    return refuse(reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'))
  const { terms, actuals, ended } = reading.content
  const breakdown = settle(terms, actuals)
  const notes = [...(ended === undefined ? [] : [ended]), ...breakdown.notes]
  const output = options.includes('--table')
    ? breakdownAsText(breakdown, ended)
    : `${JSON.stringify(breakdownAsJson({ ...breakdown, notes }), null, 2)}\n`
  process.stdout.write(output)
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error))
}
