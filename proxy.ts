import { type NextRequest, NextResponse } from 'next/server'
import { PATH_HEADER, REQUEST_ID_HEADER } from '@/lib/session/request-headers'
import { contentPolicy } from '@/lib/web/content-policy'

/** Gives every page its content policy, its nonce and a request id. Decides nothing about who may see it. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID()
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  headers.set(REQUEST_ID_HEADER, crypto.randomUUID())
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files are left out: an upload must not be buffered here.
  matcher: [{ source: '/((?!_next/static|icon.svg|.*/(?:paper|import)/upload).*)' }],
}
