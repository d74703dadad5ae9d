import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type BackupHead, type BackupTable, endSchema, headSchema, tableSchema } from '@/lib/cli/backup/backup-format'
import { describeCause, Refusal } from '@/lib/cli/refusal'

/** Rows of one table as they stand in the file, a few at a time: each text is a JSON array of values. */
export type BackupPart = { table: BackupTable; rows: string[] }

/** As much of a table as is handed on at once. */
const partBytes = 1_000_000

/** Reads a backup from end to end and returns its head. Refuses a file that is no backup, or not whole. */
export async function checkBackup(file: string): Promise<BackupHead> {
  const hash = createHash('sha256')
  let head: BackupHead | undefined
  let last: string | undefined
  let rows = 0
  for await (const line of readLines(file)) {
    if (last !== undefined) {
      hash.update(`${last}\n`)
      if (last.startsWith('[')) rows += 1
    }
    head ??= parseHead(line, file)
    last = line
  }
  const end = endSchema.safeParse(parseJson(last ?? ''))
  if (!head || !end.success || end.data.rows !== rows || end.data.sha256 !== hash.digest('hex')) {
    throw new Refusal(`${file} is not a whole backup: it was cut off or changed after it was written.`)
  }
  return head
}

/** The rows of a backup that `checkBackup` has found whole. */
export async function* readParts(file: string): AsyncGenerator<BackupPart> {
  let table: BackupTable | undefined
  let rows: string[] = []
  let bytes = 0
  for await (const line of readLines(file)) {
    const isRow = line.startsWith('[')
    if (table && rows.length > 0 && (!isRow || bytes + line.length > partBytes)) {
      yield { table, rows }
      rows = []
      bytes = 0
    }
    if (isRow) {
      rows.push(line)
      bytes += line.length
    } else {
      table = tableSchema.safeParse(parseJson(line)).data ?? table
    }
  }
}

/** Ends a line at a line feed and nowhere else: a text in a row may hold any other separator. */
async function* readLines(file: string): AsyncGenerator<string> {
  let begun: string[] = []
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const [first = '', ...others] = String(chunk).split('\n')
      begun.push(first)
      for (const other of others) {
        yield begun.join('')
        begun = [other]
      }
    }
  } catch (cause) {
    throw new Refusal(`${file} cannot be read: ${describeCause(cause)}.`)
  }
  const last = begun.join('')
  if (last !== '') yield last
}

function parseHead(line: string, file: string): BackupHead {
  const head = headSchema.safeParse(parseJson(line))
  if (!head.success) throw new Refusal(`${file} is not a backup of SRO Ledger that this version can read.`)
  return head.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
