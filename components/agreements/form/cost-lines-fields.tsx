import { Button } from '@/components/ui/forms/button'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { isAmountSet, wordLineRules } from '@/lib/forms/agreement/rules/amounts/rules-of-line'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { CostLineFields } from './cost-line-fields'
import { HiddenField } from './hidden-field'
import { LineRulesList } from './line-rules-list'
import { fieldOf, type SectionProps } from './section-props'

const SAME_OR_NOT = [
  { value: 'same', label: 'The same every year' },
  { value: 'year', label: 'An amount for each year' },
]

/** What the program costs, line by line. */
export function CostLinesFields(props: SectionProps) {
  const { values } = props
  const rows = readRows(values, 'costLines')
  const years = contractYearsOf(values)
  const rules = wordLineRules(values, props.context)
  const ruleRows = readRows(values, 'rules')
  return (
    <>
      {years.length > 1 ? (
        <>
          <RadioGroup
            {...fieldOf(props, 'amountsBy')}
            label={`Amounts in the ${years.length} contract years`}
            options={SAME_OR_NOT}
            required
          />
          <div className="mb-6">
            <Button name="intent" value="stay">
              Show these amounts
            </Button>
          </div>
        </>
      ) : (
        <HiddenField name="amountsBy" value="same" />
      )}
      <p className="mb-2 max-w-prose text-ink-soft">
        Type each amount whole: for a contract year, before it is shared. A line that stays empty is left out. If the
        paper pays for something and does not say how much, tick that: it is then not recorded, which is not $0.
      </p>
      <div className="mb-4 flex flex-wrap gap-x-6 gap-y-3">
        <Button name="intent" value="grid" look="plain">
          Type them as a table
        </Button>
        <Button name="intent" value="paste" look="plain">
          Paste from a spreadsheet
        </Button>
      </div>
      <LineRulesList rules={rules.all} about="all cost lines" />
      <RepeatedRows
        buttonName="intent"
        addValue="add:costLines"
        addLabel="Add a cost line"
        emptyText="No cost line yet."
      >
        {rows.map((row, at) => (
          <CostLineFields
            key={row.key}
            {...props}
            at={at}
            years={years}
            rules={rules.byLine.get(row.key ?? '') ?? []}
            isAmountSet={isAmountSet(ruleRows, row.key ?? '')}
          />
        ))}
      </RepeatedRows>
    </>
  )
}
