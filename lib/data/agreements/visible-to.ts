import type { Scope } from '@/lib/domain/access/actor'
import { Prisma } from '../generated/client'

/**
 * The agreements that an organization sees: it is a party, and it wrote the agreement or has accepted to share with the
 * one that did. What is still being written is no version yet, so nothing unsent is among them.
 */
export function visibleTo(scope: Scope): Prisma.AgreementWhereInput {
  return { parties: { some: { organizationId: scope.organizationId, linkedAt: { not: null } } } }
}

/** The same as a condition on a column that holds an agreement's id. */
export function whereVisibleTo(scope: Scope, agreementId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM agreement_party own
    WHERE own.agreement_id = ${agreementId} AND own.organization_id = ${scope.organizationId}::uuid
      AND own.linked_at IS NOT NULL)`
}
