import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { WithoutPaymentDays } from '@/lib/domain/dashboards/list-undated'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'

/** The recorded agreements in sight under which no payment, or not every one, has a day, by number. */
export async function listWithoutPaymentDays(scope: Scope): Promise<WithoutPaymentDays> {
  const dated = { dueOn: { not: null } }
  const rows = await database().agreementVersion.findMany({
    where: {
      latest: true,
      recordedAt: { not: null },
      agreement: visibleTo(scope),
      OR: [{ payments: { none: dated } }, { payments: { some: { dueOn: null } } }],
    },
    select: { agreement: { select: { number: true } }, payments: { where: dated, take: 1, select: { place: true } } },
  })
  return new Map(rows.map(({ agreement, payments }) => [agreement.number, payments.length === 0 ? 'all' : 'some']))
}
