import 'server-only'
import { createHash } from 'node:crypto'
import { accept, type Result, refuse } from '@/lib/domain/result'

export const LARGEST_PDF_BYTES = 20 * 1024 * 1024
const LONGEST_NAME = 200
const MAGIC = '%PDF-'

export type CheckedPdf = { fileName: string; bytes: Uint8Array<ArrayBuffer>; size: number; sha256: string }

/** A PDF by what is in it, whatever its name says. Refused: other kinds of file, an empty one, more than 20 MB. */
export function checkPdf(file: { fileName: string; bytes: Uint8Array }): Result<CheckedPdf> {
  const bytes = new Uint8Array(file.bytes)
  if (bytes.length > LARGEST_PDF_BYTES) return refuse({ paper: 'Choose a PDF of at most 20 MB.' })
  if (new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    return refuse({ paper: 'Choose a PDF file: this one is of another kind.' })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return accept({ fileName: nameFile(file.fileName), bytes, size: bytes.length, sha256 })
}

/** The last part of a path, without what has no place in a file's name. */
function nameFile(typed: string): string {
  const name = (typed.split(/[\\/]/).at(-1) ?? '').replace(/[\p{C}"<>|:*?]/gu, '').trim()
  return name === '' ? 'agreement.pdf' : name.slice(-LONGEST_NAME)
}
