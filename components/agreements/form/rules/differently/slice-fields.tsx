import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { Disclosure } from '@/components/ui/shell/disclosure'
import type { SLICES } from '@/lib/forms/agreement/rules/bearing/steps/slice-answer'
import type { Row } from '@/lib/forms/agreement/values/rows'
import { AmountFields } from '../blocks/amount-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

type SliceFieldsProps = RuleFieldsProps & { item: Row; step: number }

const CHOICES: (Choice & { value: (typeof SLICES)[number] })[] = [
  { value: '', label: 'All that is left' },
  { value: 'part', label: 'A part of the time' },
  { value: 'dollars', label: 'The first dollars' },
  { value: 'units', label: 'The first hours or days' },
]
const EACH: Choice[] = [
  { value: 'all', label: 'In all' },
  { value: 'officer', label: 'Of each officer' },
]

/** What a step is a part of. Closed while it is all that is left. */
export function SliceFields({ item, step, ...props }: SliceFieldsProps) {
  const { attempt } = props
  const field = (part: string) => ruleField(props, `items.${step}.of.${part}`)
  return (
    <Disclosure
      summary="Not of all: a part of the time, the first dollars or hours"
      open={(item['of.kind'] ?? '') !== ''}
    >
      <div className="group/slice">
        <SelectField {...field('kind')} label="It is a part of" options={CHOICES} attempt={attempt} width="medium" />
        <div className="hidden group-has-[option[value=part]:checked]/slice:block">
          <FieldRow>
            <TextField
              {...field('part')}
              label="Part of the time"
              hint="Like 10/12 or 75. Empty if not recorded."
              width="short"
              maxLength={40}
            />
            <TextField
              {...field('unit')}
              label="Counted in"
              hint="Like months, weeks, days."
              width="medium"
              maxLength={40}
            />
            <TextField
              {...field('stated')}
              label="What the paper calls it"
              hint="Only if it differs: 70% for 181/260."
              width="short"
              maxLength={40}
            />
          </FieldRow>
        </div>
        <div className="hidden group-has-[option[value=dollars]:checked]/slice:block">
          <AmountFields {...props} field={`items.${step}.of.first`} label="First dollars" />
        </div>
        <div className="hidden group-has-[option[value=units]:checked]/slice:block">
          <FieldRow>
            <TextField
              {...field('n')}
              label="How many in a year"
              hint="Empty if not recorded."
              width="short"
              maxLength={20}
            />
            <TextField {...field('units')} label="Of what" hint="Like hours or days." width="medium" maxLength={40} />
            <SelectField {...field('each')} label="Whose" options={EACH} attempt={attempt} width="medium" />
          </FieldRow>
        </div>
      </div>
    </Disclosure>
  )
}
