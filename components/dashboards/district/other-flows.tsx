import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { NetCost } from '@/lib/domain/dashboards/fold-net-cost'

type OtherFlowsProps = { netCost: NetCost }

/** Where what we pay is not simply what we owe: what we spend ourselves, pass on, and are reimbursed. */
export function OtherFlows({ netCost: { expense, owed, reimbursements, grants } }: OtherFlowsProps) {
  return (
    <ul className="list-disc ps-6 text-base">
      <Flow figure={owed}>we owe other governments</Flow>
      <Flow figure={expense}>we pay out or owe in all</Flow>
      <Flow figure={reimbursements}>others owe us</Flow>
      <Flow figure={grants}>grants pay us</Flow>
    </ul>
  )
}

function Flow({ figure, children }: { figure: Figure; children: string }) {
  if (figure.cents === 0) return null
  return (
    <li>
      <Money {...showFigure(figure)} /> {children}
    </li>
  )
}
