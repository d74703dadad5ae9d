import { readdirSync, readFileSync } from 'node:fs'
import { readTermsFile, type TermsFileReading } from '@/lib/forms/terms-file/read-terms-file'

const FOLDER = new URL('../../../prisma/seed/library/', import.meta.url)
const ENDING = '.json'

/** A published agreement that comes with the product: the name of its file, and what the file says or why it is refused. */
export type LibraryRecord = { id: string; reading: TermsFileReading }

/** All published agreements that come with the product, by name. */
export function readLibrary(): LibraryRecord[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => ({
      id: name.slice(0, -ENDING.length),
      reading: readTermsFile(readFileSync(new URL(name, FOLDER), 'utf8')),
    }))
}
