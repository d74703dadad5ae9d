import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { fieldOf, type SectionProps } from '../section-props'
import { partyChoices } from './party-select'

/** Each party's percent. */
export function PercentFields(props: SectionProps) {
  return (
    <>
      <FieldRow>
        {partyChoices(props).map(({ value, label }) => (
          <PercentField key={value} {...fieldOf(props, `percents.${value}`)} label={`${label} pays`} />
        ))}
      </FieldRow>
      <p className="-mt-3 mb-5 text-sm text-ink-soft">Leave all of them empty if the percent is not recorded.</p>
    </>
  )
}
