import { Checkbox } from '@/components/ui/forms/checkbox'
import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { lowerFirst } from '@/lib/domain/breakdown/words/lower-first'
import { amountForChoices } from '@/lib/forms/agreement/words/amount-for'
import { fieldOf, type SectionProps } from './section-props'

const BASES: Choice[] = [
  { value: '', label: 'The paper prints it' },
  { value: 'inferred', label: 'Worked out from other figures' },
  { value: 'illustrative', label: 'Illustrative: made up, not from the paper' },
]

/** What an amount is for and where it comes from. Closed while both are as usual. */
export function AmountDetails({ at, ...props }: SectionProps & { at: number }) {
  const { values, faults, attempt } = props
  const [per, basis, credit] = [`costLines.${at}.per`, `costLines.${at}.basis`, `costLines.${at}.credit`]
  const options = amountForChoices(values)
  const isCredit = values[credit] === 'yes'
  const isUsual = (values[per] ?? 'all') === 'all' && (values[basis] ?? '') === '' && !isCredit
  const perLabel = options.find((option) => option.value === values[per])?.label ?? 'something to be chosen'
  const basisLabel = BASES.find((base) => base.value === values[basis])?.label
  return (
    <details
      open={!isUsual || faults[per] !== undefined || faults[basis] !== undefined}
      className="mb-4 min-w-0 flex-1"
    >
      <summary className="mb-3 text-civic underline underline-offset-4">
        For {lowerFirst(perLabel)}; {lowerFirst(basisLabel ?? '')}
        {isCredit && '; a credit'}
      </summary>
      <FieldRow>
        <SelectField
          {...fieldOf(props, per)}
          label="The amount is for"
          options={options}
          {...(options.some((option) => option.value === values[per]) ? {} : { emptyLabel: 'Choose' })}
          attempt={attempt}
          width="medium"
          required
        />
        <SelectField
          {...fieldOf(props, basis)}
          label="Where it comes from"
          options={BASES}
          attempt={attempt}
          width="medium"
          required
        />
      </FieldRow>
      <Checkbox name={credit} label="A credit: it lowers the cost" defaultChecked={isCredit} />
    </details>
  )
}
