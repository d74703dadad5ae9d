import { ChangesSection } from '@/components/dashboards/changes-section'
import { ComparisonSentence } from '@/components/dashboards/comparison-sentence'
import { CoverageSection } from '@/components/dashboards/coverage/coverage-section'
import { AgreementsSection } from '@/components/dashboards/district/agreements-section'
import { CategoriesSection } from '@/components/dashboards/district/categories-section'
import { NoAgreements } from '@/components/dashboards/district/no-agreements'
import { OtherFlows } from '@/components/dashboards/district/other-flows'
import { ProposedSection } from '@/components/dashboards/district/proposed-section'
import { ThreeYearsTable } from '@/components/dashboards/district/three-years-table'
import { FiscalYearChoice } from '@/components/dashboards/fiscal-year-choice'
import { HeadlineFigure } from '@/components/dashboards/headline-figure'
import { InKindSection } from '@/components/dashboards/in-kind-section'
import { PaymentsSection } from '@/components/dashboards/payments-section'
import { OverdueSection } from '@/components/dashboards/staffing/overdue-section'
import { StaffingSection } from '@/components/dashboards/staffing/staffing-section'
import { UnservedNotice } from '@/components/dashboards/unserved-notice'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { may } from '@/lib/domain/access/may'
import type { loadDistrict } from './load-district'

type DistrictDashboardProps = Awaited<ReturnType<typeof loadDistrict>>

/** What the district owes this fiscal year and next, why, when, and for whom. */
export function DistrictDashboard(props: DistrictDashboardProps) {
  const { actor, day, ahead, schoolYear, payments, positions, campuses, week, vacant, unfilled, overdue, view } = props
  const { shortName } = actor.organization
  const { fiscalYear, before, split, netCost } = view
  const year = fiscalYear.label
  const hasCosts = view.agreements.length > 0
  const owesAll = netCost.owed.cents === split.ours.cents
  return (
    <>
      <PageHeader
        title={`What we ${owesAll ? 'owe' : 'pay'} in fiscal year ${year}`}
        actions={
          may(actor, 'agreement.write') && <ButtonLink href="/drafts/start">Record or propose an agreement</ButtonLink>
        }
      />
      <FiscalYearChoice choices={view.choices} chosen={fiscalYear} />
      <UnservedNotice year={view.unserved} />
      {hasCosts ? (
        <>
          <HeadlineFigure figure={split.ours}>
            <ComparisonSentence subject="That is" comparison={view.comparison} yearBefore={before.label} />
            {!owesAll && <OtherFlows netCost={netCost} />}
          </HeadlineFigure>
          <ThreeYearsTable years={view.years} chosen={year} shortName={shortName} />
          <AgreementsSection agreements={view.agreements} split={split} year={year} shortName={shortName} />
        </>
      ) : (
        <NoAgreements year={year} nearest={view.nearest} />
      )}
      <ProposedSection proposed={view.proposed} day={day} shortName={shortName} />
      {hasCosts && <CategoriesSection categories={view.categories} split={split} year={year} shortName={shortName} />}
      {view.comparison.hasBefore && hasCosts && (
        <ChangesSection
          changes={view.comparison.changes}
          about={`what ${shortName} pays`}
          year={year}
          yearBefore={before.label}
        />
      )}
      <InKindSection lines={view.inKind} year={year} />
      <PaymentsSection
        payments={payments}
        undated={view.undated}
        year={year}
        organization={actor.organization}
        ahead={ahead}
      />
      <CoverageSection week={week} agreements={vacant} vacant={unfilled} day={day} />
      <OverdueSection overdue={overdue} />
      <StaffingSection positions={positions} campuses={campuses} day={day} schoolYear={schoolYear} />
    </>
  )
}
