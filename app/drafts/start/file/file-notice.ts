import type { Faults } from '@/lib/domain/result'

/** Why a terms file was not even read; the address names it, the sentences are ours. */
const NOTICES = {
  nothing: { file: 'Choose a terms file, or paste its text.' },
  both: { file: 'Choose a file or paste a text, not both. The text is kept below; the file is not.' },
  'too-large': { file: 'Choose a terms file of at most 3 MB: this one is larger. It was not kept.' },
  'not-text': { file: 'Choose a terms file, which is JSON in UTF-8: this one is something else. It was not kept.' },
  'not-read': { file: 'Choose the file again: it did not arrive whole.' },
} as const satisfies Record<string, Faults>

export type FileNotice = keyof typeof NOTICES

/** The faults that a notice in the address stands for; none for any other text. */
export function readFileNotice(notice: unknown): Faults {
  return typeof notice === 'string' && Object.hasOwn(NOTICES, notice) ? NOTICES[notice as FileNotice] : {}
}
