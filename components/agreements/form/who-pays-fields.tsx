import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { namePartyOfKey } from '@/lib/forms/agreement/sections/read-section'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { fieldOf, type SectionProps } from './section-props'

const DEALS: Choice[] = [
  { value: 'half', label: 'Half and half', hint: 'Each of the two parties pays 50% of every cost line.' },
  { value: 'percent', label: 'Another percent', hint: 'Each party pays its percent of every cost line.' },
  {
    value: 'months',
    label: 'Not all months are shared',
    hint: 'The percents hold for some months of the year, like 10 of 12. One party pays the other months alone.',
  },
]
const KEPT: Choice = {
  value: 'kept',
  label: 'As it is now',
  hint: 'The rules of this agreement are kept as they are. Another choice replaces them.',
}

/** Who pays what. Fields that the chosen deal does not need are hidden by the style sheet, scripts or none. */
export function WhoPaysFields(props: SectionProps) {
  const { values, context, attempt } = props
  const parties = readRows(values, 'parties').map((row) => row.key ?? '')
  const name = (key: string) => namePartyOfKey(values, context, key)
  const options = values.keptTerms === undefined ? DEALS : [...DEALS, KEPT]
  return (
    <div className="group/deal">
      <RadioGroup {...fieldOf(props, 'deal')} label="Who pays what" options={options} required />
      <div className="group-has-[#field-deal-half:checked]/deal:hidden group-has-[#field-deal-kept:checked]/deal:hidden">
        <FieldRow>
          {parties.map((key) => (
            <PercentField
              key={key}
              {...fieldOf(props, `percents.${key}`)}
              label={`${sentenceCase(name(key))} pays`}
              required
            />
          ))}
        </FieldRow>
        <div className="group-has-[#field-deal-percent:checked]/deal:hidden">
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
            <SelectField
              {...fieldOf(props, 'otherMonths')}
              label="Who pays the other months"
              options={parties.map((key) => ({ value: key, label: sentenceCase(name(key)) }))}
              emptyLabel="Choose"
              attempt={attempt}
              width="medium"
              required
            />
          </FieldRow>
        </div>
      </div>
    </div>
  )
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
