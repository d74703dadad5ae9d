import { NotJoinedNote } from '@/components/agreements/not-joined-note'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { splitColumns, splitFigures } from '@/components/dashboards/split-columns'
import { Section } from '@/components/ui/shell/section'
import { MoneyTable } from '@/components/ui/tables/money-table'
import type { DistrictView } from '@/lib/domain/dashboards/make-district-view'

type AgreementsSectionProps = {
  agreements: DistrictView['agreements']
  split: DistrictView['split']
  year: string
  shortName: string
}

/** What each agreement costs in the fiscal year, and who pays it. */
export function AgreementsSection({ agreements, split, year, shortName }: AgreementsSectionProps) {
  return (
    <Section id="agreements" heading="By agreement">
      <MoneyTable
        caption={`Cost of fiscal year ${year} by agreement, in dollars`}
        hideCaption
        rowHeader="Agreement"
        columns={splitColumns(shortName, [split])}
        rows={agreements.map(({ agreement, split: one }) => ({
          key: agreement.number,
          label: (
            <>
              <AgreementLink agreement={agreement} />
              <NotJoinedNote names={agreement.notJoined} />
            </>
          ),
          figures: splitFigures(one),
        }))}
        total={{ label: `All agreements, ${year}`, figures: splitFigures(split) }}
      />
    </Section>
  )
}
