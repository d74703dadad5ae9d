import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { fieldOf, type SectionProps } from './section-props'

const BASES: Choice[] = [
  { value: '', label: 'The paper prints it' },
  { value: 'inferred', label: 'Worked out from other figures' },
  { value: 'illustrative', label: 'Illustrative: made up, not from the paper' },
]

/** What an amount is for and where it comes from. Closed while both are as usual. */
export function AmountDetails({ at, ...props }: SectionProps & { at: number }) {
  const { values, faults, attempt } = props
  const [per, basis] = [`costLines.${at}.per`, `costLines.${at}.basis`]
  const options = amountForOptions(props)
  const isUsual = (values[per] ?? 'all') === 'all' && (values[basis] ?? '') === ''
  const perLabel = options.find((option) => option.value === values[per])?.label ?? 'choose what it is for'
  const basisLabel = BASES.find((base) => base.value === values[basis])?.label
  return (
    <details
      open={!isUsual || faults[per] !== undefined || faults[basis] !== undefined}
      className="mb-4 min-w-0 flex-1"
    >
      <summary className="mb-3 text-civic underline underline-offset-4">
        {perLabel}; {basisLabel?.charAt(0).toLowerCase()}
        {basisLabel?.slice(1)}
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
    </details>
  )
}

function amountForOptions({ values }: SectionProps): Choice[] {
  const positions = readRows(values, 'positions').filter((row) => row.name)
  return [
    { value: 'all', label: 'All officers together' },
    ...positions.flatMap(({ key, name }) => [
      { value: `each:${key}`, label: positions.length === 1 ? 'Each officer' : `Each officer, ${name}` },
      { value: `of:${key}`, label: `All officers of ${name}` },
    ]),
  ]
}
