import { showFigure } from '@/components/costs/show-figure'
import { showPart } from '@/components/dashboards/show-part'
import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { MoneyColumn } from '@/components/ui/tables/money-table'
import type { NetCost } from '@/lib/domain/dashboards/fold-net-cost'

export const NET_COST_COLUMNS: MoneyColumn[] = [
  { key: 'expense', header: 'Expense' },
  { key: 'reimbursements', header: 'Reimbursements', side: 'district' },
  { key: 'grants', header: 'Grants', side: 'source' },
  { key: 'net', header: 'Net cost', side: 'agency' },
]

export function netCostFigures({ expense, reimbursements, grants, net }: NetCost): Record<string, ShownFigure> {
  return {
    expense: showFigure(expense),
    reimbursements: showFigure(reimbursements),
    grants: showPart(grants, expense),
    net: showFigure(net),
  }
}
