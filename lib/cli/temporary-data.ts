import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readPointer } from '@/lib/cli/database/find-reachable-place'

export type TemporaryData = { folder: string; remove(): void }

/** A data folder for one run, which Postgres' own user may enter; `remove` takes away all that was kept for it. */
export function makeTemporaryData(): TemporaryData {
  const folder = mkdtempSync(path.join(tmpdir(), 'sro-ledger-'))
  chmodSync(folder, 0o755)
  return {
    folder,
    remove() {
      const elsewhere = readPointer(folder)
      if (elsewhere) rmSync(elsewhere, { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
