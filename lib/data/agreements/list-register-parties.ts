import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { RegisterParty } from '@/lib/domain/agreement/register'
import { database } from '../database'
import { visibleTo } from './visible-to'

/** Organizations that are party to an agreement in the register, by side and name: what its filters offer. */
export async function listRegisterParties(scope: Scope): Promise<RegisterParty[]> {
  const rows = await database().agreementParty.findMany({
    where: { agreement: visibleTo(scope) },
    distinct: ['organizationId', 'side'],
    select: { side: true, organization: { select: { id: true, shortName: true } } },
    orderBy: [{ side: 'asc' }, { organization: { shortName: 'asc' } }],
  })
  return rows.map(({ side, organization: { id, shortName } }) => ({ organizationId: id, shortName, side }))
}
