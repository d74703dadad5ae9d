import type { Instrumentation } from 'next'

/**
 * When the server starts: from then on a page can say that what was asked for is not there, and once a day what nobody
 * works on any more goes.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchAnswers } = await import('@/lib/web/answer-status')
  watchAnswers()
  const { removeUntouchedDrafts } = await import('@/lib/commands/drafts/remove-untouched-drafts')
  const { everyDay } = await import('@/lib/web/every-day')
  everyDay('remove untouched drafts', removeUntouchedDrafts)
}

/** Every error that a request ends in, with its request id and nothing of what was sent. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import('@/lib/log')
  const { REQUEST_ID_HEADER } = await import('@/lib/session/request-headers')
  const known = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : {}
  log().error(
    { requestId: request.headers[REQUEST_ID_HEADER], method: request.method, route: context.routePath, ...known },
    'request failed',
  )
}
