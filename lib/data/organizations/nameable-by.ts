import type { Prisma } from '../generated/client'

/**
 * Organizations that one may name as a party: itself, those it shares with, those it has entered. Any other cannot be
 * told from one that does not exist.
 */
export function nameableBy(organizationId: string): Prisma.OrganizationWhereInput {
  return {
    OR: [
      { id: organizationId },
      { enteredById: organizationId },
      { linksReceived: { some: { askedById: organizationId, acceptedAt: { not: null } } } },
      { linksAsked: { some: { otherId: organizationId, acceptedAt: { not: null } } } },
    ],
  }
}
