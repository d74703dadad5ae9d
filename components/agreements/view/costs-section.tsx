import { BreakdownNotes } from '@/components/costs/breakdown-notes'
import { BreakdownWarnings } from '@/components/costs/breakdown-warnings'
import { CostTable } from '@/components/costs/cost-table'
import { PartDebts } from '@/components/costs/part-debts'
import { partyNames } from '@/components/costs/party-names'
import { PaymentsTable } from '@/components/costs/payments-table'
import { YearsTable } from '@/components/costs/years-table'
import { Section } from '@/components/ui/shell/section'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { withWarningOfRenewal } from '@/lib/domain/agreement/renewal/warn-unchanged'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { EngineDifference } from './engine-difference'
import { FiscalYearsNote } from './fiscal-years-note'

/** Who pays what, year by year, and when. */
export function CostsSection({ agreement, before }: { agreement: AgreementView; before: Breakdown | null }) {
  const { breakdown, parties } = agreement
  const names = partyNames(parties)
  return (
    <Section id="costs" heading="Who pays what">
      <EngineDifference agreement={agreement} />
      <BreakdownWarnings breakdown={withWarningOfRenewal(breakdown, before)} />
      {breakdown.years.length > 1 && <YearsTable breakdown={breakdown} names={names} />}
      {breakdown.years.map((year) => (
        <div key={year.id} className="mt-6">
          <CostTable
            breakdown={breakdown}
            year={year}
            names={names}
            fiscalYears={<FiscalYearsNote year={year} parties={parties} />}
          />
        </div>
      ))}
      {breakdown.payments.length > 0 && (
        <div className="mt-8">
          <PaymentsTable breakdown={breakdown} names={names} />
        </div>
      )}
      <PartDebts breakdown={breakdown} names={names} />
      <BreakdownNotes breakdown={breakdown} />
    </Section>
  )
}
