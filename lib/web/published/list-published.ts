import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describePublished, type PublishedRecord } from '@/lib/forms/agreement/starting/published-record'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'

/** The published agreements that come with the product; it always runs in its checkout. */
const FOLDER = path.join('prisma', 'seed', 'library')
const ENDING = '.json'

let records: readonly PublishedRecord[] | undefined

/** All published agreements by place. They are read once: the files are a part of the program. */
export function listPublished(): readonly PublishedRecord[] {
  records ??= readFolder().toSorted((a, b) => a.place.localeCompare(b.place) || a.id.localeCompare(b.id))
  return records
}

/** Null when there is none of that name. */
export function findPublished(id: string): PublishedRecord | null {
  return listPublished().find((record) => record.id === id) ?? null
}

function readFolder(): PublishedRecord[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER)
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => {
      const reading = readTermsFile(readFileSync(path.join(folder, name), 'utf8'))
      if (!reading.ok) throw new Error(`The published agreement ${name} has faults`)
      return describePublished(name.slice(0, -ENDING.length), reading.content)
    })
}
