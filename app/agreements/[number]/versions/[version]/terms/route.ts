import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { versionParam } from '@/lib/forms/register/version-param'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'
import { requireActor } from '@/lib/session/require-actor'
import { answerFile } from '@/lib/web/answer-file'

/** The cost terms of a version as a terms file. */
export async function GET(_: Request, { params }: RouteContext<'/agreements/[number]/versions/[version]/terms'>) {
  const actor = await requireActor()
  const { number, version } = await params
  const read = versionParam.safeParse(version)
  const view = read.success ? await findAgreement(actor.scope, number, read.data) : null
  if (view === null) return answerFile(null)
  const fileName = `${view.number}-version-${view.version.number}.terms.json`
  return answerFile({ kind: 'json', fileName, content: writeTermsFile(view.terms, { title: view.version.title }) })
}
