import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { LineBoxes } from '../blocks/line-boxes'
import { toChoices } from '../blocks/to-choices'
import { YearlyFields } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const HOW = [
  { value: 'percent', label: 'A percent' },
  { value: 'dollars', label: 'A sum' },
  { value: 'index', label: 'A price index' },
]

const FROM = [
  { value: 'rounded', label: 'The amount of the year before, as rounded' },
  { value: 'unrounded', label: 'The exact amount of the year before' },
]

/** An amount that grows from year to year. */
export function GrowsFields(props: RuleFieldsProps) {
  const { names, attempt } = props
  return (
    <>
      <LineBoxes {...props} />
      <p className="mb-5 max-w-prose text-ink-soft">
        One amount for all years is the first year’s. Of amounts by year, those left empty grow from the last one typed.
      </p>
      <div className="group/how">
        <RadioGroup {...ruleField(props, 'how')} label="Each year it grows by" options={HOW} required />
        <div className="hidden group-has-[input[value=percent]:checked]/how:block">
          <YearlyFields {...props} field="by" label="Percent" kind="percent" />
        </div>
        <div className="hidden group-has-[input[value=dollars]:checked]/how:block">
          <YearlyFields {...props} field="plus" label="Sum" kind="money" />
        </div>
        <div className="hidden group-has-[input[value=index]:checked]/how:block">
          <SelectField
            {...ruleField(props, 'index')}
            label="Price index"
            hint="Add it first as a measure, which is a special rule, if it is not in the list."
            options={toChoices(names.measures)}
            emptyLabel="Choose"
            attempt={attempt}
            width="medium"
            required
          />
          <FieldRow>
            <PercentField {...ruleField(props, 'atLeast')} label="At least" />
            <PercentField {...ruleField(props, 'atMost')} label="At most" />
          </FieldRow>
        </div>
      </div>
      <RadioGroup {...ruleField(props, 'from')} label="It grows from" options={FROM} required />
    </>
  )
}
