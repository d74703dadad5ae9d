import { canReachDatabase } from '@/lib/data/can-reach-database'

export const dynamic = 'force-dynamic'

/** 200 when the database answers, 503 when it does not. For start-up and load balancers; says nothing else. */
export async function GET() {
  const up = await canReachDatabase()
  return Response.json({ status: up ? 'ok' : 'database out of reach' }, { status: up ? 200 : 503 })
}
