import { keepProof } from '@/lib/commands/training/keep-proof'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { may } from '@/lib/domain/access/may'
import { findSessionActor } from '@/lib/session/find-session'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readUpload } from '@/lib/web/uploads/read-upload'
import { officerHref } from '../../../../../officer-href'

const LARGEST_PDF_BYTES = 20 * 1024 * 1024

/** Takes one PDF as proof of a training and leads back to it, with what is wrong with the file or with the file kept. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/officers/[officerId]/training/[trainingId]/paper/upload'>,
) {
  const { officerId, trainingId } = await params
  const back = officerHref(officerId, `training/${trainingId}`)
  if (!isSameOrigin(request)) return new Response('This file was sent from another site.', { status: 403 })
  const actor = await findSessionActor()
  if (actor === null) return seeOther(`/sign-in?next=${encodeURIComponent(back)}`)
  const officer = may(actor, 'training.write') ? await findOfficer(actor.scope, officerId) : null
  if (!officer?.ours) return new Response('Not found', { status: 404 })

  const upload = await readUpload(request, LARGEST_PDF_BYTES)
  if (!upload.ok) return seeOther(`${back}?notice=${upload.refusal}#field-file`)
  if (upload.value.file === null) return seeOther(`${back}?notice=no-file#field-file`)
  const kept = await keepProof(actor, trainingId, upload.value.file)
  return seeOther(kept.ok ? `${back}#proof` : `${back}?notice=not-pdf#field-file`)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
