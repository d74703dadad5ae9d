import { FieldRow } from '@/components/ui/forms/field-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextArea } from '@/components/ui/forms/text-area'
import { TextField } from '@/components/ui/forms/text-field'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { NOTE_MAX } from '@/lib/forms/agreement/rules/paper/note'
import { STATED_WORDS } from '@/lib/forms/agreement/rules/paper/stated'
import { linesOf, statedSubjects } from '@/lib/forms/agreement/rules/rule-names'
import { RoundFields } from '../blocks/round-fields'
import { toChoices } from '../blocks/to-choices'
import { YearBoxes } from '../blocks/year-boxes'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const FIGURES = Object.entries(STATED_WORDS).map(([value, label]) => ({ value, label }))

/** A figure that the paper prints. */
export function StatedFields(props: RuleFieldsProps) {
  const { names, attempt, row } = props
  const select = { attempt, width: 'medium' } as const
  return (
    <>
      <SelectField
        {...ruleField(props, 'what')}
        label="What figure it is"
        options={FIGURES}
        attempt={attempt}
        required
      />
      <SelectField
        {...ruleField(props, 'of')}
        label="Of whom or what"
        hint="The party, grant, cost line, position or limit that it is of."
        options={toChoices(statedSubjects(names))}
        emptyLabel="The whole"
        attempt={attempt}
      />
      <TextField
        {...ruleField(props, 'is')}
        label="The printed figure"
        hint="Like $91,760, 58.3% or 2."
        width="medium"
        maxLength={30}
        required
      />
      <YearBoxes {...props} field="years" label="Contract years that it is of" />
      <Disclosure
        summary="Narrower, rounded, or since an earlier year"
        open={['line', 'position', 'product', 'since', 'to.to', 'note'].some((field) => row[field])}
      >
        <FieldRow>
          <SelectField
            {...ruleField(props, 'line')}
            {...select}
            label="Only of these cost lines"
            options={toChoices(linesOf(names))}
            emptyLabel="All"
          />
          <SelectField
            {...ruleField(props, 'position')}
            {...select}
            label="Only of this position"
            options={toChoices(names.positions)}
            emptyLabel="All"
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            {...ruleField(props, 'since')}
            {...select}
            label="A change since"
            options={toChoices(names.years)}
            emptyLabel="No change"
          />
          <TextField
            {...ruleField(props, 'product')}
            label="Only this part of what a price covers"
            hint="Its number, counted from 1."
            width="short"
            inputMode="numeric"
          />
        </FieldRow>
        <RoundFields {...props} field="to" label="Printed to" emptyLabel="As it is written" />
        <TextArea {...ruleField(props, 'note')} label="Note" maxLength={NOTE_MAX} rows={2} />
      </Disclosure>
    </>
  )
}
