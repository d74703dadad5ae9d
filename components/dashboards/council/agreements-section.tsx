import { NotJoinedNote } from '@/components/agreements/not-joined-note'
import { showFigure } from '@/components/costs/show-figure'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { showPart } from '@/components/dashboards/show-part'
import { Money } from '@/components/ui/figures/money'
import { SideMark } from '@/components/ui/figures/side-mark'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { NetCost } from '@/lib/domain/dashboards/fold-net-cost'
import type { CouncilAgreement } from '@/lib/domain/dashboards/make-council-view'

type AgreementsSectionProps = {
  agreements: readonly CouncilAgreement[]
  netCost: NetCost
  year: string
  /** Short names by organization. */
  names: ReadonlyMap<string, string>
}

/** What each agreement costs the government, and who reimburses it. */
export function AgreementsSection({ agreements, netCost, year, names }: AgreementsSectionProps) {
  const columns: Column<CouncilAgreement>[] = [
    {
      key: 'agreement',
      header: 'Agreement',
      namesRow: true,
      cell: ({ agreement }) => (
        <>
          <AgreementLink agreement={agreement} />
          <NotJoinedNote names={agreement.notJoined} />
        </>
      ),
      total: `All agreements, ${year}`,
    },
    { key: 'expense', header: 'Expense', ...figureOf(netCost, 'expense') },
    {
      key: 'reimbursements',
      header: <SideMark side="district">Reimbursements</SideMark>,
      align: 'end',
      cell: (agreement) => <Reimbursements agreement={agreement} names={names} />,
      total: show(netCost.reimbursements),
    },
    { key: 'grants', header: <SideMark side="source">Grants</SideMark>, ...figureOf(netCost, 'grants') },
    { key: 'net', header: <SideMark side="agency">Net cost</SideMark>, ...figureOf(netCost, 'net') },
  ]
  return (
    <Section id="agreements" heading="By agreement">
      <DataTable
        caption={`Cost of fiscal year ${year} by agreement, in dollars`}
        hideCaption
        columns={columns}
        rows={[...agreements]}
        rowKey={({ agreement }) => agreement.number}
      />
    </Section>
  )
}

function Reimbursements({
  agreement: { netCost, reimbursedBy },
  names,
}: {
  agreement: CouncilAgreement
  names: ReadonlyMap<string, string>
}) {
  const nameOf = (id: string) => names.get(id) ?? 'another party'
  return (
    <>
      {show(netCost.reimbursements)}
      {reimbursedBy.map(({ organizationId, figure }) => (
        <span key={organizationId} className="block text-sm font-normal text-ink-soft">
          {nameOf(organizationId)}
          {reimbursedBy.length > 1 && <> {show(figure)}</>}
        </span>
      ))}
    </>
  )
}

function figureOf(total: NetCost, key: 'expense' | 'grants' | 'net') {
  const cell = (netCost: NetCost) => <Money {...showPart(netCost[key], netCost.expense)} stacked />
  return { align: 'end' as const, cell: ({ netCost }: CouncilAgreement) => cell(netCost), total: cell(total) }
}

function show(figure: Figure) {
  return <Money {...showFigure(figure)} stacked />
}
