import { holdTyping } from '@/lib/commands/drafts/hold-typing'
import { formatTime } from '@/lib/domain/calendar/day-in-zone'
import { sentTyping, withinHeldSize } from '@/lib/forms/agreement/values/sent-page'
import { findSessionActor } from '@/lib/session/find-session'
import { findPassHolder } from '@/lib/session/page-pass'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readBody } from '@/lib/web/uploads/read-body'

const LARGEST_BYTES = 2 * 1024 * 1024

/**
 * Holds what is being typed on a page of a draft, as it is, for the person whom the page was made for: also once their
 * session has ended, and when somebody else has signed in since. The answer has times in words, and no more.
 */
export async function POST(request: Request, { params }: RouteContext<'/drafts/[draftId]/typing'>) {
  if (!isSameOrigin(request)) return new Response('This was sent from another site.', { status: 403 })
  const body = await readBody(request.body, LARGEST_BYTES)
  if (body === null) return new Response('This page is too long to be kept while it is typed.', { status: 413 })
  const sent = sentTyping.safeParse(parseJson(await body.text()))
  const { draftId } = await params
  const actor = await findSessionActor()
  if (!sent.success || sent.data.draftId !== draftId) {
    return new Response('This is not a page of the form.', { status: actor === null ? 401 : 400 })
  }
  const { pass, ...typing } = sent.data
  const holder = await findPassHolder(pass, typing)
  if (holder === null) return new Response('Not found', { status: actor === null ? 401 : 404 })
  const values = withinHeldSize(typing.values)
  if (values === null) return new Response('This page is too long to be kept while it is typed.', { status: 413 })
  const isSignedIn = actor?.userId === holder.userId
  const held = await holdTyping(holder, { ...typing, values, because: isSignedIn ? 'typing' : 'signed out' })
  if (!held.ok) return new Response(Object.values(held.refusal).join(' '), { status: 404 })
  const { timeZone } = holder.organization
  const { heldAt, elsewhereAt } = held.value
  return Response.json({
    at: formatTime(heldAt, timeZone),
    elsewhereAt: elsewhereAt === null ? null : formatTime(elsewhereAt, timeZone),
    isSignedIn,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
