import type { Faults } from '@/lib/domain/result'

/** Refusals that come back in the address, because a file or another form was refused: their sentences are ours. */
const NOTICES: Record<string, Faults> = {
  'no-file': { file: 'Choose the PDF to upload.' },
  'too-large': { file: 'Choose a PDF of at most 20 MB: this file is larger. The file was not kept.' },
  'not-pdf': { file: 'Choose a PDF file: this one is of another kind. The file was not kept.' },
  'not-read': { file: 'Upload the PDF again: it did not arrive whole. The file was not kept.' },
  'no-campus': { newCampus: 'Enter the name of the campus to add.' },
  'campus-refused': { newCampus: 'Check the name of the campus: it is in the list already, or too long.' },
}

export type NoticeName = keyof typeof NOTICES

/** The faults that a notice in the address stands for; none for any other text. */
export function readNotice(notice: unknown): Faults {
  return typeof notice === 'string' && Object.hasOwn(NOTICES, notice) ? (NOTICES[notice] ?? {}) : {}
}
