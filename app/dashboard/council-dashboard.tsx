import { ChangesSection } from '@/components/dashboards/changes-section'
import { ComparisonSentence } from '@/components/dashboards/comparison-sentence'
import { AgreementsSection } from '@/components/dashboards/council/agreements-section'
import { EndingSection } from '@/components/dashboards/council/ending-section'
import { NetCostLine } from '@/components/dashboards/council/net-cost-line'
import { NoCosts } from '@/components/dashboards/council/no-costs'
import { ProposalsSection } from '@/components/dashboards/council/proposals-section'
import { UnallocatedNotice } from '@/components/dashboards/council/unallocated-notice'
import { YearsSection } from '@/components/dashboards/council/years-section'
import { CoverageSection } from '@/components/dashboards/coverage/coverage-section'
import { FiscalYearChoice } from '@/components/dashboards/fiscal-year-choice'
import { InKindSection } from '@/components/dashboards/in-kind-section'
import { OverdueSection } from '@/components/dashboards/staffing/overdue-section'
import { UnservedNotice } from '@/components/dashboards/unserved-notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import type { loadCouncil } from './load-council'

type CouncilDashboardProps = Awaited<ReturnType<typeof loadCouncil>>

/** What the program costs a city, a county or another payer, in one line that adds up; and what it is to decide. */
export function CouncilDashboard(props: CouncilDashboardProps) {
  const { actor, day, ending, endingDays, proposals, names, week, vacant, unfilled, overdue, view } = props
  const { id, shortName, timeZone } = actor.organization
  const { fiscalYear, before, netCost } = view
  const year = fiscalYear.label
  const hasCosts = view.agreements.length > 0
  return (
    <>
      <PageHeader title={`What the program costs ${shortName} in fiscal year ${year}`} />
      <FiscalYearChoice choices={view.choices} chosen={fiscalYear} />
      <UnservedNotice year={view.unserved} />
      {hasCosts ? (
        <>
          <NetCostLine netCost={netCost} year={year} shortName={shortName} />
          <div className="text-lg">
            <ComparisonSentence subject="Net cost is" comparison={view.comparison} yearBefore={before.label} />
          </div>
          <UnallocatedNotice figure={netCost.unallocated} />
        </>
      ) : (
        <NoCosts year={year} nearest={view.nearest} />
      )}
      {view.years.length > 0 && <YearsSection years={view.years} chosen={year} shortName={shortName} />}
      {hasCosts && <AgreementsSection agreements={view.agreements} netCost={netCost} year={year} names={names} />}
      <ProposalsSection proposals={proposals} day={day} shortName={shortName} timeZone={timeZone} />
      <EndingSection ending={ending} day={day} days={endingDays} organizationId={id} />
      <CoverageSection week={week} agreements={vacant} vacant={unfilled} day={day} />
      <OverdueSection overdue={overdue} />
      {view.comparison.hasBefore && hasCosts && (
        <ChangesSection changes={view.comparison.changes} about="net cost" year={year} yearBefore={before.label} />
      )}
      <InKindSection lines={view.inKind} year={year} />
    </>
  )
}
