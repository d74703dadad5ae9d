import { findPaper } from '@/lib/data/agreements/find-paper'
import { versionParam } from '@/lib/forms/register/version-param'
import { requireActor } from '@/lib/session/require-actor'
import { answerFile } from '@/lib/web/answer-file'

/** The signed paper of a version. */
export async function GET(_: Request, { params }: RouteContext<'/agreements/[number]/paper/[version]'>) {
  const actor = await requireActor()
  const { number, version } = await params
  const read = versionParam.safeParse(version)
  const paper = read.success ? await findPaper(actor.scope, number, read.data) : null
  return answerFile(paper && { kind: 'pdf', fileName: paper.fileName, content: paper.bytes })
}
