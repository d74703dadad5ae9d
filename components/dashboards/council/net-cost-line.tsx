import { showFigure } from '@/components/costs/show-figure'
import { showPart } from '@/components/dashboards/show-part'
import { FigureLine } from '@/components/ui/figures/figure-line'
import type { NetCost } from '@/lib/domain/dashboards/fold-net-cost'

type NetCostLineProps = { netCost: NetCost; year: string; shortName: string }

/** Expense − reimbursements − grants = net cost. */
export function NetCostLine({ netCost, year, shortName }: NetCostLineProps) {
  return (
    <FigureLine
      label={`What the program costs ${shortName} in fiscal year ${year}`}
      terms={[
        { key: 'expense', label: 'Expense', ...showFigure(netCost.expense) },
        { key: 'reimbursements', label: 'Reimbursements', operator: 'minus', ...showFigure(netCost.reimbursements) },
        { key: 'grants', label: 'Grants', operator: 'minus', ...showPart(netCost.grants, netCost.expense) },
      ]}
      result={{ label: 'Net cost', ...showFigure(netCost.net) }}
    />
  )
}
