import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { RadioOption } from '@/components/ui/forms/radio-option'
import { RequiredWord } from '@/components/ui/forms/required-word'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { readKeptTerms } from '@/lib/forms/agreement/values/kept-terms'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { describeDeal } from '@/lib/forms/agreement/who-pays/describe-deal'
import { fieldOf, type SectionProps } from '../section-props'
import { COMMON_CHOICES, KEPT_CHOICE, MORE_CHOICES } from './deal-choices'

/** Which deal it is. The rarer ones are behind a disclosure, open when one of them is chosen. */
export function DealChoice(props: SectionProps) {
  const { name, defaultValue: chosen, error } = fieldOf(props, 'deal')
  const common = isDealKept(props) ? [...COMMON_CHOICES, KEPT_CHOICE] : COMMON_CHOICES
  const legend = (
    <>
      Who pays what
      <RequiredWord required />
    </>
  )
  return (
    <FieldGroup legend={legend} size="small" id={fieldId(name)} error={error}>
      <div className="mt-1">
        {common.map((option) => (
          <RadioOption key={option.value} name={name} option={option} checked={option.value === chosen} />
        ))}
      </div>
      <Disclosure summary="More ways to share the cost" open={MORE_CHOICES.some(({ value }) => value === chosen)}>
        {MORE_CHOICES.map((option) => (
          <RadioOption key={option.value} name={name} option={option} checked={option.value === chosen} />
        ))}
      </Disclosure>
    </FieldGroup>
  )
}

/** Whether the terms that are kept say none of the deals that can be chosen. */
function isDealKept({ values }: SectionProps): boolean {
  const kept = readKeptTerms(values)
  const keys = readRows(values, 'parties').map((row) => row.key ?? '')
  return kept !== null && (values.deal === 'kept' || describeDeal(kept.terms, keys).kind === 'kept')
}
