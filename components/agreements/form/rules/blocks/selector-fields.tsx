import { Disclosure } from '@/components/ui/shell/disclosure'
import { wordCategory } from '@/lib/forms/agreement/rules/rule-names'
import type { RuleFieldsProps } from '../rule-fields-props'
import { BoxList } from './box-list'
import { toChoices } from './to-choices'
import { YearBoxes } from './year-boxes'

type SelectorFieldsProps = RuleFieldsProps & {
  field: string
  summary: string
  /** Open even while nothing is ticked: for rules that are about a part. */
  isAsked?: boolean
  /** Without contract years, where the rule asks for them by itself. */
  isWithoutYears?: boolean
}

/** Which cost lines, positions and contract years a rule is about: all, until some are ticked. */
export function SelectorFields({
  field,
  summary,
  isAsked = false,
  isWithoutYears = false,
  ...props
}: SelectorFieldsProps) {
  const { names, row, faults, at } = props
  const lists = ['lines', 'positions', 'years'].map((list) => `${field}.${list}`)
  const isOpen = lists.some((list) => row[list] || faults[`rules.${at}.${list}`] !== undefined)
  const categories = names.categories.filter((category) => names.costLines.every(({ id }) => id !== category))
  return (
    <Disclosure summary={summary} open={isAsked || isOpen}>
      <p className="mb-4 text-ink-soft">Where nothing is ticked in a list, all of it is meant.</p>
      <BoxList
        {...props}
        field={`${field}.lines`}
        label="Cost lines"
        options={[
          ...toChoices(names.costLines),
          ...categories.map((category) => ({ value: category, label: wordCategory(category) })),
        ]}
      />
      <BoxList {...props} field={`${field}.positions`} label="Positions" options={toChoices(names.positions)} />
      {!isWithoutYears && <YearBoxes {...props} field={`${field}.years`} label="Contract years" />}
    </Disclosure>
  )
}
