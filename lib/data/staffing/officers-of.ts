import type { Scope } from '@/lib/domain/access/actor'
import { visibleTo } from '../agreements/visible-to'
import type { Prisma } from '../generated/client'
import { IN_RECORD } from './list-held-spans'

/** Positions of recorded agreements that an organization sees. */
export function positionsSeenBy(scope: Scope): Prisma.PositionWhereInput {
  return { version: { ...IN_RECORD, agreement: visibleTo(scope) } }
}

/** Officers whom an organization sees: its own, and those who serve or served under an agreement that it sees. */
export function officersSeenBy(scope: Scope): Prisma.OfficerWhereInput {
  return {
    OR: [{ organizationId: scope.organizationId }, { assignments: { some: { position: positionsSeenBy(scope) } } }],
  }
}
