import { showFigure } from '@/components/costs/show-figure'
import { Calculation } from '@/components/ui/figures/calculation'
import { Section } from '@/components/ui/shell/section'
import { MoneyTable } from '@/components/ui/tables/money-table'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { CreditEstimate } from '@/lib/domain/staffing/vacancy/estimate-credits'
import { nameOf } from '@/lib/domain/terms/names'

type CreditsSectionProps = { credits: readonly CreditEstimate[]; agreement: Pick<AgreementView, 'terms' | 'breakdown'> }

/** What vacant days would give back under the cost terms, with its calculation; or why nothing can be told. */
export function CreditsSection({ credits, agreement }: CreditsSectionProps) {
  return (
    <Section
      id="credit"
      heading="What vacant days would give back"
      intro={credits.length > 0 && 'An estimate from the record, as these cost terms give credit for vacant days.'}
    >
      {credits.length === 0 ? (
        <p className="max-w-prose">{wordNoCredit(agreement)}</p>
      ) : (
        <MoneyTable
          caption="Estimated credit by clause and contract year, in dollars"
          rowHeader="Clause and contract year"
          columns={[
            { key: 'credit', header: 'Credit' },
            ...listBearers(credits).map((name) => ({ key: name, header: `of which ${name}` })),
          ]}
          rows={credits.map(({ key, lineName, yearName, figure, shares, steps }) => ({
            key,
            label: `${lineName}, ${yearName}`,
            figures: {
              credit: showFigure(figure),
              ...Object.fromEntries(shares.map((share) => [share.name, showFigure(share.figure)])),
            },
            note: (
              <Calculation
                about={`${lineName} in ${yearName}`}
                steps={steps.map((sentence) => ({ key: sentence, sentence }))}
              />
            ),
          }))}
        />
      )}
    </Section>
  )
}

function listBearers(credits: readonly CreditEstimate[]): string[] {
  return [...new Set(credits.flatMap(({ shares }) => shares.map(({ name }) => name)))]
}

function wordNoCredit({ terms, breakdown }: Pick<AgreementView, 'terms' | 'breakdown'>): string {
  const actual = terms.costLines.filter(({ trueUp }) => trueUp === 'amount').map(nameOf)
  const known = totalCost(breakdown).cents !== null
  return [
    'These cost terms give no credit for vacant days, so none is estimated.',
    ...(actual.length === 0
      ? []
      : [`The actual cost replaces the plan for ${joinNames(actual)}, and falls with a vacancy by itself.`]),
    ...(known ? [] : ['What the agreement costs is not recorded.']),
  ].join(' ')
}
