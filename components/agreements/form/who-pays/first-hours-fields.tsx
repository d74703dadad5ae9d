import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { fieldOf, type SectionProps } from '../section-props'
import { PayerAndRest } from './payer-fields'

const UNITS: Choice[] = [
  { value: 'hours', label: 'Hours' },
  { value: 'days', label: 'Days' },
]
const EACH: Choice[] = [
  { value: 'officer', label: 'Of each officer' },
  { value: 'all', label: 'In all' },
]

/** How many hours or days one party pays, and whose. */
export function FirstHoursFields(props: SectionProps) {
  const { attempt } = props
  return (
    <>
      <PayerAndRest {...props} deal="hours" payerLabel="Who pays the first hours or days" />
      <FieldRow>
        <TextField
          {...fieldOf(props, 'hours.n')}
          label="How many in a year"
          hint="Like 1,440. Empty if not recorded."
          width="short"
          inputMode="decimal"
          maxLength={20}
        />
        <SelectField
          {...fieldOf(props, 'hours.unit')}
          label="Of what"
          options={UNITS}
          attempt={attempt}
          width="medium"
        />
        <SelectField
          {...fieldOf(props, 'hours.each')}
          label="Whose"
          options={EACH}
          attempt={attempt}
          width="medium"
          required
        />
      </FieldRow>
    </>
  )
}
