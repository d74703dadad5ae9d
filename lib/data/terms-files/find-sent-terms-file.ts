import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import type { SentTermsFile } from '@/lib/domain/agreement/sent-terms-file'
import { database } from '../database'

/** The terms file that this very person sent last; null: none, or an agreement was begun from it. */
export async function findSentTermsFile({ userId }: Actor): Promise<SentTermsFile | null> {
  return database().sentTermsFile.findUnique({ where: { userId }, select: { fileName: true, text: true } })
}
