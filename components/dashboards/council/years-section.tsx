import { StackedBars } from '@/components/charts/stacked-bars'
import { showFigure } from '@/components/costs/show-figure'
import { NET_COST_COLUMNS, netCostFigures } from '@/components/dashboards/council/net-cost-columns'
import { showPart } from '@/components/dashboards/show-part'
import { UndatedList } from '@/components/dashboards/undated-list'
import { Section } from '@/components/ui/shell/section'
import { type MoneyColumn, MoneyTable } from '@/components/ui/tables/money-table'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { wordPercent } from '@/lib/domain/dashboards/find-difference'
import type { NetCost } from '@/lib/domain/dashboards/fold-net-cost'
import type { Undated } from '@/lib/domain/dashboards/list-undated'
import type { CouncilYear } from '@/lib/domain/dashboards/make-council-view'

type YearsSectionProps = { years: readonly CouncilYear[]; chosen: string; shortName: string }

/** Fiscal years one under the other, as a table and as bars. */
export function YearsSection({ years, chosen, shortName }: YearsSectionProps) {
  const illustrative = years.some(({ netCost }) => netCost.expense.illustrative)
  const hasBars = years.some(({ netCost }) => showFigure(netCost.expense).cents !== null)
  const caption = `Cost of each fiscal year to ${shortName}, and what falls due in it, in dollars`
  return (
    <Section id="years" heading="By fiscal year">
      <MoneyTable
        caption={caption}
        captionNote="The first four columns are the cost of the year, spread over the months served. Due is by payment date, whichever year it pays for."
        rowHeader="Fiscal year"
        columns={[...NET_COST_COLUMNS, ...dueColumns(years, shortName)]}
        rows={years.map(({ fiscalYear: { label }, netCost, due, undated }) => ({
          key: label,
          label: label === chosen ? <strong>{label}</strong> : label,
          figures: {
            ...netCostFigures(netCost),
            toUs: showDue(due.toUs, netCost.expense, undated, 'toUs'),
            fromUs: showDue(due.fromUs, netCost.expense, undated, 'fromUs'),
          },
          note: <UndatedList undated={undated} shortName={shortName} />,
        }))}
      />
      {hasBars && (
        <StackedBars
          title={wordPoint(years, chosen)}
          unit={`Dollars of expense, by fiscal year, and who pays it in the end${illustrative ? '; illustrative where the table says so' : ''}`}
          tableCaption={caption}
          series={[
            { key: 'reimbursements', label: 'Reimbursements', side: 'district' },
            { key: 'grants', label: 'Grants', side: 'source' },
            { key: 'net', label: 'Net cost', side: 'agency' },
          ]}
          rows={years.map(({ fiscalYear: { label }, netCost }) => ({
            key: label,
            label,
            amounts: partsOf(netCost),
            total: showFigure(netCost.expense),
          }))}
        />
      )}
    </Section>
  )
}

function partsOf({ reimbursements, grants, net }: NetCost) {
  return {
    reimbursements: showFigure(reimbursements).cents,
    grants: showFigure(grants).cents,
    net: showFigure(net).cents,
  }
}

/** What falls due; where that is nothing because no payment day or no cost is recorded, it says so in place of $0. */
function showDue(due: Figure, expense: Figure, undated: readonly Undated[], key: 'toUs' | 'fromUs') {
  const isUndated = undated.some((one) => one[key].cents !== 0)
  return due.cents === 0 && isUndated ? 'payment days not recorded' : showPart(due, expense)
}

function dueColumns(years: readonly CouncilYear[], shortName: string): MoneyColumn[] {
  const pays = years.some(
    ({ due, undated }) => due.fromUs.cents !== 0 || undated.some(({ fromUs }) => fromUs.cents !== 0),
  )
  return [
    { key: 'toUs', header: `Due to ${shortName}` },
    ...(pays ? [{ key: 'fromUs', header: `Due from ${shortName}` }] : []),
  ]
}

function wordPoint(years: readonly CouncilYear[], chosen: string): string {
  const netCost = years.find(({ fiscalYear }) => fiscalYear.label === chosen)?.netCost
  const [expense, net] = [netCost?.expense.cents ?? null, netCost?.net.cents ?? null]
  const percent = expense === null || net === null ? null : wordPercent(net, expense)
  return percent === null
    ? 'Who pays the expense of each fiscal year'
    : `Net cost is ${percent} of expense in ${chosen}`
}
