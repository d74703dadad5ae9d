import 'server-only'
import type { ReactNode } from 'react'
import { answerNotFound } from '@/lib/web/answer-status'
import NotFound from '../not-found'

/** What `notFound()` throws. */
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/**
 * A page that shows ours for what is not there. Next itself answers a page that calls `notFound()` with 404 and an empty
 * body, which only a script fills (vercel/next.js#62228): with scripts off nobody would read a word.
 */
export function orNotFound<Props>(page: (props: Props) => Promise<ReactNode>) {
  return async (props: Props): Promise<ReactNode> => {
    try {
      return await page(props)
    } catch (error) {
      if (!isNotFound(error) || !answerNotFound()) throw error
      return <NotFound />
    }
  }
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'digest' in error && error.digest === NOT_FOUND
}
