import { BreakdownWarnings } from '@/components/costs/breakdown-warnings'
import { CostTable } from '@/components/costs/cost-table'
import { PaymentsTable } from '@/components/costs/payments-table'
import { YearsTable } from '@/components/costs/years-table'
import { Section } from '@/components/ui/shell/section'
import { settle } from '@/lib/domain/breakdown/settle'
import { nameIn } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

/** What the typed cost terms come to, as the agreement's page will show it. */
export function CostCheck({ terms }: { terms: Terms }) {
  const breakdown = settle(terms)
  const names = (key: string) => nameIn(terms.parties, key)
  return (
    <Section id="cost-breakdown" heading="Cost breakdown">
      <BreakdownWarnings breakdown={breakdown} />
      {breakdown.years.map((year) => (
        <CostTable key={year.id} breakdown={breakdown} year={year} names={names} />
      ))}
      {breakdown.years.length > 1 && <YearsTable breakdown={breakdown} names={names} />}
      {breakdown.payments.length > 0 && <PaymentsTable breakdown={breakdown} names={names} />}
    </Section>
  )
}
