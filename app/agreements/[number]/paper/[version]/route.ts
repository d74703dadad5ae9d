import { findPaper } from '@/lib/data/agreements/find-paper'
import { versionParam } from '@/lib/forms/register/version-param'
import { requireActor } from '@/lib/session/require-actor'

const NOTHING_HERE = 'There is no file at this address, or it is not shared with your organization.'

/** The signed paper of a version, as a download: never shown within our own pages. */
export async function GET(_: Request, { params }: RouteContext<'/agreements/[number]/paper/[version]'>) {
  const actor = await requireActor()
  const { number, version } = await params
  const read = versionParam.safeParse(version)
  const paper = read.success ? await findPaper(actor.scope, number, read.data) : null
  if (paper === null) return new Response(NOTHING_HERE, { status: 404 })
  return new Response(Buffer.from(paper.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paper.fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
}
