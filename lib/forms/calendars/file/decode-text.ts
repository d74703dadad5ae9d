import { accept, type Result, refuse } from '@/lib/domain/result'

export type DecodedText = { text: string; encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' }

/** How much of a file without a mark at its start is looked at. */
const SAMPLE_BYTES = 1000

/**
 * The text of a file, whatever spreadsheet program wrote it: UTF-8, UTF-16 in either byte order (with or without a mark
 * at its start), or else Windows-1252. Refused: what is no text.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, string> {
  const order = findByteOrder(bytes)
  if (order !== null) return checkText({ text: new TextDecoder(order).decode(bytes), encoding: 'UTF-16' })
  try {
    return checkText({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' })
  } catch {
    return checkText({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' })
  }
}

/** UTF-16 by its mark, or by a zero beside nearly every Latin letter. */
function findByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = [...bytes.slice(0, SAMPLE_BYTES)]
  const zeros = (parity: number) => sample.filter((byte, place) => byte === 0 && place % 2 === parity).length
  const most = sample.length / 2 - sample.length / 10
  if (sample.length >= 2 && zeros(1) > most) return 'utf-16le'
  return sample.length >= 2 && zeros(0) > most ? 'utf-16be' : null
}

function checkText(decoded: DecodedText): Result<DecodedText, string> {
  return decoded.text.includes('\u0000')
    ? refuse('This file is no text: choose a CSV or an iCalendar (.ics) file, and save a spreadsheet as CSV first.')
    : accept(decoded)
}
