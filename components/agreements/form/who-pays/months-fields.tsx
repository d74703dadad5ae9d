import { FieldRow } from '@/components/ui/forms/field-row'
import { TextField } from '@/components/ui/forms/text-field'
import { fieldOf, type SectionProps } from '../section-props'
import { PartySelect } from './party-select'

/** How many months the percents hold for, and who pays the others. */
export function MonthsFields(props: SectionProps) {
  return (
    <FieldRow>
      <TextField
        {...fieldOf(props, 'monthsShared')}
        label="Months of the year that are shared"
        hint="Of 12."
        width="short"
        inputMode="decimal"
        maxLength={7}
        required
      />
      <PartySelect {...props} name="otherMonths" label="Who pays the other months" usually="agency" />
    </FieldRow>
  )
}
