import type { Faults } from '@/lib/domain/result'

/** Why a file was not even looked into; the address names it, the sentences are ours. */
const NOTICES: Record<string, Faults> = {
  'too-large': { file: 'Choose a file of at most 1 MB: this one is far larger. Choose what it lists again.' },
  'not-read': { file: 'Choose the file again: it did not arrive whole.' },
}

export function readUploadNotice(notice: unknown): Faults {
  return typeof notice === 'string' && Object.hasOwn(NOTICES, notice) ? (NOTICES[notice] ?? {}) : {}
}
