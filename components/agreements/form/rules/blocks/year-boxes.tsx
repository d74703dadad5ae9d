import type { RuleFieldsProps } from '../rule-fields-props'
import { BoxList } from './box-list'
import { toChoices } from './to-choices'

/** The contract years that a rule is about: all, until some are ticked. Of one year there is nothing to ask. */
export function YearBoxes({ field, label, ...props }: RuleFieldsProps & { field: string; label: string }) {
  const { names, row } = props
  if (names.years.length < 2 && !row[field]) return null
  return (
    <BoxList
      {...props}
      field={field}
      label={label}
      hint="Nothing ticked means every year."
      options={toChoices(names.years)}
    />
  )
}
