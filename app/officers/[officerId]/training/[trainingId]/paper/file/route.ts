import { findProof } from '@/lib/data/training/find-proof'
import { may } from '@/lib/domain/access/may'
import { requireActor } from '@/lib/session/require-actor'
import { answerPdf } from '@/lib/web/answer-pdf'

type File = RouteContext<'/officers/[officerId]/training/[trainingId]/paper/file'>

/** The proof of a training. */
export async function GET(_: Request, { params }: File) {
  const actor = await requireActor()
  const { officerId, trainingId } = await params
  return answerPdf(may(actor, 'training.read') ? await findProof(actor.scope, officerId, trainingId) : null)
}
