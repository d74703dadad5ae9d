import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { SelectorFields } from '../blocks/selector-fields'
import { ShareRoundingFields } from '../blocks/share-rounding-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { DrawFields } from './draw-fields'

/** A part of the cost by a deal of its own: for what, and the steps in which it is paid. */
export function DifferentlyFields(props: RuleFieldsProps) {
  const { row, at, faults, attempt } = props
  const items = readRows(row, 'items')
  const grains = [
    { value: row.per === 'year' ? 'year' : '', label: 'All of it in a year' },
    { value: 'position', label: 'Each position by itself' },
    { value: 'line', label: 'Each cost line by itself' },
  ]
  const isPlain = !row.name && !row['rounding.to'] && (row.per ?? '') === '' && !faults[`rules.${at}.name`]
  return (
    <>
      <SelectorFields {...props} field="when" summary="Which cost lines, positions or years" isAsked />
      <RepeatedRows
        buttonName="intent"
        addValue={`add:rules.${at}.items`}
        addLabel="Add a step"
        emptyText="No step yet: add who pays, and how much."
      >
        {items.map((item, step) => (
          <DrawFields key={item.key} {...props} item={item} step={step} />
        ))}
      </RepeatedRows>
      <Disclosure summary="Rounding, and what it is called" open={!isPlain}>
        <SelectField
          {...ruleField(props, 'per')}
          label="Worked out and rounded together"
          options={grains}
          attempt={attempt}
          width="medium"
        />
        <ShareRoundingFields {...props} field="rounding" />
        <TextField
          {...ruleField(props, 'name')}
          label="What the paper calls it"
          hint="May be left empty."
          maxLength={200}
        />
      </Disclosure>
    </>
  )
}
