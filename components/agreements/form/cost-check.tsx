import { BreakdownWarnings } from '@/components/costs/breakdown-warnings'
import { CostTable } from '@/components/costs/cost-table'
import { PartDebts } from '@/components/costs/part-debts'
import { PaymentsTable } from '@/components/costs/payments-table'
import { YearsTable } from '@/components/costs/years-table'
import { Section } from '@/components/ui/shell/section'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { nameIn } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

type CostCheckProps = { terms: Terms; breakdown: Breakdown }

/** What the typed cost terms come to, as the agreement's page will show it, under a heading of its own. */
export function CostCheck(props: CostCheckProps) {
  return (
    <Section id="cost-breakdown" heading="Cost breakdown">
      <CostTables {...props} />
    </Section>
  )
}

/** The same without its heading. */
export function CostTables({ terms, breakdown }: CostCheckProps) {
  const names = (key: string) => nameIn(terms.parties, key)
  return (
    <>
      <BreakdownWarnings breakdown={breakdown} />
      {breakdown.years.map((year) => (
        <CostTable key={year.id} breakdown={breakdown} year={year} names={names} />
      ))}
      {breakdown.years.length > 1 && <YearsTable breakdown={breakdown} names={names} />}
      {breakdown.payments.length > 0 && <PaymentsTable breakdown={breakdown} names={names} />}
      <PartDebts breakdown={breakdown} names={names} />
    </>
  )
}
