import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { checkPdf } from '@/lib/commands/agreements/check-pdf'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { loadTraining, TRAINING_GONE } from './write-training'

/** Keeps one PDF as proof of a training, in place of an earlier one. Refused: another kind of file, more than 20 MB. */
export async function keepProof(
  actor: Actor,
  trainingId: string,
  file: { fileName: string; bytes: Uint8Array },
): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'training.write')
  if (refusal !== null) return refuse(refusal)
  const checked = checkPdf(file)
  if (!checked.ok) return checked
  return database().$transaction(async (tx) => {
    const training = await loadTraining(tx, actor, trainingId)
    if (training === null) return refuse(TRAINING_GONE)
    await tx.trainingProof.upsert({
      where: { trainingId },
      create: { trainingId, ...checked.value },
      update: checked.value,
      select: { trainingId: true },
    })
    const { fileName, sha256 } = checked.value
    const detail = { officer: training.officerName, course: training.facts.course, fileName, sha256 }
    await recordEvent(tx, actor, { kind: 'training proof kept', ...detail }, { officerIds: [training.officerId] })
    return accept(null)
  })
}
