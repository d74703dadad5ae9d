import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

type Answers = AsyncLocalStorage<ServerResponse>

// Instrumentation and pages are bundled apart: what one of them keeps in a module the other does not see.
const shared = globalThis as typeof globalThis & { sroAnswers?: Answers }

/** Remembers, from the first byte of a request on, the answer that it will get. Called once, when the server starts. */
export function watchAnswers(): void {
  if (shared.sroAnswers !== undefined) return
  const answers: Answers = new AsyncLocalStorage()
  shared.sroAnswers = answers
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response?: unknown }
    if (response instanceof ServerResponse) answers.enterWith(response)
  })
}

/** Gives the answer that is being made the status 404. False where it cannot: nothing is known of it, or it has begun. */
export function answerNotFound(): boolean {
  const response = shared.sroAnswers?.getStore()
  if (response === undefined || response.headersSent) return false
  response.statusCode = 404
  return true
}
