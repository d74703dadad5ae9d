import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { database } from '../database'
import { visibleTo } from './visible-to'

/** The PDF of a version, or null: no such version in sight, or its paper is a link or not recorded. */
export async function findPaper(
  scope: Scope,
  number: string,
  versionNumber: number,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  const paper = await database().paper.findFirst({
    where: { version: { number: versionNumber, agreement: { number, ...visibleTo(scope) } } },
    select: { fileName: true, bytes: true },
  })
  if (paper?.bytes == null || paper.fileName === null) return null
  return { fileName: paper.fileName, bytes: paper.bytes }
}
