import { Checkbox } from '@/components/ui/forms/checkbox'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import type { PAYS } from '@/lib/forms/agreement/rules/bearing/steps/draw-answer'
import type { Row } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from '../../hidden-field'
import { MoveUpButton } from '../../move-up-button'
import { AmountFields } from '../blocks/amount-fields'
import { ShareFields } from '../blocks/share-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { SliceFields } from './slice-fields'

type DrawFieldsProps = RuleFieldsProps & { item: Row; step: number }

const CHOICES: (Choice & { value: (typeof PAYS)[number] })[] = [
  { value: 'percent', label: 'A percent' },
  { value: 'sum', label: 'A fixed sum' },
  { value: 'rest', label: 'All the rest' },
  { value: 'measure', label: 'Each by a measure' },
]

/** One step: who pays, and how much of what the steps before it left. */
export function DrawFields({ item, step, ...props }: DrawFieldsProps) {
  const { names, attempt, at } = props
  const field = (part: string) => ruleField(props, `items.${step}.${part}`)
  const payers = [...names.parties, ...names.sources].map(({ id, name }) => ({ value: id, label: name }))
  const measures = names.measures.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <RepeatedRow legend={`Step ${step + 1}`} buttonName="intent" removeValue={`remove:rules.${at}.items.${step}`}>
      <HiddenField name={field('key').name} value={item.key} />
      <div className="group/draw">
        <FieldRow>
          <SelectField
            {...field('pays')}
            label="What is paid"
            options={CHOICES}
            attempt={attempt}
            width="medium"
            required
          />
          <div className="group-has-[option[value=measure]:checked]/draw:hidden">
            <SelectField
              {...field('who')}
              label="Who pays"
              options={payers}
              emptyLabel="Choose"
              attempt={attempt}
              width="medium"
              required
            />
          </div>
        </FieldRow>
        <div className="hidden group-has-[option[value=percent]:checked]/draw:block">
          <ShareFields {...props} field={`items.${step}.share`} label="Percent" />
        </div>
        <div className="hidden group-has-[option[value=sum]:checked]/draw:block">
          <AmountFields {...props} field={`items.${step}.sum`} label="Sum" />
        </div>
        <div className="hidden group-has-[option[value=measure]:checked]/draw:block">
          <SelectField
            {...field('measure')}
            label="In proportion to"
            hint={measures.length === 0 ? 'Add the measure as a special rule of its own first.' : undefined}
            options={measures}
            emptyLabel="Choose"
            attempt={attempt}
            width="medium"
            required
          />
        </div>
        {step > 0 && (
          <div className="hidden group-has-[option[value=percent]:checked]/draw:block group-has-[option[value=sum]:checked]/draw:block">
            <Checkbox
              {...field('together')}
              label="Of the same whole as the step above"
              hint="Otherwise of what the steps above leave."
              defaultChecked={item.together === 'yes'}
            />
          </div>
        )}
        <div className="hidden group-has-[option[value=percent]:checked]/draw:block group-has-[option[value=measure]:checked]/draw:block">
          <SliceFields {...props} item={item} step={step} />
        </div>
      </div>
      <MoveUpButton list={`rules.${at}.items`} at={step} about={`step ${step + 1}`} />
    </RepeatedRow>
  )
}
