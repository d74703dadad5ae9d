import { findProof } from '@/lib/data/training/find-proof'
import { may } from '@/lib/domain/access/may'
import { requireActor } from '@/lib/session/require-actor'
import { answerFile } from '@/lib/web/answer-file'

type ProofRoute = RouteContext<'/officers/[officerId]/training/[trainingId]/paper/file'>

/** The proof of a training. */
export async function GET(_: Request, { params }: ProofRoute) {
  const actor = await requireActor()
  const { officerId, trainingId } = await params
  const proof = may(actor, 'training.read') ? await findProof(actor.scope, officerId, trainingId) : null
  return answerFile(proof && { kind: 'pdf', fileName: proof.fileName, content: proof.bytes })
}
