import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { FieldRow } from '@/components/ui/forms/field-row'
import { MoneyField } from '@/components/ui/forms/money-field'
import { PercentField } from '@/components/ui/forms/percent-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { TextField } from '@/components/ui/forms/text-field'
import { isTypedByYear } from '@/lib/forms/agreement/rules/fields/yearly'
import { HiddenField } from '../../hidden-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** What kind of value is asked for. */
export type ValueKind = 'money' | 'percent' | 'number' | 'percent or dollars'

type YearlyFieldsProps = SameOrByYearProps & { kind: ValueKind }

type SameOrByYearProps = RuleFieldsProps & { field: string; label: string; sameLabel?: string; byYearLabel?: string }

/** A value that is the same in every contract year, or one for each. */
export function YearlyFields({ kind, ...asked }: YearlyFieldsProps) {
  const { field, label, ...props } = asked
  const { row, names } = props
  const name = (part: string) => ruleField(props, `${field}.${part}`)
  const isByYear = isTypedByYear(row, field)
  return (
    <>
      <HiddenField name={name('only').name} value={row[`${field}.only`]} />
      <SameOrByYear {...asked} />
      <FieldRow>
        {isByYear ? (
          names.years.map((year, at) => (
            <ValueField key={year.id} {...name(`each.${at}`)} label={`${label} in ${year.name}`} kind={kind} />
          ))
        ) : (
          <ValueField {...name('each.0')} label={label} kind={kind} />
        )}
      </FieldRow>
    </>
  )
}

/** Whether a value differs from year to year; of one contract year there is nothing to ask. */
export function SameOrByYear({
  field,
  label,
  sameLabel = 'The same every year',
  byYearLabel = 'Different from year to year',
  ...props
}: SameOrByYearProps) {
  const { row, names } = props
  const by = ruleField(props, `${field}.by`)
  const isByYear = isTypedByYear(row, field)
  if (names.years.length < 2) return <HiddenField name={by.name} value={isByYear ? 'year' : 'same'} />
  return (
    <>
      <RadioGroup
        {...by}
        defaultValue={isByYear ? 'year' : 'same'}
        label={`${label}, in the ${names.years.length} contract years`}
        options={[
          { value: 'same', label: sameLabel },
          { value: 'year', label: byYearLabel },
        ]}
      />
      <div className="mb-6">
        <Button name="intent" value="stay" about={`of ${label.toLowerCase()}`}>
          Show these fields
        </Button>
      </div>
    </>
  )
}

type ValueFieldProps = { name: string; label: string; defaultValue: string; error: string | undefined; kind: ValueKind }

/** One value of its kind; empty is not recorded. */
export function ValueField({ kind, ...field }: ValueFieldProps): ReactNode {
  switch (kind) {
    case 'money':
      return <MoneyField {...field} hint="Empty if not recorded. A range: 54,000 to 70,000." />
    case 'percent':
      return <PercentField {...field} hint="Empty if not recorded. A third: 1/3." />
    case 'percent or dollars':
      return (
        <TextField
          {...field}
          hint="A percent like 12.5 or 1/3, or dollars. Empty if not recorded."
          inputMode="decimal"
          width="short"
          maxLength={40}
        />
      )
    case 'number':
      return <TextField {...field} hint="Empty if not recorded." inputMode="decimal" width="short" maxLength={30} />
  }
}
