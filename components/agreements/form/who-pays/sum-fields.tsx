import { FieldRow } from '@/components/ui/forms/field-row'
import { MoneyField } from '@/components/ui/forms/money-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { isSumByYear } from '@/lib/forms/agreement/who-pays/sum-answer'
import { HiddenField } from '../hidden-field'
import { fieldOf, type SectionProps } from '../section-props'

type SumFieldsProps = SectionProps & { name: string; label: string }

const HINT = 'Leave empty if it is not recorded.'

/** A sum of a deal: the same every year or, where the agreement has several years, one for each. */
export function SumFields({ name, label, ...props }: SumFieldsProps) {
  const years = contractYearsOf(props.values)
  const [first, ...later] = years
  const sum = (at: number) => fieldOf(props, `${name}.sums.${at}`)
  if (first === undefined || later.length === 0) {
    return (
      <>
        <HiddenField name={`${name}.by`} value="same" />
        <MoneyField {...sum(0)} label={label} hint={HINT} />
      </>
    )
  }
  return (
    <div className="group/sum">
      <RadioGroup
        {...fieldOf(props, `${name}.by`)}
        defaultValue={isSumByYear(props.values, name) ? 'year' : 'same'}
        label={`${label}, in the ${years.length} contract years`}
        options={[
          { value: 'same', label: 'The same every year' },
          { value: 'year', label: 'A sum for each year' },
        ]}
      />
      <MoneyField {...sum(0)} label={`${label}, each year or in ${first.name ?? first.id}`} hint={HINT} />
      <div className="hidden group-has-[input[value=year]:checked]/sum:block">
        <FieldRow>
          {later.map((year, at) => (
            <MoneyField key={year.id} {...sum(at + 1)} label={`${label} in ${year.name ?? year.id}`} hint={HINT} />
          ))}
        </FieldRow>
      </div>
    </div>
  )
}
